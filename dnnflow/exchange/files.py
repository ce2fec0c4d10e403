"""A network becomes a file, and the bytes of dnnflow's own (``.safetensors``) a network again.

Such a file holds the tensors ``0.weight``, ``0.bias``, ``1.weight`` …, weights in the order of
Keras kernels. All that is no tensor stands as JSON under ``dnnflow`` in its metadata. TensorFlow
is needed for ``.keras`` only.
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np

from dnnflow._contents import write_file
from dnnflow._deferred import deferred
from dnnflow._files import check_writable
from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import TrainingSettings
from dnnflow.dnn.training import Training
from dnnflow.errors import DataError, choose
from dnnflow.exchange.tensors import (
    KEYS,
    all_tensors,
    description_of,
    field,
    metadata_of,
    network_of,
    packed,
    read_tensors,
    tensors_of,
)

SETTINGS = "recipe"
"""What files call the settings of a training."""


def save_network(network: Network, path: str | os.PathLike[str]) -> None:
    """Write a network as ``.safetensors``, or as ``.keras`` for plain Keras to load.

    Raises:
        UsageError: another suffix.
        DataError: it would be too large to be read again.
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


def check_network_path(path: str | os.PathLike[str]) -> None:
    """Raise an error unless a network can be written there.

    Raises:
        UsageError: an unknown suffix.
        MissingPackageError: ``.keras``, but TensorFlow is not installed.
        CannotCreateError, OutputError: the file cannot be created.
    """
    if saver_of(path) is SAVERS[".keras"]:
        _check_tensorflow()
    check_writable(path)


def to_own_file(network: Network) -> bytes:
    """What ``save_network`` writes as ``.safetensors``.

    Raises:
        DataError: it would be too large to be read again.
    """
    description = {**description_of(network), "training": training_record(network)}
    return packed(tensors_of(network), description)


def from_own_file(content: bytes) -> Network:
    """The network that ``save_network`` wrote as ``.safetensors``, bit for bit the same.

    Raises:
        DataError: the bytes are broken, or hold no network of dnnflow. Other exceptions: they were
            made to break the parser.
    """
    if not metadata_of(content).keys() & set(KEYS.values()):
        from dnnflow.exchange.torch.state_dict import modules_hint

        hint = modules_hint(all_tensors(content))
        raise DataError(f"it holds no network of dnnflow, only {hint}")
    tensors, description = read_tensors(content, "network")
    return with_training(network_of(tensors, description), description)


def training_record(network: Network) -> dict[str, Any] | None:
    """What a description says of the training of a network; nothing if it is not known."""
    names = {"settings": SETTINGS}
    record = asdict(network.training) if network.training else {}
    return {names.get(name, name): value for name, value in record.items()} or None


def with_training(network: Network, description: Mapping[str, Any]) -> Network:
    """The network with the training of a description, if it has one.

    Raises:
        DataError, UsageError: it is no such record.
    """
    record = description.get("training")
    return replace(network, training=_training(record)) if record else network


def _save_safetensors(network: Network, path: Path) -> None:
    write_file(path, to_own_file(network))


_check_tensorflow = deferred("dnnflow.exchange.to_keras", "check_tensorflow")

SAVERS: dict[str, Callable[[Network, Path], None]] = {
    ".safetensors": _save_safetensors,
    ".keras": deferred("dnnflow.exchange.to_keras", "save_keras"),
}


def _training(record: Any) -> Training:
    accuracies = np.array(field(record, "accuracies", list), np.float64)
    within = (accuracies >= 0) & (accuracies <= 1)
    if accuracies.ndim != 1 or not accuracies.size or not within.all():
        raise DataError("its accuracies are not numbers from 0 to 1")
    return Training(
        field(record, "dataset", str),
        TrainingSettings(**field(record, SETTINGS, dict)),
        field(record, "seed", int),
        field(record, "baseline", float),
        accuracies,
    )
