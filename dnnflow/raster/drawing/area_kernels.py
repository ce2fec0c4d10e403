"""Areas of one colour are drawn into planes; in machine code."""

import math

from dnnflow.raster.color import HALF
from dnnflow.raster.compiled import PLACES, PLANES, VALUES, kernel, part
from dnnflow.raster.drawing.box_kernels import fill_row


@part()
def _ends(corners, axis, count, factor):
    """The samples of a line that a polygon may reach, with one more at either side."""
    low, high = corners[0, axis], corners[0, axis]
    for here in range(1, len(corners)):
        low, high = min(low, corners[here, axis]), max(high, corners[here, axis])
    first = max(0, min(max(0, int(factor * low)), count) - 1)
    return first, min(count, min(max(0, int(factor * high)), count) + 2)


@part(error_model="numpy")
def _is_far(rise, x0, down, column, factor, beyond):
    across = rise * ((column + 0.5) / factor - x0)
    return across > down or (across == down and not beyond)


@part(error_model="numpy")
def _crossing(edge, y, columns, factor, beyond):
    """The first column whose middle lies on the far side of an edge, or on it; or only beyond it.

    Along a row the side is ``rise * (x - x0)``, which never falls; it is the far one from ``down``
    on. The column is guessed, and then sought from there.
    """
    x0, y0, x1, y1 = edge
    rise, down = abs(y1 - y0), (x1 - x0) * (-1 if y1 < y0 else 1) * (y - y0)
    first, last = columns
    # Of a level edge, the whole row is on one side: of its division by 0, one end of the row comes.
    guess = factor * (down / rise + x0) - 0.5
    at = int(min(max(guess, float(first)), float(last))) if not math.isnan(guess) else first
    while at > first and _is_far(rise, x0, down, at - 1, factor, beyond):
        at -= 1
    while at < last and not _is_far(rise, x0, down, at, factor, beyond):
        at += 1
    return at


@part(error_model="numpy")
def _fill_group(planes, corners, values, factor):
    height, width = planes[0].shape
    columns = _ends(corners, 0, width, factor)
    top, bottom = _ends(corners, 1, height, factor)
    for number in range(2 * top, 2 * bottom):
        # Each row twice: for corners in one order, and in the other.
        row, clockwise = number // 2, number % 2 == 1
        y, (first, last) = (row + 0.5) / factor, columns
        before = len(corners) - 1
        for here in range(len(corners)):
            edge = corners[before, 0], corners[before, 1], corners[here, 0], corners[here, 1]
            ends = (edge[3] < edge[1]) == clockwise
            at = _crossing(edge, y, columns, factor, ends)
            first, last = first if ends else max(first, at), min(last, at) if ends else last
            before = here
        for k in range(len(planes)):
            fill_row(planes[k], row, first, last, values[k])


@kernel(PLANES, PLACES, VALUES)
def fill_area(groups, corners, values):
    """Fill a convex polygon: the samples that have their middle in it, or on its edge.

    On one side of an edge lies a part of each row from its beginning or to its end, so only where
    the parts of all edges begin and end is looked for. Corners, shape (m, 2), are in pixels, in
    either order. ``values`` has the shape (1, 3).
    """
    first, others = values[0, : len(groups[0])], values[0, -len(groups[-1]) :]
    _fill_group(groups[0], corners, first, 1.0)
    if len(groups) > 1:
        _fill_group(groups[-1], corners, others, HALF)
