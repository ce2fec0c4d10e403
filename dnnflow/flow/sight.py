"""Clouds become a sight of them: which curves are seen to bend off their chords there, and when."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from dnnflow._typing import Cloud, Float

LARGEST_BEND = 5e-4
"""How far a curve may lie off its chords, in sides of the box around a cloud: half a pixel where
that fills a picture of 1,000 pixels."""

MOST_MEASURED = 10_000
"""Of larger clouds this number of points says where they are."""

CLOSEST_SIGHT = 2e-3
"""Clouds are looked at from no nearer than this, in units of the farthest coordinate of all."""

Corners: TypeAlias = tuple[Float[np.ndarray, " _"], Float[np.ndarray, " _"]]
"""The lowest and the highest coordinates of a cloud."""

Step: TypeAlias = Callable[[Cloud, Float[np.ndarray, "n _"]], Float[np.ndarray, "n _"]]
"""Points of the input plane, and the cloud that they were before, become the next cloud."""


@dataclass(frozen=True, eq=False)
class Sight:
    """Where lines will be seen.

    Attributes:
        steps: One a cloud in which they are seen, in order; the first one gets the points twice.
        corners: The lowest and the highest coordinates of the points of each of them.
    """

    steps: Sequence[Step]
    corners: Sequence[Corners]

    def ranks(self, points: Float[np.ndarray, "5 k 2"]) -> Float[np.ndarray, " k"]:
        """Which curves bend off their chords first, shape (k,); infinite if they never do.

        The rank is the number of the first cloud in which a curve does, and less by a share of 1
        the more it does so there. What comes after that cloud is not looked at.

        Args:
            points: Of each curve the start, three points between, and the end, shape (5, k, 2).
        """
        ranks = np.full(points.shape[1], np.inf)
        left, cloud = np.arange(len(ranks)), points
        with np.errstate(all="ignore"):  # far outside coordinates may overflow
            for number, (step, corners) in enumerate(zip(self.steps, self.corners, strict=True)):
                cloud = _stepped(step, points, cloud)
                bends = _seen_bend(np.ascontiguousarray(cloud.transpose(2, 0, 1)), *corners)
                bent = bends > LARGEST_BEND
                if bent.any():
                    ranks[left[bent]] = number + 1 / (1 + bends[bent])
                    left, points, cloud = left[~bent], points[:, ~bent], cloud[:, ~bent]
                if not len(left):
                    break
        return ranks


def sight_of(steps: Sequence[Step], points: Cloud) -> Sight:
    """Where lines will be seen that go with points, shape (n, 2)."""
    some = points[:: -(-len(points) // MOST_MEASURED)]
    corners, cloud = [], some
    for step in steps:
        cloud = step(some, cloud)
        corners.append((cloud.min(axis=0), cloud.max(axis=0)))
    return Sight(steps, _no_closer(corners))


def _stepped(
    step: Step, points: Float[np.ndarray, "5 k 2"], cloud: Float[np.ndarray, "5 k _"]
) -> Float[np.ndarray, "5 k _"]:
    """Curves in the next cloud."""
    flat = step(points.reshape(-1, 2), cloud.reshape(-1, cloud.shape[2]))
    return np.asarray(flat, float).reshape(*points.shape[:2], -1)


def _no_closer(corners: Sequence[Corners]) -> list[Corners]:
    """Boxes around clouds, none so small that only its rounding would be seen."""
    farthest = max((float(np.abs(each).max()) for each in corners), default=0.0)
    return [
        (low - margin, high + margin)
        for low, high in corners
        for margin in [max(0.0, CLOSEST_SIGHT * farthest - float((high - low).max())) / 2]
    ]


def _seen_bend(
    curves: Float[np.ndarray, "d 5 k"], low: Float[np.ndarray, " d"], high: Float[np.ndarray, " d"]
) -> Float[np.ndarray, " k"]:
    """The bend of curves in sides of a box; 0 where all of a curve is far beside it."""
    side = float((high - low).max()) or 1.0
    beside = curves.max(axis=1) < (low - side)[:, None]
    beside |= curves.min(axis=1) > (high + side)[:, None]
    return np.where(beside.any(axis=0), 0, _bend(curves) / side)


def _bend(curves: Float[np.ndarray, "d 5 k"]) -> Float[np.ndarray, " k"]:
    """How far the points between lie off the straight way from the first to the last."""
    start, chord = curves[:, :1], curves[:, -1:] - curves[:, :1]
    inner = curves[:, 1:-1] - start
    along = (inner * chord).sum(axis=0) / (chord**2).sum(axis=0)
    inner -= np.clip(np.nan_to_num(along), 0, 1) * chord
    return np.sqrt((inner**2).sum(axis=0).max(axis=0))
