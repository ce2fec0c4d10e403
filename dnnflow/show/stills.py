"""A film becomes a picture that does not move: a filmstrip of its stages, or one moment."""

from collections.abc import Sequence
from pathlib import Path

from matplotlib.figure import Figure

from dnnflow._files import replacing
from dnnflow._text import percent
from dnnflow.errors import UsageError
from dnnflow.flow.stage import cloud_names
from dnnflow.projection.film import Film, Track
from dnnflow.render.dots import Dots
from dnnflow.render.filmstrip import Cell, Series, filmstrip
from dnnflow.render.language import LANGUAGES
from dnnflow.render.painter import painter_of
from dnnflow.render.theme import THEMES
from dnnflow.save.still import write_still
from dnnflow.show.output import PICTURE_SIZE, Output

REMARK = {"png": "Comment", "svg": "Description", "pdf": "Subject"}
"""What each format calls a remark on how it was made."""


def save_still(film: Film, path: Path, output: Output) -> None:
    """Write all clouds of a film side by side, or one moment, as PNG, SVG or PDF.

    Args:
        film: What is shown.
        path: Where to.
        output: The moment, if one is asked for; as PNG it is just what the movie shows.

    Raises:
        UsageError: both are given, or there is no such cloud.
        CannotCreateError, OutputError: the file cannot be created or written.
    """
    index = _moment(film, output)
    if index is None:
        _save_figure(_figure(film, [track.arrivals for track in film.tracks]), path, film.comment)
    elif path.suffix.lower() == ".png":
        image = painter_of(film, output.size or PICTURE_SIZE).picture(film.at(index)).image()
        write_still(path, image, comment=film.comment)
    else:
        _save_figure(_figure(film, [[index]] * len(film.tracks)), path, film.comment)


def _moment(film: Film, output: Output) -> int | None:
    """The number of the frame at a time, or in which a cloud is reached; None for neither."""
    if output.cloud is None:
        return None if output.at is None else film.index_at(output.at)
    if output.at is not None:
        raise UsageError(f"give a time or a stage, not both {output.at:g} and {output.cloud}")
    return film.arrival(output.cloud)


def _figure(film: Film, indexes: Sequence[Sequence[int]]) -> Figure:
    series = [series_of(*each) for each in zip(film.tracks, indexes, strict=True)]
    return filmstrip(series, THEMES[film.theme])


def series_of(track: Track, indexes: Sequence[int]) -> Series:
    """Some frames of a track, with what is said of the last cloud that each has reached."""
    words, names = LANGUAGES[track.language], cloud_names(track.flow.stages)
    dots = [Dots(track.dataset.labels, wrong) for wrong in track.mistakes]
    frames = [track.frame(index) for index in indexes]
    verdicts = [
        "separable" if each.separable else percent(each.accuracy) for each in track.verdicts
    ]
    cells = [
        Cell(
            frame,
            dots[min(frame.reached, len(dots) - 1)],
            words.say(names[frame.reached]),
            verdicts[frame.reached],
        )
        for frame in frames
    ]
    return Series(track.title, tuple(cells))


def _save_figure(figure: Figure, path: Path, comment: str) -> None:
    kind, background = path.suffix[1:].lower(), figure.get_facecolor()
    remarks = {REMARK[kind]: comment}
    with replacing(path) as partial:
        figure.savefig(partial, format=kind, facecolor=background, metadata=remarks)
