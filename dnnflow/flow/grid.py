"""The input plane becomes a grid of straight lines, which then bends as the points move."""

from collections.abc import Sequence

import numpy as np

from dnnflow._typing import Cloud, Float
from dnnflow.flow.lines import Lines
from dnnflow.flow.refine import Classify, Segments, refined
from dnnflow.flow.sight import Step, sight_of

GRID_MARGIN = 0.15
"""How far the grid reaches beyond the points, as a share of their wider side."""

MOST_GRID_CELLS = 20
"""The wider side of the points with its margins is cut into 10 to 20 cells."""

FARTHEST_BOX = 1e6
"""How far from 0 the box of a single point may lie, in its own sides."""


def grid_of(
    points: Cloud,
    steps: Sequence[Step],
    classifiers: Sequence[Classify],
) -> Lines | None:
    """The grid of the input plane, true in all clouds; None if the input is no plane.

    Each vertex is labelled with the class that the first classifier predicts there.

    Args:
        points: Shape (n, d), in the input space.
        steps: Make the clouds of any points of the plane in which they are seen, in order.
        classifiers: Where the class changes by any of them, there are vertices.
    """
    segments = _segments(points)
    return refined(segments, sight_of(steps, points), classifiers) if segments else None


def box_of(points: Cloud) -> tuple[Float[np.ndarray, " d"], Float[np.ndarray, " d"]]:
    """The lowest and highest coordinates, shape (d,), of a box around points, with a margin."""
    # Axis by axis, for numpy is slow across the few coordinates of a point.
    low, high = np.array([(axis.min(), axis.max()) for axis in points.T], float).T
    # A single point has no sides; far away from 0 a side of 1 would be lost to rounding.
    margin = GRID_MARGIN * ((high - low).max() or max(1.0, np.abs(high).max() / FARTHEST_BOX))
    return low - margin, high + margin


def _segments(points: Cloud) -> Segments | None:
    """Segments at round coordinates of the plane, from edge to edge."""
    if points.shape[1] != 2:
        return None
    columns, rows = places_of(points)
    upright, level = _parallels(columns, rows), _parallels(rows, columns)
    starts, ends = (
        np.concatenate([up, across[:, ::-1]]) for up, across in zip(upright, level, strict=True)
    )
    return Segments(starts, ends)


def places_of(points: Cloud) -> tuple[Float[np.ndarray, " a"], Float[np.ndarray, " b"]]:
    """Where the upright and the level lines of the grid of points, shape (n, 2), lie."""
    low, high = box_of(points)
    step = _round_step((high - low).max() / MOST_GRID_CELLS)
    across, up = (_round_places(*ends, step) for ends in zip(low, high, strict=True))
    return across, up


def _round_places(first: float, last: float, step: float) -> Float[np.ndarray, " a"]:
    """The multiples of a step that cover an interval, one at or beyond each end."""
    start, end = np.floor(first / step), np.ceil(last / step)
    # Counted: far away from 0 the next multiple may be the same number.
    return step * (start + np.arange(end - start + 1))


def _round_step(least: float) -> float:
    """The smallest of 1, 2, 2.5 and 5, times a power of ten, that is no less than ``least``."""
    power = 10.0 ** np.floor(np.log10(least))
    return float(next(round_ * power for round_ in (1, 2, 2.5, 5, 10) if round_ * power >= least))


def _parallels(
    places: Float[np.ndarray, " a"], along: Float[np.ndarray, " b"]
) -> tuple[Cloud, Cloud]:
    """The starts and the ends of segments, one at each place, from first to last along them."""
    first, last = (np.column_stack([places, np.full(len(places), end)]) for end in along[[0, -1]])
    return first, last
