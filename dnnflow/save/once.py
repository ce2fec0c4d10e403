"""An open file becomes one that fails once and no more."""

import os
from collections.abc import Callable
from io import BytesIO
from typing import BinaryIO, TypeVar

Done = TypeVar("Done")


class FailingOnce:
    """A file whose first failure is the only one that it raises.

    libav goes on reading, writing and seeking after a failure, and PyAV prints to stderr what comes
    after the error that it is going to raise.
    """

    def __init__(self, file: BinaryIO | BytesIO) -> None:
        self._file = file
        self._failed = False

    @property
    def closed(self) -> bool:
        """Whether the file is closed; PyAV then does not try to finish it."""
        return self._file.closed

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        return self._guard(lambda: self._file.read(size), b"")

    def write(self, content: bytes) -> int:
        """Append the content."""
        return self._guard(lambda: self._file.write(content), len(content))

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to an offset."""
        return self._guard(lambda: self._file.seek(offset, whence), 0)

    def tell(self) -> int:
        """The current offset."""
        return self._guard(self._file.tell, 0)

    def close(self) -> None:
        """Close the file."""
        self._guard(self._file.close, None)

    def _guard(self, act: Callable[[], Done], otherwise: Done) -> Done:
        if self._failed:
            return otherwise
        try:
            return act()
        except OSError:
            self._failed = True
            raise
