"""Points and networks become entries of a recipe: whole, as how they are made, or by hash alone.

What dnnflow made is its own: points of a named data set, and networks that were trained on one.
What is the user's own stays the user's, unless asked for.
"""

import hashlib
import zlib
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

import numpy as np

from dnnflow._typing import Shaped
from dnnflow.data.dataset import Dataset, Origin
from dnnflow.data.sampling import lightened
from dnnflow.data.shapes import DATASETS
from dnnflow.dnn.history import History
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError, UsageError
from dnnflow.exchange.files import from_own_file, to_own_file
from dnnflow.exchange.history_files import from_history_file, to_history_file
from dnnflow.exchange.tensors import field, packed, read_tensors, size_of, tensors_of
from dnnflow.show.recipe.values import Table

Model: TypeAlias = Network | History

HASH_DIGITS = 16
"""How many hexadecimal digits of SHA-256 name a content."""

LARGEST_CONTENT = 64 << 20
"""Bytes that a content of a recipe may have, unpacked."""


@dataclass(frozen=True)
class Content:
    """Points, or a network, as a recipe knows them.

    Attributes:
        hash: Names them.
        brief: What is said of them in any case.
        rest: Makes what they can be had from again.
        size: How many bytes that takes, before they are packed.
        own: Whether dnnflow made them; what is a user's own is not published unasked.
    """

    hash: str
    brief: dict[str, Any]
    rest: Callable[[], dict[str, Any]]
    size: int
    own: bool

    def table(self, *, whole: bool) -> dict[str, Any]:
        """Its entry in a recipe."""
        return {**self.brief, **self.rest()} if whole else self.brief


def content_of_points(dataset: Dataset) -> Content:
    """The entry of points: how they are made, where that gives the same again; else themselves."""
    found, origin = _hash_of_points(dataset), dataset.origin
    brief = {"name": dataset.name, "count": len(dataset), "dimension": dataset.dimension}
    if origin and _hash_of_points(_made_again(origin)) == found:
        return Content(found, brief, lambda: {"made": _table_of(origin)}, 0, own=True)
    size = dataset.points.nbytes + dataset.labels.nbytes
    rest = partial(_packed, partial(_points_file, dataset))
    return Content(found, brief, rest, size, own=origin is not None)


def content_of_model(model: Model) -> Content:
    """The entry of a network, or of the history of its training."""
    if isinstance(model, History):
        kind, networks, file = "history", model.networks, partial(to_history_file, model)
    else:
        kind, networks, file = "network", (model,), partial(to_own_file, model)
    last = networks[-1]
    brief = {"kind": kind, "name": last.name, "layers": len(last.layers)}
    own = last.training is not None and last.training.dataset in DATASETS
    size = len(networks) * size_of(last)
    return Content(_hash_of_model(model), brief, partial(_packed, file), size, own)


def points_from(name: str, table: Table, given: Iterable[Dataset]) -> Dataset:
    """The points that an entry stands for, out of those that are given if it does not hold them.

    Args:
        name: Their hash.
        table: The entry.
        given: Points that are at hand.

    Raises:
        DataError: they are neither here nor there, or others than they should be.
    """
    for dataset in given:
        if _hash_of_points(dataset) == name:
            return dataset
    if "made" in table:
        made = _made_again(_origin_of(table["made"]))
        why = "come out otherwise here than where the recipe was written"
    elif "content" in table:
        made, why = _points_of_file(_unpacked(table["content"])), "are others than their hash says"
    else:
        made, why = None, "are not in the recipe: give them by --data FILE"
    if made is None or _hash_of_points(made) != name:
        told = f"{str(table.get('count'))[:12]} of {str(table.get('name'))[:40]!r}"
        raise DataError(f"its points, {told}, {why}")
    return made


def model_from(name: str, table: Table, given: Iterable[Model]) -> Model:
    """The network or history that an entry stands for; as ``points_from``.

    Raises:
        DataError: it is neither here nor there, or another than it should be.
    """
    for model in given:
        if _hash_of_model(model) == name:
            return model
    told = f"its {str(table.get('kind'))[:12]} {str(table.get('name'))[:40]!r}"
    if "content" not in table:
        raise DataError(f"{told} is not in the recipe: give it by --model FILE")
    read = MODEL_READERS.get(str(table.get("kind")), from_own_file)
    model = read(_unpacked(table["content"]))
    if _hash_of_model(model) != name:
        raise DataError(f"{told} is another than its hash says")
    return model


