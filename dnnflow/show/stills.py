"""A film becomes a picture that does not move: a filmstrip of its stages, or one moment."""

from collections.abc import Sequence
from pathlib import Path

from matplotlib.figure import Figure

from dnnflow._files import replacing
from dnnflow._text import percent
from dnnflow.errors import UsageError
from dnnflow.projection.film import Film, Strand
from dnnflow.render.caption import names_of
from dnnflow.render.dots import Dots
from dnnflow.render.filmstrip import Cell, Series, filmstrip
from dnnflow.save.still import write_still

REMARK = {"png": "Comment", "svg": "Description", "pdf": "Subject"}
"""What each format calls a remark on how it was made."""


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
        _save_figure(_figure(film, list(map(arrivals, film.strands))), path, film.comment)
    elif path.suffix.lower() == ".png":
        write_still(path, film.picture(index).image(), comment=film.comment)
    else:
        _save_figure(_figure(film, [[index]] * len(film.strands)), path, film.comment)


def _moment(film: Film, at: float | None, cloud: int | None) -> int | None:
    """The number of the frame at a time, or in which a cloud is reached; None for neither."""
    if cloud is None:
        return None if at is None else film.index_at(at)
    if at is not None:
        raise UsageError(f"give a time or a stage, not both {at:g} and {cloud}")
    return film.arrival(cloud)


def _figure(film: Film, indexes: Sequence[Sequence[int]]) -> Figure:
    series = [series_of(*each) for each in zip(film.strands, indexes, strict=True)]
    return filmstrip(series, film.painter.panels[0].theme)


def arrivals(strand: Strand) -> list[int]:
    """The numbers of the frames in which the clouds are reached."""
    return [strand.arrival(number) for number in range(len(strand.flow.clouds))]


def series_of(strand: Strand, indexes: Sequence[int]) -> Series:
    """Some frames of a strand, with what is said of the last cloud that each has reached."""
    dataset, names = strand.dataset, names_of(strand.flow.stages)
    dots = [Dots(dataset.labels, wrong) for wrong in strand.mistakes]
    frames = [strand.frame(index) for index in indexes]
    verdicts = [
        "separable" if each.separable else percent(each.accuracy) for each in strand.verdicts
    ]
    cells = [
        Cell(
            frame,
            dots[min(frame.reached, len(dots) - 1)],
            names[frame.reached],
            verdicts[frame.reached],
        )
        for frame in frames
    ]
    return Series(strand.title, tuple(cells))


def _save_figure(figure: Figure, path: Path, comment: str) -> None:
    kind, background = path.suffix[1:].lower(), figure.get_facecolor()
    remarks = {REMARK[kind]: comment}
    with replacing(path) as partial:
        figure.savefig(partial, format=kind, facecolor=background, metadata=remarks)
