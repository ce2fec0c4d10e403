"""Sprites are drawn into planes, whatever these hold; in machine code.

Planes of a group have their samples at the same places, so what covers them is computed once.
Coordinates are in samples, (0, 0) is the upper left corner of the upper left one.
"""

import math
from collections.abc import Callable
from contextlib import suppress
from threading import Thread

from dnnflow._typing import Layout
from dnnflow.raster.color import HALF, SHIFT
from dnnflow.raster.compiled import KINDS, PARTS, PLACES, PLANES, kernel, part, read_only
from dnnflow.raster.drawing import box_kernels, line_kernels
from dnnflow.raster.lanes import LANES, blend_lanes

PHASES = 16
"""Sub-pixel positions of a sprite in each direction."""


@part()
def _blend_clipped(plane, window, ink, clear, left, top):
    first_row, first_column, height, width = window
    side, wide = ink.shape
    for y in range(max(0, -top), min(side, height - top)):
        for x in range(max(0, -left), min(wide, width - left)):
            row, column = first_row + top + y, first_column + left + x
            product = plane[row, column] * clear[y, x] + 128
            plane[row, column] = ink[y, x] + ((product + (product >> 8)) >> 8)


@part()
def _blend_inside(plane, window, ink, clear, left, top):
    down = plane.strides[0]
    side, wide = ink.shape
    row = plane.ctypes.data + (window[0] + top) * down + window[1] + left
    for y in range(side):
        for x in range(0, wide, LANES):
            at = y * wide + x
            blend_lanes(row + x, clear.ctypes.data + at, ink.ctypes.data + at)
        row += down


@part()
def _blend_group(planes, window, points, order, scaling, factor, shift, kinds, ink, clear):
    height, width = window[2], window[3]
    side, wide = clear.shape[3:]
    dense = planes[0].strides[1] == 1
    for i in range(len(order)):
        x = points[order[i], 0] * scaling[0] + scaling[2]
        y = points[order[i], 1] * scaling[1] + scaling[3]
        column = math.floor((factor * x + shift - wide / 2) * PHASES + 0.5)
        row = math.floor((factor * y - side / 2) * PHASES + 0.5)
        left, top = column // PHASES, row // PHASES
        kind, down, right = kinds[i], row % PHASES, column % PHASES
        stays = clear[kind, down, right]
        inside = 0 <= left <= width - wide and 0 <= top <= height - side
        for k in range(len(planes)):
            if inside and dense:
                _blend_inside(planes[k], window, ink[k, kind, down, right], stays, left, top)
            else:
                _blend_clipped(planes[k], window, ink[k, kind, down, right], stays, left, top)


_ADDED, _STAYS = read_only("uint8", 6), read_only("uint8", 5)


@kernel(PLANES, PLACES, KINDS, KINDS, PARTS, PLACES, _ADDED, _STAYS, _ADDED, _STAYS)
def blend_sprites(groups, points, order, kinds, parts, scalings, ink, clear, last_ink, last_clear):
    """Blend sprites into parts of planes, the sprite ``kinds[i]`` with its centre at a point.

    Points, shape (n, 2), become pixels of their part as ``scalings``, shape (parts, 4), say:
    scaled, then shifted. A part has its windows and the number of its points, shape (parts, 9).
    They are drawn in an order, in which they are counted from the first of the part.

    ``clear``, shape (kinds, phases, phases, height, width), is how much of the background stays,
    of 255; ``ink``, shape (planes, *clear.shape), is what is added; first those of the first group
    of planes, then those of the last. All were drawn beforehand at every sub-pixel phase. Later
    sprites cover earlier ones.
    """
    first = 0
    for number in range(len(parts)):
        on, scaling = parts[number], scalings[number]
        last = first + on[8]
        own, turns, looks = points[first:last], order[first:last], kinds[first:last]
        window = on[0], on[1], on[2], on[3]
        _blend_group(groups[0], window, own, turns, scaling, 1.0, 0.0, looks, ink, clear)
        if len(groups) > 1:
            window = on[4], on[5], on[6], on[7]
            _blend_group(
                groups[-1], window, own, turns, scaling, HALF, SHIFT, looks, last_ink, last_clear
            )
        first = last


def warm(layout: Layout, others: Callable[[], object] = lambda: None) -> None:
    """Get the machine code that pictures of a layout need, in a thread beside longer work.

    Args:
        layout: What their planes hold.
        others: Gets what else is needed.
    """
    Thread(target=_compile, args=(layout, others), name="kernels").start()


def _compile(layout: Layout, others: Callable[[], object]) -> None:
    boxes = box_kernels.fill_box, box_kernels.copy_box, box_kernels.blend_stamp
    drawing = *boxes, line_kernels.blend_lines, blend_sprites
    with suppress(Exception):  # raised again, and reported, where a picture is drawn
        for each in drawing:
            each.compiled(layout)
        others()
