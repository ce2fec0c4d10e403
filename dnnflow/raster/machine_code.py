"""Machine code on disk, read without learning first what there is to be compiled."""

import pickle
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import llvmlite
import numba
from numba.core.caching import NullCache

from dnnflow._cache import CacheFile, fingerprint

NEWEST_NUMBA = (0, 68)
"""The newest numba that was found to run code that is made with nothing but its runtime."""

CODE_MAKERS = ("compiled.py", "crowd_kernels.py", "kernels.py", "lanes.py", "machine_code.py")
"""The files of this folder that decide what the code is and how it is kept; the file that a
function stands in does so too."""


class MachineCode(NullCache):
    """The code of one function, as numba's dispatchers ask for it; written against 0.61 to 0.68.

    What stops this from working, such as another numba, only has the function compiled again.
    """

    def __init__(self, function: Any) -> None:
        super().__init__()
        source = fingerprint(Path(function.__code__.co_filename))
        self._name = f"{function.__module__}.{function.__qualname__} {source}"

    def load_overload(self, sig: Any, target_context: Any) -> Any:
        """The code for a signature, or None."""
        with suppress(Exception):
            from numba.core.compiler import CompileResult

            content = code_file().get(self._key(sig, target_context.codegen()))
            if content is not None:
                _start(target_context)
                # It was written by this user, here, and is whole: ``CacheFile`` has checked it.
                reduced = pickle.loads(content)  # noqa: S301
                return CompileResult._rebuild(target_context, *reduced)  # type: ignore[no-untyped-call]
        return None

    def save_overload(self, sig: Any, data: Any) -> None:
        """Keep the code for a signature, if it holds no addresses of this process."""
        with suppress(Exception):
            from numba.core.serialize import dumps

            if not data.library.has_dynamic_globals:
                content = dumps(data._reduce())  # type: ignore[no-untyped-call]
                code_file().put(self._key(sig, data.codegen), content)

    def _key(self, signature: Any, codegen: Any) -> str:
        """Unlike for every function, signature and processor."""
        return f"{self._name} {signature} {codegen.magic_tuple()}"


@cache
def code_file() -> CacheFile:
    """That of this process, read when it is first asked for."""
    here = Path(__file__).parent
    makers = sys.version, numba.__version__, llvmlite.__version__
    return CacheFile("kernels", fingerprint(*makers, *(here / name for name in CODE_MAKERS)))


def _start(target_context: Any) -> None:
    """Have ready what machine code calls.

    Numba's own caches register everything first that can be compiled, which takes as long as to
    load numba. Code that is made needs the runtime alone. Where there is none to read, numba goes
    on to compile, and registers all the same.
    """
    if tuple(map(int, numba.__version__.split(".")[:2])) > NEWEST_NUMBA:
        target_context.refresh()
    else:
        from numba.core.runtime.nrt import rtsys

        rtsys.initialize(target_context)
