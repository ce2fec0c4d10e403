"""A bounded activation becomes the box that it keeps the points in."""

from itertools import product

import numpy as np

from dnnflow.flow.flow import Flow
from dnnflow.flow.lines import Lines
from dnnflow.flow.stages import Activation, Affine

BOUNDS: dict[str, tuple[float, float]] = {
    "tanh": (-1.0, 1.0),
    "softsign": (-1.0, 1.0),
    "sigmoid": (0.0, 1.0),
}
"""The least and the greatest value of each bounded activation."""


def bounds_after(flow: Flow, stage: int) -> tuple[float, float] | None:
    """Between which values every coordinate lies after a stage; None if it is not bounded."""
    moved = flow.stages[stage]
    return BOUNDS.get(moved.function) if isinstance(moved, Activation) else None


def box_at(flow: Flow, stage: int, progress: float) -> tuple[Lines, float] | None:
    """The edges of the box that bounds the points, and how plainly to show it, from 0 to 1.

    It fades in while a bounded activation moves the points into it, and out while the affine map
    that follows moves them out. None where there is no box, and beyond three dimensions.
    """
    leaves = bool(flow.stages) and isinstance(flow.stages[stage], Affine)
    inside = stage - 1 if leaves else stage
    bounds = bounds_after(flow, inside) if 0 <= inside < len(flow.stages) else None
    if bounds is None or (width := flow.clouds[inside + 1].shape[1]) > 3:
        return None
    return _edges(bounds, width), 1 - progress if leaves else progress


def _edges(bounds: tuple[float, float], width: int) -> Lines:
    """The edges of a cube, a square or a segment, two vertices each."""
    edges = [
        [np.insert(corner, axis, bound) for bound in bounds]
        for axis in range(width)
        for corner in product(bounds, repeat=width - 1)
    ]
    vertices = np.array(edges, dtype=float).reshape(-1, width)
    return Lines(vertices, np.arange(0, len(vertices), 2), np.zeros(len(vertices), dtype=np.intp))
