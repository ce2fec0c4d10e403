"""The bytes of a ``.keras`` file become a network, read as data: nothing in them is run.

Only three members of the archive are looked at, in memory: ``config.json``, the names of the
classes if dnnflow wrote them, and of the HDF5 file ``model.weights.h5`` the arrays that lie in it
in one whole piece each, as Keras writes them.
Links, other files, virtual data sets and packed chunks are refused.
"""

import io
import json
import posixpath
import zipfile
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from dnnflow.dnn.network import Network
from dnnflow.errors import DataError
from dnnflow.exchange.chain import MOST_STEPS
from dnnflow.exchange.from_keras import (
    check_model,
    group_names,
    is_keras_2,
    network_from_config,
)
from dnnflow.exchange.keras_layers import Config
from dnnflow.exchange.steps import Numbers
from dnnflow.exchange.tensors import CLASSES_MEMBER, from_bfloat16, with_classes

LARGEST_CONFIG = 4 << 20
LARGEST_WEIGHTS = 192 << 20
LARGEST_RATIO = 100  # Keras packs nothing: a member that is packed comes from a stranger
MOST_MEMBERS = 100
MOST_LAYER_GROUPS = MOST_STEPS

KERAS_2_LAYERS = "_layer_checkpoint_dependencies"
"""What early files of Keras 2 call the group of the layers."""

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
        model = json.loads(_member(archive, "config.json", LARGEST_CONFIG))
        check_model(model)
        weights = _member(archive, "model.weights.h5", LARGEST_WEIGHTS)
        known = CLASSES_MEMBER in archive.namelist()
        classes = json.loads(_member(archive, CLASSES_MEMBER, LARGEST_CONFIG)) if known else {}
    return with_classes(
        network_from_config(model, layer_weights(weights, model["config"])), classes
    )


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


def layer_weights(content: bytes, config: Config) -> dict[str, Any]:
    """The arrays of every layer, in Keras' order, by the layer's own name.

    Those of a model inside the model are such a dictionary themselves. Groups are called after
    classes and counters (``dense_10``); the name is an attribute inside, but in files of Keras 2.

    Args:
        content: Of the HDF5 file.
        config: What describes the model.

    Raises:
        DataError: what Keras does not write. Other exceptions: a file made to break the parser.
    """
    from pyfive import File

    return _Reader(len(content)).tree(File(io.BytesIO(content)), config)


@dataclass
class _Reader:
    """Reads arrays as long as they are not more than the file.

    Attributes:
        length: The bytes of the file.
        budget: How many of them may still be read; many links may lead to one array.
        groups: How many groups of layers were seen.
    """

    length: int
    budget: int = field(init=False)
    groups: int = 0

    def __post_init__(self) -> None:
        self.budget = self.length

    def tree(self, model: Any, config: Config) -> dict[str, Any]:
        """The arrays of the layers of a model, which is a group."""
        from pyfive import Group

        key = KERAS_2_LAYERS if KERAS_2_LAYERS in model else "layers"
        layers = _object(model, key, Group)
        self.groups += len(layers)
        if self.groups > MOST_LAYER_GROUPS:
            raise DataError(f"{self.groups} layers: more than the limit of {MOST_LAYER_GROUPS}")
        described = dict(group_names(config["layers"]))
        names = {key: str(layer["config"]["name"]) for key, layer in described.items()}
        unnamed = is_keras_2(config)
        weights: dict[str, Any] = {}
        for key in layers:
            group = _object(layers, key, Group)
            name = names.get(key, key) if unnamed else _name(group)
            if name in weights:
                raise DataError(f"the weights of layer {name[:60]!r} are there twice")
            inner = described.get(key, {}).get("config", {})
            nested = "layers" in inner and "layers" in group
            weights[name] = self.tree(group, inner) if nested else self.arrays(group)
        return weights

    def arrays(self, group: Any) -> list[Numbers]:
        """The arrays of a layer, and behind them those of an activation in it."""
        from pyfive import Dataset, Group

        variables = _object(group, "vars", Group)
        datasets = [_object(variables, str(place), Dataset) for place in range(len(variables))]
        self.budget -= sum(_checked(dataset, self.length) for dataset in datasets)
        if self.budget < 0:
            raise DataError("its arrays are more than the file; one is linked many times")
        own = [_numbers(dataset) for dataset in datasets]
        return own + (self.arrays(group["activation"]) if "activation" in group else [])


def _name(group: Any) -> str:
    """The name of a layer, which Keras 3 keeps beside its arrays."""
    from pyfive import Group

    attributes = _object(group, "vars", Group).attrs
    if "name" not in attributes:
        raise DataError(f"{group.name[:60]} says no name: save the model again with Keras 3")
    return bytes(attributes["name"]).decode()


def _numbers(dataset: Any) -> Numbers:
    values = np.asarray(dataset[()])
    return from_bfloat16(values) if _is_bfloat16(dataset) else values


def _is_bfloat16(dataset: Any) -> bool:
    """Whether an array of two bytes a number is what Keras calls so."""
    told = dataset.attrs.get("dtype", b"")
    return dataset.dtype == "V2" and told in {"bfloat16", b"bfloat16"}


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
    if dtype.kind not in "fiu" and not _is_bfloat16(dataset):
        raise DataError(f"{name} holds {dtype} instead of numbers")
    if layout not in {_COMPACT, _CONTIGUOUS}:
        raise DataError(f"{name} is chunked or virtual; save the model again with Keras")
    size = int(np.prod(dataset.shape, dtype=object)) * dtype.itemsize
    start = dataset.id.data_offset if layout == _CONTIGUOUS else 0
    if start + size > length:
        raise DataError(f"{name} lies outside the file")
    return size
