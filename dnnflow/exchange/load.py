"""A file or a live model of any supported framework becomes a network.

What it is is told by the name of the file or of the class; no framework is imported to find out.
"""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from dnnflow.data.reading import parsing, read_bytes
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError, UsageError
from dnnflow.exchange.files import load_network
from dnnflow.exchange.from_keras import from_keras
from dnnflow.exchange.from_keras_file import from_keras_file
from dnnflow.exchange.from_onnx import from_onnx
from dnnflow.exchange.from_sklearn import from_sklearn
from dnnflow.exchange.from_state_dict import from_state_dict
from dnnflow.exchange.from_torch import from_torch

LARGEST = 128 << 20
"""The most bytes that the file of a network may have."""

_FILES: dict[str, Callable[[bytes], Network]] = {".keras": from_keras_file, ".onnx": from_onnx}

_LIVE: dict[str, Callable[[Any], Network]] = {
    "keras": from_keras,
    "torch": from_torch,
    "sklearn": from_sklearn,
}

_TORCH = 'safetensors.torch.save_file(model.state_dict(), "model.safetensors")'
_LIVE_INSTEAD = "open it yourself if you trust it, and give dnnflow.load the model"
_ARRAYS = "give its arrays to dnnflow.Network.from_arrays"

_UNSAFE = {
    **dict.fromkeys((".h5", ".hdf5", ".pb"), 'save the model by model.save("model.keras")'),
    **dict.fromkeys((".pt", ".pth", ".ckpt", ".bin"), f"save the weights by {_TORCH}"),
    **dict.fromkeys((".pkl", ".pickle", ".joblib", ".skops"), _LIVE_INSTEAD),
    **dict.fromkeys((".npz", ".npy"), _ARRAYS),
}


def load(source: Any, *, layers: str | None = None) -> Network:
    """The network in a file, or in a live model of Keras, PyTorch or scikit-learn.

    Files: ``.safetensors`` of dnnflow's own; ``.safetensors`` of a PyTorch state dict, with
    ``layers`` such as ``"linear,tanh,linear,softmax"``; ``.keras``; ``.onnx``. Dropout and noise
    are left out, normalizations fold into their neighbours: the network predicts what the model
    does.

    Raises:
        UsageError: neither a file nor a model that is known, or ``layers`` that make no sense.
        MissingInputError: there is no such file, or it may not be read.
        MissingPackageError: an ``.onnx`` file, and onnx is not installed.
        DataError: what it holds is not supported, broken, or not safe to open.
    """
    path = Path(source) if isinstance(source, str | os.PathLike) else None
    if layers is not None and (path is None or path.suffix.lower() != ".safetensors"):
        raise UsageError("layers belong to the .safetensors of a PyTorch state dict alone")
    if path is not None:
        return _from_file(path, layers)
    if isinstance(source, Network):
        return source
    for base in type(source).__mro__:
        framework = base.__module__.partition(".")[0]
        if framework in _LIVE:
            return _LIVE[framework](source)
    raise UsageError(
        f"a {type(source).__name__} is no network: give a file or a model of Keras, PyTorch or "
        "scikit-learn"
    )


def _from_file(path: Path, layers: str | None) -> Network:
    suffix = path.suffix.lower()
    if suffix in _UNSAFE:
        raise DataError(
            f"{path}: {suffix} files are not opened, they may run code; {_UNSAFE[suffix]}"
        )
    if suffix == ".safetensors":
        return _from_safetensors(path, layers)
    if suffix not in _FILES:
        raise UsageError(
            f"{path}: {suffix!r} is no suffix of a network; known are "
            f"{', '.join(['.safetensors', *_FILES])}"
        )
    content = read_bytes(path, limit=LARGEST)
    with parsing(path, f"{suffix} file"):
        return replace(_FILES[suffix](content), name=path.stem)


def _from_safetensors(path: Path, layers: str | None) -> Network:
    from safetensors.numpy import load as load_tensors

    if layers is None:
        return load_network(path)
    content = read_bytes(path, limit=LARGEST)
    with parsing(path, "safetensors file"):
        return from_state_dict(load_tensors(content), layers, name=path.stem)
