"""A film becomes a picture that does not move: a filmstrip of its stages, or one moment."""

from collections.abc import Sequence
from pathlib import Path

from matplotlib.figure import Figure

from dnnflow._text import percent
from dnnflow.errors import UsageError
from dnnflow.flow.stage import cloud_names
from dnnflow.projection.film import Film, Track
from dnnflow.render.dots import Dots
from dnnflow.render.filmstrip import Cell, Series, filmstrip
from dnnflow.render.language import LANGUAGES
from dnnflow.render.painter import painter_of
from dnnflow.render.theme import THEMES
from dnnflow.save.formats import format_of
from dnnflow.save.probe import checked
from dnnflow.show.output import PICTURE_SIZE, Output


def save_still(film: Film, path: Path, output: Output) -> None:
    """Write all clouds of a film side by side, or one moment, to a file.

    Args:
        film: What is shown.
        path: Where to; its format takes a figure, or one picture, or either.
        output: The moment, if one is asked for; a format that takes a picture of it shows just
            what the movie shows.

    Raises:
        UsageError: a time and a cloud are given, there is no such cloud, or the format can show
            one moment only and none is asked for.
        CannotCreateError, OutputError: the file cannot be created or finished.
    """
    form, index = format_of(path), _moment(film, output)
    with checked(path) as partial:
        if form.picture and index is not None:
            size = output.size or form.size or PICTURE_SIZE
            picture = painter_of(film, size, form.layout).picture(film.at(index))
            form.picture(partial, picture, film.comment)
        elif form.figure:
            form.figure(partial, _figure(film, index), film.comment)
        else:
            raise UsageError(f"a {form.suffix} file shows one moment: say which")


def _moment(film: Film, output: Output) -> int | None:
    """The number of the frame at a time, or in which a cloud is reached; None for neither."""
    if output.cloud is None:
        return None if output.at is None else film.index_at(output.at)
    if output.at is not None:
        raise UsageError(f"give a time or a stage, not both {output.at:g} and {output.cloud}")
    return film.arrival(output.cloud)


def _figure(film: Film, index: int | None) -> Figure:
    """One frame of every track, or those in which the clouds are reached."""
    series = [
        series_of(track, track.arrivals if index is None else [index]) for track in film.tracks
    ]
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
