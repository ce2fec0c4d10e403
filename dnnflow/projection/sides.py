"""What the output layer says of the last cloud, seen on the plane: a side for every class."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from dnnflow._typing import Float, Integer
from dnnflow.dnn.layers.layer import Layer
from dnnflow.projection.orbit import Orbit
from dnnflow.projection.views import Projection

Corners: TypeAlias = Float[np.ndarray, "_ 2"]
"""Those of a convex polygon, in order."""

LARGEST_MISS = 1e-6
"""How much of a class's score a plane may leave unseen, relative to all of it."""


@dataclass(frozen=True, eq=False)
class Sides:
    """Which class wins at each place of the plane: the one with the highest score.

    Attributes:
        weight: Shape (2, classes).
        bias: Shape (classes,): a place x, shape (2,), has the scores ``x @ weight + bias``.
    """

    weight: Float[np.ndarray, "2 classes"]
    bias: Float[np.ndarray, " classes"]

    @property
    def level(self) -> bool:
        """Whether no score changes upwards."""
        return bool(np.abs(self.weight[1]).max() <= LARGEST_MISS * np.abs(self.weight).max())

    def winners(self, places: Corners) -> Integer[np.ndarray, " k"]:
        """The class that wins at each place, shape (k, 2)."""
        return (places @ self.weight + self.bias).argmax(axis=1)

    def regions(self, corners: Corners) -> list[Corners]:
        """Where each class wins within a convex polygon: a convex polygon each, some empty.

        Args:
            corners: Of the polygon, in order, shape (k, 2).
        """
        return [self._region(corners, label) for label in range(len(self.bias))]

    def _region(self, corners: Corners, label: int) -> Corners:
        for other in range(len(self.bias)):
            if other != label and len(corners):
                lead = self.weight[:, label] - self.weight[:, other]
                corners = _cut(corners, corners @ lead + self.bias[label] - self.bias[other])
        return corners

    def towards(self, other: "Sides", progress: float) -> "Sides":
        """Those of scores that have come from these to others, by a progress from 0 to 1."""
        return Sides(
            self.weight + progress * (other.weight - self.weight),
            self.bias + progress * (other.bias - self.bias),
        )


def sides_of(outputs: Sequence[Layer], projection: Projection, time: float) -> tuple[Sides, ...]:
    """The sides of output layers, or of the last one alone, as far as the plane shows them.

    A projection shows them if each place of the plane has the same scores along the line of sight.

    Args:
        outputs: The layers that tell the classes apart, one after the other.
        projection: How their inputs come to the plane; if it turns, only the last is shown.
        time: When, in seconds.
    """
    seen = outputs[-1:] if isinstance(projection, Orbit) else outputs
    found = [_sides_of(output, projection, time) for output in seen]
    shown = tuple(each for each in found if each)
    return shown if len(shown) == len(found) else tuple(each for each in found[-1:] if each)


def _sides_of(output: Layer, projection: Projection, time: float) -> Sides | None:
    scores = _rivals(output.weight), _rivals(output.bias[None])[0]
    dimension = len(output.weight)
    places, _ = projection(np.concatenate([np.zeros((1, dimension)), np.eye(dimension)]), time)
    axes, origin = places[1:] - places[0], places[0]
    weight = np.linalg.lstsq(axes, scores[0], rcond=None)[0]
    missed = np.abs(axes @ weight - scores[0]).max()
    if not missed <= LARGEST_MISS * np.abs(scores[0]).max():
        return None
    return Sides(weight, scores[1] - origin @ weight)


def _rivals(scores: Float[np.ndarray, "_ units"]) -> Float[np.ndarray, "_ classes"]:
    """The scores of all classes against the first; one unit is that of the second."""
    return np.pad(scores, ((0, 0), (1, 0))) if scores.shape[1] == 1 else scores - scores[:, :1]


def _cut(corners: Corners, lead: Float[np.ndarray, " k"]) -> Corners:
    """The part of a convex polygon where a linear function is positive (Sutherland and Hodgman)."""
    # Number by number, for corners are few: numpy would take five times as long.
    places, leads = corners.tolist(), lead.tolist()
    kept: list[tuple[float, float]] = []
    for number, (here, at) in enumerate(zip(places, leads, strict=True), 1 - len(places)):
        (x, y), (there_x, there_y), to = here, places[number], leads[number]
        if at > 0:
            kept.append((x, y))
        if (at > 0) != (to > 0):
            share = at / (at - to)
            kept.append((x + share * (there_x - x), y + share * (there_y - y)))
    return np.array(kept).reshape(-1, 2)
