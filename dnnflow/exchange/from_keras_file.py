"""The bytes of a ``.keras`` file become a network, read as data: nothing in them is run.

Only two members of the archive are looked at, in memory: ``config.json``, and of the HDF5 file
``model.weights.h5`` the arrays that lie in it in one whole piece each, as Keras writes them.
Links, other files, virtual data sets and packed chunks are refused.
"""

import io
import json
import posixpath
import zipfile
from typing import Any

import numpy as np

from dnnflow.dnn.network import Network
from dnnflow.errors import DataError
from dnnflow.exchange.chain import MOST_STEPS, Numbers
from dnnflow.exchange.from_keras import network_from_config

LARGEST_CONFIG = 4 << 20
LARGEST_WEIGHTS = 192 << 20
LARGEST_RATIO = 100  # Keras packs nothing: a member that is packed comes from a stranger
MOST_MEMBERS = 100
MOST_LAYER_GROUPS = MOST_STEPS

_DIRECTORY_ENTRY = b"PK\x01\x02"
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}  # both are unpacked within bounds
_COMPACT, _CONTIGUOUS = 0, 1  # the layout classes of HDF5 that hold an array in one piece


def from_keras_file(content: bytes) -> Network:
    """The network that the bytes hold.

    Raises:
        DataError: no such file, a member that is missing, doubled or too large, or what
            ``from_keras`` refuses. Other exceptions: a file made to break the parsers.
    """
    if content.startswith(b"\x89HDF"):
        raise DataError("an .h5 file under another name; save the model as .keras with Keras 3")
    if content.count(_DIRECTORY_ENTRY) > MOST_MEMBERS:
        raise DataError(f"an archive of more than {MOST_MEMBERS} members")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        config = json.loads(_member(archive, "config.json", LARGEST_CONFIG))
        weights = _member(archive, "model.weights.h5", LARGEST_WEIGHTS)
    return network_from_config(config, layer_weights(weights))


def _member(archive: zipfile.ZipFile, name: str, limit: int) -> bytes:
    """The content of the one member of that name."""
    found = [member for member in archive.infolist() if member.filename == name]
    if len(found) != 1:
        raise DataError(f"{len(found)} members called {name} instead of one")
    (member,) = found
    if member.file_size > limit:
        raise DataError(f"{name} is larger than the limit of {limit >> 20} MiB")
    if member.file_size > LARGEST_RATIO * max(member.compress_size, 1):
        raise DataError(f"{name} unpacks to more than {LARGEST_RATIO} times its size")
    if member.compress_type not in _METHODS:
        raise DataError(f"{name} is packed by an unusual method; save the model again")
    return archive.read(member)


def layer_weights(content: bytes) -> dict[str, list[Numbers]]:
    """The arrays of every layer, in Keras' order, by the layer's own name.

    Groups are called after classes and counters (``dense_10``); the name is an attribute inside.

    Raises:
        DataError: what Keras does not write. Other exceptions: a file made to break the parser.
    """
    from pyfive import Dataset, File, Group

    layers = _object(File(io.BytesIO(content)), "layers", Group)
    if len(layers) > MOST_LAYER_GROUPS:
        raise DataError(f"{len(layers)} layers: more than the limit of {MOST_LAYER_GROUPS}")
    weights: dict[str, list[Numbers]] = {}
    budget = len(content)  # many links may lead to one array
    for key in layers:
        variables = _object(_object(layers, key, Group), "vars", Group)
        name = bytes(variables.attrs["name"]).decode()
        if name in weights:
            raise DataError(f"the weights of layer {name[:60]!r} are there twice")
        datasets = [_object(variables, str(place), Dataset) for place in range(len(variables))]
        budget -= sum(_checked(dataset, len(content)) for dataset in datasets)
        if budget < 0:
            raise DataError("its arrays are more than the file; one is linked many times")
        weights[name] = [np.asarray(dataset[()]) for dataset in datasets]
    return weights


def _object(group: Any, key: str, kind: type[Any]) -> Any:
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
