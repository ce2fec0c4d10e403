"""An input file becomes its bytes, and whatever is wrong with them one line that names it."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from dnnflow._files import reason
from dnnflow.errors import DataError, DnnflowError, MissingInputError


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
            content = file.read(limit + 1)
    except OSError as error:
        raise MissingInputError(f"cannot read {path}: {reason(error)}") from error
    if len(content) > limit:
        raise DataError(f"{path}: larger than the limit of {limit >> 20} MiB")
    return content


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
        raise type(error)(f"{source}: {_line(str(error))}") from error
    except Exception as error:
        missing = f"it has no {_line(str(error))}" if isinstance(error, KeyError) else ""
        why = (missing or _line(str(error)))[:120] or type(error).__name__
        raise DataError(f"{source}: not a readable {kind} ({why})") from error


def _line(text: str) -> str:
    """One line that a terminal only prints, whatever names a stranger's file put into it."""
    return "".join(each if each.isprintable() else "\ufffd" for each in " ".join(text.split()))


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
