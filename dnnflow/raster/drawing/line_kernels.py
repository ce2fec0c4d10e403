"""Lines are drawn into planes, whatever these hold; in machine code.

Planes of a group have their samples at the same places, so what covers them is computed once.
"""

import math

import numpy as np

from dnnflow.raster.color import HALF, SHIFT
from dnnflow.raster.compiled import KINDS, PARTS, PLACES, PLANES, VALUES, ArrayType, kernel, part

SHARE_BITS = 20
WHOLE = 1 << SHARE_BITS
"""All of a sample: shares of it are whole numbers from 0 to this one."""


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
def _piece(planes, window, ends, values, thickness, opacity, upright):
    """Blend a piece of a line column by column; or row by row, if it is ``upright``.

    ``ends`` are its first and its last place in samples of the window, each along and across the
    major axis.
    """
    x0, y0, x1, y1 = ends
    if x1 < x0:
        x0, y0, x1, y1 = x1, y1, x0, y0
    height, width = (window[3], window[2]) if upright else (window[2], window[3])
    first = math.ceil(min(max(x0 - 0.5, 0.0), float(width)))
    last = math.ceil(min(max(x1 - 0.5, 0.0), float(width)))
    if first >= last:
        return
    slope = (y1 - y0) / (x1 - x0)
    steep = thickness * math.sqrt(1 + slope * slope)
    top = int(WHOLE * (y0 + slope * (first + 0.5 - x0) - steep / 2))
    high, step = int(WHOLE * steep), int(WHOLE * slope)
    rows = (high + 2 * WHOLE - 1) >> SHARE_BITS
    for x in range(first, last):
        y, left = top >> SHARE_BITS, high
        cover = min(WHOLE - (top & (WHOLE - 1)), left)
        for _ in range(rows):
            if 0 <= y < height:
                down, across = (x, y) if upright else (y, x)
                row, column = np.uintp(window[0] + down), np.uintp(window[1] + across)
                share = (cover * opacity[np.uintp(down)]) >> SHARE_BITS
                for k in range(len(planes)):
                    pixel = int(planes[k][row, column])
                    more = (share * (values[k] - pixel) + WHOLE // 2) >> SHARE_BITS
                    planes[k][row, column] = np.uint8(pixel + more)
            left -= cover
            cover = min(left, WHOLE)
            y += 1
        top += step


@part()
def _scale_places(places, scaling):
    for i in range(len(places)):
        places[i, 0] = places[i, 0] * scaling[0] + scaling[2]
        places[i, 1] = places[i, 1] * scaling[1] + scaling[3]


@part()
def _skip_vertices(ends, places, starts, kinds, tolerance):
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


@part()
def _set_opacities(opacities, opacity, fade):
    """That of each row, from 0 to ``WHOLE``, of lines that fade out at both edges."""
    height = len(opacities)
    for row in range(height):
        near = min(row + 0.5, height - row - 0.5)
        seen = min(max(near / max(fade, 0.5), 0.0), 1.0)
        opacities[row] = int(np.rint(WHOLE * opacity * seen))


@part()
def _blend_group(planes, window, places, factor, shift, lines, values, thickness, opacity):
    starts, ends, kinds = lines
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
                _piece(planes, window, (y0, x0, y1, x1), value, thickness, opacity, True)
            else:
                _piece(planes, window, (x0, y0, x1, y1), value, thickness, opacity, False)
            i = end


@kernel(
    PLANES,
    ArrayType("intp", 1),
    ArrayType("float64", 2),
    KINDS,
    KINDS,
    PARTS,
    PLACES,
    VALUES,
    "float64",
    "float64",
)
def blend_lines(groups, room, places, starts, kinds, parts, looks, values, thickness, fade):
    """Blend polylines of some thickness; the piece after vertex i is of ``kinds[i]``.

    Vertices are left out that are within a tolerance of a longer piece. Every piece is drawn
    along its major axis, from the middle of one sample to the middle of another, so that joints
    are covered just once.

    Places, shape (n, 2), become pixels of their part; ``starts`` count from its first vertex. Of a
    part, ``parts``, shape (p, 10), has the windows and the numbers of vertices and lines; and
    ``looks``, shape (p, 6), by what places are scaled and shifted, the opacity and the tolerance,
    in pixels. ``values`` has the shape (m, 3); kind k has those of ``k % m``.

    ``room``, as long as all places and rows of the first plane, is worked in; in the end
    ``room[i]`` is the vertex that the piece from vertex i leads to, if one begins there.
    """
    count, vertex, line = len(places), 0, 0
    first, others = values[:, : len(groups[0])], values[:, -len(groups[-1]) :]
    for number in range(len(parts)):
        on, look = parts[number], looks[number]
        last_vertex, last_line = vertex + on[8], line + on[9]
        own, ends = places[vertex:last_vertex], room[vertex:last_vertex]
        own_starts, own_kinds = starts[line:last_line], kinds[vertex:last_vertex]
        _scale_places(own, look)
        _skip_vertices(ends, own, own_starts, own_kinds, look[5])
        lines = own_starts, ends, own_kinds
        window = on[0], on[1], on[2], on[3]
        opacities = room[count : count + window[2]]
        _set_opacities(opacities, look[4], fade)
        _blend_group(groups[0], window, own, 1.0, 0.0, lines, first, thickness, opacities)
        if len(groups) > 1:
            window, half = (on[4], on[5], on[6], on[7]), HALF * thickness
            opacities = room[count : count + window[2]]
            _set_opacities(opacities, look[4], HALF * fade)
            _blend_group(groups[-1], window, own, HALF, SHIFT, lines, others, half, opacities)
        vertex, line = last_vertex, last_line
