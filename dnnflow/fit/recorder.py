"""A Keras model that is being trained becomes a history of its training.

Keras is imported when the first recorder is made.
"""

import math
from collections.abc import Callable, Collection, Mapping
from functools import cache
from importlib import import_module
from os import PathLike
from typing import Any, TypeAlias

from dnnflow.dnn.history import Epoch, History
from dnnflow.dnn.snapshots import Snapshots
from dnnflow.errors import MissingPackageError
from dnnflow.exchange.from_keras import from_keras
from dnnflow.exchange.history_files import check_history_path, save_history

Logs: TypeAlias = Mapping[str, float] | None


def Recorder(  # noqa: N802 - to its users a class, which exists as soon as Keras does
    path: str | PathLike[str] | None = None,
    *,
    epochs: Collection[int] = (),
    count: int = Snapshots.count,
    spacing: str = Snapshots.spacing,
) -> Any:
    """A Keras callback that keeps a model's weights, loss and accuracy at some epochs.

    ``model.fit(x, y, epochs=50, callbacks=[dnnflow.Recorder("run.safetensors")])``

    Its ``history`` is the ``History`` so far; ``path`` is written at the end of the training.
    Keras says nothing of loss and accuracy before the first epoch, and of accuracy only if the
    model has such a metric. A training that another callback stops is kept to its last epoch if
    that callback stands before this one.

    Args:
        path: A ``.safetensors`` file, or nothing.
        epochs: Which to keep: 0 is before the training, 1 after the first epoch, and so on.
        count: About how many to keep if ``epochs`` is empty, from 0 to the last.
        spacing: A name from ``SPACINGS``: how these are spread over the training.

    Raises:
        UsageError: a path with another suffix, fewer than 2 epochs, or an unknown spacing.
        MissingPackageError: Keras is not installed.
        DataError: while training, a layer that is not supported, or weights that diverged.
    """
    if path is not None:
        check_history_path(path)
    snapshots = Snapshots(count, spacing)

    def chosen(last: int) -> Collection[int]:
        return epochs or snapshots.epochs(last)

    return _callback()(path, chosen)


class Recording:
    """What a recorder does, whatever version of Keras it belongs to."""

    model: Any
    params: dict[str, Any]

    def __init__(
        self, path: str | PathLike[str] | None, chosen: Callable[[int], Collection[int]]
    ) -> None:
        super().__init__()
        self._path, self._chosen = path, chosen
        self._wanted: Collection[int] = ()
        self._epochs: list[Epoch] = []

    @property
    def history(self) -> History:
        """The epochs kept so far.

        Raises:
            DataError: there are none yet.
        """
        return History(tuple(self._epochs))

    def on_train_begin(self, logs: Logs = None) -> None:  # noqa: ARG002
        """Forget an earlier training, and keep the model as it is."""
        self._wanted = set(self._chosen(self.params["epochs"]))
        self._epochs = []
        self._keep(0, {})

    def on_epoch_end(self, epoch: int, logs: Logs = None) -> None:
        """Keep the model if this epoch, counted from 0, is wanted."""
        self._keep(epoch + 1, logs or {})

    def on_train_end(self, logs: Logs = None) -> None:  # noqa: ARG002
        """Write the file."""
        if self._path is not None:
            save_history(self.history, self._path)

    def _keep(self, number: int, logs: Mapping[str, float]) -> None:
        if number in self._wanted or self.model.stop_training:
            self._epochs.append(epoch_of(self.model, number, logs))


@cache
def _callback() -> Any:
    """The class of all recorders."""
    try:
        keras = import_module("keras")
    except ImportError as error:
        raise MissingPackageError('a Recorder needs Keras: pip install "dnnflow[train]"') from error
    return type("Recorder", (Recording, keras.callbacks.Callback), {})


def epoch_of(model: Any, number: int, logs: Mapping[str, float]) -> Epoch:
    """A model as it is, and what Keras says of it.

    Raises:
        DataError: as ``from_keras``.
    """
    accuracies = [value for name, value in logs.items() if _is_accuracy(name)]
    loss, accuracy = logs.get("loss", math.nan), (*accuracies, math.nan)[0]
    return Epoch(number, from_keras(model), float(loss), float(accuracy))


def _is_accuracy(name: str) -> bool:
    """Whether a metric is an accuracy, in the training and not in the validation."""
    return name.endswith(("accuracy", "acc")) and not name.startswith("val_")
