"""Functions become machine code by numba: compiled when first called, then read from disk."""

from collections.abc import Callable
from threading import Lock
from typing import Any

from numba import config, float64, intp, njit, types, uint8, void

from dnnflow.errors import UsageError
from dnnflow.raster.machine_code import MachineCode


class Kernel:
    """A function that is compiled when it is first called, for one type of each argument.

    The machine code is kept in the cache folder.
    """

    def __init__(self, function: Any, arguments: tuple[Any, ...]) -> None:
        self._function = function
        self._arguments = arguments
        self._compiled: dict[int, Any] = {}
        self._compiling = Lock()

    def __call__(self, target: Any, *arguments: Any) -> None:
        """Draw onto a tuple of planes, or onto something else."""
        self.compiled(len(target) if isinstance(target, tuple) else 0)(target, *arguments)

    def compiled(self, count: int) -> Any:
        """The machine code for a number of planes; 0 is something else.

        Getting it takes a second or so, or some hundredths from disk. It is made once, though
        several threads ask for it.
        """
        if count not in self._compiled:
            check_compiler()
            with self._compiling:
                if count not in self._compiled:
                    self._compiled[count] = self._code(count)
        return self._compiled[count]

    def _signature(self, count: int) -> Any:
        planes = types.UniTuple(_PLANE, count)  # type: ignore[no-untyped-call]
        target = planes if count else self._arguments[0]
        return void(target, *self._arguments[1:])

    def _code(self, count: int) -> Any:
        code: Any = njit(nogil=True)(self._function)
        code._cache = MachineCode(self._function)
        code.compile(self._signature(count))
        code.disable_compile()
        return code


def check_compiler() -> None:
    """Make sure that numba compiles.

    Raises:
        UsageError: it was told not to.
    """
    if config.DISABLE_JIT:  # type: ignore[attr-defined]
        raise UsageError("numba cannot compile what draws: unset NUMBA_DISABLE_JIT")


def kernel(*arguments: Any) -> Callable[[Any], Kernel]:
    """A decorator: the function becomes a kernel of arguments of these types."""
    return lambda function: Kernel(function, arguments)


def read_only(kind: Any, dimensions: int) -> Any:
    """The type of an array that is only read."""
    return types.Array(kind, dimensions, "C", readonly=True)


_PLANE = types.Array(uint8, 2, "A")
PLANES = None
"""The type of what is drawn onto: a tuple of planes, of any length."""

PLACES, KINDS, VALUES = read_only(float64, 2), read_only(intp, 1), read_only(intp, 2)
"""The types of places, shape (n, 2); of kinds and indices, (n,); and of values, (kinds, planes)."""
