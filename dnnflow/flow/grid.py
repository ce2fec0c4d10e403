"""The input plane becomes a grid of straight lines, which then bends as the points move."""

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.dnn.network import Network
from dnnflow.flow.lines import Lines

GRID_MARGIN = 0.15
"""How far the grid reaches beyond the points, as a share of their wider side."""

MOST_GRID_CELLS = 20
"""The wider side of the points with its margins is cut into 10 to 20 cells."""

FARTHEST_BOX = 1e6
"""How far from 0 the box of a single point may lie, in its own sides."""

LINE_VERTICES = 161
"""Vertices of a line: enough to bend smoothly."""


def grid_of(network: Network, points: Cloud) -> Lines | None:
    """Lines at round coordinates of the input plane, from edge to edge; None if it is no plane.

    Each vertex is labelled with the class that the network predicts there.
    """
    if network.dimension != 2:
        return None
    low, high = box_of(points)
    step = _round_step((high - low).max() / MOST_GRID_CELLS)
    columns, rows = (_round_places(*ends, step) for ends in zip(low, high, strict=True))
    upright = _parallels(columns, rows)
    level = _parallels(rows, columns)[:, ::-1]
    vertices = np.concatenate([upright, level])
    starts = np.arange(0, len(vertices), LINE_VERTICES)
    return Lines(vertices, starts, network.classify(vertices))


def box_of(points: Cloud) -> tuple[Float[np.ndarray, " d"], Float[np.ndarray, " d"]]:
    """The lowest and highest coordinates, shape (d,), of a box around points, with a margin."""
    # Axis by axis, for numpy is slow across the few coordinates of a point.
    low, high = np.array([(axis.min(), axis.max()) for axis in points.T], float).T
    # A single point has no sides; far away from 0 a side of 1 would be lost to rounding.
    margin = GRID_MARGIN * ((high - low).max() or max(1.0, np.abs(high).max() / FARTHEST_BOX))
    return low - margin, high + margin


def _round_places(first: float, last: float, step: float) -> Float[np.ndarray, " a"]:
    """The multiples of a step that cover an interval, one at or beyond each end."""
    start, end = np.floor(first / step), np.ceil(last / step)
    # Counted: far away from 0 the next multiple may be the same number.
    return step * (start + np.arange(end - start + 1))


def _round_step(least: float) -> float:
    """The smallest of 1, 2, 2.5 and 5, times a power of ten, that is no less than ``least``."""
    power = 10.0 ** np.floor(np.log10(least))
    return float(next(round_ * power for round_ in (1, 2, 2.5, 5, 10) if round_ * power >= least))


def _parallels(places: Float[np.ndarray, " a"], along: Float[np.ndarray, " b"]) -> Cloud:
    """Straight lines, one at each place, from the first to the last value along them."""
    way = np.linspace(along[0], along[-1], LINE_VERTICES)
    return np.column_stack([np.repeat(places, LINE_VERTICES), np.tile(way, len(places))])
