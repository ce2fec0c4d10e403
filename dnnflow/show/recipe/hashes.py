"""Points and networks become the hashes that name them: of all that a film shows of them."""

import hashlib
import json
from collections.abc import Iterable
from typing import Any, TypeAlias

import numpy as np

from dnnflow._typing import Shaped
from dnnflow.data.dataset import Dataset
from dnnflow.data.sampling import lightened
from dnnflow.dnn.history import History
from dnnflow.dnn.network import Network
from dnnflow.exchange.recordings.recording import Recording
from dnnflow.exchange.tensors import description_of, tensors_of

Model: TypeAlias = Network | History | Recording

HASH_DIGITS = 16
"""How many hexadecimal digits of SHA-256 name a content."""


def hash_of_points(dataset: Dataset) -> str:
    """The hash of points, their labels and their classes, whatever they are called."""
    dataset = lightened(dataset)
    words = [dataset.class_names, dataset.class_order, dataset.spellings]
    return _hash([dataset.points, dataset.labels.astype(np.int64)], words)


def hash_of_model(model: Model) -> str:
    """The hash of a network, of a history and its record, whatever it is called; or a recording."""
    if isinstance(model, Recording):
        return _hash(model.clouds, list(model.names))
    networks = networks_of(model)
    arrays = [array for network in networks for array in tensors_of(network).values()]
    words = [{**description_of(network), "name": ""} for network in networks]
    epochs = model.epochs if isinstance(model, History) else ()
    record = [[each.number, each.loss, each.accuracy] for each in epochs]
    return _hash(arrays, [words, record])


def networks_of(model: Network | History) -> tuple[Network, ...]:
    """The networks of a history, or the one that there is."""
    return model.networks if isinstance(model, History) else (model,)


def _hash(arrays: Iterable[Shaped[np.ndarray, "..."]], words: list[Any]) -> str:
    found = hashlib.sha256()
    for array in arrays:
        found.update(f"{array.dtype.str}{array.shape}".encode())
        found.update(np.ascontiguousarray(array).data)
    found.update(json.dumps(words).encode())
    return found.hexdigest()[:HASH_DIGITS]
