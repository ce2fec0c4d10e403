"""The restarts of a training become the best of them, with the record of all."""

from dataclasses import replace

import numpy as np

from dnnflow.data.dataset import Dataset
from dnnflow.data.shapes import DATASETS
from dnnflow.dnn.network import Network
from dnnflow.dnn.settings import TrainingSettings
from dnnflow.dnn.training import Training
from dnnflow.errors import DataError
from dnnflow.fit.score import score


def best_of(
    restarts: list[Network | None], dataset: Dataset, settings: TrainingSettings, seed: int
) -> tuple[int, Network]:
    """The place of the best restart, and its network with the record of the training.

    The best has the highest accuracy; among equals, the highest score.

    Raises:
        DataError: every restart diverged.
    """
    if not any(restarts):
        raise DataError(
            f"training on {dataset.name!r} diverged in each of {len(restarts)} restarts: try a "
            f"learning rate below {settings.learning_rate:g}, or points of a smaller scale"
        )
    accuracies = np.array([each.accuracy(dataset) if each else 0.0 for each in restarts])
    equals = [
        each
        for each, accuracy in zip(restarts, accuracies, strict=True)
        if each and accuracy == accuracies.max()
    ]
    best = max(equals, key=lambda network: score(network, dataset.points))
    baseline = float(np.bincount(dataset.labels).max() / len(dataset))
    training = Training(_recorded_name(dataset), settings, seed, baseline, accuracies)
    return restarts.index(best), replace(best, training=training)


def _recorded_name(dataset: Dataset) -> str:
    """What the record of a training calls its points: no own points as points of dnnflow's."""
    foreign = dataset.name in DATASETS and dataset.origin is None
    return f"own {dataset.name}" if foreign else dataset.name