MODEL_READERS: dict[str, Callable[[bytes], Model]] = {
    "network": from_own_file,
    "history": from_history_file,
}


def _hash_of_points(dataset: Dataset) -> str:
    dataset = lightened(dataset)
    words = [*dataset.class_names, dataset.class_order]
    return _hash([dataset.points, dataset.labels.astype(np.int64)], words)


def _hash_of_model(model: Model) -> str:
    networks = model.networks if isinstance(model, History) else (model,)
    arrays = [array for network in networks for array in tensors_of(network).values()]
    words = [layer.activation for layer in networks[0].layers]
    numbers = [str(each.number) for each in model.epochs] if isinstance(model, History) else []
    return _hash(arrays, [*words, *numbers])


def _hash(arrays: Iterable[Shaped[np.ndarray, "..."]], words: Iterable[str]) -> str:
    found = hashlib.sha256()
    for array in arrays:
        found.update(f"{array.dtype.str}{array.shape}".encode())
        found.update(np.ascontiguousarray(array).data)
    found.update("\0".join(words).encode())
    return found.hexdigest()[:HASH_DIGITS]


def _table_of(origin: Origin) -> dict[str, Any]:
    parameters = {name.replace("_", "-"): value for name, value in origin.parameters}
    return {"data": origin.name, **parameters}


def _origin_of(table: Any) -> Origin:
    """How points are made, of an entry of a recipe or of a description.

    Raises:
        DataError: it makes no sense.
    """
    if not isinstance(table, dict) or not isinstance(name := table.get("data"), str):
        raise DataError("a recipe of points does not name a data set")
    values = {key.replace("-", "_"): value for key, value in table.items() if key != "data"}
    if not all(type(value) in {int, float} for value in values.values()):
        raise DataError(f"the parameters of data set {name[:40]!r} are no numbers")
    return Origin(name, tuple(values.items()))


def _made_again(origin: Origin) -> Dataset:
    """The points of a data set.

    Raises:
        DataError: there is no such data set, or no such parameter.
    """
    try:
        return lightened(DATASETS[origin.name](**dict(origin.parameters)))
    except (KeyError, TypeError, UsageError) as error:
        raise DataError(f"data set {origin.name[:40]!r} cannot be made: {error}") from error


def _points_file(dataset: Dataset) -> bytes:
    described = {
        "name": dataset.name,
        "class_names": dataset.class_names,
        "class_order": dataset.class_order,
        "values": dataset.values,
        "origin": dataset.origin and _table_of(dataset.origin),
    }
    tensors = {"points": dataset.points, "labels": dataset.labels}
    return packed(tensors, described, kind="points")


def _points_of_file(content: bytes) -> Dataset:
    tensors, described = read_tensors(content, "points")
    if tensors.keys() != {"points", "labels"}:
        raise DataError("its points are not whole")
    origin = described.get("origin")
    return Dataset(
        tensors["points"],
        tensors["labels"],
        field(described, "name", str),
        _names(described, "class_names"),
        field(described, "class_order", str),
        _names(described, "values"),
        _origin_of(origin) if origin else None,
    )


def _names(described: dict[str, Any], key: str) -> tuple[str, ...]:
    names = field(described, key, list)
    if not all(isinstance(each, str) for each in names):
        raise DataError(f"its {key!r} are no names")
    return tuple(names)


def _packed(file: Callable[[], bytes]) -> dict[str, Any]:
    return {"content": b64encode(zlib.compress(file(), 9)).decode()}


def _unpacked(text: Any) -> bytes:
    """The bytes of a content.

    Raises:
        DataError: it is damaged, or too large.
    """
    try:
        packed = b64decode(text, validate=True)
        unpacking = zlib.decompressobj()
        content = unpacking.decompress(packed, LARGEST_CONTENT)
    except (TypeError, ValueError, zlib.error) as error:
        raise DataError("a content of the recipe is damaged") from error
    if unpacking.unconsumed_tail or not unpacking.eof:
        raise DataError(f"a content of the recipe is cut off, or over {LARGEST_CONTENT >> 20} MiB")
    return content
