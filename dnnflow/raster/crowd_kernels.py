"""Crowds of points become densities, and densities colours; in machine code."""

import math

import numpy as np

from dnnflow._typing import Float, Float32, Integer, Size
from dnnflow.raster.canvas import Scaling
from dnnflow.raster.compiled import PLANES, VALUES, ArrayType, kernel, part, read_only

SKIPPED = 16
"""How many pixels of a row are left as they are at once if nothing lies there."""

_COUNTS, _SPOTS = ArrayType("float32", 3), ArrayType("float32", 2, writable=False, dense=False)


def covers_of(
    points: Float[np.ndarray, "n 2"],
    kinds: Integer[np.ndarray, " n"],
    scaling: Scaling,
    shape: tuple[int, Size],
    strength: float,
) -> Float32[np.ndarray, "kinds height width"]:
    """How much of each pixel is in the colour of each kind, from 0 to 1, see ``Canvas.crowd``.

    Args:
        points: Shape (n, 2).
        kinds: Of each, from 0, shape (n,).
        scaling: Where they lie, in pixels.
        shape: How many kinds there are; width and height in pixels.
        strength: Of one point.
    """
    count, (width, height) = shape
    covers = np.zeros((count, height, width), np.float32)
    points, kinds = points.astype(np.float32, copy=False), np.ascontiguousarray(kinds, np.int32)
    count_points(covers, points, kinds, *scaling.scale, *scaling.shift)
    cover_counts(covers, strength)
    return covers


@kernel(_COUNTS, _SPOTS, read_only("int32", 1), "float64", "float64", "float64", "float64")
def count_points(counts, points, kinds, across, down, left, top):
    """Count points, shape (n, 2), into ``counts[kinds[i]]``, in pixels once scaled and shifted.

    Each is shared between the four nearest pixels, so that slow motion does not flicker.
    """
    height, width = counts.shape[1:]
    one, half = np.float32(1), np.float32(0.5)
    across, down, left, top = (
        np.float32(across),
        np.float32(down),
        np.float32(left),
        np.float32(top),
    )
    for i in range(len(points)):
        x, y = points[i, 0] * across + left - half, points[i, 1] * down + top - half
        if not (0 <= x < width - 1 and 0 <= y < height - 1):
            continue
        column, row, kind = np.uintp(x), np.uintp(y), np.uintp(kinds[i])
        right, lower = x - np.float32(column), y - np.float32(row)
        layer = counts[kind]
        layer[row, column] += (one - right) * (one - lower)
        layer[row, column + np.uintp(1)] += right * (one - lower)
        layer[row + np.uintp(1), column] += (one - right) * lower
        layer[row + np.uintp(1), column + np.uintp(1)] += right * lower


@part()
def _empty(counts, top, bottom, left, right):
    found = False
    for kind in range(len(counts)):
        for y in range(top, bottom):
            for x in range(left, right):
                found |= counts[kind, y, x] > 0
    return not found


@kernel(_COUNTS, "float64")
def cover_counts(counts, strength):
    """Turn counts, in place, into the share of each pixel that a kind covers.

    All kinds together cover ``1 - exp(-strength * count)``.
    """
    kinds, height, width = counts.shape
    for y in range(height):
        for left in range(0, width, SKIPPED):
            right = min(left + SKIPPED, width)
            if _empty(counts, y, y + 1, left, right):
                continue
            for x in range(left, right):
                total = np.float32(0)
                for kind in range(kinds):
                    total += counts[kind, y, x]
                if total > 0:
                    share = np.float32(-math.expm1(-strength * total) / total)
                    for kind in range(kinds):
                        counts[kind, y, x] *= share


@part(inline="always")
def _halved(cover, row, column):
    left = max(0, column - 1)
    total = np.float32(0)
    for y in (row, row + 1):
        total += cover[y, left] + 2 * cover[y, column] + cover[y, column + 1]
    return total / np.float32(8)


@part()
def _blend_group(planes, covers, values, half):
    height, width = planes[0].shape
    size = 2 if half else 1
    for y in range(height):
        for left in range(0, width, SKIPPED):
            right = min(left + SKIPPED, width)
            first, last = max(0, size * left - 1), min(size * right, covers.shape[2])
            if _empty(covers, size * y, size * (y + 1), first, last):
                continue
            for x in range(left, right):
                _blend_sample(planes, covers, values, half, y, x)


@part()
def _blend_sample(planes, covers, values, half, y, x):
    stays = np.float32(1)
    for kind in range(len(covers)):
        stays -= _halved(covers[kind], 2 * y, 2 * x) if half else covers[kind, y, x]
    if stays == 1:
        return
    for k in range(len(planes)):
        ink = np.float32(0.5)
        for kind in range(len(covers)):
            cover = _halved(covers[kind], 2 * y, 2 * x) if half else covers[kind, y, x]
            ink += cover * np.float32(values[kind, k])
        planes[k][y, x] = np.uint8(stays * np.float32(planes[k][y, x]) + ink)


@kernel(PLANES, read_only("float32", 3), VALUES)
def blend_covers(groups, covers, values):
    """Blend the values ``values[k]`` into planes as far as ``covers[k]``, from 0 to 1, says.

    Planes of half the size take the weighted mean about their samples, which lie on even columns,
    between two rows (H.264, figure E-1).
    """
    first, others = values[:, : len(groups[0])], values[:, -len(groups[-1]) :]
    _blend_group(groups[0], covers, first, False)
    if len(groups) > 1:
        _blend_group(groups[-1], covers, others, True)
