"""What was computed once is kept under a key that says all that decided it, for processes to come.

Nothing here stops any work: what is damaged counts as not there and is replaced, what cannot be
written is done without.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from stat import S_ISREG
from typing import Generic, TypeVar

from dnnflow._cache import cache_folder, distrust, fingerprint
from dnnflow._contents import write_file
from dnnflow._settings import setting
from dnnflow._text import reason
from dnnflow.errors import CannotCreateError, OutputError

Content = TypeVar("Content")

LARGEST_STORE = 64 * 2**20
"""Bytes; some thousands of usual networks have this size."""

SEAL_SIZE = 32
"""Bytes before each content, from which is seen that it is whole, and of which key."""


@dataclass(frozen=True)
class Kept(Generic[Content]):
    """What was found in a store.

    Attributes:
        value: As it was put.
        since: When that was, in local time.
    """

    value: Content
    since: datetime


@dataclass(frozen=True)
class Store:
    """Contents by key, each in a file of its own; any number of processes may use one folder.

    Attributes:
        fresh: Whether nothing is taken from it: all is computed again, and replaces what there was.
        folder: Where the files are, the cache folder if not given. It is made when something is
            put, and not used if others than its owner can write to it.
        largest: How many bytes its files have at most; beyond, the oldest are removed.
    """

    fresh: bool = setting(False, "Train again, though such a network is kept.")
    folder: Path = field(default_factory=cache_folder)
    largest: int = LARGEST_STORE

    def get(self, key: str) -> Kept[bytes] | None:
        """The content of a key, exactly as it was put, or None."""
        path = self._path(key)
        with suppress(OSError):
            status = path.lstat()
            if not self.fresh and S_ISREG(status.st_mode) and not distrust(self.folder):
                sealed = path.read_bytes()
                content = sealed[SEAL_SIZE:]
                if sealed[:SEAL_SIZE] == _seal(key, content):
                    made = datetime.fromtimestamp(status.st_mtime, UTC)
                    return Kept(content, made.astimezone())
        return None

    def put(self, key: str, content: bytes) -> None:
        """Keep a content, if there is a place."""
        if SEAL_SIZE + len(content) <= self.largest:
            with suppress(OutputError, CannotCreateError):
                self.keep(key, content)

    def keep(self, key: str, content: bytes) -> None:
        """Keep a content, or say why that cannot be.

        Raises:
            CannotCreateError, OutputError: there is no place for it.
        """
        path = self._path(key)
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if why := distrust(self.folder):
                raise CannotCreateError(f"nothing is kept in {self.folder}: {why}")
            if path.is_symlink():  # what it leads to is not ours
                path.unlink()
            write_file(path, _seal(key, content) + content)
            self._shrink(path)
        except OSError as error:
            raise OutputError(f"cannot keep anything in {self.folder}: {reason(error)}") from error

    def sizes(self) -> dict[Path, int]:
        """How many bytes each of its files has, the oldest first."""
        entries = sorted(self._entries())
        return {path: size for _, path, size in entries}

    def _entries(self) -> Iterator[tuple[int, Path, int]]:
        with suppress(OSError):
            for path in self.folder.glob("trained-*.cache"):
                status = path.lstat()
                yield status.st_mtime_ns, path, status.st_size

    def _shrink(self, newest: Path) -> None:
        """Remove the oldest files, until the rest is not too large."""
        sizes = self.sizes()
        surplus = sum(sizes.values()) - self.largest
        for path, size in sizes.items():
            if surplus > 0 and path != newest:
                path.unlink(missing_ok=True)
                surplus -= size

    def _path(self, key: str) -> Path:
        return self.folder / f"trained-{fingerprint(key)}.cache"


def _seal(key: str, content: bytes) -> bytes:
    return blake2b(content, key=blake2b(key.encode()).digest(), digest_size=SEAL_SIZE).digest()
