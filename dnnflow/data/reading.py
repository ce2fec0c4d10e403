"""An input file becomes its bytes, and whatever is wrong with them one line that names it."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dnnflow._files import reason
from dnnflow._text import one_line as _line
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
        why = _line(str(error))[:120] or type(error).__name__
        raise DataError(f"{source}: not a readable {kind} ({why})") from error


def _obstacle(path: Path) -> str:
    if path.is_dir():
        return "it is a folder"
    return "it is no regular file" if path.exists() else "no such file"
