"""Before any training, compiling or drawing, what cannot become a file is refused.

A view that does not fit the width, a stage that there will not be, a letter that no font has, a
place that cannot be written to, a disk that is too small.
"""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from dnnflow.data.extent import check_extent
from dnnflow.data.sampling import sampled
from dnnflow.errors import DataError
from dnnflow.projection.film import Film
from dnnflow.raster.text import width_of
from dnnflow.save.formats import format_of
from dnnflow.show.animation import Animation, Comparison, film_of
from dnnflow.show.output import OUTPUT, Output, check_background, check_room

TRIED_POINTS = 100
"""How many points of a data set are tried."""

LETTER_SIZE = 12.0  # pixels; any size has the same letters


def check_film(shown: Comparison, output: Output = OUTPUT, path: Path | None = None) -> None:
    """Raise the error that the film of trained networks would end with, if it can be known.

    Args:
        shown: As it is to be shown, of networks, or a history, not yet trained.
        output: What is asked of the file.
        path: Where the film is to be written, if it is.

    Raises:
        UsageError: a view, a layer or a clock that does not fit, no such cloud, or a transparent
            background where the file has none.
        DataError: no installed font has a character of the words, or coordinates that are too large
            or too small.
        CannotCreateError: the disk has no room for the film.
    """
    _check_words(shown)
    for each in shown.animations:
        check_extent(each.dataset.points, f"data set {each.dataset.name!r}")
    rows = [tuple(_tried(each) for each in row) for row in shown.rows]
    with suppress(DataError):  # a trained network may do better
        _check(film_of(replace(shown, rows=tuple(rows))), output, path)


def resolved(shown: Comparison, path: Path, output: Output = OUTPUT) -> Film:
    """The film of networks that are there, in the rate of its file; errors are as early as can be.

    Raises:
        UsageError, CannotCreateError: as ``check_film``.
        DataError: besides, points that do not fit their network, or a cloud overflows.
    """
    _check_words(shown)
    form = format_of(path)
    film = film_of(shown, fps=shown.first.schedule.fps or form.fps, dials=form.dials)
    _check(film, output, path)
    return film


def _tried(shown: Animation) -> Animation:
    """The same with few points, and as short as it can be: how far they go is not known yet."""
    hasty = replace(shown.schedule, pace="equal")
    return replace(shown, dataset=sampled(shown.dataset, TRIED_POINTS), schedule=hasty)


def _check_words(shown: Comparison) -> None:
    for each in shown.animations:
        for words in (each.heading, *each.dataset.class_names):
            width_of(words, LETTER_SIZE)
    for words in (shown.arrangement.title, *shown.arrangement.above, *shown.arrangement.beside):
        width_of(words, LETTER_SIZE)


def _check(film: Film, output: Output, path: Path | None) -> None:
    if output.cloud is not None:
        film.time_of(output.cloud)
    if output.at is not None:
        film.index_at(output.at)
    if path is not None:
        check_background(format_of(path), film.background)
        check_room(path, film.frames, output.size)
