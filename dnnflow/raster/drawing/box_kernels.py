"""Boxes of one colour, boxes of other planes and stamps are put into planes; in machine code."""

import numpy as np

from dnnflow.raster.color import HALF
from dnnflow.raster.compiled import PLANE, PLANES, VALUES, kernel, part, read_only
from dnnflow.raster.lanes import copy_lanes, fill_lanes


@part()
def _edge(place, corner, factor):
    """The nearest sample of a plane to a place in pixels, if its corner lies so on the panel."""
    return max(0, int(np.rint(factor * (corner + place))) - int(np.rint(factor * corner)))


@part()
def _span(low, high, corner, factor, count):
    """The samples of a plane, from the first to before the last, between two places."""
    return min(_edge(low, corner, factor), count), min(_edge(high, corner, factor), count)


@part()
def fill_row(plane, row, first, last, value):
    """Let the samples of a row from one to before another have a value."""
    if last > first and plane.strides[1] == 1:
        fill_lanes(plane.ctypes.data + row * plane.strides[0] + first, last - first, value)
    else:
        for column in range(first, last):
            plane[row, column] = np.uint8(value)


@part()
def _fill_group(planes, box, corner, values, factor):
    height, width = planes[0].shape
    left, right = _span(box[0], box[2], corner[0], factor, width)
    top, bottom = _span(box[1], box[3], corner[1], factor, height)
    for k in range(len(planes)):
        for row in range(top, bottom):
            fill_row(planes[k], row, left, right, values[k])


@kernel(PLANES, *["int64"] * 6, VALUES)
def fill_box(groups, left, top, right, bottom, x, y, values):
    """Fill a box, in pixels, to the nearest samples; ``values`` has the shape (1, 3).

    (x, y) is where the corner of the planes lies on the panel, of four pixels.
    """
    box, corner = (left, top, right, bottom), (x, y)
    first, others = values[0, : len(groups[0])], values[0, -len(groups[-1]) :]
    _fill_group(groups[0], box, corner, first, 1.0)
    if len(groups) > 1:
        _fill_group(groups[-1], box, corner, others, HALF)


@part()
def _copy_row(plane, row, column, source, from_row, from_column, count):
    if plane.strides[1] == 1 and source.strides[1] == 1:
        to = plane.ctypes.data + row * plane.strides[0] + column
        copy_lanes(to, count, source.ctypes.data + from_row * source.strides[0] + from_column)
    else:
        for x in range(count):
            plane[row, column + x] = source[from_row, from_column + x]


@part()
def _copy_group(planes, sources, place, seen, corner, factor):
    height, width = planes[0].shape
    (left, top), (x, y) = place, corner
    over, under = (x + left) % 4, (y + top) % 4
    from_left, from_right = _span(seen[0], seen[2], over, factor, sources[-1].shape[1])
    from_top, from_bottom = _span(seen[1], seen[3], under, factor, sources[-1].shape[0])
    column, row = _edge(left + seen[0], x, factor), _edge(top + seen[1], y, factor)
    across, down = (
        min(from_right - from_left, width - column),
        min(from_bottom - from_top, height - row),
    )
    if across <= 0:
        return
    for k in range(len(planes)):
        source = sources[len(sources) - len(planes) + k]
        for line in range(down):
            _copy_row(planes[k], row + line, column, source, from_top + line, from_left, across)


@kernel(PLANES, PLANE, PLANE, PLANE, *["int64"] * 8)
def copy_box(groups, one, two, three, left, top, first, upper, last, lower, x, y):
    """Put a part of three other planes, whose corner comes to lie at (left, top), over planes.

    The part is from ``first`` to before ``last`` and from ``upper`` to before ``lower``. All places
    are in pixels; (x, y) is as for ``fill_box``.
    """
    place, seen, corner = (left, top), (first, upper, last, lower), (x, y)
    if len(groups) > 1:
        _copy_group(groups[0], (one,), place, seen, corner, 1.0)
        _copy_group(groups[-1], (one, two, three), place, seen, corner, HALF)
    else:
        _copy_group(groups[0], (one, two, three), place, seen, corner, 1.0)


@part()
def _press_group(planes, left, top, cover, values, opacity):
    height, width = planes[0].shape
    rows, columns = cover.shape
    for y in range(max(0, -top), min(rows, height - top)):
        for k in range(len(planes)):
            value = np.float32(values[k])
            for x in range(max(0, -left), min(columns, width - left)):
                pixel = np.float32(planes[k][top + y, left + x])
                more = opacity * cover[y, x] * (value - pixel)
                planes[k][top + y, left + x] = np.uint8(np.rint(pixel + more))


_COVER = read_only("float32", 2)


@kernel(PLANES, "int64", "int64", _COVER, _COVER, VALUES, "float64")
def blend_stamp(groups, left, top, cover, last_cover, values, opacity):
    """Press a stamp into planes: a colour where it covers them, from 0 to 1.

    Its corner, in pixels, is even. ``cover`` is of the first group of planes, ``last_cover`` of the
    last; ``values`` has the shape (1, 3).
    """
    share = np.float32(opacity)
    first, others = values[0, : len(groups[0])], values[0, -len(groups[-1]) :]
    _press_group(groups[0], left, top, cover, first, share)
    if len(groups) > 1:
        _press_group(groups[-1], left // 2, top // 2, last_cover, others, share)
