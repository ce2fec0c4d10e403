"""Crowds of points become densities, and densities colours; in machine code.

What is done to many points or pixels alike stands in loops of its own, none of whose steps needs
another: processors take eight or sixteen of them at once. No number depends on how many.
"""

from dataclasses import dataclass

import numpy as np

from dnnflow._typing import Float, Float32, Integer, Size, UInt8
from dnnflow.raster.canvas import Scaling
from dnnflow.raster.compiled import PLANES, VALUES, ArrayType, kernel, part, read_only

GROUP = 16
"""How many pixels of a row are taken together, and left as they are if nothing lies there."""

BLOCK_POINTS = 2048
"""How many points are placed at once: what is noted of them stays in the processor's cache."""

DEEPEST = 40.0
"""A crowd so deep covers all, to the last digit."""

SMALLEST_COUNT = 1e-37
"""What a count is at least where something is divided by it; a point has more in its pixels."""

_COUNTS, _BUSY = ArrayType("float32", 3), ArrayType("uint8", 2)


@dataclass(frozen=True, eq=False)
class Covers:
    """How much of each pixel is in the colour of each kind.

    Attributes:
        shares: Shape (kinds, height, wide), from 0 to 1; rows are as wide as whole pairs of groups.
        busy: Shape (height, wide / ``GROUP``): whether anything lies in each group.
    """

    shares: Float32[np.ndarray, "kinds height wide"]
    busy: UInt8[np.ndarray, "height groups"]


