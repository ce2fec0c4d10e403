"""What is to be shown is tried before any training, so that what does not fit costs none.

A view that does not fit the width, a stage that there will not be, a letter that no font has.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from dnnflow.comparison import Comparison
from dnnflow.data.dataset import Dataset
from dnnflow.data.sampling import sampled
from dnnflow.dnn.network import Network
from dnnflow.dnn.recipe import Architecture
from dnnflow.dnn.untrained import untrained
from dnnflow.errors import DataError
from dnnflow.render.panel import SMALLEST
from dnnflow.render.text import width_of

FEW = 100
"""How many points of a data set are tried."""

LETTERS = 12.0  # pixels; any size has the same letters


def stand_ins(dataset: Dataset, architectures: Sequence[Architecture]) -> list[Network]:
    """Untrained networks in the place of those that are going to be trained on a data set."""
    return [untrained(each, dataset.dimension, dataset.classes) for each in architectures]


def rehearse(shown: Comparison, *, cloud: int | None = None) -> None:
    """Raise the error that the film of trained networks would end with, if it can be known.

    Args:
        shown: As it is to be shown, with ``stand_ins``.
        cloud: The number of a cloud of which there has to be a picture.

    Raises:
        UsageError: a view or a clock that does not fit, or no such cloud.
        DataError: no installed font has a character of the words.
    """
    check_words(*(each.heading for each in shown.animations))
    rows = [
        tuple(replace(each, dataset=sampled(each.dataset, FEW)) for each in row)
        for row in shown.rows
    ]
    with suppress(DataError):  # a trained network may do better
        film = replace(shown, rows=tuple(rows)).film((SMALLEST, SMALLEST))
        if cloud is not None:
            film.arrival(cloud)


def check_words(*words: str) -> None:
    """Raise an error unless there are letters for all of some words.

    Raises:
        DataError: no installed font has a character, or a formula makes no sense.
    """
    for each in words:
        width_of(each, LETTERS)
