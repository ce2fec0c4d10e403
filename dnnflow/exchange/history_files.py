"""The history of a training becomes a ``.safetensors`` file, and such a file a history again.

It holds the tensors of a network's file, each with the epochs as its first axis.
"""

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from dnnflow._contents import write_file
from dnnflow._files import check_writable
from dnnflow._typing import Float
from dnnflow.data.reading import parsing, read_bytes
from dnnflow.dnn.history import Epoch, History
from dnnflow.dnn.snapshots import MOST_KEPT_EPOCHS
from dnnflow.errors import DataError, UsageError
from dnnflow.exchange.files import training_record, with_training
from dnnflow.exchange.tensors import (
    KEYS,
    LARGEST_TENSORS_FILE,
    Tensors,
    description_of,
    field,
    metadata_of,
    network_of,
    packed,
    read_tensors,
    tensors_of,
)


def save_history(history: History, path: str | os.PathLike[str]) -> None:
    """Write a history as ``.safetensors``.

    Raises:
        UsageError: another suffix.
        DataError: it would be too large to be read again.
        CannotCreateError, OutputError: the file cannot be created or written.
    """
    _check_suffix(path)
    write_file(path, to_history_file(history))


def to_history_file(history: History) -> bytes:
    """What ``save_history`` writes.

    Raises:
        DataError: it would be too large to be read again.
    """
    each = [tensors_of(network) for network in history.networks]
    tensors = {name: np.stack([own[name] for own in each]) for name in each[0]}
    record = {
        "epochs": [epoch.number for epoch in history.epochs],
        "losses": [epoch.loss for epoch in history.epochs],
        "accuracies": [epoch.accuracy for epoch in history.epochs],
        "training": training_record(history.network),
    }
    description = {**description_of(history.network), **record}
    return packed(tensors, description, kind="history")


def check_history_path(path: str | os.PathLike[str]) -> None:
    """Raise an error unless a history can be written there.

    Raises:
        UsageError: a suffix other than ``.safetensors``.
        CannotCreateError, OutputError: the file cannot be created.
    """
    _check_suffix(path)
    check_writable(path)


def _check_suffix(path: str | os.PathLike[str]) -> None:
    if Path(path).suffix.lower() != ".safetensors":
        raise UsageError(f"{os.fspath(path)}: a history is written as .safetensors only")


def load_history(path: str | os.PathLike[str]) -> History:
    """Read a history that ``save_history`` or a ``Recorder`` wrote; bit for bit the same.

    Raises:
        MissingInputError: there is no such file.
        DataError: the file is broken, or holds no history of dnnflow.
    """
    content = read_bytes(Path(path), limit=LARGEST_TENSORS_FILE)
    with parsing(path, "history"):
        try:
            return from_history_file(content)
        except UsageError as error:  # the file's fault, not the user's
            raise DataError(str(error)) from error


def from_history_file(content: bytes) -> History:
    """The history that ``save_history`` wrote, bit for bit the same.

    Raises:
        DataError: the bytes are broken, or hold no history of dnnflow. Other exceptions: they were
            made to break the parser.
    """
    tensors, description = read_tensors(content, "history")
    *earlier, last = _epochs(tensors, description)
    trained = replace(last, network=with_training(last.network, description))
    return History((*earlier, trained))


def holds_history(path: str | os.PathLike[str]) -> bool:
    """Whether a ``.safetensors`` file holds a history, as far as its header says.

    Raises:
        MissingInputError: there is no such file.
        DataError: it is no such file.
    """
    content = read_bytes(Path(path), limit=LARGEST_TENSORS_FILE)
    with parsing(path, "safetensors file"):
        return KEYS["history"] in metadata_of(content)


def _epochs(tensors: Tensors, description: dict[str, Any]) -> list[Epoch]:
    numbers = field(description, "epochs", list)
    if not 0 < len(numbers) <= MOST_KEPT_EPOCHS:
        raise DataError(f"it has {len(numbers)} epochs, not between 1 and {MOST_KEPT_EPOCHS}")
    if not all(type(number) is int and number >= 0 for number in numbers):
        raise DataError("its epochs are not whole numbers from 0")
    losses, accuracies = (
        _record(description, key, len(numbers)) for key in ("losses", "accuracies")
    )
    wrong = [name for name, each in tensors.items() if each.shape[:1] != (len(numbers),)]
    if wrong:
        raise DataError(f"tensor {wrong[0]} is not of {len(numbers)} epochs")
    return [
        Epoch(
            number,
            network_of({name: each[k] for name, each in tensors.items()}, description),
            float(losses[k]),
            float(accuracies[k]),
        )
        for k, number in enumerate(numbers)
    ]


def _record(description: dict[str, Any], key: str, count: int) -> Float[np.ndarray, " k"]:
    """A number an epoch, shape (k,)."""
    values = np.array(field(description, key, list), np.float64)
    if values.shape != (count,):
        raise DataError(f"its {key} are not one number for each of {count} epochs")
    if key == "accuracies" and ((values < 0) | (values > 1)).any():
        raise DataError("its accuracies are not between 0 and 1")
    return values
