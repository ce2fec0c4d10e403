"""A film becomes a file: a movie, a filmstrip of its stages, or one picture."""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import TypeAlias

import matplotlib as mpl
import numpy as np
from jaxtyping import UInt8
from matplotlib.figure import Figure

from dnnflow._files import replacing
from dnnflow._text import percent
from dnnflow._typing import Size
from dnnflow.errors import CannotCreateError, UsageError, choose
from dnnflow.film import Film, Strand
from dnnflow.flow.separability import Separability
from dnnflow.render.caption import names_of
from dnnflow.render.dots import Dots
from dnnflow.render.filmstrip import Cell, Series, filmstrip
from dnnflow.render.panel import fitting_size
from dnnflow.render.text import FORMULAS
from dnnflow.writers.formats import FORMATS
from dnnflow.writers.movie import Movie
from dnnflow.writers.palette import palette_of
from dnnflow.writers.still import write_still
from dnnflow.writers.writer import open_writer

Progress: TypeAlias = Callable[[Iterable[int]], Iterable[int]]
"""Passes the frame numbers on while a file is written, as ``tqdm`` does."""

SAMPLES, COLORS = 9, 64
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


def save_movie(film: Film, path: Path, *, comment: str, progress: Progress) -> None:
    """Write all frames of a film.

    Raises:
        UsageError: a rate that the format does not allow.
        CannotCreateError, OutputError: the file cannot be created or finished.
    """
    painter = film.painter
    palette = _palette(film) if painter.layout == "rgb" else None
    with open_writer(
        path, size=painter.size, fps=film.fps, palette=palette, comment=comment
    ) as writer:
        for _, picture in zip(progress(range(film.frames)), film.pictures(), strict=True):
            writer.write(picture)


def save_still(
    film: Film, path: Path, *, at: float | None = None, cloud: int | None = None
) -> None:
    """Write all clouds of a film side by side, or one moment, as PNG, SVG or PDF.

    Args:
        film: What is shown.
        path: Where to.
        at: The moment, in seconds; as PNG it is just what the movie shows.
        cloud: Or the moment in which this cloud is reached, from 0 for the input.

    Raises:
        UsageError: both are given, or there is no such cloud.
        CannotCreateError, OutputError: the file cannot be created or written.
    """
    index = _moment(film, at, cloud)
    if index is None:
        arrivals = [
            [strand.arrival(number) for number in range(len(strand.flow.clouds))]
            for strand in film.strands
        ]
        _save_figure(_figure(film, arrivals), path)
    elif path.suffix.lower() == ".png":
        write_still(path, film.picture(index).image())
    else:
        _save_figure(_figure(film, [[index]] * len(film.strands)), path)


def _moment(film: Film, at: float | None, cloud: int | None) -> int | None:
    """The number of the frame at a time, or in which a cloud is reached; None for neither."""
    if cloud is None:
        return None if at is None else film.index_at(at)
    last = max(len(strand.flow.stages) for strand in film.strands)
    if at is not None or not 0 <= cloud <= last:
        raise UsageError(f"give a time or a stage from 0 to {last}, not {cloud}")
    deepest = max(film.strands, key=lambda strand: len(strand.flow.stages))
    return deepest.arrival(cloud)


def _figure(film: Film, indexes: Sequence[Sequence[int]]) -> Figure:
    series = [_series(*each) for each in zip(film.strands, indexes, strict=True)]
    return filmstrip(series, film.painter.panels[0].theme)


def _series(strand: Strand, indexes: Sequence[int]) -> Series:
    dataset, names = strand.dataset, names_of(strand.flow.stages)
    wrong = strand.network.classify(dataset.points) != dataset.labels
    frames = [strand.frame(index) for index in indexes]
    clouds = [frame.stage + int(frame.progress) for frame in frames]
    verdicts = [
        "separable" if each.separable else percent(each.accuracy) for each in strand.verdicts
    ]
    cells = [
        Cell(frame, names[cloud], verdicts[cloud])
        for frame, cloud in zip(frames, clouds, strict=True)
    ]
    return Series(strand.title, Dots(dataset.labels, wrong), tuple(cells))


def _said(verdict: Separability) -> str:
    return "separable" if verdict.separable else percent(verdict.accuracy)


def _save_figure(figure: Figure, path: Path) -> None:
    with replacing(path) as partial, mpl.rc_context(FORMULAS):
        figure.savefig(partial, format=path.suffix[1:].lower(), facecolor=figure.get_facecolor())


def _palette(film: Film) -> UInt8[np.ndarray, "k 3"]:
    """The colours of a few frames, spread over the film."""
    indexes = np.linspace(0, film.frames - 1, SAMPLES).round().astype(int)
    images = [film.picture(int(index)).image() for index in np.unique(indexes)]
    return palette_of(images, colors=COLORS)
