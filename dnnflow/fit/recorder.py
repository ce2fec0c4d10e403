"""A Keras model that is being trained becomes a history of its training.

Keras is imported when the first recorder is made.
"""

import math
import warnings
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from os import PathLike
from typing import Any, TypeAlias

from dnnflow.dnn.history import Epoch, History
from dnnflow.dnn.snapshots import MOST_KEPT_EPOCHS, Snapshots, check_kept
from dnnflow.errors import DnnflowError, MissingPackageError
from dnnflow.exchange.from_keras import from_keras
from dnnflow.exchange.history_files import check_history_path, save_history
from dnnflow.exchange.tensors import check_bytes, size_of

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

    Whatever is wrong is said before the first epoch. From then on nothing costs the training: what
    cannot be kept or written is a ``RuntimeWarning``.

    Raises:
        UsageError: a path with another suffix, too few or too many epochs, or an unknown spacing.
        MissingPackageError: Keras is not installed.
        CannotCreateError, OutputError: the file cannot be created.
        DataError: when the training begins, a layer that is not supported.
    """
    if path is not None:
        check_history_path(path)
    check_kept(len(epochs))
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
        """Forget an earlier training, and keep the model as it is.

        Raises:
            DataError: a layer that is not supported, or weights too many to be kept so often.
        """
        self._wanted = set(self._chosen(self.params["epochs"]))
        first = epoch_of(self.model, 0, {})
        if self._path is not None:
            check_bytes(len(self._wanted) * size_of(first.network), "history")
        self._epochs = [first] if 0 in self._wanted else []

    def on_epoch_end(self, epoch: int, logs: Logs = None) -> None:
        """Keep the model if this epoch, counted from 0, is wanted."""
        number, room = epoch + 1, len(self._epochs) < MOST_KEPT_EPOCHS
        if number in self._wanted or (self.model.stop_training and room):
            with _warning():
                self._epochs.append(epoch_of(self.model, number, logs or {}))

    def on_train_end(self, logs: Logs = None) -> None:  # noqa: ARG002
        """Write the file."""
        if self._path is not None:
            with _warning():
                save_history(self.history, self._path)


@contextmanager
def _warning() -> Iterator[None]:
    """What goes wrong is a warning, for a training is worth more than its history."""
    try:
        yield
    except DnnflowError as error:
        warnings.warn(f"dnnflow.Recorder: {error}", RuntimeWarning, stacklevel=3)


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
