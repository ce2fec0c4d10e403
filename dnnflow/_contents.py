"""Bytes become a file, which is read back before it counts."""

import errno
import os
from pathlib import Path

from dnnflow._files import replacing


def write_file(path: str | os.PathLike[str], content: bytes) -> None:
    """Write a file that takes the place of an old one when it is whole.

    Raises:
        CannotCreateError, OutputError: as ``replacing``.
    """
    with replacing(path) as partial:
        write_whole(partial, content)


def write_whole(partial: Path, content: bytes) -> None:
    """Write all of a partial file, and read it back.

    Raises:
        OSError: what was read is not what was written; or as the system says.
    """
    partial.write_bytes(content)
    if partial.read_bytes() != content:
        raise OSError(errno.EIO, os.strerror(errno.EIO))
