"""Sprites, lines and crowds are drawn into one plane, whatever it holds; compiled by numba.

A plane's coordinates are pixels, (0, 0) the upper left corner of the upper left pixel.
"""

import math
from collections.abc import Callable
from functools import cached_property
from typing import Any

import numpy as np
from numba import float32, float64, intp, njit, types, uint8, void

PHASES = 16
"""How many places between two pixels, in each direction, a sprite is drawn at."""

LANES = 32
"""Sprites are this wide, or a multiple: so many pixels are blended at once."""


class Kernel:
    """A function that is compiled when it is first called, for one type of each argument.

    The result is kept on disk, if there is a place.
    """

    def __init__(self, function: Any, arguments: tuple[Any, ...]) -> None:
        self._function = function
        self._arguments = arguments

    def __call__(self, *arguments: Any) -> None:
        """Draw."""
        self.compiled(*arguments)

    @cached_property
    def compiled(self) -> Any:
        """The machine code; getting it takes a second or so, or less from disk."""
        try:
            return self._compiled(cache=True)
        except RuntimeError:  # numba finds no folder that it may write to
            return self._compiled(cache=False)

    def _compiled(self, *, cache: bool) -> Any:
        return njit(void(*self._arguments), nogil=True, cache=cache)(self._function)


def _kernel(*arguments: Any) -> Callable[[Any], Kernel]:
    return lambda function: Kernel(function, arguments)


def _read(kind: Any, dimensions: int) -> Any:
    return types.Array(kind, dimensions, "C", readonly=True)


_PLANE = types.Array(uint8, 2, "A")
_PLACES, _KINDS = _read(float64, 1), _read(intp, 1)


@njit(inline="always")
def _blend(plane, row, column, stays, ink):
    """Add ink to the rounded share, of 255, that stays of a pixel."""
    product = np.uint32(plane[row, column]) * np.uint32(stays) + np.uint32(128)
    plane[row, column] = ink + ((product + (product >> np.uint32(8))) >> np.uint32(8))


@njit
def _blend_clipped(plane, shade, stays, left, top):
    height, width = plane.shape
    side, wide = shade.shape
    for y in range(max(0, -top), min(side, height - top)):
        for x in range(max(0, -left), min(wide, width - left)):
            _blend(plane, top + y, left + x, stays[y, x], shade[y, x])


@_kernel(_PLANE, _PLACES, _PLACES, _KINDS, _read(uint8, 5), _read(uint8, 5))
def blend_sprites(plane, xs, ys, kinds, ink, clear):
    """Blend the sprite ``kinds[i]`` into the plane with its centre at ``(xs[i], ys[i])``.

    ``ink`` and ``clear`` have the shape (kinds, phases, phases, height, width): values to be added,
    and how much of what lies behind stays, of 255; drawn beforehand at every sub-pixel phase. Later
    sprites cover earlier ones.
    """
    side, wide = ink.shape[3:]
    for i in range(len(xs)):
        column = math.floor((xs[i] - wide / 2) * PHASES + 0.5)
        row = math.floor((ys[i] - side / 2) * PHASES + 0.5)
        left, top = column // PHASES, row // PHASES
        shade = ink[kinds[i], row % PHASES, column % PHASES]
        stays = clear[kinds[i], row % PHASES, column % PHASES]
        if left < 0 or top < 0 or left + wide > plane.shape[1] or top + side > plane.shape[0]:
            _blend_clipped(plane, shade, stays, left, top)
            continue
        for y in range(side):
            for block in range(0, wide, LANES):
                for lane in range(LANES):  # a fixed count and unsigned indexes: vector registers
                    x = np.uintp(block + lane)
                    _blend(plane, np.uintp(top + y), np.uintp(left + x), stays[y, x], shade[y, x])


@njit
def _piece(plane, ends, value, thickness, along, across):
    """A piece that is wider than high, column by column; opacities along it and across."""
    height, width = plane.shape
    x0, y0, x1, y1 = ends
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
            cover = (min(bottom, y + 1.0) - max(top, float(y))) * along[x] * across[y]
            plane[y, x] += np.int32(cover * (value - np.float64(plane[y, x])) + 256.5) - 256


