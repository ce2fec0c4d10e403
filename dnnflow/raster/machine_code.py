"""Kernels become machine code for this processor by LLVM, and are kept on disk."""

import re
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

from dnnflow._cache import CacheFile, fingerprint

KERNELS = Path(__file__).with_name("kernels.ll")
"""What numba made of every kernel, in LLVM's language, for any processor; each stands behind a line
that names it. ``scripts/kernels`` writes the file."""

HEAD = "; kernel "
"""What such a line begins with."""

_MAKING = Lock()


def address_of(name: str) -> int:
    """The address of the machine code of a kernel; it takes hundredths of a second to make it.

    Raises:
        KeyError: there is no such kernel.
    """
    with _MAKING:
        from llvmlite.binding import ObjectFileRef

        engine, machine, processor = _engine()
        file, key = code_file(), f"{name} {processor}"
        # What is kept was written by this user, here, and is whole: ``CacheFile`` has checked it.
        content = file.get(key)
        if content is None:
            content = _made(_sources()[name], machine)
            file.put(key, content)
        engine.add_object_file(ObjectFileRef.from_data(bytes(content)))
        engine.finalize_object()
        address: int = engine.get_function_address(name)
        return address


@cache
def code_file() -> CacheFile:
    """That of this process, read when it is first asked for."""
    import llvmlite

    return CacheFile("kernels", fingerprint(llvmlite.__version__, KERNELS, Path(__file__)))


@cache
def _sources() -> dict[str, str]:
    """Each kernel in LLVM's language."""
    texts = re.split(f"^{HEAD}", KERNELS.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return {name: text for name, _, text in (each.partition("\n") for each in texts)}


@cache
def _engine() -> tuple[Any, Any, str]:
    """What runs machine code here, what makes it, and what it is made for."""
    from llvmlite import binding

    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    target = binding.Target.from_triple(binding.get_process_triple())
    name, features = binding.get_host_cpu_name(), binding.get_host_cpu_features().flatten()
    x86 = target.name.startswith("x86")
    machine = target.create_target_machine(
        cpu=name,
        features=features,
        opt=3,
        reloc="static" if x86 else "default",
        codemodel="jitdefault",
        jit=True,
    )
    empty = binding.parse_assembly(f'target triple = "{machine.triple}"')
    engine = binding.create_mcjit_compiler(empty, machine)
    return engine, machine, f"{machine.triple} {name} {features}"


def _made(source: str, machine: Any) -> bytes:
    """An object file of a kernel."""
    from llvmlite import binding

    module = binding.parse_assembly(source)
    module.triple, module.data_layout = machine.triple, str(machine.target_data)
    tuning = binding.create_pipeline_tuning_options(speed_level=3)
    tuning.loop_vectorization = True
    builder = binding.create_pass_builder(machine, tuning)
    builder.getModulePassManager().run(module, builder)
    made: bytes = machine.emit_object(module)
    return made
