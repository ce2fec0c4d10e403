"""Machine code on disk, read without learning first what there is to be compiled."""

from typing import Any

from numba.core.caching import FunctionCache
from numba.core.runtime.nrt import rtsys


class MachineCode(FunctionCache):
    """The cache of one function; written against numba 0.61 to 0.68.

    Before it reads, numba's own registers everything that it can compile, which takes as long as
    to load numba. Code that is made already needs the runtime alone. Where there is nothing to
    read, numba goes on to compile, and registers all the same.
    """

    def load_overload(self, sig: Any, target_context: Any) -> Any:
        """The code for a signature, or None."""
        rtsys.initialize(target_context)
        with self._guard_against_spurious_io_errors():
            return self._load_overload(sig, target_context)  # type: ignore[no-untyped-call]