@_kernel(_PLANE, _PLACES, _PLACES, _KINDS, _KINDS, _PLACES, float64, _PLACES)
def blend_lines(plane, xs, ys, starts, kinds, values, thickness, opacity):
    """Blend polylines of some thickness; vertex i and the piece after it have ``values[kinds[i]]``.

    ``opacity`` has a value between 0 and 1 for each row of the plane. Every piece is drawn along
    its major axis, from pixel centre to pixel centre, so that joints are covered just once.
    """
    opaque = np.ones(plane.shape[1])
    for line in range(len(starts)):
        end = starts[line + 1] if line + 1 < len(starts) else len(xs)
        for i in range(starts[line], end - 1):
            value = values[kinds[i]]
            across, along = xs[i + 1] - xs[i], ys[i + 1] - ys[i]
            if not (math.isfinite(across) and math.isfinite(along)):
                continue
            if abs(across) >= abs(along):
                ends = xs[i], ys[i], xs[i + 1], ys[i + 1]
                _piece(plane, ends, value, thickness, opaque, opacity)
            else:
                ends = ys[i], xs[i], ys[i + 1], xs[i + 1]
                _piece(plane.T, ends, value, thickness, opacity, opaque)


_COUNTS = types.Array(float32, 3, "C")


@_kernel(_COUNTS, types.Array(float32, 2, "C", readonly=True), _KINDS)
def count_points(counts, places, kinds):
    """Count places, shape (n, 2), in pixels, into ``counts[kinds[i]]``.

    Each is shared out between the four nearest pixels, so that slow motion does not twinkle.
    """
    height, width = counts.shape[1:]
    one, half = np.float32(1), np.float32(0.5)
    for i in range(len(places)):
        x, y = places[i, 0] - half, places[i, 1] - half
        if not (0 <= x < width - 1 and 0 <= y < height - 1):
            continue
        column, row = np.uintp(x), np.uintp(y)
        right, down = x - np.float32(column), y - np.float32(row)
        layer = counts[kinds[i]]
        layer[row, column] += (one - right) * (one - down)
        layer[row, column + np.uintp(1)] += right * (one - down)
        layer[row + np.uintp(1), column] += (one - right) * down
        layer[row + np.uintp(1), column + np.uintp(1)] += right * down


@_kernel(_COUNTS, float64)
def cover_counts(counts, strength):
    """Turn counts, in place, into how much of each pixel is in the colour of each kind.

    All kinds together cover ``1 - exp(-strength * count)``.
    """
    kinds, height, width = counts.shape
    for y in range(height):
        for x in range(width):
            total = np.float32(0)
            for kind in range(kinds):
                total += counts[kind, y, x]
            if total > 0:
                share = np.float32(-math.expm1(-strength * total) / total)
                for kind in range(kinds):
                    counts[kind, y, x] *= share


@njit(inline="always")
def _halved(cover, row, column):
    left = max(0, column - 1)
    total = np.float32(0)
    for y in (row, row + 1):
        total += cover[y, left] + 2 * cover[y, column] + cover[y, column + 1]
    return total / np.float32(8)


@_kernel(_PLANE, types.Array(float32, 3, "C", readonly=True), _PLACES)
def blend_covers(plane, covers, values):
    """Blend colours into a plane, of the value ``values[k]`` where ``covers[k]`` is 1.

    A plane of half the size takes the mean where its samples are: on even columns, between two
    rows (H.264, figure E-1).
    """
    height, width = plane.shape
    half = height < covers.shape[1]
    for y in range(height):
        for x in range(width):
            stays, ink = np.float32(1), np.float32(0.5)
            for kind in range(len(covers)):
                cover = _halved(covers[kind], 2 * y, 2 * x) if half else covers[kind, y, x]
                stays -= cover
                ink += cover * np.float32(values[kind])
            if stays < 1:
                plane[y, x] = np.uint8(stays * np.float32(plane[y, x]) + ink)


def warm() -> None:
    """Compile what every picture needs; meant for a thread beside longer work."""
    for kernel in (blend_sprites, blend_lines):
        _ = kernel.compiled
