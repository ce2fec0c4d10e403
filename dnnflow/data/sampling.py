"""A data set becomes one that is easier to look at: with fewer, lighter or comparable points."""

from dataclasses import replace

import numpy as np

from dnnflow._typing import Integer, Labels
from dnnflow.data.dataset import Dataset
from dnnflow.errors import UsageError

MOST_DOUBLE_POINTS = 50_000
"""Of more points than this none is seen by itself: single precision is enough."""


def sampled(dataset: Dataset, points: int, *, seed: int = 0) -> Dataset:
    """``points`` of its points, in their own order; each class keeps its share to within one point.

    Systematic sampling (Cochran 1977, "Sampling techniques", chapter 8): every k-th of all points,
    sorted by class and shuffled within.

    Raises:
        UsageError: fewer than one point is asked for.
    """
    if points < 1:
        raise UsageError(f"a sample of {points} points: at least 1 is needed")
    if points >= len(dataset):
        return dataset
    kept = sample_of(dataset.labels, points, seed=seed)
    return replace(dataset, points=dataset.points[kept], labels=dataset.labels[kept])


def sample_of(labels: Labels, points: int, *, seed: int = 0) -> Integer[np.ndarray, " points"]:
    """The same as numbers of points, in order; at most as many as there are labels."""
    shuffled = np.random.default_rng(seed).permutation(len(labels))
    by_class = shuffled[np.argsort(labels[shuffled], kind="stable")]
    every = (2 * np.arange(points) + 1) * len(labels) // (2 * points)
    return np.sort(by_class[every])


def lightened(dataset: Dataset) -> Dataset:
    """In single precision if its points are many: half the memory, and no pixel less.

    Raises:
        DataError: a coordinate is too large for that.
    """
    if len(dataset) <= MOST_DOUBLE_POINTS:
        return dataset
    with np.errstate(over="ignore"):  # then they are not finite, which a data set refuses
        points = dataset.points.astype(np.float32, copy=False)
    return replace(dataset, points=points, labels=dataset.labels.astype(np.int32, copy=False))


def standardized(dataset: Dataset) -> Dataset:
    """Every coordinate with mean 0 and standard deviation 1; a constant one becomes 0."""
    # A power of two before all changes no digit, and no square can overflow.
    _, powers = np.frexp(np.abs(dataset.points).max(axis=0))
    points = np.ldexp(dataset.points.astype(np.float64), -powers)
    centred = points - points.mean(axis=0)
    spread = centred.std(axis=0)
    rounding = 1e-12 * np.abs(points).max(axis=0)
    return replace(dataset, points=centred / np.where(spread > rounding, spread, 1))
