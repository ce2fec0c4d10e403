"""Functions become machine code by numba: compiled when first called, then read from disk."""

from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import numba
from numba import float64, intp, njit, types, uint8, void

NEWEST = (0, 68)
"""The newest numba with which ``MachineCode`` was tried."""


class Kernel:
    """A function that is compiled when it is first called, for one type of each argument.

    The result is kept on disk, if there is a place.
    """

    def __init__(self, function: Any, arguments: tuple[Any, ...]) -> None:
        self._function = function
        self._arguments = arguments
        self.compiled = cache(self._for_planes)

    def __call__(self, target: Any, *arguments: Any) -> None:
        """Draw onto a tuple of planes, or onto something else."""
        self.compiled(len(target) if isinstance(target, tuple) else 0)(target, *arguments)

    def folder(self) -> Path | None:
        """Where the result is kept, if there is a place."""
        kept = self._uncompiled().stats.cache_path
        return Path(kept) if kept else None

    def _for_planes(self, count: int) -> Any:
        """The machine code; getting it takes a second or so, or less from disk."""
        planes = types.UniTuple(_PLANE, count)  # type: ignore[no-untyped-call]
        target = planes if count else self._arguments[0]
        code = self._uncompiled()
        code.compile(void(target, *self._arguments[1:]))
        code.disable_compile()
        return code

    def _uncompiled(self) -> Any:
        code = njit(nogil=True)(self._function)
        with suppress(RuntimeError):  # numba finds no folder that it may write to
            _keep(code)
        return code


def _keep(code: Any) -> None:
    """Have numba keep the machine code on disk, and read it from there."""
    if tuple(map(int, numba.__version__.split(".")[:2])) <= NEWEST:
        from dnnflow.raster.machine_code import MachineCode

        code._cache = MachineCode(code.py_func)  # type: ignore[no-untyped-call]
    else:
        code.enable_caching()


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
