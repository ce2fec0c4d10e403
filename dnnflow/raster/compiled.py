"""Functions become machine code: numba lowers them when they change, LLVM finishes them here.

What numba makes of the kernels stands in ``kernels.ll``, which ``scripts/kernels`` writes anew. So
numba is needed only by who changes a kernel; on a new machine all are ready in a tenth of a second.
"""

from collections.abc import Callable
from ctypes import CFUNCTYPE, c_double, c_int32, c_int64, c_size_t, c_uint64
from dataclasses import dataclass
from functools import cached_property
from threading import Lock
from typing import Any, TypeAlias

import numpy as np

from dnnflow.raster.machine_code import address_of

BEFORE_FIELDS = object.__basicsize__
"""How many bytes of an array's object stand before the fields of numpy, of which kernels read the
address, shape and strides; their order is part of numpy's interface in C."""

DENSE, ALIGNED, WRITABLE = 0x1, 0x100, 0x400
"""The flags of an array there."""

SCALARS: dict[str, Any] = {"float64": c_double, "int64": c_int64, "uint64": c_uint64}
"""What a number is handed over as."""


@dataclass(frozen=True)
class ArrayType:
    """The type of an array that a kernel takes.

    Attributes:
        item: What numpy calls its items.
        dimensions: How many there are.
        writable: Whether it is written to.
        dense: Whether its items lie in the order of their indices, with no gaps.
    """

    item: str
    dimensions: int
    writable: bool = True
    dense: bool = True

    @cached_property
    def kind(self) -> "np.dtype[Any]":
        """Of its items."""
        return np.dtype(self.item)

    @cached_property
    def needed(self) -> int:
        """The flags that it has, as numpy's interface in C numbers them."""
        return ALIGNED | (WRITABLE if self.writable else 0) | (DENSE if self.dense else 0)

    def address(self, array: Any) -> int:
        """Where the object of an array of this type is; others would be read as what they are not.

        Raises:
            TypeError: it is of another type.
        """
        if (
            array.dtype != self.kind
            or array.ndim != self.dimensions
            or array.flags.num & self.needed != self.needed
        ):
            raise TypeError(f"an array of {array.dtype}, shape {array.shape}, is no {self}")
        return id(array)


Type: TypeAlias = "ArrayType | str"
"""The type of an argument: of an array, or a name from ``SCALARS``."""


@dataclass(frozen=True)
class Part:
    """A function that kernels call; it becomes part of them.

    Attributes:
        function: Itself; or what builds it of LLVM's instructions.
        options: What numba is told of it; None if it is built.
    """

    function: Callable[..., Any]
    options: dict[str, Any] | None


class Kernel:
    """A function of one type of each argument that runs as machine code, beside other threads.

    Attributes:
        function: What it does, as numba reads it.
        arguments: The types of its arguments.
    """

    def __init__(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        self.function = function
        self.arguments = arguments
        self._loaded: dict[str, Callable[..., None]] = {}
        self._loading = Lock()

    def __call__(self, target: Any, *arguments: Any) -> None:
        """Draw onto a canvas, which knows its layout and where its planes are; or onto an array.

        Raises:
            TypeError: an array of another type.
        """
        if self.arguments[0] is not PLANES:
            self.compiled()(target, *arguments)
            return
        layout = target.layout
        code = self._loaded.get(layout) or self.compiled(layout)
        code(*target.addresses, *arguments)

    def compiled(self, layout: str = "") -> Callable[..., None]:
        """The machine code for a layout of planes, or for an array.

        It is made once, though several threads ask for it.
        """
        with self._loading:
            if layout not in self._loaded:
                self._loaded[layout] = self._code(layout)
        return self._loaded[layout]

    def name(self, layout: str) -> str:
        """What it is called in ``kernels.ll``."""
        return f"{self.function.__name__}_{layout}" if layout else self.function.__name__

    @property
    def types(self) -> tuple[Type, ...]:
        """The types of its arguments, each of the three planes one."""
        target, *others = self.arguments
        return *((PLANE,) * 3 if target is PLANES else (target,)), *others

    def _code(self, layout: str) -> Callable[..., None]:
        types = [c_size_t if isinstance(each, ArrayType) else SCALARS[each] for each in self.types]
        run = CFUNCTYPE(c_int32, c_size_t, *types)(address_of(self.name(layout)))
        count, first = len(types), 3 if layout else 0  # the planes of a canvas are addresses
        arrays = [
            (place, kind.address)
            for place, kind in enumerate(self.types)
            if place >= first and isinstance(kind, ArrayType)
        ]

        def code(*given: Any) -> None:
            handed = [*given]
            for place, address in arrays:
                handed[place] = address(handed[place])
            if len(handed) != count:
                raise TypeError(f"{self.function.__name__} takes {count} arguments")
            if run(BEFORE_FIELDS, *handed):
                raise ArithmeticError(f"{self.function.__name__} has no result for this")

        return code


def kernel(*arguments: Any) -> Callable[[Callable[..., Any]], Kernel]:
    """A decorator: the function becomes a kernel of arguments of these types."""
    return lambda function: Kernel(function, arguments)


def part(**options: Any) -> Callable[[Callable[..., Any]], Any]:
    """A decorator: kernels may call the function; the options are those of numba's ``njit``."""
    return lambda function: Part(function, options)


def built(function: Callable[..., None]) -> Any:
    """A decorator: kernels may call what the function builds.

    It is given a builder of LLVM's instructions and the arguments, which are addresses.
    """
    return Part(function, None)


def read_only(item: str, dimensions: int) -> ArrayType:
    """The type of an array that is only read."""
    return ArrayType(item, dimensions, writable=False)


PLANE = ArrayType("uint8", 2, dense=False)
PLANES = None
"""The type of what is drawn onto: three planes, in groups as its layout says.

A function is given a tuple of the groups, which are tuples; -1 is the last one of any layout."""

PLACES, KINDS, VALUES = read_only("float64", 2), read_only("intp", 1), read_only("intp", 2)
"""The types of places, shape (n, 2); of kinds and indices, (n,); and of values, (kinds, planes)."""

PARTS = read_only("intp", 2)
"""The type of parts of planes: of each a window into the first group of planes and one into the
last, each (top, left, height, width) in samples; then how much is drawn there."""
