"""Output layers become the lines where their prediction changes, in the last hidden space.

In the plane they are straight lines, in space the outlines of planes. Their vertices follow the
training: from one epoch to the next they stay on a straight line, or in a plane.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.dnn.network import Layer
from dnnflow.flow.lines import Lines

LINE_REACH = 8.0
"""How far lines reach to either side, in radii of all clouds: beyond the edges of any picture."""

PLANE_REACH = 0.8
"""How far planes reach to each side, in the same radii."""

PLANE_CORNERS = np.array([[-1, -1], [-1, 1], [1, 1], [1, -1], [-1, -1]])

Scores: TypeAlias = tuple[Float[np.ndarray, "d classes"], Float[np.ndarray, " classes"]]
"""The weight and the bias that give the score of each class; the highest one wins."""


@dataclass(frozen=True, eq=False)
class Ball:
    """What holds all clouds: its centre, shape (d,), and its radius."""

    centre: Float[np.ndarray, " d"]
    radius: float


def separators_of(
    outputs: Sequence[Layer], clouds: Sequence[Float[np.ndarray, "_ _"]]
) -> tuple[Lines, ...]:
    """The line between each two classes at each epoch, as far as both exceed the others.

    Where they do so nowhere it has no length. There are no lines unless the last hidden space has
    two dimensions, or three and there are two classes.

    Args:
        outputs: The output layer at each epoch.
        clouds: Of the last hidden space, at each epoch.
    """
    scores = [_scores(output) for output in outputs]
    width, classes = scores[0][0].shape
    if not (width == 2 or (width == 3 and classes == 2)):
        return ()
    ball, pairs = _ball(clouds), list(combinations(range(classes), 2))
    followed = zip(*(_followed(scores, *pair, ball) for pair in pairs), strict=True)
    return tuple(
        Lines.joined(
            [(line, np.full(len(line), low)) for line, (low, _) in zip(lines, pairs, strict=True)]
        )
        for lines in followed
    )


def _scores(output: Layer) -> Scores:
    """One unit tells class 0 from class 1: it is the score of class 1, against zero."""
    if output.width > 1:
        return output.weight, output.bias
    return np.pad(output.weight, ((0, 0), (1, 0))), np.pad(output.bias, (1, 0))


def _ball(clouds: Sequence[Float[np.ndarray, "_ _"]]) -> Ball:
    low = np.min([cloud.min(axis=0) for cloud in clouds], axis=0)
    high = np.max([cloud.max(axis=0) for cloud in clouds], axis=0)
    return Ball((low + high) / 2, float(np.linalg.norm(high - low) / 2) or 1.0)


def _followed(scores: Sequence[Scores], low: int, high: int, ball: Ball) -> Iterator[Cloud]:
    """The vertices of the line between two classes, epoch by epoch."""
    basis = np.eye(len(ball.centre))[:, 1:]
    for weight, bias in scores:
        normal, offset = weight[:, high] - weight[:, low], bias[high] - bias[low]
        basis = _carried(basis, normal)
        distance = (normal @ ball.centre + offset) / (normal @ normal or 1.0)
        foot = ball.centre - distance * normal
        if len(foot) == 3:
            yield foot + PLANE_REACH * ball.radius * PLANE_CORNERS @ basis.T
        else:
            along = LINE_REACH * ball.radius * basis[:, 0]
            others = weight[:, [low]] - weight, bias[low] - bias
            kept = np.delete(np.arange(len(bias)), [low, high])
            margins, slopes = foot @ others[0] + others[1], along @ others[0]
            yield foot + np.outer(_positive(margins[kept], slopes[kept]), along)


def _carried(
    basis: Float[np.ndarray, "d k"], normal: Float[np.ndarray, " d"]
) -> Float[np.ndarray, "d k"]:
    """The orthonormal basis of the plane of a normal that is the nearest to an earlier one."""
    away = basis - np.outer(normal, normal @ basis) / (normal @ normal or 1.0)
    left, sizes, right = np.linalg.svd(away, full_matrices=False)
    if sizes[-1] > 1e-6:
        return left @ right
    return np.linalg.svd(normal[None])[2][1:].T


def _positive(
    margins: Float[np.ndarray, " others"], slopes: Float[np.ndarray, " others"]
) -> tuple[float, float]:
    """From where to where, within -1 and 1, ``margins + slopes * place`` are all positive.

    Where they never are, both ends are the same place.
    """
    slopes = np.where(slopes == 0, np.finfo(float).tiny, slopes)
    rising, falling = slopes > 0, slopes < 0
    with np.errstate(over="ignore"):
        first = (-margins[rising] / slopes[rising]).max(initial=-1.0)
        last = (-margins[falling] / slopes[falling]).min(initial=1.0)
    if first <= last:
        return float(first), float(last)
    middle = float(np.clip((first + last) / 2, -1, 1))
    return middle, middle
