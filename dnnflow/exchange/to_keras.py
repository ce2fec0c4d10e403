"""A network becomes an ordinary Keras model, and a ``.keras`` file that plain Keras loads."""

import json
import os
import sys
import warnings
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

import numpy as np

from dnnflow._contents import write_whole
from dnnflow._files import replacing
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError, DnnflowError, MissingPackageError, OutputError
from dnnflow.exchange.chain import MOST_WEIGHTS
from dnnflow.exchange.from_keras_file import from_keras_file
from dnnflow.exchange.keras.model import model_of
from dnnflow.exchange.tensors import CLASSES_MEMBER, classes_of

METADATA_MEMBER = "metadata.json"
NO_DATE = "1980-01-01@00:00:00"
"""When all files are made, as far as they say; zip archives know no earlier day."""

NEEDS_TENSORFLOW = (
    'training and .keras files need TensorFlow: pip install "dnnflow[train]"; '
    "dnnflow demo shows networks that are trained already"
)

# Some lines of its start-up ignore the log level; oneDNN's is one of them.
QUIET_SETTINGS = {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0"}


UNNEEDED = ("matplotlib.pyplot", "pandas", "sklearn")
"""What Keras loads where it is installed, and needs for nothing that is asked of it here."""


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


def load_lightly() -> None:
    """Load TensorFlow without what Keras can do without, in about two thirds of the time.

    Keras does without it as long as the process lives: not for one that others work in.
    """
    hidden = [name for name in UNNEEDED if name not in sys.modules]
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type] # None: it is not there
    try:
        with suppress(MissingPackageError):  # a Keras that needs it after all is loaded later
            tensorflow()
    finally:
        for name in hidden:
            sys.modules.pop(name, None)


def to_keras(network: Network) -> Any:
    """A ``keras.Sequential`` of Dense layers, with the weights, names and precision of a network.

    With residual blocks it is a functional model, in which layers ``Add`` stand for them.
    Letters that Keras does not allow in names become ``_``; equal names are numbered.

    Raises:
        UsageError: an activation that Keras does not have.
        MissingPackageError: TensorFlow is not installed.
    """
    tensorflow()
    keras = import_module("keras")
    return model_of(network, keras)


def save_keras(network: Network, path: Path) -> None:
    """Write a network as a ``.keras`` file: the same bytes for the same network.

    Raises:
        DataError: it would be too large to be read again.
        CannotCreateError, OutputError: the file cannot be created or written, or does not hold the
            network.
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
            content = _finished(partial.read_bytes(), network)
        except BadZipFile as error:  # it was not written whole
            raise OutputError(f"cannot write {path}: {error}") from error
        write_whole(partial, content)
        if not _holds(content, network):
            raise OutputError(f"cannot finish {path}: Keras has not written the network's weights")


def _finished(content: bytes, network: Network) -> bytes:
    """A ``.keras`` file that does not say when it was made, but which classes there are, if known.

    Keras passes over the member that says so.
    """
    copy = BytesIO()
    with ZipFile(BytesIO(content)) as archive, ZipFile(copy, "w") as dateless:
        for name in archive.namelist():
            member = archive.read(name)
            if name == METADATA_MEMBER:
                member = json.dumps({**json.loads(member), "date_saved": NO_DATE}).encode()
            dateless.writestr(ZipInfo(name), member)
        if network.class_names:
            dateless.writestr(ZipInfo(CLASSES_MEMBER), json.dumps(classes_of(network)))
    return copy.getvalue()


def _holds(content: bytes, network: Network) -> bool:
    """Whether a ``.keras`` file has the weights of a network."""
    try:
        read = from_keras_file(content)
    except (DnnflowError, ValueError, KeyError):
        return False
    return len(read.dense) >= len(network.dense) and all(
        np.array_equal(one.weight, other.weight) and np.array_equal(one.bias, other.bias)
        # Behind an output that does not keep the order of the classes one more layer is read.
        for one, other in zip(read.dense, network.dense, strict=False)
    )
