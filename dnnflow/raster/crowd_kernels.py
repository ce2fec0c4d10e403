"""Crowds of points become densities, and densities colours; in machine code."""

import math
from collections.abc import Iterable

import numpy as np

from dnnflow._typing import Float, Float32, Integer, Size
from dnnflow.raster.compiled import KINDS, PLANES, VALUES, ArrayType, kernel, part, read_only

_COUNTS = ArrayType("float32", 3)


def covers_of(
    pieces: Iterable[tuple[Float[np.ndarray, "_ 2"], Integer[np.ndarray, " _"]]],
    kinds: int,
    size: Size,
    strength: float,
) -> Float32[np.ndarray, "kinds height width"]:
    """How much of each pixel is in the colour of each kind, from 0 to 1, see ``Canvas.crowd``."""
    width, height = size
    covers = np.zeros((kinds, height, width), np.float32)
    for places, labels in pieces:
        count_points(
            covers, np.ascontiguousarray(places, np.float32), np.ascontiguousarray(labels, np.intp)
        )
    cover_counts(covers, strength)
    return covers


@kernel(_COUNTS, read_only("float32", 2), KINDS)
def count_points(counts, places, kinds):
    """Count places, shape (n, 2), in pixels, into ``counts[kinds[i]]``.

    Each is shared between the four nearest pixels, so that slow motion does not flicker.
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


@kernel(_COUNTS, "float64")
def cover_counts(counts, strength):
    """Turn counts, in place, into the share of each pixel that a kind covers.

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
    for y in range(height):
        for x in range(width):
            stays = np.float32(1)
            for kind in range(len(covers)):
                stays -= _halved(covers[kind], 2 * y, 2 * x) if half else covers[kind, y, x]
            if stays == 1:
                continue
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
