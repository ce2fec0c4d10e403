"""A file or a live model becomes a network, by the table of importers.

A file is told by its suffix, a model by the package of its class; no framework is imported to
find out.
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from dnnflow._settings import renamed
from dnnflow.data.reading import parsing, read_bytes
from dnnflow.dnn.network import Network
from dnnflow.errors import DataError, DnnflowError, MissingPackageError, UsageError
from dnnflow.exchange.importers import IMPORTERS, Files
from dnnflow.exchange.tensors import KEYS, LARGEST_TENSORS_FILE, metadata_of


@renamed(layers="modules")
def load(source: Any, *, modules: str | None = None) -> Network:
    """The network in a file, or in a live model of Keras, PyTorch or scikit-learn.

    Files: ``.safetensors`` of dnnflow's own; ``.safetensors`` of a PyTorch state dict, with
    ``modules`` such as ``"linear,tanh,linear,softmax"``; ``.keras`` of Keras 3 and 2; ``.onnx``,
    with the files beside it that hold its arrays. Dropout and noise are left out, normalizations
    fold into their neighbours: the network predicts what the model does. A network is returned as
    it is.

    Raises:
        UsageError: neither a file nor a model that is known, or ``modules`` that make no sense.
        MissingInputError: there is no such file, or it may not be read.
        MissingPackageError: an ``.onnx`` file, and onnx is not installed.
        DataError: what it holds is not supported, broken, or not safe to open.
    """
    if isinstance(source, str | os.PathLike):
        return _from_file(Path(source), modules)
    if modules is not None:
        raise _needless_modules()
    return source if isinstance(source, Network) else _from_model(source)


def holds_state_dict(path: str | os.PathLike[str]) -> bool:
    """Whether a file needs ``modules``: tensors of another program, as far as its header says.

    Raises:
        MissingInputError: there is no such file.
        DataError: it is broken.
    """
    if Path(path).suffix.lower() != ".safetensors":
        return False
    content = read_bytes(Path(path), limit=LARGEST_TENSORS_FILE)
    with parsing(path, ".safetensors file"):
        return not metadata_of(content).keys() & set(KEYS.values())


def _from_model(model: Any) -> Network:
    known = {name: each.models for name, each in IMPORTERS.items() if each.models}
    converters = {
        package: models.convert
        for models in known.values()
        for package in (models.package, *models.others)
    }
    for base in type(model).__mro__:
        package = base.__module__.partition(".")[0]
        if package in converters:
            return _converted(converters[package], model)
    if _is_state_dict(model):
        raise UsageError(
            "a state dict holds arrays without their order: give the model itself, or a "
            ".safetensors file of it and modules="
        )
    *names, last = known
    raise UsageError(
        f"a {type(model).__name__} is no network: give a file or a model of "
        f"{', '.join(names)} or {last}"
    )


def _is_state_dict(value: Any) -> bool:
    """Whether a value is a mapping of tensors by their names, or a checkpoint with one in it."""
    held = list(value.values()) if isinstance(value, Mapping) else []
    tensors = [each for each in held if hasattr(each, "shape")]
    return bool(tensors) or any(map(_is_state_dict, held))


def _converted(convert: Callable[[Any], Network], model: Any) -> Network:
    """The network of a model, or an error of ours: a model may be odd in any way."""
    try:
        return convert(model)
    except DnnflowError:
        raise
    except Exception as error:
        why = f"{type(error).__name__}: {' '.join(str(error).split())}"[:120]
        raise DataError(f"a {type(model).__name__} that cannot be read ({why})") from error


def _from_file(path: Path, modules: str | None) -> Network:
    files = _files_of(path, modules)
    content = read_bytes(path, limit=files.largest)
    with parsing(path, f"{files.suffix} file"):
        network = _read(files, path, content, modules)
    return network if files.names_network else replace(network, name=path.stem)


def _read(files: Files, path: Path, content: bytes, modules: str | None) -> Network:
    if modules is not None:
        return files.read(content, modules)
    try:
        return files.read(content, path.parent) if files.beside else files.read(content)
    except UsageError as error:  # the file's fault, not the user's
        raise DataError(str(error)) from error


def _files_of(path: Path, modules: str | None) -> Files:
    """The row's entry for a file, if all that it requires is installed."""
    suffix = path.suffix.lower()
    for name, importer in IMPORTERS.items():
        files = importer.files
        if files and files.suffix == suffix and files.needs_modules == (modules is not None):
            if not files.installed:
                raise MissingPackageError(
                    f"{name} files need {files.requires}: pip install {files.requires}"
                )
            return files
    raise _needless_modules() if modules is not None else _refusal(path)


def _needless_modules() -> UsageError:
    takers = [
        f"the {each.files.suffix} of {name}"
        for name, each in IMPORTERS.items()
        if each.files and each.files.needs_modules
    ]
    return UsageError(f"modules are for {' and '.join(takers)} alone, which hold arrays only")


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
