"""Paths: how a stage gets from its start to its end, as a map for every progress."""

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.dnn.activations import shown
from dnnflow.errors import UsageError, choose
from dnnflow.flow.stage import ActivationPath, AffinePath, Paths, part_way
from dnnflow.flow.stages import Activation, Affine


def turn(
    stage: Affine, centroid: Float[np.ndarray, " d_in"], progress: float
) -> tuple[Float[np.ndarray, "d_in d"], Float[np.ndarray, " d"]]:
    """The centroid goes straight; the cloud stretches and turns about it, and never collapses."""
    weight = stage.polar.at(progress)
    return weight, _between(stage, centroid, progress, weight.shape[1]) - centroid @ weight


def straight(
    stage: Affine, _centroid: Float[np.ndarray, " d_in"], progress: float
) -> tuple[Float[np.ndarray, "d_in d"], Float[np.ndarray, " d"]]:
    """Every point walks its own straight line, ``(1 - t) x + t (x W + b)``.

    Space collapses on the way if the weight has a negative real eigenvalue.
    """
    start, end = stage.weight.shape
    weight = (1 - progress) * np.eye(start, max(start, end))
    weight[:, :end] += progress * stage.weight
    return weight, progress * _wide(stage.bias, max(start, end))


def staged(
    stage: Affine, _centroid: Float[np.ndarray, " d_in"], progress: float
) -> tuple[Float[np.ndarray, "d_in d"], Float[np.ndarray, " d"]]:
    """Four verbs, one after the other: turn the axes upright, stretch, turn on, shift."""
    upright, stretch, onward, shift = np.clip(4 * progress - np.arange(4), 0, 1)
    parts = stage.polar
    first, second = parts.turns
    weight = first.at(upright) @ parts.stretch(parts.upright.T, stretch) @ second.at(onward)
    return weight[: len(stage.weight)], shift * _wide(stage.bias, len(weight))


PATHS: dict[str, AffinePath] = {
    "turn": turn,
    "straight": straight,
    "staged": staged,
    "continuous": turn,
}
"""How affine stages move."""

CONTINUOUS = ("continuous",)
"""Those that pass all stages at one pace without a rest, with depth as time."""

STEPWISE = ("staged",)
"""Those that do what a map does in steps, one after the other."""


def blend(stage: Activation, cloud: Cloud, progress: float) -> Cloud:
    """``(1 - t) z + t f(z)``: a homeomorphism at every t if f is increasing.

    A norm that depends on the point moves as ``around`` says.
    """
    way = around if stage.function.partition("(")[0] in SPHERICAL else part_way
    return way(cloud, stage(cloud), progress)


SPHERICAL = ("layer_norm", "rms_norm")
"""They give each point its own length, and so bring all of them near one sphere."""


def around(start: Cloud, end: Cloud, progress: float) -> Cloud:
    """Each point about 0: its direction turns evenly, its length goes as a power.

    It comes nowhere nearer to 0 than at both ends. Where one of them is 0, or they lie opposite to
    each other so that no way is shorter, the point goes straight.
    """
    lengths, images = (np.linalg.norm(each, axis=1, keepdims=True) for each in (start, end))
    with np.errstate(all="ignore"):
        first, last = start / lengths, end / images
        angles = 2 * np.arctan2(
            np.linalg.norm(last - first, axis=1, keepdims=True),
            np.linalg.norm(last + first, axis=1, keepdims=True),
        )
        turned = np.sin((1 - progress) * angles) * first + np.sin(progress * angles) * last
        moved = lengths ** (1 - progress) * images**progress * turned / np.sin(angles)
        level = lengths ** (1 - progress) * images**progress * first
    moved = np.where(angles < SMALLEST_TURN, level, moved)
    plain = (lengths == 0) | (images == 0) | (angles > np.pi - SMALLEST_TURN)
    return np.where(plain, part_way(start, end, progress), moved).astype(start.dtype, copy=False)


SMALLEST_TURN = 1e-6
"""Directions nearer than this, in radians, are the same, or opposite to each other."""


def walls(stage: Activation, cloud: Cloud, progress: float) -> Cloud:
    """``f(t z) / t``: walls close in, from far away to ±1.

    Raises:
        UsageError: the activation has no walls that could: f(z) ≈ z only near 0 is needed.
    """
    if stage.function not in WALLED:
        raise UsageError(
            f"activation path 'walls' moves {' and '.join(WALLED)} only, "
            f"not {shown(stage.function)} in {stage.label!r}: use 'straight'"
        )
    return stage(progress * cloud) / progress if progress else cloud


WALLED = ("tanh", "softsign")
"""Bounded, and with slope 1 at 0."""

ACTIVATION_PATHS: dict[str, ActivationPath] = {"straight": blend, "walls": walls}
"""How activation stages move."""


def paths_of(path: str, activation_path: str = "straight") -> Paths:
    """The paths of these names.

    Raises:
        UsageError: there is no such path.
    """
    return Paths(
        choose(PATHS, path, "path"), choose(ACTIVATION_PATHS, activation_path, "activation path")
    )


def _between(
    stage: Affine, centroid: Float[np.ndarray, " d_in"], progress: float, width: int
) -> Float[np.ndarray, " width"]:
    between, end = np.zeros(width), centroid @ stage.weight + stage.bias
    between[: len(centroid)] = (1 - progress) * centroid
    between[: len(end)] += progress * end
    return between


def _wide(vector: Float[np.ndarray, " d"], width: int) -> Float[np.ndarray, " width"]:
    wide = np.zeros(width)
    wide[: len(vector)] = vector
    return wide
