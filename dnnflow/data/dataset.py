"""A dataset: points, the class of each, and what the classes are called."""

from dataclasses import dataclass

import numpy as np

from dnnflow._typing import Cloud, Labels, frozen
from dnnflow.errors import DataError

ORDERS = ("numbers", "listed", "text")
"""``numbers``: the labels were whole numbers, those of a network's outputs. ``listed``: all classes
were listed in the order of the outputs. ``text``: the labels were text and are sorted as in NumPy.
"""


@dataclass(frozen=True)
class Origin:
    """How points were made.

    Attributes:
        name: The data set, a name from ``DATASETS``.
        parameters: What it was called with, names and values.
    """

    name: str
    parameters: tuple[tuple[str, int | float], ...]


@dataclass(frozen=True, eq=False)
class Dataset:
    """Points with labels.

    Attributes:
        points: Shape (n, d), finite.
        labels: Shape (n,), whole numbers from 0 to the number of classes - 1.
        name: What the data set is called.
        class_names: One name a class.
        class_order: Why the classes stand in this order, a name from ``ORDERS``.
        values: What the points of each class were labelled with; 0, 1 … if nothing is given.
        origin: How dnnflow made the points that these are, or that these were taken from; None for
            points of a user's own.

    Raises:
        DataError: no points, a point that is not finite, a label without a point or a name.
    """

    points: Cloud
    labels: Labels
    name: str = "points"
    class_names: tuple[str, ...] = ("0", "1")
    class_order: str = "numbers"
    values: tuple[str, ...] = ()
    origin: Origin | None = None

    def __post_init__(self) -> None:
        points, labels = self.points, self.labels
        if points.ndim != 2 or 0 in points.shape:
            raise DataError(f"data set {self.name!r} has no points: shape {points.shape}")
        if labels.shape != points.shape[:1]:
            raise DataError(
                f"data set {self.name!r} has {len(points)} points but {len(labels)} labels"
            )
        bad = np.flatnonzero(~np.isfinite(points).all(axis=1))
        if len(bad):
            raise DataError(f"data set {self.name!r}: point {bad[0]} is not finite")
        if labels.min() < 0 or labels.max() >= len(self.class_names):
            raise DataError(
                f"data set {self.name!r}: labels run from {labels.min()} to {labels.max()}, "
                f"but {len(self.class_names)} classes are named"
            )
        object.__setattr__(self, "points", frozen(points))
        object.__setattr__(self, "labels", frozen(labels))

    def __repr__(self) -> str:
        known = f"{len(self):,} points of width {self.dimension}, {self.classes} classes"
        return f"Dataset({self.name!r}, {known})"

    @property
    def dimension(self) -> int:
        """How many coordinates a point has."""
        return int(self.points.shape[1])

    @property
    def classes(self) -> int:
        """How many classes there are."""
        return len(self.class_names)

    @property
    def classed(self) -> bool:
        """Whether there are classes to be told apart."""
        return self.classes > 1

    @property
    def spellings(self) -> tuple[str, ...]:
        """What the points of each class were labelled with."""
        return self.values or tuple(map(str, range(self.classes)))

    def __len__(self) -> int:
        return len(self.points)
