"""A network becomes an ordinary Keras model, and a ``.keras`` file that plain Keras loads."""

import os
import re
import warnings
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from dnnflow._files import reason, replacing
from dnnflow.dnn.activations import parameter
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError, MissingPackageError, OutputError, UsageError
from dnnflow.exchange.chain import MOST_WEIGHTS

INPUT_NAME = "points"
"""Of the InputLayer that Keras adds by itself; the article's own ``input_layer`` is another."""

NEEDS_TENSORFLOW = 'training and .keras files need TensorFlow: pip install "dnnflow[train]"'

# Some lines of its start-up ignore the log level; oneDNN's is one of them.
QUIET_SETTINGS = {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0"}


def check_tensorflow() -> None:
    """Raise an error unless TensorFlow is installed; at once, for it is not imported.

    Raises:
        MissingPackageError: it is not installed.
    """
    if find_spec("tensorflow") is None:
        raise MissingPackageError(NEEDS_TENSORFLOW)


def tensorflow() -> Any:
    """The module ``tensorflow``, without its start-up chatter.

    Raises:
        MissingPackageError: it is not installed.
    """
    for name, value in QUIET_SETTINGS.items():
        os.environ.setdefault(name, value)
    try:
        return import_module("tensorflow")
    except ImportError as error:
        raise MissingPackageError(NEEDS_TENSORFLOW) from error


def to_keras(network: Network) -> Any:
    """A ``keras.Sequential`` of Dense layers, with the weights, names and precision of a network.

    Letters that Keras does not allow in names become ``_``; equal names are numbered.

    Raises:
        UsageError: an activation that Keras does not have.
        MissingPackageError: TensorFlow is not installed.
    """
    tensorflow()
    keras = import_module("keras")
    arrays = [array for layer in network.layers for array in (layer.weight, layer.bias)]
    dtype = np.result_type(*arrays).name
    dense = [
        keras.layers.Dense(
            layer.width, activation=_activation(keras, layer.activation), name=name, dtype=dtype
        )
        for layer, name in zip(network.layers, _names(network), strict=True)
    ]
    start = keras.Input((network.dimension,), name=INPUT_NAME, dtype=dtype)
    model = keras.Sequential([start, *dense], name=_plain(network.name))
    model.set_weights(arrays)
    return model


def save_keras(network: Network, path: Path) -> None:
    """Write a network as a ``.keras`` file.

    Raises:
        DataError: it would be too large to be read again.
        CannotCreateError, OutputError: the file cannot be created or written.
        UsageError, MissingPackageError: as ``to_keras``.
    """
    if network.parameters > MOST_WEIGHTS:
        raise DataError(
            f"a .keras file of {network.parameters:,} weights could not be read again, only of "
            f"{MOST_WEIGHTS:,}: save as .safetensors"
        )
    model = to_keras(network)
    with replacing(path) as partial, warnings.catch_warnings():
        # Keras 3 asks TensorFlow's variables for arrays as NumPy 1 did.
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            model.save(partial)
        except OSError as error:  # HDF5 raises it without a number
            raise OutputError(f"cannot write {path}: {reason(error)}") from error


def _activation(keras: Any, spelling: str) -> Any:
    name, value = spelling.partition("(")[0], parameter(spelling)
    if name == "leaky_relu":
        return keras.layers.LeakyReLU(negative_slope=value)
    if name == "elu":
        return keras.layers.ELU(alpha=value)
    try:
        return keras.activations.get(name)
    except ValueError as error:
        raise UsageError(f"Keras has no activation {name!r}: save as .safetensors") from error


def _names(network: Network) -> Iterator[str]:
    taken = {INPUT_NAME}
    for layer in network.layers:
        name = plain = _plain(layer.name)
        number = 1
        while name in taken:
            number += 1
            name = f"{plain}_{number}"
        taken.add(name)
        yield name


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_.-]", "_", name) or "unnamed"
