"""A film becomes a movie; and what files can be made at all."""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from functools import partial
from operator import call
from pathlib import Path
from typing import TypeAlias

import numpy as np

from dnnflow._typing import Size, UInt8
from dnnflow.errors import CannotCreateError, UsageError, choose
from dnnflow.motion.frame import Frame
from dnnflow.projection.film import Film
from dnnflow.raster.canvas import Canvas
from dnnflow.render.panel import fitting_size
from dnnflow.save.formats import FORMATS
from dnnflow.save.gif import MOST_COLOURS
from dnnflow.save.movie import Movie
from dnnflow.save.palette import palette_of
from dnnflow.save.worker import Beside
from dnnflow.save.writer import Writer, open_writer

Progress: TypeAlias = Callable[[Iterable[int]], Iterable[int]]
"""Passes the frame numbers on while a file is written, as ``tqdm`` does."""

SAMPLES, COLORS = 9, 56
"""How many frames decide the colours of a GIF, and how many colours it has."""

STILLS = (".png", ".svg", ".pdf")
"""The formats of pictures that do not move."""


def check_output(
    path: Path, *, size: Size | None = None, fps: float | None = None, moment: bool = False
) -> None:
    """Raise an error unless a file of such a name, size and rate can be made.

    Args:
        path: Where to; its suffix decides the format.
        size: In pixels; the format's own if not given.
        fps: Frames per second; the format's own if not given.
        moment: Whether one moment is asked for.

    Raises:
        UsageError: an unknown suffix, a size or rate that its format does not allow, or a moment
            of a movie.
        CannotCreateError: the folder is missing.
    """
    suffix = path.suffix.lower()
    choose(dict.fromkeys([*FORMATS, *STILLS]), suffix, "format")
    if not path.parent.is_dir():
        raise CannotCreateError(f"cannot create {path}: there is no folder {path.parent}")
    if suffix in FORMATS:
        form = FORMATS[suffix]
        shape = fitting_size(size or form.size, form.layout)
        form.check(Movie(shape, Fraction(fps or form.fps)))
        if moment:
            raise UsageError(f"a {suffix} file shows all moments; for one, write a {STILLS[0]}")
    elif size:
        fitting_size(size, "rgb")


def save_movie(film: Film, path: Path, *, progress: Progress = iter, colors: int = COLORS) -> None:
    """Write all frames of a film; a GIF has at most so many colours.

    Raises:
        UsageError: a rate, or a number of colours, that the format does not allow.
        CannotCreateError, OutputError: the file cannot be created or finished.
    """
    painter = film.painter
    palette = film_palette(film, colors) if painter.layout == "rgb" else None
    with open_writer(
        path, size=painter.size, fps=film.fps, palette=palette, comment=film.comment
    ) as writer:
        write_film(film, writer, progress=progress)


def write_film(film: Film, writer: Writer, *, progress: Progress = iter) -> None:
    """Paint all pictures of a film in order; while nothing moves, nothing is painted.

    They are painted beside the caller, and the painter steps back for the encoder, which takes
    most of the time: what it is kept from is what a film takes longer.

    Raises:
        OutputError: the disk is full or failed.
    """
    with Beside(call, waiting=2, stepping_back=True) as painter:
        for _, frames in zip(progress(range(film.frames)), film.takes(), strict=True):
            painter.put(partial(_paint, film, frames, writer) if frames else writer.repeat)


def _paint(film: Film, frames: Sequence[Frame], writer: Writer) -> None:
    sheet = writer.sheet()
    film.painter.paint(frames, Canvas(sheet.planes, sheet.layout))
    writer.write(sheet)


def film_palette(film: Film, colors: int = COLORS) -> UInt8[np.ndarray, "k 3"]:
    """At most so many colours, those of a few frames spread over the film.

    Raises:
        UsageError: not 2 to 256 colours.
    """
    if not 2 <= colors <= MOST_COLOURS:
        raise UsageError(f"a GIF has 2 to {MOST_COLOURS} colours, not {colors}")
    indexes = np.linspace(0, film.frames - 1, SAMPLES).round().astype(int)
    images = [film.picture(int(index)).image() for index in np.unique(indexes)]
    return palette_of(images, colors)
