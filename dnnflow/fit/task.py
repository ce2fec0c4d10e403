"""What a training ends with is decided by what was asked for: it is kept, and found again."""

import os
import platform
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, cached_property
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np

import dnnflow
from dnnflow._cache import fingerprint
from dnnflow.data.dataset import Dataset
from dnnflow.data.reading import parsing
from dnnflow.dnn.history import History
from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.dnn.snapshots import Snapshots
from dnnflow.errors import DataError
from dnnflow.exchange.files import from_own_file, to_own_file
from dnnflow.exchange.history_files import from_history_file, to_history_file
from dnnflow.exchange.to_keras import QUIET_SETTINGS
from dnnflow.fit.store import Content, Kept, Store

TRAINERS = ("tensorflow", "tensorflow-cpu")
"""The packages that networks are trained with, of which one is there."""

VERSIONED = (*TRAINERS, "keras", "numpy")
"""Whose versions may decide what a training ends with."""

SWITCHES = ("TF_ENABLE_ONEDNN_OPTS", "TF_XLA_FLAGS", "XLA_FLAGS")
"""Environment variables that may decide its last digits."""

CODE = ("dnn/**/*.py", "fit/*.py", "exchange/*files.py", "exchange/tensors.py")
"""The files of this package that decide it, and how it is written."""


@dataclass(frozen=True, eq=False)
class Task:
    """A training, or several at once, as asked for.

    Attributes:
        dataset: The points.
        architectures: Of the networks that are trained together.
        settings: How they are trained.
        snapshots: Which epochs are kept, if it is for the history of a single network.
    """

    dataset: Dataset
    architectures: tuple[Architecture, ...]
    settings: TrainingSettings
    snapshots: Snapshots | None = None

    @cached_property
    def key(self) -> str:
        """Unlike for every other task, and under every other version of what it is done with."""
        asked = (
            (self.dataset.name, self.dataset.class_names),
            (self.architectures, self.settings),
            self.snapshots and self.snapshots.epochs(self.settings.epochs),
        )
        return f"{digest_of(self.dataset)} {asked!r} {_versions()}"

    def networks(self, store: Store) -> Kept[list[Network]] | None:
        """What ``train_many`` ended with, if all of it is kept."""
        found = [_found(store, key, from_own_file) for key in self._keys]
        kept = [each for each in found if each]
        if not kept or len(kept) < len(found):
            return None
        return Kept([each.value for each in kept], min(each.since for each in kept))

    def keep_networks(self, store: Store, networks: Sequence[Network]) -> None:
        """Keep what ``train_many`` ended with."""
        for key, network in zip(self._keys, networks, strict=True):
            _keep(store, key, to_own_file, network)

    def history(self, store: Store) -> Kept[History] | None:
        """What ``train_history`` ended with, if it is kept."""
        return _found(store, self.key, from_history_file)

    def keep_history(self, store: Store, history: History) -> None:
        """Keep what ``train_history`` ended with."""
        _keep(store, self.key, to_history_file, history)

    @property
    def _keys(self) -> list[str]:
        """That of each network: which others it is trained with may change its last digits."""
        return [f"{self.key} {index}" for index in range(len(self.architectures))]


def digest_of(dataset: Dataset) -> str:
    """A digest of all points and labels."""
    digest = blake2b(digest_size=32)
    for array in (dataset.points, dataset.labels):
        digest.update(f"{array.dtype.str} {array.shape}".encode())
        digest.update(np.ascontiguousarray(array).data)
    return digest.hexdigest()


def _found(store: Store, key: str, read: Callable[[bytes], Content]) -> Kept[Content] | None:
    kept = store.get(key)
    with suppress(DataError):
        if kept:
            with parsing("a kept training", "training"):
                return Kept(read(kept.value), kept.since)
    return None


def _keep(store: Store, key: str, write: Callable[[Content], bytes], trained: Content) -> None:
    with suppress(DataError):  # too large for any file
        store.put(key, write(trained))


@cache
def _versions() -> str:
    """Those of the code, the packages and the machine."""
    package = Path(dnnflow.__file__).parent
    code = [path for pattern in CODE for path in sorted(package.glob(pattern))]
    versions = {name: package_version(name) for name in VERSIONED}
    if not any(versions[name] for name in TRAINERS):
        versions["unknown"] = os.urandom(16).hex()
    switches = [{**QUIET_SETTINGS, **os.environ}.get(name) for name in SWITCHES]
    return f"{fingerprint(*code)} {versions} {switches} {platform.system()} {platform.machine()}"


def package_version(name: str) -> str:
    """The version of a package; nothing if it is not installed."""
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
