"""Output layers become the planes where their prediction changes, in the last hidden space.

Their vertices follow the training: from one epoch to the next they stay in a plane.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.dnn.layers.layer import Layer
from dnnflow.flow.lines import Lines

PLANE_REACH = 0.8
"""How far planes reach to each side, in radii of all clouds."""

PLANE_CORNERS = np.array([[-1, -1], [-1, 1], [1, 1], [1, -1], [-1, -1]])


@dataclass(frozen=True, eq=False)
class Ball:
    """What holds all clouds: its centre, shape (3,), and its radius."""

    centre: Float[np.ndarray, "3"]
    radius: float


def separators_of(
    outputs: Sequence[Layer], clouds: Sequence[Float[np.ndarray, "_ _"]]
) -> tuple[Lines, ...]:
    """The outline of the plane between two classes at each epoch.

    There are none unless the last hidden space has three dimensions, and there are two classes. On
    the plane there is no need of them: all of it is seen to be one side or the other.

    Args:
        outputs: The output layer at each epoch.
        clouds: Of the last hidden space, at each epoch.
    """
    width, units = outputs[0].weight.shape
    if width != 3 or units > 2:
        return ()
    vertices = _followed(outputs, _ball(clouds))
    return tuple(Lines(each, np.zeros(1, np.intp), np.zeros(5, np.intp)) for each in vertices)


def _ball(clouds: Sequence[Float[np.ndarray, "_ _"]]) -> Ball:
    low = np.min([cloud.min(axis=0) for cloud in clouds], axis=0)
    high = np.max([cloud.max(axis=0) for cloud in clouds], axis=0)
    return Ball((low + high) / 2, float(np.linalg.norm(high - low) / 2) or 1.0)


def _followed(outputs: Sequence[Layer], ball: Ball) -> Iterator[Cloud]:
    """The vertices of the plane, epoch by epoch."""
    basis = np.eye(3)[:, 1:]
    for output in outputs:
        weight, bias = output.weight, output.bias  # one unit is the score of class 1, against zero
        normal, offset = weight[:, -1], bias[-1]
        if len(bias) == 2:
            normal, offset = normal - weight[:, 0], offset - bias[0]
        basis = _carried(basis, normal)
        distance = (normal @ ball.centre + offset) / (normal @ normal or 1.0)
        foot = ball.centre - distance * normal
        yield foot + PLANE_REACH * ball.radius * PLANE_CORNERS @ basis.T


def _carried(basis: Float[np.ndarray, "3 2"], normal: Float[np.ndarray, "3"]) -> Cloud:
    """The orthonormal basis of the plane of a normal that is the nearest to an earlier one."""
    away = basis - np.outer(normal, normal @ basis) / (normal @ normal or 1.0)
    left, sizes, right = np.linalg.svd(away, full_matrices=False)
    if sizes[-1] > 1e-6:
        return left @ right
    return np.linalg.svd(normal[None])[2][1:].T
