"""The HDF5 file inside a ``.keras`` becomes the weights of each layer by its name.

Only arrays that lie in the file itself, one whole piece each, as Keras writes them, are read.
Links, other files, virtual data sets and packed chunks are refused.
"""

import io
import posixpath
from typing import Any

import numpy as np

from dnnflow.errors import DataError
from dnnflow.exchange.chain import Numbers

MOST_LAYERS = 1000

_COMPACT, _CONTIGUOUS = 0, 1  # the layout classes of HDF5 that hold an array in one piece


def layer_weights(content: bytes) -> dict[str, list[Numbers]]:
    """The arrays of every layer, in Keras' order, by the layer's own name.

    Groups are called after classes and counters (``dense_10``); the name is an attribute inside.

    Raises:
        DataError: what Keras does not write. Other exceptions: a file made to break the parser.
    """
    from pyfive import Dataset, File, Group

    layers = _member(File(io.BytesIO(content)), "layers", Group)
    if len(layers) > MOST_LAYERS:
        raise DataError(f"{len(layers)} layers: more than the limit of {MOST_LAYERS}")
    weights: dict[str, list[Numbers]] = {}
    budget = len(content)  # many links may lead to one array
    for key in layers:
        variables = _member(_member(layers, key, Group), "vars", Group)
        name = bytes(variables.attrs["name"]).decode()
        if name in weights:
            raise DataError(f"the weights of layer {name[:60]!r} are there twice")
        datasets = [_member(variables, str(place), Dataset) for place in range(len(variables))]
        budget -= sum(_checked(dataset, len(content)) for dataset in datasets)
        if budget < 0:
            raise DataError("its arrays are more than the file; one is linked many times")
        weights[name] = [np.asarray(dataset[()]) for dataset in datasets]
    return weights


def _member(group: Any, key: str, kind: type[Any]) -> Any:
    """What is called ``key`` in a group, by a hard link: a soft link leads to another name."""
    member = group.get_lazy_view(key)
    name = posixpath.join(group.name, key)
    if not isinstance(member, kind) or member.name != name:
        raise DataError(f"{name[:60]} is a link or no {kind.__name__.lower()}")
    return member


def _checked(dataset: Any, length: int) -> int:
    """The size in bytes of a data set of numbers that lies within the ``length`` of the file."""
    name = dataset.name[:60]
    dtype, layout = np.dtype(dataset.dtype), dataset.id.layout_class
    if dtype.kind not in "fiu":
        raise DataError(f"{name} holds {dtype} instead of numbers")
    if layout not in {_COMPACT, _CONTIGUOUS}:
        raise DataError(f"{name} is chunked or virtual; save the model again with Keras")
    size = int(np.prod(dataset.shape, dtype=object)) * dtype.itemsize
    start = dataset.id.data_offset if layout == _CONTIGUOUS else 0
    if start + size > length:
        raise DataError(f"{name} lies outside the file")
    return size
