"""What was given becomes a network or the history of a training: loaded, trained or untrained."""

from dataclasses import dataclass
from pathlib import Path

from dnnflow._settings import setting, settings_of
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.history import Epoch, History
from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.dnn.snapshots import Snapshots
from dnnflow.exchange.load import load
from dnnflow.terminal.options import Given
from dnnflow.terminal.screen import Screen


@dataclass(frozen=True)
class Saved:
    """A network, or a history, that there is already.

    Attributes:
        model: Its file.
        modules: What the tensors of a PyTorch state dict belong to.
    """

    model: Path | None = setting(None, "A saved network, or history, instead of training one.")
    modules: str | None = setting(
        None, "Modules of a PyTorch state dict, as in linear,tanh,linear,softmax."
    )


MODULES_SETTING = tuple(each for each in settings_of(Saved) if each.field == "modules")
"""For commands that take a network by another name than ``--model``."""


@dataclass(frozen=True)
class Asked:
    """A network that is asked for, to be loaded or trained.

    Attributes:
        saved: Where it is, if it is trained already.
        architecture: What it looks like otherwise.
        training: How it is trained.
        snapshots: Which epochs of the training are kept.
    """

    saved: Saved
    architecture: Architecture
    training: TrainingSettings
    snapshots: Snapshots

    def check(self, dataset: Dataset) -> None:
        """Raise the error that every training on a data set would end with, if it can be known.

        Raises:
            MissingPackageError, DataError: as ``check_trainable``.
        """
        from dnnflow.fit.train import check_trainable

        check_trainable(dataset)

    def network(self, dataset: Dataset, screen: Screen) -> Network:
        """The network, trained on a data set if need be.

        Raises:
            UsageError, MissingInputError, MissingPackageError, DataError: it cannot be had.
        """
        if self.saved.model:
            return load(self.saved.model, modules=self.saved.modules)
        from dnnflow.fit.train import train_many

        (network,) = train_many(
            dataset,
            [self.architecture],
            settings=self.training,
            progress=screen.bar("training", "epochs"),
        )
        screen.verdict(network)
        return network

    def history(self, dataset: Dataset, screen: Screen) -> History:
        """The history of its training.

        Raises:
            UsageError, MissingInputError, MissingPackageError, DataError: it cannot be had.
        """
        if self.saved.model:
            from dnnflow.exchange.history_files import load_history

            return load_history(self.saved.model)
        from dnnflow.fit.train import train_history

        history = train_history(
            dataset,
            self.architecture,
            settings=self.training,
            snapshots=self.snapshots,
            progress=screen.bar("training", "epochs"),
        )
        screen.verdict(history.network)
        return history

    def untrained(self, dataset: Dataset) -> Network:
        """The network as it is before its training."""
        from dnnflow.fit.train import untrained

        (network,) = untrained(dataset, [self.architecture])
        return network

    def untrained_history(self, dataset: Dataset) -> History:
        """A history in which nothing is learnt, of as many epochs as will be kept."""
        network, numbers = self.untrained(dataset), self.snapshots.epochs(self.training.epochs)
        return History(tuple(Epoch(number, network) for number in numbers))


def asked_network(given: Given, name: str) -> Asked:
    """The network that a command was asked for; what was not asked suits the data set called so.

    Raises:
        UsageError, DataError: a setting that makes no sense.
    """
    return Asked(
        given.into(Saved()),
        given.into(Architecture.suiting(name)),
        given.into(TrainingSettings()),
        given.into(Snapshots()),
    )
