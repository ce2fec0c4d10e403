"""Sprites and lines are drawn into planes, whatever these hold; which are machine code.

Planes that are drawn together have their samples at the same places, so coverage is computed once.
Coordinates are in samples, (0, 0) is the upper left corner of the upper left one.
"""

import math
from collections.abc import Callable
from contextlib import suppress
from itertools import product
from threading import Thread

import numpy as np

from dnnflow._typing import Layout
from dnnflow.raster.color import GROUPS
from dnnflow.raster.compiled import (
    KINDS,
    PLACES,
    PLANES,
    VALUES,
    ArrayType,
    kernel,
    part,
    read_only,
)
from dnnflow.raster.lanes import LANES, blend_lanes

PHASES = 16
"""Sub-pixel positions of a sprite in each direction."""

SHARE_BITS = 20
WHOLE = 1 << SHARE_BITS
"""All of a sample: shares of it are whole numbers from 0 to this one."""


@part()
def _blend_clipped(plane, ink, clear, left, top):
    height, width = plane.shape
    side, wide = ink.shape
    for y in range(max(0, -top), min(side, height - top)):
        for x in range(max(0, -left), min(wide, width - left)):
            product = plane[top + y, left + x] * clear[y, x] + 128
            plane[top + y, left + x] = ink[y, x] + ((product + (product >> 8)) >> 8)


@part()
def _blend_inside(plane, ink, clear, left, top):
    down = plane.strides[0]
    side, wide = ink.shape
    row = plane.ctypes.data + top * down + left
    for y in range(side):
        for x in range(0, wide, LANES):
            at = y * wide + x
            blend_lanes(row + x, clear.ctypes.data + at, ink.ctypes.data + at)
        row += down


@kernel(PLANES, PLACES, "float64", "float64", KINDS, read_only("uint8", 6), read_only("uint8", 5))
def blend_sprites(planes, places, factor, shift, kinds, ink, clear):
    """Blend the sprite ``kinds[i]`` into planes with its centre at the i-th place.

    Places, shape (n, 2), are in pixels: (x, y) is (factor * x + shift, factor * y) in samples.
    ``clear``, shape (kinds, phases, phases, height, width), is how much of the background stays, of
    255; ``ink``, shape (planes, *clear.shape), is what is added. Both were drawn beforehand at
    every sub-pixel phase. Later sprites cover earlier ones.
    """
    height, width = planes[0].shape
    side, wide = clear.shape[3:]
    dense = planes[0].strides[1] == 1
    for i in range(len(places)):
        column = math.floor((factor * places[i, 0] + shift - wide / 2) * PHASES + 0.5)
        row = math.floor((factor * places[i, 1] - side / 2) * PHASES + 0.5)
        left, top = column // PHASES, row // PHASES
        kind, down, right = kinds[i], row % PHASES, column % PHASES
        stays = clear[kind, down, right]
        inside = 0 <= left <= width - wide and 0 <= top <= height - side
        for k in range(len(planes)):
            if inside and dense:
                _blend_inside(planes[k], ink[k, kind, down, right], stays, left, top)
            else:
                _blend_clipped(planes[k], ink[k, kind, down, right], stays, left, top)


@part(error_model="numpy")
def _reach(places, kinds, first, last, tolerance, upright):
    """The farthest vertex that a single piece from the first one may lead to.

    It passes every vertex between within the tolerance: the slopes that do so are an interval for
    each vertex, and the slope of the piece lies in all of them. The pieces that it replaces have
    one kind and one major axis, which is y if ``upright``.
    """
    along = np.uintp(upright)
    across = np.uintp(1) - along
    x0, y0 = places[first, along], places[first, across]
    forward = places[first + 1, along] >= x0
    kind, before_x, before_y = kinds[first], x0, y0
    lowest, highest = -math.inf, math.inf
    for i in range(first + 1, last + 1):
        here = np.uintp(i)
        x, y = places[here, along], places[here, across]
        step, rise = x - before_x if forward else before_x - x, abs(y - before_y)
        follows = rise < step < math.inf or (rise == step and not upright)
        slope, slack = (y - y0) / (x - x0), tolerance / abs(x - x0)
        if not (follows and lowest <= slope <= highest) or kinds[here - np.uintp(1)] != kind:
            return max(first + 1, i - 1)
        lowest, highest = max(lowest, slope - slack), min(highest, slope + slack)
        before_x, before_y = x, y
    return last


