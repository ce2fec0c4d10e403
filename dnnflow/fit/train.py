"""A dataset becomes trained networks: many restarts at once, the best of each kept."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from dnnflow.data.dataset import Dataset
from dnnflow.dnn.history import USUAL_EPOCHS, History, chosen_epochs, measured
from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import Architecture, Recipe
from dnnflow.dnn.training import Training
from dnnflow.errors import DataError, UsageError
from dnnflow.fit.descent import Progress, descend, descend_past
from dnnflow.fit.restarts import Members
from dnnflow.fit.score import score

DEFAULT_ARCHITECTURE, DEFAULT_RECIPE = Architecture(), Recipe()
MOST_PARAMETERS = 20_000_000


def train(
    dataset: Dataset,
    *,
    hidden: int = 5,
    width: int = 2,
    activation: str = "tanh",
    seed: int = 0,
    recipe: Recipe = DEFAULT_RECIPE,
) -> Network:
    """Train a network with TensorFlow: two classes by one sigmoid unit, more by softmax.

    Raises:
        UsageError: an option that makes no sense.
        DataError: there is nothing to tell apart, or every restart diverged.
        MissingPackageError: TensorFlow is not installed.
    """
    architecture = Architecture(hidden, width, activation, seed)
    return train_many(dataset, [architecture], recipe=recipe)[0]


def train_many(
    dataset: Dataset,
    architectures: Sequence[Architecture],
    *,
    recipe: Recipe = DEFAULT_RECIPE,
    progress: Progress = iter,
) -> list[Network]:
    """Train a network of each architecture, all in one graph; each as if it were alone.

    ``progress`` passes the epochs on as they are trained, as ``tqdm`` does.

    Raises:
        UsageError: more parameters than can be trained at once.
        DataError: there is nothing to tell apart, or every restart of one diverged.
        MissingPackageError: TensorFlow is not installed.
    """
    members = _members(dataset, architectures, recipe)
    stacks = descend(members, dataset, recipe, progress)
    return [
        _best(list(members.networks(stacks, each)), dataset, recipe, each.seed)[1]
        for each in architectures
    ]


def untrained(dataset: Dataset, architectures: Sequence[Architecture]) -> list[Network]:
    """A network of each architecture with weights that a training may start from.

    Raises:
        UsageError, DataError: as ``train_many``.
    """
    members = _members(dataset, architectures, Recipe(restarts=1))
    weights = members.initial()
    networks = (members.network(weights, each, 0) for each in architectures)
    return [network for network in networks if network]


def train_history(
    dataset: Dataset,
    architecture: Architecture = DEFAULT_ARCHITECTURE,
    *,
    recipe: Recipe = DEFAULT_RECIPE,
    count: int = USUAL_EPOCHS,
    spacing: str = "even",
    progress: Progress = iter,
) -> History:
    """Train the network that ``train`` would, and keep it as it was at some epochs.

    Args:
        dataset: On all of its points loss and accuracy are measured.
        architecture: What the network looks like.
        recipe: How it is taught.
        count: About how many epochs are kept, from 0, before the training, to the last.
        spacing: A name from ``SPACINGS``: how they are spread over the training.
        progress: Passes the epochs on as they are trained.

    Raises:
        UsageError, DataError, MissingPackageError: as ``train_many``, or an unknown spacing.
    """
    numbers = chosen_epochs(recipe.epochs, count=count, spacing=spacing)
    members = _members(dataset, [architecture], recipe, kept=len(numbers))
    course = descend_past(members, dataset, recipe, progress, numbers)
    restarts = list(members.networks(course[-1], architecture))
    place, best = _best(restarts, dataset, recipe, architecture.seed)
    earlier = [members.network(stacks, architecture, place) for stacks in course[:-1]]
    networks = zip(numbers, [*earlier, best], strict=True)
    return History(tuple(measured(number, each, dataset) for number, each in networks if each))


def _members(
    dataset: Dataset, architectures: Sequence[Architecture], recipe: Recipe, *, kept: int = 1
) -> Members:
    """The networks to be trained together, whose weights are kept ``kept`` times."""
    if dataset.classes < 2:
        raise DataError(f"data set {dataset.name!r} has one class only: nothing to tell apart")
    units = 1 if dataset.classes == 2 else dataset.classes
    members = Members(tuple(architectures), recipe.restarts, dataset.dimension, units)
    if kept * members.parameters > MOST_PARAMETERS:
        raise UsageError(
            f"{kept * members.parameters:,} parameters are more than the {MOST_PARAMETERS:,} that "
            "can be trained at once: take fewer restarts, networks or epochs, or a smaller width"
        )
    return members


def _best(
    restarts: list[Network | None], dataset: Dataset, recipe: Recipe, seed: int
) -> tuple[int, Network]:
    """The place of the best restart, and its network with the record of the training.

    The best has the highest accuracy; among equals, the highest score.
    """
    if not any(restarts):
        raise DataError(
            f"training on {dataset.name!r} diverged in each of {len(restarts)} restarts: try a "
            f"learning rate below {recipe.learning_rate:g}, or points of a smaller scale"
        )
    accuracies = np.array([each.accuracy(dataset) if each else 0.0 for each in restarts])
    equals = [
        each
        for each, accuracy in zip(restarts, accuracies, strict=True)
        if each and accuracy == accuracies.max()
    ]
    best = max(equals, key=lambda network: score(network, dataset.points))
    baseline = float(np.bincount(dataset.labels).max() / len(dataset))
    training = Training(dataset.name, recipe, seed, baseline, accuracies)
    return restarts.index(best), replace(best, training=training)
