"""Numba lowers the kernels into LLVM's language, for any processor: ``scripts/kernels``.

Each becomes one function that takes the addresses of arrays' objects, and numbers, and returns 0.
"""

import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from llvmlite import binding, ir

from dnnflow._cache import fingerprint
from dnnflow.raster import color, compiled, crowd_kernels, kernels, lanes
from dnnflow.raster.color import GROUPS
from dnnflow.raster.compiled import ArrayType, Kernel, Part
from dnnflow.raster.drawing import area_kernels, box_kernels, line_kernels
from dnnflow.raster.machine_code import HEAD, KERNELS
from dnnflow.save import palette_kernels
from dnnflow.save.movies import lzw_kernels, run_kernels

DRAWING = box_kernels, line_kernels, area_kernels
MODULES = (kernels, *DRAWING, crowd_kernels, palette_kernels, run_kernels, lzw_kernels)
WIDE, WHOLE, STATUS = ir.IntType(8), ir.IntType(64), ir.IntType(32)
ADDRESS, REAL = ir.PointerType(), ir.DoubleType()
FIELDS = {"data": 0, "dimensions": 16, "strides": 24}
"""Where numpy has the fields of an array, in bytes behind the object's own."""

UNCOUNTED = re.compile(r"^define [^\n]*@(NRT_(?:inc|dec)ref)\(.*?^}", re.MULTILINE | re.DOTALL)
"""How numba counts who uses an array. Nobody needs that here: the caller holds them all."""

ELSEWHERE = re.compile(
    r"^(?:target|source_filename|; ModuleID|; Function Attrs:|attributes) .*\n", re.MULTILINE
)
"""What says for which processor something is."""

HINTS = re.compile(r" #\d+(?= |$)|, ![\w.]+ !\d+|^![\w.]+ = .*\n", re.MULTILINE)
"""What LLVM finds out again."""

LIFETIMES = re.compile(r"^.*@llvm\.lifetime\..*\n", re.MULTILINE)
"""How long places on the stack are in use, which each LLVM says in another way."""


def named() -> Iterator[tuple[str, Kernel, str]]:
    """Every kernel, once for each layout of planes."""
    for module in MODULES:
        for each in vars(module).values():
            if isinstance(each, Kernel):
                for layout in GROUPS if each.arguments[0] is compiled.PLANES else ("",):
                    yield each.name(layout), each, layout


def version() -> str:
    """What changes when the kernels do, or how they are lowered."""
    makers = color, compiled, lanes, *MODULES
    return fingerprint(Path(__file__), *(Path(str(each.__file__)) for each in makers))


def lowered(each: Kernel, layout: str) -> str:
    """One kernel in LLVM's language."""
    import numba

    signature = numba.void(*map(_numba_type, _arguments(each, layout)))
    _make_parts()
    code: Any = numba.njit(no_cpython_wrapper=True)(each.function)
    code.compile(signature)
    (result,) = code.overloads.values()
    text = UNCOUNTED.sub(r"define void @\1(ptr %0) {\nret void\n}", result.library.get_llvm_str())
    module = binding.parse_assembly(text)
    symbol, name = result.fndesc.llvm_func_name, each.name(layout)
    module.link_in(binding.parse_assembly(str(_entry(name, symbol, each.types))))
    for function in module.functions:
        if not function.is_declaration and function.name != name:
            function.linkage = "internal"
            function.add_function_attribute("alwaysinline")
    for variable in module.global_variables:
        variable.linkage = variable.linkage if variable.is_declaration else "internal"
    return HINTS.sub("", ELSEWHERE.sub("", str(_joined(module, name)))).strip()


def _joined(module: Any, name: str) -> Any:
    """All as the one function of a name; the rest is done for the processor that it runs on."""
    target = binding.Target.from_default_triple().create_target_machine(cpu="generic")
    builder = binding.create_pass_builder(target, binding.create_pipeline_tuning_options())
    passes = binding.create_new_module_pass_manager()
    passes.add_always_inliner_pass()
    passes.run(module, builder)
    module = binding.parse_assembly(LIFETIMES.sub("", str(module)))
    passes = binding.create_new_function_pass_manager()
    passes.add_sroa_pass()
    passes.add_instruction_combine_pass()
    passes.add_simplify_cfg_pass()
    passes.run(module.get_function(name), builder)
    passes = binding.create_new_module_pass_manager()
    passes.add_global_dead_code_eliminate_pass()
    passes.add_strip_symbols_pass()
    passes.add_strip_dead_prototype_pass()
    passes.run(module, builder)
    return module