def covers_of(
    points: Float[np.ndarray, "n 2"],
    kinds: Integer[np.ndarray, " n"],
    scaling: Scaling,
    shape: tuple[int, Size],
    strength: float,
) -> Covers:
    """How much of each pixel is in the colour of each kind, see ``Canvas.crowd``.

    Args:
        points: Shape (n, 2).
        kinds: Of each, from 0, shape (n,).
        scaling: Where they lie, in pixels.
        shape: How many kinds there are; width and height in pixels.
        strength: Of one point.
    """
    count, (width, height) = shape
    wide = 2 * GROUP * -(-width // (2 * GROUP))
    covers = np.zeros((count, height, wide), np.float32)
    numbers = np.ascontiguousarray(points, np.float32).reshape(-1)
    kinds = np.ascontiguousarray(kinds, np.uint16)
    cells, shares = np.empty(BLOCK_POINTS, np.int32), np.empty((2, BLOCK_POINTS), np.float32)
    where = width, height, wide, *scaling.scale, *scaling.shift
    count_points(covers.reshape(count, -1), numbers, kinds, cells, shares, *where)
    busy, totals = np.empty((height, wide // GROUP), np.uint8), np.empty(GROUP, np.float32)
    cover_counts(covers, busy, totals, strength)
    return Covers(covers, busy)


@part(inline="always")
def _place(points, first, count, size, scale, shift, cells, shares):
    """Note the cell of each point of a block, -1 outside, and how far right and low it lies in it.

    The size is how many columns and rows are seen, and how many cells a row has.
    """
    half, none = np.float32(0.5), np.float32(0)
    last, lowest, wide = np.float32(size[0] - 1), np.float32(size[1] - 1), np.int32(size[2])
    for i in range(count):
        at, own = np.uintp(2 * (first + i)), np.uintp(i)
        x = points[at] * scale[0] + shift[0] - half
        y = points[at + np.uintp(1)] * scale[1] + shift[1] - half
        inside = (x >= 0) & (x < last) & (y >= 0) & (y < lowest)
        x, y = x if inside else none, y if inside else none
        column, row = np.int32(x), np.int32(y)
        cells[own] = np.int32(row * wide + column) if inside else np.int32(-1)
        shares[0, own], shares[1, own] = x - np.float32(column), y - np.float32(row)


@kernel(
    ArrayType("float32", 2),
    read_only("float32", 1),
    read_only("uint16", 1),
    ArrayType("int32", 1),
    ArrayType("float32", 2),
    *("int64", "int64", "int64"),
    *("float64", "float64", "float64", "float64"),
)
def count_points(
    counts, points, kinds, cells, shares, width, height, wide, across, down, left, top
):
    """Count points, in pixels once scaled and shifted, into ``counts[kinds[i]]``.

    Each is shared between the four nearest pixels, so that slow motion does not flicker. Counts
    have the shape (kinds, height * wide), points (2 n,) and kinds (n,); cells, shape (b,), and
    shares, (2, b), are room for what is noted of a block of points.
    """
    one, size = np.float32(1), (width, height, wide)
    scale, shift = (np.float32(across), np.float32(down)), (np.float32(left), np.float32(top))
    for first in range(0, len(kinds), len(cells)):
        count = min(len(cells), len(kinds) - first)
        _place(points, first, count, size, scale, shift, cells, shares)
        for i in range(count):
            if cells[np.uintp(i)] < 0:
                continue
            kind, cell = np.uintp(kinds[np.uintp(first + i)]), np.uintp(cells[np.uintp(i)])
            right, lower = shares[0, np.uintp(i)], shares[1, np.uintp(i)]
            counts[kind, cell] += (one - right) * (one - lower)
            counts[kind, cell + np.uintp(1)] += right * (one - lower)
            cell += np.uintp(wide)
            counts[kind, cell] += (one - right) * lower
            counts[kind, cell + np.uintp(1)] += right * lower


@part(inline="always")
def _total(counts, y, left, totals):
    """Add up the counts of all kinds in a group of pixels; whether there are any."""
    for i in range(GROUP):
        totals[np.uintp(i)] = 0
    for kind in range(len(counts)):
        for i in range(GROUP):
            totals[np.uintp(i)] += counts[kind, y, np.uintp(left + i)]
    found = False
    for i in range(GROUP):
        found |= totals[np.uintp(i)] > 0
    return found


@part(error_model="numpy")
def _covered(depth):
    """``1 - exp(-depth)`` to 12 digits, by steps that are the same on every machine.

    It is a power series of a 64th of the depth. Twice the depth leaves the square of what a depth
    leaves, so that ``c`` becomes ``c (2 - c)``.
    """
    small = min(depth, DEEPEST) / 64
    cover = small / 12
    for order in (11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1):
        cover = small * (1 / order) * (1 - cover)
    for _ in range(6):
        cover *= 2 - cover
    return cover


@part(error_model="numpy")
def _share(total, strength):
    return _covered(strength * total) / max(total, SMALLEST_COUNT)


@kernel(_COUNTS, _BUSY, ArrayType("float32", 1), "float64")
def cover_counts(counts, busy, totals, strength):
    """Turn counts, in place, into the share of each pixel that a kind covers, see ``Covers``.

    All kinds together cover ``1 - exp(-strength * count)``. Totals, shape (GROUP,), are room for
    the counts of all kinds.
    """
    height, groups = busy.shape
    for y in range(height):
        for group in range(groups):
            left = GROUP * group
            busy[y, group] = _total(counts, y, left, totals)
            if not busy[y, group]:
                continue
            for i in range(GROUP):
                totals[np.uintp(i)] = _share(totals[np.uintp(i)], strength)
            for kind in range(len(counts)):
                for i in range(GROUP):
                    counts[kind, y, np.uintp(left + i)] *= totals[np.uintp(i)]


@part(inline="always")
def _any_busy(busy, top, bottom, left, right):
    found = False
    for y in range(top, bottom):
        for group in range(max(0, left), right):
            found |= busy[y, group] > 0
    return found


@part(inline="always")
def _halved(cover, row, column):
    left = max(0, column - 1)
    total = np.float32(0)
    for y in (row, row + 1):
        total += cover[y, left] + 2 * cover[y, column] + cover[y, column + 1]
    return total / np.float32(8)


@part(inline="always")
def _mix(covers, values, half, y, left, mixed):
    """Find what stays of each sample of a group, ``mixed[1]``, and the ink of each plane, behind.

    ``mixed[0]`` is room for what a kind covers.
    """
    for i in range(GROUP):
        mixed[1, np.uintp(i)] = 1
        for k in range(values.shape[1]):
            mixed[2 + k, np.uintp(i)] = 0.5
    for kind in range(len(covers)):
        for i in range(GROUP):
            x = left + i
            cover = _halved(covers[kind], 2 * y, 2 * x) if half else covers[kind, y, np.uintp(x)]
            mixed[0, np.uintp(i)] = cover
            mixed[1, np.uintp(i)] -= cover
        for k in range(values.shape[1]):
            for i in range(GROUP):
                mixed[2 + k, np.uintp(i)] += mixed[0, np.uintp(i)] * values[kind, k]


@part()
def _blend_group(planes, covers, busy, values, half, mixed):
    height, width = planes[0].shape
    size = 2 if half else 1
    for y in range(height):
        for left in range(0, width, GROUP):
            group = size * (left // GROUP)
            if not _any_busy(busy, size * y, size * (y + 1), group - (size - 1), group + size):
                continue
            _mix(covers, values, half, y, left, mixed)
            for k in range(len(planes)):
                for i in range(min(GROUP, width - left)):
                    x, own = np.uintp(left + i), np.uintp(i)
                    planes[k][y, x] = np.uint8(mixed[1, own] * planes[k][y, x] + mixed[2 + k, own])


@kernel(PLANES, read_only("float32", 3), read_only("uint8", 2), VALUES, ArrayType("float64", 2))
def blend_covers(groups, covers, busy, values, mixed):
    """Blend the values ``values[k]`` into planes as far as ``covers[k]`` says, see ``Covers``.

    Planes of half the size take the weighted mean about their samples, which lie on even columns,
    between two rows (H.264, figure E-1). ``mixed``, shape (2 + planes, GROUP), is room for what
    stays of a group of samples and what is added to it.
    """
    first, others = values[:, : len(groups[0])], values[:, -len(groups[-1]) :]
    _blend_group(groups[0], covers, busy, first, False, mixed)
    if len(groups) > 1:
        _blend_group(groups[-1], covers, busy, others, True, mixed)
