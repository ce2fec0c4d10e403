"""The suffix of a file decides its format: one entry of a table each."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from dnnflow._typing import Layout, Size
from dnnflow.errors import UsageError
from dnnflow.save.gif import check_gif, open_gif
from dnnflow.save.movie import Encoder, Movie
from dnnflow.save.mp4 import check_mp4, open_mp4


@dataclass(frozen=True)
class Format:
    """A kind of moving picture file.

    Attributes:
        layout: The layout of the pictures it takes.
        size, fps: What it is made with unless something else is asked for.
        description: What it is good for, in a few words.
        check: Raises a UsageError for a size, rate or palette that the format does not allow.
        open: A context manager: an encoder into a new file.
    """

    layout: Layout
    size: Size
    fps: float
    description: str
    check: Callable[[Movie], None]
    open: Callable[[Path, Movie], AbstractContextManager[Encoder]]


FORMATS: dict[str, Format] = {
    ".mp4": Format("yuv420", (1920, 1080), 60.0, "H.264 video", check_mp4, open_mp4),
    ".gif": Format("rgb", (480, 480), 20.0, "animation that loops", check_gif, open_gif),
}


def format_of(path: str | os.PathLike[str]) -> Format:
    """The format that the suffix of ``path`` stands for.

    Raises:
        UsageError: the suffix is unknown; the message lists those known.
    """
    suffix = Path(path).suffix.lower()
    if suffix not in FORMATS:
        raise UsageError(
            f"{os.fspath(path)}: unknown format {suffix!r}; known are {', '.join(FORMATS)}"
        )
    return FORMATS[suffix]
