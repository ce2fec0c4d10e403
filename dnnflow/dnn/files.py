"""A network becomes a file, and a native file (``.safetensors``) a network again.

The native file holds the tensors ``0.weight``, ``0.bias``, ``1.weight`` … (weights in the order
of Keras kernels), and under ``dnnflow`` in its metadata, as JSON, all that is no tensor.
TensorFlow is needed for ``.keras`` only.
"""

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from dnnflow._files import replacing
from dnnflow.data.reading import parsing, read_bytes
from dnnflow.dnn.keras import save_keras
from dnnflow.dnn.network import Layer, Network
from dnnflow.dnn.recipe import Recipe
from dnnflow.dnn.training import Training
from dnnflow.errors import DataError, UsageError, choose

Value = TypeVar("Value")

KEY = "dnnflow"
LARGEST = 1 << 30
LARGEST_HEADER = 1 << 24
MOST_LAYERS = 1000


def save_network(network: Network, path: str | os.PathLike[str]) -> None:
    """Write a network as ``.safetensors``, or as ``.keras`` for plain Keras to load.

    Raises:
        UsageError: another suffix.
        CannotCreateError, OutputError: the file cannot be created or written.
        MissingPackageError: ``.keras``, but TensorFlow is not installed.
    """
    saver_of(path)(network, Path(path))


def saver_of(path: str | os.PathLike[str]) -> Callable[[Network, Path], None]:
    """What writes the files whose suffix ``path`` has.

    Raises:
        UsageError: the suffix is unknown; the message lists those known.
    """
    return choose(SAVERS, Path(path).suffix.lower(), "suffix of a network")


def load_network(path: str | os.PathLike[str]) -> Network:
    """Read a network that ``save_network`` wrote as ``.safetensors``; bit for bit the same.

    Raises:
        MissingInputError: there is no such file.
        DataError: the file is broken, or holds no network of dnnflow.
    """
    content = read_bytes(Path(path), limit=LARGEST)
    with parsing(path, "network"):
        try:
            return _network(content)
        except UsageError as error:  # the file's fault, not the user's
            raise DataError(str(error)) from error


def _save_safetensors(network: Network, path: Path) -> None:
    from safetensors.numpy import save

    tensors = {}
    for index, layer in enumerate(network.layers):
        tensors[f"{index}.weight"] = np.ascontiguousarray(layer.weight)
        tensors[f"{index}.bias"] = np.ascontiguousarray(layer.bias)
    # NumPy's numbers and arrays become JSON's.
    description = json.dumps(_description(network), default=lambda value: value.tolist())
    content = save(tensors, {KEY: description})
    with replacing(path) as partial:
        partial.write_bytes(content)


SAVERS: dict[str, Callable[[Network, Path], None]] = {
    ".safetensors": _save_safetensors,
    ".keras": save_keras,
}


def _description(network: Network) -> dict[str, Any]:
    layers = [{"name": each.name, "activation": each.activation} for each in network.layers]
    training = network.training and asdict(network.training)
    return {"name": network.name, "layers": layers, "training": training}


def _network(content: bytes) -> Network:
    from safetensors.numpy import load

    description = _described(content)
    layers = _field(description, "layers", list)
    if not 0 < len(layers) <= MOST_LAYERS:
        raise DataError(f"it has {len(layers)} layers, not between 1 and {MOST_LAYERS}")
    tensors = load(content)
    expected = {f"{index}.{kind}" for index in range(len(layers)) for kind in ("weight", "bias")}
    if tensors.keys() != expected:
        odd = ", ".join(sorted(tensors.keys() ^ expected)[:4])
        raise DataError(f"missing or unexpected tensors: {odd}")
    return Network(
        tuple(_layer(tensors, index, entry) for index, entry in enumerate(layers)),
        _field(description, "name", str),
        _training(description["training"]) if description.get("training") else None,
    )


def _described(content: bytes) -> dict[str, Any]:
    """What the metadata say, of a header that is not larger than its file."""
    length = int.from_bytes(content[:8], "little")
    if length > min(LARGEST_HEADER, len(content) - 8):
        raise DataError(f"broken: its header claims {length} of its {len(content)} bytes")
    metadata = json.loads(content[8 : 8 + length]).get("__metadata__", {})
    if KEY not in metadata:
        raise DataError("it holds no network of dnnflow, only tensors of another program")
    return dict(json.loads(metadata[KEY]))


def _layer(tensors: Mapping[str, np.ndarray], index: int, entry: Any) -> Layer:
    weight, bias = tensors[f"{index}.weight"], tensors[f"{index}.bias"]
    if {weight.dtype.kind, bias.dtype.kind} != {"f"}:
        raise DataError(f"layer {index} has weights of type {weight.dtype}, not float")
    return Layer(weight, bias, _field(entry, "activation", str), _field(entry, "name", str))


def _training(record: Any) -> Training:
    accuracies = np.array(_field(record, "accuracies", list), np.float64)
    within = (accuracies >= 0) & (accuracies <= 1)
    if accuracies.ndim != 1 or not accuracies.size or not within.all():
        raise DataError("its accuracies are not numbers from 0 to 1")
    return Training(
        _field(record, "dataset", str),
        Recipe(**_field(record, "recipe", dict)),
        _field(record, "seed", int),
        _field(record, "baseline", float),
        accuracies,
    )


def _field(entry: Any, key: str, kind: type[Value]) -> Value:
    value = entry.get(key)
    if not isinstance(value, kind):
        raise DataError(f"its {key!r} is missing or no {kind.__name__}")
    return value