def _arguments(each: Kernel, layout: str) -> tuple[Any, ...]:
    """The types of its arguments as numba has them: the planes of a group are one."""
    if not layout:
        return each.types
    return (tuple(each.types[:3][group.planes] for group in GROUPS[layout]), *each.types[3:])


def _numba_type(kind: Any) -> Any:
    import numba
    from numba.np.numpy_support import from_dtype

    if isinstance(kind, tuple):
        return numba.types.Tuple([_numba_type(each) for each in kind])
    if isinstance(kind, str):
        return getattr(numba.types, kind)
    layout = "C" if kind.dense else "A"
    return numba.types.Array(
        from_dtype(kind.kind), kind.dimensions, layout, readonly=not kind.writable
    )


@cache
def _make_parts() -> None:
    """Have all modules find what numba has made of each part."""
    import numba

    for names in map(vars, MODULES):
        for name, each in list(names.items()):
            if isinstance(each, Part):
                names[name] = (
                    _intrinsic(each)
                    if each.options is None
                    else numba.njit(**each.options)(each.function)
                )


def _intrinsic(each: Part) -> Any:
    """What numba places the instructions of a built part by."""
    from numba.extending import intrinsic

    def typed(_context: Any, pixels: Any, stays: Any, ink: Any) -> Any:
        def generate(_context: Any, builder: Any, _signature: Any, addresses: Any) -> Any:
            each.function(builder, *addresses)
            return _context.get_dummy_value()

        import numba

        return numba.void(pixels, stays, ink), generate

    return intrinsic(typed)


def _entry(name: str, symbol: str, kinds: tuple[Any, ...]) -> ir.Module:
    """What takes the addresses of arrays' objects and calls what numba has made."""
    module = ir.Module()
    handed = [ADDRESS if isinstance(each, ArrayType) else _number(each) for each in kinds]
    entry = ir.Function(module, ir.FunctionType(STATUS, [WHOLE, *handed]), name)
    builder = ir.IRBuilder(entry.append_basic_block())
    before, *arguments = entry.args
    values = [
        value
        for kind, given in zip(kinds, arguments, strict=True)
        for value in (
            _array(builder, before, given, kind) if isinstance(kind, ArrayType) else [given]
        )
    ]
    pointers = [builder.alloca(ADDRESS), builder.alloca(ADDRESS)]  # of a result and an error
    taken = ir.FunctionType(STATUS, [each.type for each in (*pointers, *values)])
    builder.ret(builder.call(ir.Function(module, taken, symbol), [*pointers, *values]))
    return module


def _number(kind: str) -> Any:
    return REAL if kind == "float64" else WHOLE


def _array(builder: ir.IRBuilder, before: Any, array: Any, kind: ArrayType) -> list[Any]:
    """An array as numba hands it over: who counts its users, sizes, address, shape and strides."""

    def loaded(pointer: Any, offset: Any, type_: Any) -> Any:
        return builder.load(builder.gep(pointer, [offset], source_etype=WIDE), typ=type_)

    data, dimensions, strides = (
        loaded(array, builder.add(before, WHOLE(place)), ADDRESS) for place in FIELDS.values()
    )
    shape, steps = (
        [loaded(pointer, WHOLE(8 * axis), WHOLE) for axis in range(kind.dimensions)]
        for pointer in (dimensions, strides)
    )
    size = WHOLE(1)
    for length in shape:
        size = builder.mul(size, length)
    nobody = ADDRESS(None)
    return [nobody, nobody, size, WHOLE(kind.kind.itemsize), data, *shape, *steps]


def main() -> None:
    """Write all kernels anew."""
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    texts = [f"{HEAD}{name}\n{lowered(each, layout)}\n" for name, each, layout in named()]
    KERNELS.write_text(f"; version {version()}\n" + "\n".join(texts), encoding="utf-8")


if __name__ == "__main__":
    os.environ.update(NUMBA_OPT="0")
    main()
