"""Paths: how an affine stage gets from its start to its end, as a map for every progress."""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from jaxtyping import Float

from dnnflow.flow.stages import Affine

Path: TypeAlias = Callable[
    [Affine, Float[np.ndarray, " d_in"], float],
    tuple[Float[np.ndarray, "d_in d"], Float[np.ndarray, " d"]],
]
"""Stage, the centroid of its start cloud, and progress become a weight (d_in, d) and a bias (d,):
the affine map from the start cloud to where it is now. ``d`` may be more than ``d_out``."""


def straight(
    stage: Affine, _centroid: Float[np.ndarray, " d_in"], progress: float
) -> tuple[Float[np.ndarray, "d_in d"], Float[np.ndarray, " d"]]:
    """Every point walks its own straight line, ``(1 - t) x + t (x W + b)``."""
    start, end = stage.weight.shape
    still = np.eye(start, max(start, end))
    arrived = np.zeros_like(still)
    arrived[:, :end] = stage.weight
    bias = np.zeros(max(start, end))
    bias[:end] = progress * stage.bias
    return (1 - progress) * still + progress * arrived, bias


PATHS: dict[str, Path] = {"straight": straight}
