"""A network becomes an ordinary Keras model, and a ``.keras`` file that plain Keras loads."""

import json
import os
import re
import warnings
import zipfile
from collections.abc import Iterator
from importlib import import_module
from math import isfinite
from pathlib import Path
from typing import Any

import numpy as np

from dnnflow._files import reason, replacing
from dnnflow.dnn.activations import nonlinearity, parameters, shown
from dnnflow.dnn.network import Layer, Network
from dnnflow.errors import MissingPackageError, OutputError, UsageError
from dnnflow.exchange.tensors import CLASSES_MEMBER, classes_of

INPUT_NAME = "points"
"""Of the InputLayer that Keras adds by itself; the article's own ``input_layer`` is another."""

# Some lines of its start-up ignore the log level; oneDNN's is one of them.
QUIET_SETTINGS = {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0"}


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
        raise MissingPackageError(
            'training and .keras files need TensorFlow: pip install "dnnflow[train]"'
        ) from error


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
    layers = [
        each
        for layer, name in zip(network.layers, _names(network), strict=True)
        for each in _layers(keras, layer, name, dtype)
    ]
    start = keras.Input((network.dimension,), name=INPUT_NAME, dtype=dtype)
    model = keras.Sequential([start, *layers], name=_plain(network.name))
    model.set_weights([array for layer in network.layers for array in _arrays(layer)])
    return model


def save_keras(network: Network, path: Path) -> None:
    """Write a network as a ``.keras`` file.

    Raises:
        CannotCreateError, OutputError: the file cannot be created or written.
        UsageError, MissingPackageError: as ``to_keras``.
    """
    model = to_keras(network)
    with replacing(path) as partial, warnings.catch_warnings():
        # Keras 3 asks TensorFlow's variables for arrays as NumPy 1 did.
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            model.save(partial)
            _add_classes(network, partial)
        except OSError as error:  # HDF5 raises it without a number
            raise OutputError(f"cannot write {path}: {reason(error)}") from error


def _add_classes(network: Network, path: Path) -> None:
    """Put a member into the archive, which Keras passes over: the classes, if they are known."""
    if network.class_names:
        with zipfile.ZipFile(path, "a") as archive:
            archive.writestr(zipfile.ZipInfo(CLASSES_MEMBER), json.dumps(classes_of(network)))


def _layers(keras: Any, layer: Layer, name: str, dtype: str) -> Iterator[Any]:
    """A Dense layer, and one behind it if its activation is a layer with axes or weights."""
    kind, values = layer.activation.partition("(")[0], parameters(layer.activation)
    behind = {
        "prelu": lambda: keras.layers.PReLU(name=f"{name}_prelu", dtype=dtype),
        "layer_norm": lambda: keras.layers.LayerNormalization(
            epsilon=values[0], center=False, scale=False, name=f"{name}_norm", dtype=dtype
        ),
    }
    function = None if kind in behind else _activation(keras, layer.activation)
    yield keras.layers.Dense(layer.width, activation=function, name=name, dtype=dtype)
    if kind in behind:
        yield behind[kind]()


def _arrays(layer: Layer) -> Iterator[Any]:
    """The weights of a layer in Keras' order."""
    yield from (layer.weight, layer.bias)
    if nonlinearity(layer.activation).per_unit:
        yield np.broadcast_to(parameters(layer.activation), layer.bias.shape)


def _activation(keras: Any, spelling: str) -> Any:
    """A function of Keras by its name, or the layer that takes the parameters."""
    name, values = spelling.partition("(")[0], parameters(spelling)
    match name, values:
        case "leaky_relu", (slope,):
            return keras.layers.LeakyReLU(negative_slope=slope)
        case "elu", (alpha,):
            return keras.layers.ELU(alpha=alpha)
        case "thresholded_relu", (threshold, slope, cap):
            most = cap if isfinite(cap) else None
            return keras.layers.ReLU(most, negative_slope=slope, threshold=threshold)
        case "threshold", (limit, 0.0):
            return keras.layers.ReLU(threshold=limit)
        case "hard_tanh", (0.0, high):
            return keras.layers.ReLU(high)
    if values != parameters(name) or name == "threshold":
        raise UsageError(f"Keras has no activation {shown(spelling)!r}: save as .safetensors")
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
