"""A dataset becomes trained networks: many restarts at once, the best of each kept."""

from collections.abc import Sequence
from typing import Any

from dnnflow._settings import renamed
from dnnflow.data.dataset import Dataset
from dnnflow.data.extent import check_extent, largest_coordinate
from dnnflow.data.points import as_dataset
from dnnflow.dnn.history import History, measured
from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import Architecture, TrainingSettings
from dnnflow.dnn.snapshots import Snapshots
from dnnflow.errors import DataError, UsageError
from dnnflow.exchange.to_keras import check_tensorflow
from dnnflow.fit.best import best_of
from dnnflow.fit.descent import Progress, descend, descend_past
from dnnflow.fit.restarts import Members, units_for
from dnnflow.fit.store import Store
from dnnflow.fit.task import Task

DEFAULT_SETTINGS = TrainingSettings()
DEFAULT_SNAPSHOTS = Snapshots()
MOST_PARAMETERS = 20_000_000

LARGEST_TRAINED = 1e18
"""Gradients grow with the coordinates, and their squares are calculated in single precision."""


@renamed(recipe="settings")
def train(  # noqa: PLR0913 - each is an option of the command line too
    dataset: Any,
    *,
    hidden: int | None = None,
    width: int | None = None,
    activation: str = Architecture.activation,
    seed: int = Architecture.seed,
    residual: bool = Architecture.residual,
    settings: TrainingSettings = DEFAULT_SETTINGS,
    store: Store | None = None,
) -> Network:
    """Train a network with TensorFlow: two classes by one sigmoid unit, more by softmax.

    The data set is a ``Dataset``, or a pair (X, y), a frame, a Bunch or a file. The network knows
    the names of its classes. A depth or width that is not given suits the data set, by its name.
    With ``store=dnnflow.Store()`` a network that was trained so before is taken from there, the
    same bit for bit and without TensorFlow being loaded; else it is put there.

    Raises:
        UsageError: an option that makes no sense.
        DataError: there is nothing to tell apart, or every restart diverged.
        MissingPackageError: TensorFlow is not installed.
    """
    dataset = as_dataset(dataset)
    suited = Architecture.suiting(dataset.name)
    architecture = Architecture(
        suited.hidden if hidden is None else hidden,
        suited.width if width is None else width,
        activation,
        seed,
        residual,
    )
    return train_many(dataset, [architecture], settings=settings, store=store)[0]


@renamed(recipe="settings")
def train_many(
    dataset: Any,
    architectures: Sequence[Architecture],
    *,
    settings: TrainingSettings = DEFAULT_SETTINGS,
    progress: Progress = iter,
    store: Store | None = None,
) -> list[Network]:
    """Train a network of each architecture, all in one graph; each as if it were alone.

    ``progress`` passes the epochs on as they are trained, as ``tqdm`` does. ``store`` is as in
    ``train``, for networks that are trained together.

    Raises:
        UsageError: more parameters than can be trained at once.
        DataError: there is nothing to tell apart, or every restart of one diverged.
        MissingPackageError: TensorFlow is not installed.
    """
    task = Task(as_dataset(dataset), tuple(architectures), settings)
    if store and (kept := task.networks(store)):
        return kept.value
    networks = [_found(each) for each in outcomes(task, progress)]
    if store:
        task.keep_networks(store, networks)
    return networks


def outcomes(task: Task, progress: Progress = iter) -> list[Network | DataError]:
    """A network of each architecture of a task, or why there is none: one fails alone.

    Those with residual blocks are trained in one graph, and those without in another.

    Raises:
        UsageError, DataError, MissingPackageError: as ``train_many``, where it is for all of them.
    """
    check_trainable(task.dataset)
    numbers = range(len(task.architectures))
    kinds = [
        [number for number in numbers if task.architectures[number].residual == residual]
        for residual in (False, True)
    ]
    trained = {
        number: network
        for some in filter(None, kinds)
        for number, network in zip(some, _together(task, some, progress), strict=True)
    }
    return [trained[number] for number in numbers]


