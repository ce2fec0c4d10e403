"""What was given becomes a network or the history of a training: loaded, trained or untrained."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dnnflow._settings import setting, settings_of
from dnnflow.data.dataset import Dataset
from dnnflow.dnn.history import Epoch, History
from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.dnn.snapshots import Snapshots
from dnnflow.exchange.load import load
from dnnflow.fit.store import Store
from dnnflow.terminal.options import Given, Section
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


TRAINING = Section("Training", (*settings_of(TrainingSettings), *settings_of(Store)))
"""The options that say how networks are trained, and whether."""


@dataclass(frozen=True)
class Trainings:
    """What trains, unless it was done before: then what is kept is taken, and that is said.

    Attributes:
        settings: How it trains.
        store: Where what it ends with is kept.
        screen: Where it shows its progress.
    """

    settings: TrainingSettings
    store: Store
    screen: Screen

    def networks(self, dataset: Dataset, architectures: Sequence[Architecture]) -> list[Network]:
        """A network of each architecture.

        Raises:
            UsageError, MissingPackageError, DataError: as ``train_many``.
        """
        from dnnflow.fit.task import Task
        from dnnflow.fit.train import train_many

        task = Task(dataset, tuple(architectures), self.settings)
        if kept := task.networks(self.store):
            self.screen.kept("network" if len(kept.value) == 1 else "networks", kept.since)
            return kept.value
        return train_many(
            dataset,
            architectures,
            settings=self.settings,
            progress=self._shown,
            store=self.store,
        )

    def history(
        self, dataset: Dataset, architecture: Architecture, snapshots: Snapshots
    ) -> History:
        """The history of the training of one.

        Raises:
            UsageError, MissingPackageError, DataError: as ``train_history``.
        """
        from dnnflow.fit.task import Task
        from dnnflow.fit.train import train_history

        task = Task(dataset, (architecture,), self.settings, snapshots)
        if kept := task.history(self.store):
            self.screen.kept("training", kept.since)
            return kept.value
        return train_history(
            dataset,
            architecture,
            settings=self.settings,
            snapshots=snapshots,
            progress=self._shown,
            store=self.store,
        )

    def _shown(self, epochs: range) -> Iterator[int]:
        """The epochs on a bar, which is there already while TensorFlow is loaded."""
        from dnnflow.exchange.to_keras import load_lightly

        bar = iter(self.screen.bar("training", "epochs")(epochs))
        load_lightly()
        return bar


@dataclass(frozen=True)
class Asked:
    """A network that is asked for, to be loaded or trained.

    Attributes:
        saved: Where it is, if it is trained already.
        architecture: What it looks like otherwise.
        trainings: What trains it.
        snapshots: Which epochs of the training are kept.
    """

    saved: Saved
    architecture: Architecture
    trainings: Trainings
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
        (network,) = self.trainings.networks(dataset, [self.architecture])
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
        history = self.trainings.history(dataset, self.architecture, self.snapshots)
        screen.verdict(history.network)
        return history

    def untrained(self, dataset: Dataset) -> Network:
        """The network as it is before its training."""
        from dnnflow.fit.train import untrained

        (network,) = untrained(dataset, [self.architecture])
        return network

    def untrained_history(self, dataset: Dataset) -> History:
        """A history in which nothing is learnt, of as many epochs as will be kept."""
        numbers = self.snapshots.epochs(self.trainings.settings.epochs)
        network = self.untrained(dataset)
        return History(tuple(Epoch(number, network) for number in numbers))


def trainings_of(given: Given) -> Trainings:
    """What trains as a command was asked to.

    Raises:
        UsageError: a setting that makes no sense.
    """
    return Trainings(given.into(TrainingSettings()), given.into(Store()), given.into(Screen()))


def asked_network(given: Given, name: str) -> Asked:
    """The network that a command was asked for; what was not asked suits the data set called so.

    Raises:
        UsageError, DataError: a setting that makes no sense.
    """
    return Asked(
        given.into(Saved()),
        given.into(Architecture.suiting(name)),
        trainings_of(given),
        given.into(Snapshots()),
    )
