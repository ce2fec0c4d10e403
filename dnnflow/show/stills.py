"""A film becomes a picture that does not move: a filmstrip of its stages, or one moment."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dnnflow.errors import UsageError
from dnnflow.motion.frame import Frame
from dnnflow.projection.film import Film
from dnnflow.render.filmstrip import filmstrip_of
from dnnflow.render.page.poster import moments_of
from dnnflow.render.painter import Painter, painter_of
from dnnflow.render.script.alt import alt_of
from dnnflow.save.formats import format_of
from dnnflow.save.probe import checked
from dnnflow.show.output import PICTURE_SIZE, Output

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def save_still(film: Film, path: Path, output: Output, most: int | None = None) -> None:
    """Write all clouds of a film side by side, or one moment just as the movie shows it.

    Of a mosaic all clouds behind a layer are a picture; they stand one below the other, or on a
    page each.

    Args:
        film: What is shown.
        path: Where to; its format takes a picture of pixels, or a figure of the same marks.
        output: The moment, if one is asked for, and the size of its picture.
        most: How many bytes the file may have.

    Raises:
        UsageError: a time and a cloud are given, or there is no such cloud.
        DataError: no installed font has a character of the words.
        CannotCreateError, OutputError: the file cannot be created or finished.
    """
    form, frames = format_of(path), _frames(film, output)
    size = output.size or form.size or PICTURE_SIZE
    with checked(path, most) as partial:
        if frames is None and film.mosaic and form.pages:
            painter = painter_of(film, size, form.layout)
            figures = [_printed(film, painter, each) for each in moments_of(film)]
            form.pages(partial, figures, film.comment)
            return
        if frames is None:
            painter, frames = filmstrip_of(film, form.layout)
        else:
            painter = painter_of(film, size, form.layout)
        if form.picture:
            form.picture(partial, painter.picture(frames), film.comment)
        elif form.figure:
            form.figure(partial, _printed(film, painter, frames), film.comment)


def _printed(film: Film, painter: Painter, frames: Sequence[Frame]) -> "Figure":
    # Here, because matplotlib's figures take as long to import as a small film to make.
    from dnnflow.render.print import printed

    named = ", ".join(track.title for track in film.tracks)
    return printed(painter, frames, alt_of(film) if film.mosaic else named)


def _frames(film: Film, output: Output) -> list[Frame] | None:
    """The frames at a time, or what there is when a cloud is reached; None for all clouds."""
    if output.cloud is None:
        return None if output.at is None else film.at(film.index_at(output.at))
    if output.at is not None:
        both = f"{output.at:g} s and cloud {output.cloud}"
        raise UsageError(f"a still shows a time or a cloud, not both {both}")
    return film.when(film.time_of(output.cloud))