def _together(task: Task, numbers: Sequence[int], progress: Progress) -> list[Network | DataError]:
    """Some architectures of a task, by their numbers, trained in one graph."""
    dataset, settings = task.dataset, task.settings
    some = [task.architectures[number] for number in numbers]
    members = _members(dataset, some, settings)
    stacks = descend(members, dataset, settings, progress)

    def outcome(architecture: Architecture) -> Network | DataError:
        try:
            restarts = list(members.networks(stacks, architecture))
            return best_of(restarts, dataset, settings, architecture.seed)[1]
        except DataError as error:
            return error

    return [*map(outcome, some)]


def _found(outcome: Network | DataError) -> Network:
    if isinstance(outcome, DataError):
        raise outcome
    return outcome


def untrained(dataset: Dataset, architectures: Sequence[Architecture]) -> list[Network]:
    """A network of each architecture with weights that a training may start from.

    Raises:
        UsageError, DataError: as ``train_many``.
    """
    networks = []
    for each in architectures:
        members = _members(dataset, [each], TrainingSettings(restarts=1))
        networks.append(members.network(members.initial(), each, 0))
    return [network for network in networks if network]


@renamed(recipe="settings")
def train_history(
    dataset: Any,
    architecture: Architecture | None = None,
    *,
    settings: TrainingSettings = DEFAULT_SETTINGS,
    snapshots: Snapshots = DEFAULT_SNAPSHOTS,
    progress: Progress = iter,
    store: Store | None = None,
) -> History:
    """Train the network that ``train`` would, and keep it as it was at some epochs.

    Args:
        dataset: As in ``train``; on all of its points loss and accuracy are measured.
        architecture: What the network looks like; as in ``train`` if not given.
        settings: How it is trained.
        snapshots: Which epochs are kept.
        progress: Passes the epochs on as they are trained.
        store: Where such a history is taken from, or put.

    Raises:
        UsageError, DataError, MissingPackageError: as ``train_many``.
    """
    dataset = as_dataset(dataset)
    architecture = architecture or Architecture.suiting(dataset.name)
    task = Task(dataset, (architecture,), settings, snapshots)
    if store and (kept := task.history(store)):
        return kept.value
    history = _recorded(task, progress)
    if store:
        task.keep_history(store, history)
    return history


def _recorded(task: Task, progress: Progress) -> History:
    dataset, settings, (architecture,) = task.dataset, task.settings, task.architectures
    check_trainable(dataset)
    numbers = (task.snapshots or DEFAULT_SNAPSHOTS).epochs(settings.epochs)
    members = _members(dataset, [architecture], settings, kept=len(numbers))
    course = descend_past(members, dataset, settings, progress, numbers)
    restarts = list(members.networks(course[-1], architecture))
    place, best = best_of(restarts, dataset, settings, architecture.seed)
    earlier = [members.network(stacks, architecture, place) for stacks in course[:-1]]
    networks = zip(numbers, [*earlier, best], strict=True)
    return History(tuple(measured(number, each, dataset) for number, each in networks if each))


def check_trainable(dataset: Dataset) -> None:
    """Raise the error that every training on a data set would end with, as far as it can be known.

    Raises:
        MissingPackageError: TensorFlow is not installed.
        DataError: there is nothing to tell apart, or coordinates that are too large or too small.
    """
    check_tensorflow()
    _check_classes(dataset)
    check_extent(dataset.points, f"data set {dataset.name!r}")
    largest = largest_coordinate(dataset.points)
    if largest > LARGEST_TRAINED:
        raise DataError(
            f"data set {dataset.name!r}: a coordinate of {largest:.3g} is too large to train with: "
            "give every coordinate mean 0 and deviation 1"
        )


def _check_classes(dataset: Dataset) -> None:
    if dataset.classes < 2:
        raise DataError(f"data set {dataset.name!r} has one class only: nothing to tell apart")


def _members(
    dataset: Dataset,
    architectures: Sequence[Architecture],
    settings: TrainingSettings,
    *,
    kept: int = 1,
) -> Members:
    """The networks to be trained together, whose weights are kept ``kept`` times."""
    _check_classes(dataset)
    members = Members(
        tuple(architectures),
        settings.restarts,
        dataset.dimension,
        units_for(dataset),
        dataset.class_names,
    )
    if kept * members.parameters > MOST_PARAMETERS:
        raise UsageError(
            f"{kept * members.parameters:,} parameters are more than the {MOST_PARAMETERS:,} that "
            "can be trained at once: take fewer restarts, networks or epochs, or a smaller width"
        )
    return members
