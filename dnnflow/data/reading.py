"""An input file becomes its bytes, and whatever is wrong with them one line that names it."""

import io
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Protocol, runtime_checkable

from dnnflow._text import one_line, reason
from dnnflow.errors import DataError, DnnflowError, MissingInputError

LARGEST_POINTS_FILE = 2 << 30
"""The most bytes that a file of points may have, packed or unpacked."""

LARGEST_UNPACKED = 128 << 20
"""Bytes that any packed file may hold, with each number as float64."""

MOST_TIMES_LARGER = 64
"""How many times its own size a packed file may hold, if that is more."""

LONGEST_REASON = 120
"""Characters of what a parser says."""

_BLOCK = 1 << 20


@runtime_checkable
class Bytes(Protocol):
    """What bytes are read from."""

    def read(self, size: int, /) -> bytes:
        """The next bytes, at most of that number; none at the end."""


def read_bytes(path: Path, *, limit: int) -> bytes:
    """The content of a regular file of at most ``limit`` bytes.

    Raises:
        MissingInputError: it is not there, no regular file, or may not be read.
        DataError: it is larger.
    """
    try:
        if not path.is_file():
            raise MissingInputError(f"cannot read {path}: {_obstacle(path)}")
        with path.open("rb") as file:
            content = _within(file, os.fstat(file.fileno()).st_size, limit)
    except OSError as error:
        raise MissingInputError(f"cannot read {path}: {reason(error)}") from error
    if content is None:
        raise DataError(f"{path}: larger than the limit of {limit >> 20} MiB")
    return content


def unpacked(content: bytes) -> bytes:
    """What is in a gzip file, which may be many times larger only if that is not much.

    Raises:
        DataError: it is larger than ``check_unpacked`` allows.
    """
    import gzip

    limit = _most_unpacked(len(content))
    with gzip.open(io.BytesIO(content)) as file:
        text = _within(file, 0, limit)
    if text is None:
        check_unpacked(limit + 1, len(content))
    return text or b""


def check_unpacked(size: int, packed: int) -> None:
    """Raise an error if a file of ``packed`` bytes holds ``size``, which is out of proportion.

    Raises:
        DataError: it does; numbers count as float64.
    """
    if size > (limit := _most_unpacked(packed)):
        raise DataError(f"it unpacks to more than the limit of {limit >> 20} MiB")


def _most_unpacked(packed: int) -> int:
    return min(LARGEST_POINTS_FILE, max(LARGEST_UNPACKED, packed * MOST_TIMES_LARGER))


def _within(file: Bytes, size: int, limit: int) -> bytes | None:
    """All of a file of about some bytes; None if it has more than the limit.

    No more memory is asked for than there are bytes.
    """
    if size > limit:
        return None
    blocks, length = [], 0
    while length <= limit and (block := file.read(max(size - length, 0) + _BLOCK)):
        blocks.append(block)
        length += len(block)
    if length > limit:
        return None
    return blocks[0] if len(blocks) == 1 else b"".join(blocks)


@contextmanager
def parsing(source: object, kind: str) -> Iterator[None]:
    """Whatever goes wrong with a stranger's data becomes an error of ours that names its source.

    A parser of another project may raise anything on what was made to break it.

    Raises:
        DataError: the data are not of the expected kind.
        DnnflowError: as raised inside, with the source before its message.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", RuntimeWarning)  # numbers made to overflow
            yield
    except DnnflowError as error:
        raise type(error)(f"{source}: {error}") from error
    except Exception as error:
        key = isinstance(error, KeyError) and " " not in str(error.args[:1])
        missing = "it has no " if key else ""
        why = one_line(f"{missing}{error}")[:LONGEST_REASON] or type(error).__name__
        raise DataError(f"{source}: not a readable {kind} ({why})") from error


def _obstacle(path: Path) -> str:
    if path.is_dir():
        return "it is a folder"
    return "it is no regular file" if path.exists() else "no such file"


def read_beside(folder: Path, name: str, start: int, length: int) -> bytes:
    """A part of a regular file in a folder, whose name stands in a stranger's file.

    Args:
        folder: Nothing outside it is opened.
        name: Of a file in it, or in a folder in it; no links, no way up.
        start: How many bytes come before the part.
        length: How many bytes it has.

    Raises:
        MissingInputError: it is not there, or may not be read.
        DataError: the name leads elsewhere, or the file ends too soon.
    """
    parts = PurePosixPath(name).parts
    odd = "\\" in name or ":" in name or "\0" in name or ".." in parts
    if odd or not parts or PurePosixPath(name).is_absolute():
        raise DataError(f"it names {name[:60]!r}, which is no file beside it")
    path = folder
    for part in parts:
        path /= part
        if path.is_symlink():
            raise DataError(f"{name[:60]!r} beside it is a link: put the file itself there")
    try:
        if not path.is_file():
            raise MissingInputError(f"{name[:60]!r}, which belongs beside it: {_obstacle(path)}")
        with path.open("rb") as file:
            whole = path.stat().st_size >= start + length
            content = file.read(length) if whole and file.seek(start) == start else b""
    except OSError as error:
        raise MissingInputError(f"{name[:60]!r} beside it: {reason(error)}") from error
    if len(content) != length:
        raise DataError(f"{name[:60]!r} beside it is shorter than what it should hold")
    return content
