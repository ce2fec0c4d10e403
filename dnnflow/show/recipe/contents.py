"""Points and networks become entries of a recipe: whole, as how they are made, or by hash alone.

What dnnflow made is its own: points of a named data set, and networks that were trained on one.
What is the user's own stays the user's, with its name, unless asked for.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from dnnflow.data.dataset import Dataset
from dnnflow.data.shapes import DATASETS, MOST_POINTS
from dnnflow.dnn.history import History
from dnnflow.errors import DataError
from dnnflow.exchange.files import from_own_file, to_own_file
from dnnflow.exchange.history_files import from_history_file, to_history_file
from dnnflow.exchange.recordings.files import from_recording_file, to_recording_file
from dnnflow.exchange.recordings.recording import Recording
from dnnflow.exchange.tensors import size_of
from dnnflow.show.recipe.hashes import Model, hash_of_model, hash_of_points, networks_of
from dnnflow.show.recipe.packing import LARGEST_CONTENTS, number_of, packed, unpacked
from dnnflow.show.recipe.points import (
    count_of,
    made_again,
    origin_of,
    points_file,
    points_of_file,
    table_of,
)
from dnnflow.show.recipe.values import Table

ENTRY = ("kind", "name", "layers", "count", "dimension", "made", "bytes", "content")
"""What stands in an entry."""


@dataclass(frozen=True)
class Content:
    """Points, or a network, as a recipe knows them.

    Attributes:
        hash: Names them.
        brief: What is said of them in any case.
        name: What they are called.
        rest: Makes what they can be had from again.
        size: How many bytes that takes, before they are packed.
        own: Whether dnnflow made them; what is a user's own is not published unasked.
    """

    hash: str
    brief: dict[str, Any]
    name: str
    rest: Callable[[], dict[str, Any]]
    size: int
    own: bool

    def table(self, *, whole: bool) -> dict[str, Any]:
        """Its entry in a recipe.

        Raises:
            DataError: it is too large.
        """
        return {**self.brief, "name": self.name, **self.rest()} if whole else self.brief


def content_of_points(dataset: Dataset) -> Content:
    """The entry of points: how they are made, where that gives the same again; else themselves."""
    found, origin = hash_of_points(dataset), dataset.origin
    brief = {"count": len(dataset), "dimension": dataset.dimension}
    if origin and hash_of_points(made_again(origin)) == found:
        made = {"made": table_of(origin)}
        return Content(found, brief, dataset.name, lambda: made, 0, own=True)
    size = dataset.points.nbytes + dataset.labels.nbytes
    own = made_here(dataset)
    return Content(found, brief, dataset.name, lambda: packed(points_file(dataset)), size, own)


def content_of_model(model: Model) -> Content:
    """The entry of a network, of the history of its training, or of a recording."""
    if isinstance(model, Recording):
        return _content_of_recording(model)
    if isinstance(model, History):
        kind, file = "history", partial(to_history_file, model)
    else:
        kind, file = "network", partial(to_own_file, model)
    *_, last = networks = networks_of(model)
    brief = {"kind": kind, "layers": len(last.layers)}
    own = trained_here(model)
    size = len(networks) * size_of(last)
    return Content(hash_of_model(model), brief, last.name, lambda: packed(file()), size, own)


def made_here(dataset: Dataset) -> bool:
    """Whether dnnflow made these points, or those from which they were taken."""
    return dataset.origin is not None


def trained_here(model: Model) -> bool:
    """Whether dnnflow trained a network, or the last one of a history, on points of its own."""
    if isinstance(model, Recording):
        return False
    training = networks_of(model)[-1].training
    return training is not None and training.dataset in DATASETS


def _content_of_recording(recording: Recording) -> Content:
    brief = {"kind": "recording", "layers": len(recording.clouds)}
    size = sum(cloud.nbytes for cloud in recording.clouds)
    found = hash_of_model(recording)
    rest = partial(to_recording_file, recording)
    return Content(found, brief, "recording", lambda: packed(rest()), size, own=False)


def check_claims(points: Iterable[Table], networks: Iterable[Table]) -> None:
    """Raise an error if entries of a recipe claim to be more, together, than anyone shows.

    Raises:
        DataError: they do, or do not say how much they are.
    """
    entries = (*points, *networks)
    count = sum(number_of(each, "count") for each in entries if "made" in each)
    if count > MOST_POINTS:
        raise DataError(f"it makes {count:,} points, more than {MOST_POINTS:,}")
    size = sum(number_of(each, "bytes") for each in entries if "content" in each)
    if size > LARGEST_CONTENTS:
        limit = f"{LARGEST_CONTENTS >> 20} MiB"
        raise DataError(f"it holds {size >> 20:,} MiB of points and weights, more than {limit}")


def points_from(
    name: str, table: Table, given: Iterable[Dataset], *, option: str = "--data"
) -> Dataset:
    """The points that an entry stands for, out of those that are given if it does not hold them.

    Args:
        name: Their hash.
        table: The entry; ``check_claims`` found no fault with it.
        given: Points that are at hand.
        option: Of ``dnnflow reproduce``, for their file.

    Raises:
        DataError: they are neither here nor there, or others than they should be.
    """
    given = tuple(given)
    for dataset in given:
        if hash_of_points(dataset) == name:
            return dataset
    told = f"the {_short(table, 'count')} points of {_short(table, 'dimension')} dimensions"
    if "made" in table:
        made, why = _made(table), f"come out otherwise here: give {option} FILE"
    elif "content" in table:
        made, why = points_of_file(unpacked(table)), "are others than their hash says"
    else:
        raise DataError(f"{told} are {_missing(option, given)}")
    if hash_of_points(made) != name:
        raise DataError(f"{told} {why}")
    return made


def model_from(name: str, table: Table, given: Iterable[Model]) -> Model:
    """The network or history that an entry stands for; as ``points_from``.

    Raises:
        DataError: it is neither here nor there, or another than it should be.
    """
    given = tuple(given)
    for model in given:
        if hash_of_model(model) == name:
            return model
    told = f"the {_short(table, 'kind')} of {parts_of(table)}"
    if "content" not in table:
        raise DataError(f"{told} is {_missing(option_of(table), given)}")
    if (kind := str(table.get("kind"))) not in MODEL_READERS:
        raise DataError(f"{told} is no network, no history and no recording")
    model = MODEL_READERS[kind](unpacked(table))
    if hash_of_model(model) != name:
        raise DataError(f"{told} is another than its hash says")
    return model


MODEL_READERS: dict[str, Callable[[bytes], Model]] = {
    "network": from_own_file,
    "history": from_history_file,
    "recording": from_recording_file,
}


def parts_of(table: Table) -> str:
    """How many layers a network has, or how many states a recording, whose entry this is."""
    noun = "states" if table.get("kind") == "recording" else "layers"
    return f"{_short(table, 'layers')} {noun}"


def option_of(entry: Table) -> str:
    """The option of ``dnnflow reproduce`` for the file of a network or a recording."""
    return "--clouds" if entry.get("kind") == "recording" else "--model"


def option_for_points(networks: Iterable[Table]) -> str:
    """The same for the file of points: those of a recording stand in its own."""
    return "--clouds" if any(option_of(each) == "--clouds" for each in networks) else "--data"


def _made(table: Table) -> Dataset:
    """Points made anew, if they are as many as the entry claims.

    Raises:
        DataError: they are not, or cannot be made.
    """
    origin = origin_of(table["made"])
    if count_of(origin) != table.get("count"):
        raise DataError(f"data set {origin.name[:40]!r} is not of as many points as it claims")
    return made_again(origin)


def _missing(option: str, given: tuple[Any, ...]) -> str:
    if given:
        return f"left out of the recipe, and others than those of {option}"
    return f"left out of the recipe: give {option} FILE"


def _short(table: Table, key: str) -> str:
    return str(table.get(key))[:12]
