"""Any dimension becomes the plane by a projection that stands still."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dnnflow._text import percent
from dnnflow._typing import Cloud, Float
from dnnflow.flow.stage import Phrase

MOST_SPREAD_POINTS = 5000
"""The covariance of a larger cloud is that of a sample of this size."""

DEPTH_SLANT = (0.35, 0.2)
"""Where the depth of a turning page is drawn, to the right and up: a cabinet projection."""


@dataclass(frozen=True)
class Coordinates:
    """The first two coordinates as they are; points on a line get y = 0.

    A page that turns over leaves the plane of a flow; its depth is then drawn aslant.

    Attributes:
        width: How many dimensions the flow has.
    """

    width: int

    def __call__(
        self, points: Cloud, _time: float
    ) -> tuple[Float[np.ndarray, "n 2"], Float[np.ndarray, " n"] | None]:
        """Points of any width, shape (n, d), on the plane, shape (n, 2); they have no depth."""
        plane = widened(points, 2)
        if points.shape[1] > max(2, self.width):
            plane = plane + points[:, -1:] * np.array(DEPTH_SLANT, points.dtype)
        return plane, None

    def turned(self, _time: float) -> float:
        """It never turns."""
        return 0.0

    @property
    def shown(self) -> Phrase | None:
        """Which plane is seen, if there is more than one."""
        return Phrase("coordinates", {"width": self.width}) if self.width > 2 else None


@dataclass(frozen=True, eq=False)
class Principal:
    """The principal plane of all clouds together, at rest.

    Attributes:
        axes: Shape (width, 2): the directions of x and y, orthonormal.
        share: How much of the variance they show, from 0 to 1; None where each cloud says its own.
    """

    axes: Float[np.ndarray, "width 2"]
    share: float | None

    def __call__(
        self, points: Cloud, _time: float
    ) -> tuple[Float[np.ndarray, "n 2"], Float[np.ndarray, " n"] | None]:
        """Points of any width, shape (n, d), on the plane, shape (n, 2); they have no depth."""
        width = min(points.shape[1], len(self.axes))
        return points[:, :width] @ self.axes[:width].astype(points.dtype), None

    def turned(self, _time: float) -> float:
        """It never turns."""
        return 0.0

    @property
    def shown(self) -> Phrase | None:
        """Which plane is seen, and how much of the variance it shows."""
        if self.share is None:
            return Phrase("main_plane", {"width": len(self.axes)})
        return Phrase("principal", {"width": len(self.axes), "share": percent(self.share)})


def principal(clouds: Sequence[Float[np.ndarray, "_ _"]]) -> Principal:
    """The principal plane of all clouds together, the narrower ones padded with zeros.

    Each cloud counts the same, however large it is. The plane is turned in itself until the first
    two coordinates come nearest to its axes.
    """
    width = max(cloud.shape[1] for cloud in clouds)
    spread = sum(_spread(widened(cloud, width)) for cloud in clouds)
    values, vectors = np.linalg.eigh(spread)
    total = values.sum()
    axes = vectors[:, -2:]
    left, _, right = np.linalg.svd(axes[:2])
    return Principal(axes @ (left @ right).T, float(values[-2:].sum() / total) if total else 1.0)


def _spread(cloud: Cloud) -> Float[np.ndarray, "width width"]:
    """The covariance of a cloud, scaled to trace 1 unless all its points coincide."""
    rows = cloud[:: -(-len(cloud) // MOST_SPREAD_POINTS)].astype(np.float64)
    rows -= rows.mean(axis=0)
    largest = np.abs(rows).max()
    if largest == 0:
        return np.zeros((rows.shape[1], rows.shape[1]))
    rows /= largest
    return rows.T @ rows / np.square(rows).sum()


def widened(points: Cloud, width: int) -> Float[np.ndarray, "n {width}"]:
    """The first coordinates of each point, shape (n, width); those that are missing are 0."""
    missing = width - points.shape[1]
    return np.pad(points, ((0, 0), (0, missing))) if missing > 0 else points[:, :width]
