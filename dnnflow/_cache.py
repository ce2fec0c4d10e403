"""What took long to make is kept in the user's cache folder, for the processes to come.

Nothing here stops any work. What is damaged is forgotten, and made again; what cannot be written is
done without; and so is a folder that others can write to, for machine code is read from it.
"""

import os
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from struct import Struct

from dnnflow._text import reason
from dnnflow.errors import OutputError

FOLDER_VARIABLE = "DNNFLOW_CACHE"
"""The environment variable that says which folder is used instead of the user's own."""

CACHE_FILE = re.compile(r"[a-z]+-[0-9a-f]{16}\.cache")
"""How files of the cache are called; no other file is ever removed."""

LARGEST_CACHE_FILE = 8 * 2**20
"""Bytes; a file that would become larger is begun anew."""

OLDER_FILES = 3
"""How many files of a kind may stay that other versions have made."""

RECORD = Struct("<4s16s16sI")
"""What stands before each content: a mark, the digest of its name, its checksum, its length."""

RECORD_MARK = b"dnnf"


def cache_folder() -> Path:
    """The folder of ``DNNFLOW_CACHE``, else the user's for caches; it need not be there yet."""
    if given := os.environ.get(FOLDER_VARIABLE):
        with suppress(OSError):  # the working folder is gone
            return Path(given).absolute()
        return Path(given)
    from platformdirs import user_cache_path

    return user_cache_path("dnnflow", appauthor=False)


def distrust(folder: Path) -> str:
    """Why nothing is kept in a folder; empty if it is used, or will be made."""
    if not folder.is_absolute():
        return "it is no absolute path"
    try:
        status = folder.stat()
    except FileNotFoundError:
        return ""
    except OSError as error:
        return reason(error)
    if not stat.S_ISDIR(status.st_mode):
        return "it is no folder"
    return _exposure(status)


def cache_size() -> int:
    """How many bytes the files in the cache folder have."""
    return sum(size for _, size in _files(cache_folder()))


def clear_cache() -> int:
    """Remove the files of the cache, and its folder if that is then empty; how many bytes they had.

    Raises:
        OutputError: a file cannot be removed.
    """
    folder, removed = cache_folder(), 0
    for path, size in _files(folder):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise OutputError(f"cannot remove {path}: {reason(error)}") from error
        removed += size
    with suppress(OSError):
        folder.rmdir()
    return removed


def fingerprint(*sources: str | Path) -> str:
    """A digest, 16 characters long, of some texts and of what is in some files.

    If a file cannot be read, it is unlike all others: nobody knows what is in there.
    """
    digest = blake2b(digest_size=8)
    for source in sources:
        try:
            content = source.encode() if isinstance(source, str) else source.read_bytes()
        except OSError:
            content = os.urandom(16)
        digest.update(_digest(content))
    return digest.hexdigest()


class CacheFile:
    """Contents by name, in a file that is read when this is made, and to which others are added.

    Any number of threads and processes may use one file.
    """

    def __init__(self, kind: str, version: str) -> None:
        """Read the file of a kind, letters a to z, and of a version, a ``fingerprint``."""
        self._path = cache_folder() / f"{kind}-{version}.cache"
        self._records: dict[bytes, bytes | memoryview] = {}
        self._size = 0
        self._kept = not distrust(self._path.parent)
        if self._kept:
            try:
                self._read()
            except OSError:
                self._kept = False

    def get(self, name: str) -> bytes | memoryview | None:
        """The content of a name, exactly as it was put, or None."""
        return self._records.get(_digest(name.encode()))

    def put(self, name: str, content: bytes) -> None:
        """Keep a content, if there is a place."""
        key = _digest(name.encode())
        record = RECORD.pack(RECORD_MARK, key, _digest(key, content), len(content)) + content
        if self._size + len(record) > LARGEST_CACHE_FILE:
            self._forget()
        if self._kept and len(record) <= LARGEST_CACHE_FILE:
            self._records[key] = content
            self._size += len(record)
            try:
                self._append(record)
            except OSError:
                self._kept = False

    def _read(self) -> None:
        try:
            status = self._path.lstat()
        except FileNotFoundError:
            return
        usable = stat.S_ISREG(status.st_mode) and not _exposure(status)
        if not usable or status.st_size > LARGEST_CACHE_FILE:
            self._forget()
            return
        content = self._path.read_bytes()
        self._size = len(content)
        start = content.find(RECORD_MARK)
        while start >= 0:
            start = content.find(RECORD_MARK, self._learn(memoryview(content), start))

    def _learn(self, content: memoryview, start: int) -> int:
        """Note the record that begins at a mark; where to look for the mark of the next one.

        A record that is not whole was damaged, or is being written by another process.
        """
        first = start + RECORD.size
        if first > len(content):
            return first
        _, key, checksum, length = RECORD.unpack_from(content, start)
        found = content[first : first + length]
        if len(found) < length or _digest(key, found) != checksum:
            return start + 1
        self._records[key] = found
        return first + length

    def _append(self, record: bytes) -> None:
        if not self._path.exists():
            self._begin()
        with self._path.open("ab", buffering=0) as file:
            self._kept = file.write(record) == len(record)  # less, if the disk is full

    def _begin(self) -> None:
        folder = self._path.parent
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if why := distrust(folder):
            raise OSError(why)
        self._path.touch(mode=0o600)
        kind = self._path.name.partition("-")[0]
        others = [path for path in folder.glob(f"{kind}-*.cache") if path != self._path]
        with suppress(OSError):  # another process removes them
            for path in sorted(others, key=lambda each: each.lstat().st_mtime)[:-OLDER_FILES]:
                path.unlink()

    def _forget(self) -> None:
        self._records.clear()
        self._size = 0
        with suppress(OSError):
            self._path.unlink()


def _files(folder: Path) -> Iterator[tuple[Path, int]]:
    """The cache's files in a folder, and how many bytes they have."""
    with suppress(OSError):
        for path in folder.iterdir():
            if CACHE_FILE.fullmatch(path.name) and stat.S_ISREG((status := path.lstat()).st_mode):
                yield path, status.st_size


def _exposure(status: os.stat_result) -> str:
    """Who else can write to a file or folder; empty if nobody can."""
    if sys.platform == "win32":
        return ""  # who can is not said there; a user's own folder is closed to others
    if status.st_uid != os.geteuid():
        return "it belongs to another user"
    if status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        return "others can write to it"
    return ""


def _digest(*parts: bytes | memoryview) -> bytes:
    digest = blake2b(digest_size=16)
    for part in parts:
        digest.update(part)
    return digest.digest()