@part(error_model="numpy")
def _piece(planes, ends, values, thickness, opacity, upright):
    """Blend a piece of a line column by column; or row by row, if it is ``upright``.

    ``ends`` are its first and its last place in samples, each along and across the major axis.
    """
    x0, y0, x1, y1 = ends
    if x1 < x0:
        x0, y0, x1, y1 = x1, y1, x0, y0
    height, width = planes[0].shape
    if upright:
        height, width = width, height
    first = math.ceil(min(max(x0 - 0.5, 0.0), float(width)))
    last = math.ceil(min(max(x1 - 0.5, 0.0), float(width)))
    if first >= last:
        return
    slope = (y1 - y0) / (x1 - x0)
    steep = thickness * math.sqrt(1 + slope * slope)
    top = int(WHOLE * (y0 + slope * (first + 0.5 - x0) - steep / 2))
    high, down = int(WHOLE * steep), int(WHOLE * slope)
    rows = (high + 2 * WHOLE - 1) >> SHARE_BITS
    for x in range(first, last):
        y, left = top >> SHARE_BITS, high
        cover = min(WHOLE - (top & (WHOLE - 1)), left)
        for _ in range(rows):
            if 0 <= y < height:
                row, column = np.uintp(x if upright else y), np.uintp(y if upright else x)
                share = (cover * opacity[row]) >> SHARE_BITS
                for k in range(len(planes)):
                    pixel = int(planes[k][row, column])
                    more = (share * (values[k] - pixel) + WHOLE // 2) >> SHARE_BITS
                    planes[k][row, column] = np.uint8(pixel + more)
            left -= cover
            cover = min(left, WHOLE)
            y += 1
        top += down


@kernel(ArrayType("intp", 1), PLACES, KINDS, KINDS, "float64")
def skip_vertices(ends, places, starts, kinds, tolerance):
    """Leave out the vertices of polylines that are within the tolerance of a longer piece.

    The piece from vertex i leads to ``ends[i]``, which is set where such a piece begins. Places,
    shape (n, 2), and the tolerance are in pixels.
    """
    for line in range(len(starts)):
        last = (starts[line + 1] if line + 1 < len(starts) else len(places)) - 1
        i = starts[line]
        while i < last:
            upright = _upright(places, i)
            ends[i] = _reach(places, kinds, i, last, tolerance, upright)
            i = ends[i]


@part()
def _upright(places, i):
    across, along = abs(places[i + 1, 0] - places[i, 0]), abs(places[i + 1, 1] - places[i, 1])
    return along > across


@kernel(PLANES, PLACES, "float64", "float64", KINDS, KINDS, KINDS, VALUES, "float64", KINDS)
def blend_lines(planes, places, factor, shift, starts, ends, kinds, values, thickness, opacity):
    """Blend polylines of some thickness; the piece from vertex i to ``ends[i]`` is of ``kinds[i]``.

    Places are as for sprites. ``values`` has the shape (m, planes); kind k has those of ``k % m``.
    ``opacity`` has a value from 0 to ``WHOLE`` for each row of the planes. Every piece is drawn
    along its major axis, from the middle of one sample to the middle of another, so that joints
    are covered just once.
    """
    for line in range(len(starts)):
        last = (starts[line + 1] if line + 1 < len(starts) else len(places)) - 1
        i = starts[line]
        while i < last:
            end, value = ends[i], values[kinds[i] % len(values)]
            x0, y0 = factor * places[i, 0] + shift, factor * places[i, 1]
            x1, y1 = factor * places[end, 0] + shift, factor * places[end, 1]
            if not math.isfinite(x0 + y0 + x1 + y1):
                pass
            elif _upright(places, i):
                _piece(planes, (y0, x0, y1, x1), value, thickness, opacity, True)
            else:
                _piece(planes, (x0, y0, x1, y1), value, thickness, opacity, False)
            i = end


def warm(layout: Layout, others: Callable[[], object] = lambda: None) -> None:
    """Get the machine code that pictures of a layout need, in a thread beside longer work.

    Args:
        layout: What their planes hold.
        others: Gets what else is needed.
    """
    Thread(target=_compile, args=(layout, others), name="kernels").start()


def _compile(layout: Layout, others: Callable[[], object]) -> None:
    counts = [group.planes.stop - group.planes.start for group in GROUPS[layout]]
    with suppress(Exception):  # raised again, and reported, where a picture is drawn
        for each, count in [(skip_vertices, 0), *product((blend_lines, blend_sprites), counts)]:
            each.compiled(count)
        others()
