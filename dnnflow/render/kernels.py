"""Sprites and lines are blended into one plane, whatever the plane holds; compiled by numba.

A plane's coordinates are pixels, (0, 0) the upper left corner of the upper left pixel.
"""

import math

import numpy as np
from numba import njit


@njit(cache=True, nogil=True)
def blend_sprites(plane, xs, ys, kinds, ink, alpha):
    """Blend the sprite ``kinds[i]`` into the plane with its centre at ``(xs[i], ys[i])``.

    ``ink`` and ``alpha`` have the shape (kinds, phases, phases, side, side): premultiplied values
    and opacities, drawn beforehand at every sub-pixel phase. Later sprites cover earlier ones.
    """
    height, width = plane.shape
    phases, side = ink.shape[1], ink.shape[3]
    for i in range(len(xs)):
        column = math.floor((xs[i] - side / 2) * phases + 0.5)
        row = math.floor((ys[i] - side / 2) * phases + 0.5)
        left, top = column // phases, row // phases
        shade = ink[kinds[i], row % phases, column % phases]
        cover = alpha[kinds[i], row % phases, column % phases]
        if left < 0 or top < 0 or left + side > width or top + side > height:
            _blend_clipped(plane, shade, cover, left, top)
        else:
            for y in range(side):
                for x in range(side):
                    t = np.uint32(plane[top + y, left + x]) * (255 - cover[y, x]) + 128
                    plane[top + y, left + x] = shade[y, x] + ((t + (t >> 8)) >> 8)


@njit(cache=True, nogil=True)
def _blend_clipped(plane, shade, cover, left, top):
    height, width = plane.shape
    side = len(shade)
    for y in range(max(0, -top), min(side, height - top)):
        for x in range(max(0, -left), min(side, width - left)):
            t = np.uint32(plane[top + y, left + x]) * (255 - cover[y, x]) + 128
            plane[top + y, left + x] = shade[y, x] + ((t + (t >> 8)) >> 8)


@njit(cache=True, nogil=True)
def blend_lines(plane, xs, ys, starts, kinds, values, thickness, opacity):
    """Blend polylines of some thickness; vertex i and the piece after it have ``values[kinds[i]]``.

    ``opacity`` has a value between 0 and 1 for each row of the plane. Every piece is drawn along
    its major axis, from pixel centre to pixel centre, so that joints are covered just once.
    """
    for line in range(len(starts)):
        end = starts[line + 1] if line + 1 < len(starts) else len(xs)
        for i in range(starts[line], end - 1):
            value = values[kinds[i]]
            across, along = xs[i + 1] - xs[i], ys[i + 1] - ys[i]
            if not (math.isfinite(across) and math.isfinite(along)):
                continue
            if abs(across) >= abs(along):
                _piece(plane, xs[i], ys[i], xs[i + 1], ys[i + 1], value, thickness, opacity)
            else:
                _piece_down(plane, xs[i], ys[i], xs[i + 1], ys[i + 1], value, thickness, opacity)


@njit(cache=True, nogil=True)
def _piece(plane, x0, y0, x1, y1, value, thickness, opacity):
    """A piece that is wider than high, column by column."""
    height, width = plane.shape
    if x1 < x0:
        x0, y0, x1, y1 = x1, y1, x0, y0
    if x1 == x0:
        return
    slope = (y1 - y0) / (x1 - x0)
    half = thickness / 2 * math.sqrt(1 + slope * slope)
    first = max(0, math.ceil(min(max(x0 - 0.5, -1.0), width + 1.0)))
    last = min(width, math.ceil(min(max(x1 - 0.5, -1.0), width + 1.0)))
    for x in range(first, last):
        middle = y0 + slope * (x + 0.5 - x0)
        if middle < -half - 1 or middle > height + half + 1:
            continue
        top, bottom = middle - half, middle + half
        for y in range(max(0, math.floor(top)), min(height, math.ceil(bottom))):
            cover = (min(bottom, y + 1.0) - max(top, float(y))) * opacity[y]
            plane[y, x] += np.int32(cover * (value - np.float64(plane[y, x])) + 256.5) - 256


@njit(cache=True, nogil=True)
def _piece_down(plane, x0, y0, x1, y1, value, thickness, opacity):
    """A piece that is higher than wide, row by row."""
    height, width = plane.shape
    if y1 < y0:
        x0, y0, x1, y1 = x1, y1, x0, y0
    if y1 == y0:
        return
    slope = (x1 - x0) / (y1 - y0)
    half = thickness / 2 * math.sqrt(1 + slope * slope)
    first = max(0, math.ceil(min(max(y0 - 0.5, -1.0), height + 1.0)))
    last = min(height, math.ceil(min(max(y1 - 0.5, -1.0), height + 1.0)))
    for y in range(first, last):
        middle = x0 + slope * (y + 0.5 - y0)
        if middle < -half - 1 or middle > width + half + 1:
            continue
        left, right = middle - half, middle + half
        for x in range(max(0, math.floor(left)), min(width, math.ceil(right))):
            cover = (min(right, x + 1.0) - max(left, float(x))) * opacity[y]
            plane[y, x] += np.int32(cover * (value - np.float64(plane[y, x])) + 256.5) - 256
