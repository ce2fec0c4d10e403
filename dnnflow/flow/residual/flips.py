"""Cells of the input plane's grid become those that residual blocks turn over on the way.

``h + t f(h)`` is one to one near a point as long as ``det(I + t J)`` stays positive, J being the
Jacobian of f there. Where it comes to 0 for some t up to 1, space folds. Within a cell it is looked
for at evenly spaced points; how far the determinant may fall between them is told by how much it
bends, and a cell in doubt is looked at more closely.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from dnnflow._typing import Bool, Cloud, Float, Integer
from dnnflow.dnn.layers.block import Block
from dnnflow.flow.grid import places_of
from dnnflow.flow.lines import Lines
from dnnflow.flow.residual.stage import Residual
from dnnflow.flow.stage import Map

COARSE, FINE = 8, 32
"""Into how many steps a side of a cell is cut; the second where the first leaves a doubt."""

DIFFERENCE = 1e-5
"""Over which lengths slopes are measured, in units of the farthest coordinate."""

MOMENTS = np.linspace(0, 1, 33)
"""At which the determinant is looked at where it is no parabola."""

HATCHES = np.array([((0, 0.5), (0.5, 1)), ((0, 0), (1, 1)), ((0.5, 0), (1, 0.5))])
"""The starts and the ends of the lines in a cell, in sides of it."""

HATCH_VERTICES = 17


def with_flips(stages: Sequence[Map], points: Cloud) -> tuple[tuple[Map, ...], Lines | None]:
    """The stages, which then know how many cells they turn over, and those cells hatched.

    Without a plane, as with blocks that are proved to fold nothing, there are no such lines.

    Args:
        stages: The maps.
        points: Shape (n, d), in the input space.
    """
    if points.shape[1] != 2 or all(stage.invertible for stage in _blocks(stages).values()):
        return tuple(stages), None
    corners, sides = _cells(points)
    flipped = _flipped(stages, corners, sides)
    told = (
        replace(stage, flipped=int(flipped[number].sum())) if isinstance(stage, Residual) else stage
        for number, stage in enumerate(stages)
    )
    some = np.any([*flipped.values()], axis=0)
    return tuple(told), _hatched(corners[some], sides) if some.any() else None


def least_determinant(block: Block, points: Float[np.ndarray, "n d"]) -> Float[np.ndarray, " n"]:
    """The least of ``det(I + t J)`` for t from 0 to 1 at each point, J being the Jacobian of f.

    Of two dimensions it is exact but for the rounding of J. Of more, it is the least at some t, and
    never more than 0 where the determinant has a root.
    """
    jacobians = _jacobians(block, points.astype(float))
    if points.shape[1] == 2:
        trace, area = np.trace(jacobians, axis1=1, axis2=2), np.linalg.det(jacobians)
        with np.errstate(divide="ignore", invalid="ignore"):
            turning = np.where(area > 0, -trace / (2 * area), -1.0)
        lowest = np.clip(np.nan_to_num(turning), 0, 1)
        return np.minimum(1 + lowest * trace + lowest**2 * area, np.minimum(1, 1 + trace + area))
    roots = np.linalg.eigvals(jacobians)
    values = np.prod(1 + MOMENTS[:, None, None] * roots, axis=2).real.min(axis=0)
    folds = ((roots.imag == 0) & (roots.real <= -1)).any(axis=1)
    return np.where(folds, np.minimum(values, 0), values)


def _jacobians(block: Block, points: Float[np.ndarray, "n d"]) -> Float[np.ndarray, "n d d"]:
    """How f changes with each coordinate, from one side of a point to the other."""
    length = DIFFERENCE * max(1.0, float(np.abs(points).max(initial=0)))
    steps = length * np.eye(points.shape[1])
    return np.stack(
        [
            (block.branch(points + step) - block.branch(points - step)) / (2 * length)
            for step in steps
        ],
        axis=2,
    )


def _blocks(stages: Sequence[Map]) -> dict[int, Residual]:
    """The residual blocks among stages, by their numbers."""
    return {number: stage for number, stage in enumerate(stages) if isinstance(stage, Residual)}


def _cells(points: Cloud) -> tuple[Float[np.ndarray, "cells 2"], Float[np.ndarray, " 2"]]:
    """The lower left corners of the cells of the grid, and the sides of all."""
    columns, rows = places_of(points)
    across, up = np.meshgrid(columns[:-1], rows[:-1])
    return np.column_stack([across.ravel(), up.ravel()]), np.array(
        [columns[1] - columns[0], rows[1] - rows[0]]
    )


def _flipped(
    stages: Sequence[Map], corners: Float[np.ndarray, "cells 2"], sides: Float[np.ndarray, " 2"]
) -> dict[int, Bool[np.ndarray, " cells"]]:
    """Which cells each block turns over, by its number."""
    found = _looked(stages, corners, sides, COARSE)
    flipped = {number: sure for number, (sure, _) in found.items()}
    doubtful = np.flatnonzero(np.any([doubt for _, doubt in found.values()], axis=0))
    if len(doubtful):
        for number, (sure, _) in _looked(stages, corners[doubtful], sides, FINE).items():
            flipped[number][doubtful] |= sure
    return flipped


def _looked(
    stages: Sequence[Map],
    corners: Float[np.ndarray, "cells 2"],
    sides: Float[np.ndarray, " 2"],
    steps: int,
) -> dict[int, tuple[Bool[np.ndarray, " cells"], Bool[np.ndarray, " cells"]]]:
    """Which cells each block surely turns over, and which others perhaps, by its number."""
    shares = np.linspace(0, 1, steps + 1)
    within = np.stack(np.meshgrid(shares, shares), axis=-1).reshape(-1, 2)
    cloud: Float[np.ndarray, "n _"] = (corners[:, None] + within * sides).reshape(-1, 2)
    found = {}
    for number, stage in enumerate(stages):
        if isinstance(stage, Residual):
            shape = len(corners), steps + 1, steps + 1
            least = least_determinant(stage.block, cloud).reshape(shape)
            lowest = least.min(axis=(1, 2))
            found[number] = lowest <= 0, (lowest > 0) & (lowest <= _bend(least))
        cloud = stage(cloud)
    return found


def _bend(values: Float[np.ndarray, "cells a b"]) -> Float[np.ndarray, " cells"]:
    """How far values may fall between the places where they are known."""
    bends = (np.abs(np.diff(values, 2, axis=axis)).max(axis=(1, 2)) for axis in (1, 2))
    return np.asarray(sum(bends) / 4)


def _hatched(corners: Float[np.ndarray, "k 2"], sides: Float[np.ndarray, " 2"]) -> Lines:
    """Parallel lines in cells, each of several vertices, so that it bends as space does."""
    shares = np.linspace(0, 1, HATCH_VERTICES)[:, None]
    starts, ends = HATCHES[:, 0], HATCHES[:, 1]
    lines = starts[:, None] + shares * (ends - starts)[:, None]
    vertices = (corners[:, None, None] + lines * sides).reshape(-1, 2)
    labels: Integer[np.ndarray, " m"] = np.zeros(len(vertices), np.intp)
    return Lines(vertices, np.arange(0, len(vertices), HATCH_VERTICES), labels)
