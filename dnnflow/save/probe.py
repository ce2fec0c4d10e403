"""A picture file becomes the facts about it, whatever its name; a new file is read back by them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from dnnflow._files import replacing
from dnnflow._text import reason
from dnnflow.errors import DataError, MissingInputError, OutputError
from dnnflow.save.facts import PictureFacts
from dnnflow.save.format import Format
from dnnflow.save.formats import FORMATS, format_of

_START = 64  # bytes, enough for every signature


def probe(path: str | os.PathLike[str]) -> PictureFacts:
    """The facts about a picture file; its first bytes say of which format it is.

    Raises:
        MissingInputError: there is no such file, or it cannot be read.
        DataError: it is of none of ``FORMATS``, or damaged.
    """
    name = os.fspath(path)
    try:
        with Path(path).open("rb") as file:
            return _recognized(file).read(file)
    except DataError as error:
        raise DataError(f"{name} {error}") from error
    except OSError as error:
        raise MissingInputError(f"cannot read {name}: {reason(error)}") from error


def read_back(form: Format, partial: Path, path: str | os.PathLike[str]) -> PictureFacts:
    """The facts about a partial file, just written, that is to become ``path``.

    Raises:
        OutputError: it is damaged, or cannot be read; the message names ``path``.
    """
    try:
        with partial.open("rb") as file:
            if not form.begins(_start(file)):
                raise DataError(f"does not begin as a {form.suffix} does")
            return form.read(file)
    except DataError as error:
        raise _unfinished(path, f"what was written {error}") from error
    except OSError as error:
        raise _unfinished(path, f"cannot read it back: {reason(error)}") from error


def _unfinished(path: str | os.PathLike[str], why: str) -> OutputError:
    return OutputError(f"cannot finish {os.fspath(path)}: {why}; nothing was replaced")


@contextmanager
def checked(path: str | os.PathLike[str], most: int | None = None) -> Iterator[Path]:
    """As ``replacing``: a partial file to write, which is read back before it takes its place.

    Raises:
        UsageError: the suffix is unknown.
        CannotCreateError: the file cannot be created there.
        OutputError: it could not be written, does not read back, or has more bytes than it may.
    """
    form = format_of(path)
    with replacing(path, most) as partial:
        yield partial
        read_back(form, partial, path)


def _recognized(file: BinaryIO) -> Format:
    start = _start(file)
    fitting = [form for form in FORMATS.values() if form.begins(start)]
    if fitting:  # an APNG begins as a PNG does, and says more
        return max(fitting, key=lambda form: sum((form.signature[0], len(form.signature[1]))))
    raise DataError(f"is no picture file: expected one of {', '.join(FORMATS)}")


def _start(file: BinaryIO) -> bytes:
    start = file.read(_START)
    file.seek(0)
    return start
