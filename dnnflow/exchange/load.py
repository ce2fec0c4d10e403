"""A file or a live model becomes a network, by the table of importers.

A file is told by its suffix, a model by the package of its class; no framework is imported to
find out.
"""

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

from dnnflow.data.reading import parsing, read_bytes
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError, DnnflowError, MissingPackageError, UsageError
from dnnflow.exchange.importers import IMPORTERS, Files


def load(source: Any, *, layers: str | None = None) -> Network:
    """The network in a file, or in a live model of Keras, PyTorch or scikit-learn.

    Files: ``.safetensors`` of dnnflow's own; ``.safetensors`` of a PyTorch state dict, with
    ``layers`` such as ``"linear,tanh,linear,softmax"``; ``.keras``; ``.onnx``. Dropout and noise
    are left out, normalizations fold into their neighbours: the network predicts what the model
    does. A network is returned as it is.

    Raises:
        UsageError: neither a file nor a model that is known, or ``layers`` that make no sense.
        MissingInputError: there is no such file, or it may not be read.
        MissingPackageError: an ``.onnx`` file, and onnx is not installed.
        DataError: what it holds is not supported, broken, or not safe to open.
    """
    if isinstance(source, str | os.PathLike):
        return _from_file(Path(source), layers)
    if layers is not None:
        raise _needless_layers()
    return source if isinstance(source, Network) else _from_model(source)


def _from_model(model: Any) -> Network:
    known = {name: each.models for name, each in IMPORTERS.items() if each.models}
    converters = {models.package: models.convert for models in known.values()}
    for base in type(model).__mro__:
        package = base.__module__.partition(".")[0]
        if package in converters:
            return converters[package](model)
    *names, last = known
    raise UsageError(
        f"a {type(model).__name__} is no network: give a file or a model of "
        f"{', '.join(names)} or {last}"
    )


def _from_file(path: Path, layers: str | None) -> Network:
    files = _files_of(path, layers)
    content = read_bytes(path, limit=files.largest)
    with parsing(path, f"{files.suffix} file"):
        network = _read(files, content, layers)
    return network if files.names_network else replace(network, name=path.stem)


def _read(files: Files, content: bytes, layers: str | None) -> Network:
    if layers is not None:
        return files.read(content, layers)
    try:
        return files.read(content)
    except UsageError as error:  # the file's fault, not the user's
        raise DataError(str(error)) from error


def _files_of(path: Path, layers: str | None) -> Files:
    """The row's entry for a file, if all that it requires is installed."""
    suffix = path.suffix.lower()
    for name, importer in IMPORTERS.items():
        files = importer.files
        if files and files.suffix == suffix and files.needs_layers == (layers is not None):
            if not files.installed:
                raise MissingPackageError(
                    f"{name} files need {files.requires}: pip install {files.requires}"
                )
            return files
    raise _needless_layers() if layers is not None else _refusal(path)


def _needless_layers() -> UsageError:
    takers = [
        f"the {each.files.suffix} of {name}"
        for name, each in IMPORTERS.items()
        if each.files and each.files.needs_layers
    ]
    return UsageError(f"layers are for {' and '.join(takers)} alone, which hold arrays only")


def _refusal(path: Path) -> DnnflowError:
    """What to say of a file that is not opened."""
    suffix = path.suffix.lower()
    for importer in IMPORTERS.values():
        if suffix in importer.unsafe:
            return DataError(
                f"{path}: {suffix} files are not opened, they may run code; {importer.instead}"
            )
    known = dict.fromkeys(each.files.suffix for each in IMPORTERS.values() if each.files)
    return UsageError(f"{path}: {suffix!r} is no suffix of a network; known are {', '.join(known)}")
