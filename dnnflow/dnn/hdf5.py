"""The HDF5 file inside a ``.keras`` becomes the weights of each layer by its name.

Only arrays that lie in the file itself, one whole piece each, as Keras writes them, are read.
Links, other files, virtual data sets and packed chunks are refused.
"""

import io
import posixpath
from typing import Any

import numpy as np

from dnnflow.dnn.chain import Numbers
from dnnflow.errors import DataError

MOST_LAYERS = 1000

_COMPACT, _CONTIGUOUS = 0, 1  # the layout classes of HDF5 that hold an array in one piece


def layer_weights(content: bytes) -> dict[str, list[Numbers]]:
    """The arrays of every layer, in Keras' order, by the layer's own name.

    Groups are called after classes and counters (``dense_10``); the name is an attribute inside.

    Raises:
        DataError: what Keras does not write. Other exceptions: a file made to break the parser.
    """
    import pyfive

    layers = _group(pyfive.File(io.BytesIO(content)), "layers")
    if len(layers) > MOST_LAYERS:
        raise DataError(f"{len(layers)} layers: more than the limit of {MOST_LAYERS}")
    weights: dict[str, list[Numbers]] = {}
    for key in layers:
        variables = _group(_group(layers, key), "vars")
        name = bytes(variables.attrs["name"]).decode()
        if name in weights:
            raise DataError(f"the weights of layer {name[:60]!r} are there twice")
        weights[name] = [
            _array(_member(variables, str(place)), len(content)) for place in range(len(variables))
        ]
    return weights


def _member(group: Any, key: str) -> Any:
    """A group or data set by its hard link: what a soft link leads to has another name."""
    member = group.get_lazy_view(key)
    name = posixpath.join(group.name, key)
    if member is None or member.name != name:
        raise DataError(f"{name[:60]} is a link; arrays must lie where they belong")
    return member


def _group(group: Any, key: str) -> Any:
    member = _member(group, key)
    if not hasattr(member, "get_lazy_view"):
        raise DataError(f"{member.name[:60]} is no group")
    return member


def _array(dataset: Any, length: int) -> Numbers:
    """The values of a data set that lies within the ``length`` bytes of the file."""
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
    return np.asarray(dataset[()])
