"""What took long to make is kept on disk, for the processes to come."""

import json
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from sqlite3 import Connection

MOST = 10_000
"""How many arrays are kept; the first that came are the first to go."""

CREATE = "CREATE TABLE IF NOT EXISTS kept (name PRIMARY KEY, type, shape, content)"
FIND = "SELECT type, shape, content FROM kept WHERE name = ?"
KEEP = "REPLACE INTO kept VALUES (?, ?, ?, ?)"
FORGET = "DELETE FROM kept WHERE rowid <= last_insert_rowid() - ?"

FAST = 1  # the level of compression
PATIENCE = 0.1  # seconds to wait while another process writes


class Shelf:
    """Arrays by name, in a file of SQLite; without one, or if it fails, all is forgotten."""

    def __init__(self) -> None:
        self._file: Connection | None = None
        self._path = Path()
        self._makers = ""

    def open(self, path: Path, *, made_by: tuple[str, ...]) -> None:
        """Keep arrays in a file, for as long as the modules that make them do not change."""
        try:
            from sqlite3 import connect
        except ImportError:  # there are Pythons without
            return
        self.close()
        self._path, self._makers = path, " ".join(map(_version, made_by))
        with self._forgetting():
            # SQLite lets threads take turns. What a power cut spoils is made again.
            self._file = connect(
                path, timeout=PATIENCE, isolation_level=None, check_same_thread=False
            )
            self._file.execute("PRAGMA synchronous = OFF")
            self._file.execute(CREATE)

    def close(self) -> None:
        """Keep nothing more."""
        if self._file is not None:
            self._file.close()
        self._file = None

    def get(self, name: str) -> np.ndarray | None:
        """The array of a name, if it was kept; it cannot be written to."""
        if self._file is not None:
            with self._forgetting():
                row = self._file.execute(FIND, (self._makers + name,)).fetchone()
                return _array(*row) if row else None
        return None

    def put(self, name: str, array: np.ndarray) -> None:
        """Keep an array."""
        if self._file is not None:
            with self._forgetting():
                content = zlib.compress(array.tobytes(), FAST)
                row = self._makers + name, array.dtype.str, json.dumps(array.shape), content
                self._file.execute(KEEP, row)
                self._file.execute(FORGET, (MOST,))

    @contextmanager
    def _forgetting(self) -> Iterator[None]:
        """If the file fails, go on without it; and without what it held, if it is damaged."""
        from sqlite3 import DatabaseError, OperationalError

        try:
            yield
        except OperationalError:  # it cannot be created, read or written now
            self.close()
        except (DatabaseError, ValueError, TypeError, zlib.error):
            self.close()
            with suppress(OSError):
                self._path.unlink()


shelf = Shelf()
"""That of this process, closed unless a command opens it."""


def _array(kind: str, shape: str, content: bytes) -> np.ndarray:
    return np.frombuffer(zlib.decompress(content), kind).reshape(json.loads(shape))


def _version(module: str) -> str:
    """When the file of a module was changed last, and its size."""
    spec = find_spec(module)
    if spec is None or spec.origin is None:
        return ""
    status = Path(spec.origin).stat()
    return f"{status.st_mtime_ns}:{status.st_size} "
