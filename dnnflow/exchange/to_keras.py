"""A network becomes an ordinary Keras model, and a ``.keras`` file that plain Keras loads."""

import json
import os
import re
import warnings
from collections.abc import Iterator
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

import numpy as np

from dnnflow._files import replacing, write_whole
from dnnflow.dnn.activations import parameter
from dnnflow.dnn.network import Network
from dnnflow.errors import DnnflowError, MissingPackageError, OutputError, UsageError
from dnnflow.exchange.from_keras_file import from_keras_file

INPUT_NAME = "points"
"""Of the InputLayer that Keras adds by itself; the article's own ``input_layer`` is another."""

METADATA_MEMBER = "metadata.json"
NO_DATE = "1980-01-01@00:00:00"
"""When all files are made, as far as they say; zip archives know no earlier day."""

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
    dense = [
        keras.layers.Dense(
            layer.width, activation=_activation(keras, layer.activation), name=name, dtype=dtype
        )
        for layer, name in zip(network.layers, _names(network), strict=True)
    ]
    start = keras.Input((network.dimension,), name=INPUT_NAME, dtype=dtype)
    model = keras.Sequential([start, *dense], name=_plain(network.name))
    model.set_weights(arrays)
    for each in model.layers:  # Keras numbers activations that are layers all through the process
        if isinstance(getattr(each, "activation", None), keras.layers.Layer):
            each.activation.name = f"{each.name}_activation"
    return model


def save_keras(network: Network, path: Path) -> None:
    """Write a network as a ``.keras`` file: the same bytes for the same network.

    Raises:
        CannotCreateError, OutputError: the file cannot be created or written, or does not hold the
            network.
        UsageError, MissingPackageError: as ``to_keras``.
    """
    model = to_keras(network)
    with replacing(path) as partial, warnings.catch_warnings():
        # Keras 3 asks TensorFlow's variables for arrays as NumPy 1 did.
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            model.save(partial)
            content = _dateless(partial.read_bytes())
        except BadZipFile as error:  # it was not written whole
            raise OutputError(f"cannot write {path}: {error}") from error
        write_whole(partial, content)
        if not _holds(content, network):
            raise OutputError(f"cannot finish {path}: Keras has not written the network's weights")


def _dateless(content: bytes) -> bytes:
    """A ``.keras`` file that does not say when it was made."""
    copy = BytesIO()
    with ZipFile(BytesIO(content)) as archive, ZipFile(copy, "w") as dateless:
        for name in archive.namelist():
            member = archive.read(name)
            if name == METADATA_MEMBER:
                member = json.dumps({**json.loads(member), "date_saved": NO_DATE}).encode()
            dateless.writestr(ZipInfo(name), member)
    return copy.getvalue()


def _holds(content: bytes, network: Network) -> bool:
    """Whether a ``.keras`` file has the weights of a network."""
    try:
        read = from_keras_file(content)
    except (DnnflowError, ValueError, KeyError):
        return False
    return len(read.layers) == len(network.layers) and all(
        np.array_equal(one.weight, other.weight) and np.array_equal(one.bias, other.bias)
        for one, other in zip(read.layers, network.layers, strict=True)
    )


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
