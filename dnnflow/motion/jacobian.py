"""Points of the input become where they are at any moment, and what happened around them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import takewhile

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.dnn.calculus.slopes import differences, jacobians_of
from dnnflow.flow.flow import CALCULATING, Flow
from dnnflow.flow.stage import ActivationPath, Centroid, Map, Paths
from dnnflow.flow.stages import Activation, Affine
from dnnflow.motion.paths import blend, walls


@dataclass(frozen=True, eq=False)
class Tangents:
    """Points, and the Jacobian of the way from the input to each of them.

    Attributes:
        points: Shape (n, d).
        jacobians: Shape (n, d_in, d): row a of each is where the a-th direction of the input went.
    """

    points: Float[np.ndarray, "n d"]
    jacobians: Float[np.ndarray, "n d_in d"]

    @property
    def stretches(self) -> Float[np.ndarray, "n r"]:
        """The singular values of each Jacobian, the largest first."""
        return np.linalg.svd(self.jacobians, compute_uv=False)

    @property
    def areas(self) -> Float[np.ndarray, " n"]:
        """How many times as large a small piece of the input has become; 0 if it is flat."""
        return np.prod(self.stretches, axis=1) * (np.subtract(*self.jacobians.shape[1:]) <= 0)

    def around(
        self, radius: float, directions: Float[np.ndarray, "m d_in"]
    ) -> Float[np.ndarray, "n m d"]:
        """Where m points about each have gone, to first order.

        Args:
            radius: How far from the points of the input.
            directions: Shape (m, d_in): of length 1.
        """
        return self.points[:, None] + radius * (directions @ self.jacobians)


@CALCULATING
def tangents_of(flow: Flow, points: Cloud) -> tuple[Tangents, ...]:
    """Points of the input space in each cloud of a flow that maps make; the first is the input.

    Args:
        flow: Whose stages are passed, up to the first that is no function of a point.
        points: Shape (n, d_in).
    """
    points = np.asarray(points, float)
    start = np.broadcast_to(np.eye(points.shape[1]), (len(points), *(points.shape[1],) * 2))
    found = [Tangents(points, start)]
    for stage in maps_of(flow):
        before = found[-1]
        local = _jacobians(stage, before.points)
        found.append(Tangents(stage(before.points), before.jacobians @ local))
    return tuple(found)


def maps_of(flow: Flow) -> list[Map]:
    """The stages of a flow that are functions of a point, up to the first that is none."""
    return [stage for stage in takewhile(callable, flow.stages) if isinstance(stage, Map)]


@CALCULATING
def tangents_at(
    flow: Flow, paths: Paths, tangents: Sequence[Tangents], stage: int, progress: float
) -> Tangents | None:
    """Where points are at a stage's progress, as ``geometry_at`` has it.

    Args:
        flow: Whose stage moves.
        paths: How it moves.
        tangents: Of ``tangents_of``.
        stage: Its number.
        progress: How far it has come, from 0 to 1.

    Returns:
        None behind the last stage that is a function of a point.
    """
    if progress in {0.0, 1.0} or not flow.stages:
        key = stage + int(progress) if flow.stages else 0
        return tangents[key] if key < len(tangents) else None
    if stage + 1 >= len(tangents):
        return None
    before, moving = tangents[stage], maps_of(flow)[stage]
    centroid = flow.centroids[stage]
    move = moving.moving(paths, centroid, progress)
    points = move(before.points, lambda: tangents[stage + 1].points)
    local = _moving_jacobians(moving, before.points, paths, centroid, progress)
    return Tangents(points, before.jacobians @ local)


def _jacobians(stage: Map, points: Cloud) -> Float[np.ndarray, "_ a b"]:
    """The Jacobian of a stage at some points; one for all where it is the same everywhere."""
    if isinstance(stage, Affine):
        return np.asarray(stage.weight, float)[None]
    if isinstance(stage, Activation):
        return jacobians_of(stage.function, points)
    return differences(stage, points)


def _moving_jacobians(
    stage: Map, points: Cloud, paths: Paths, centroid: Centroid, progress: float
) -> Float[np.ndarray, "_ a b"]:
    """The same of a stage on its way."""
    if isinstance(stage, Affine):
        return np.asarray(paths.affine(stage, centroid, progress)[0], float)[None]
    if isinstance(stage, Activation) and paths.activation in PATH_JACOBIANS:
        return PATH_JACOBIANS[paths.activation](stage.function, points, progress)
    move = stage.moving(paths, centroid, progress)
    return differences(lambda cloud: move(cloud, lambda: stage(cloud)), points)


def _blend(function: str, points: Cloud, progress: float) -> Float[np.ndarray, "n d d"]:
    end = jacobians_of(function, points)
    return (1 - progress) * np.eye(points.shape[1]) + progress * end


def _walls(function: str, points: Cloud, progress: float) -> Float[np.ndarray, "n d d"]:
    return jacobians_of(function, progress * points)


PATH_JACOBIANS: dict[ActivationPath, Callable[[str, Cloud, float], Float[np.ndarray, "n d d"]]] = {
    blend: _blend,
    walls: _walls,
}
"""The Jacobians of the paths of ``ACTIVATION_PATHS``; others are differentiated by differences."""
