"""Before any training, what does not fit is refused.

A view that does not fit the width, a stage that there will not be, a letter that no font has.
"""

from contextlib import suppress
from dataclasses import replace

from dnnflow.data.sampling import sampled
from dnnflow.errors import DataError
from dnnflow.raster.text import width_of
from dnnflow.show.animation import Comparison, film_of

TRIED_POINTS = 100
"""How many points of a data set are tried."""

LETTER_SIZE = 12.0  # pixels; any size has the same letters


def check_film(shown: Comparison, *, cloud: int | None = None) -> None:
    """Raise the error that the film of trained networks would end with, if it can be known.

    Args:
        shown: As it is to be shown, of networks, or a history, not yet trained.
        cloud: The number of a cloud of which there has to be a picture.

    Raises:
        UsageError: a view, a layer or a clock that does not fit, or no such cloud.
        DataError: no installed font has a character of the words.
    """
    for each in shown.animations:
        for words in (each.heading, *each.dataset.class_names):
            width_of(words, LETTER_SIZE)
    rows = [
        tuple(replace(each, dataset=sampled(each.dataset, TRIED_POINTS)) for each in row)
        for row in shown.rows
    ]
    with suppress(DataError):  # a trained network may do better
        film = film_of(replace(shown, rows=tuple(rows)))
        if cloud is not None:
            film.arrival(cloud)
