"""Letters, and dots that stand still, become stamps: what one colour covers."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from dnnflow._typing import Float, Float32, Integer, Layout, Plane
from dnnflow.raster.box import Box
from dnnflow.raster.color import GROUPS, halved, values_of


@dataclass(frozen=True, eq=False)
class Stamp:
    """What one colour covers, for the planes of a canvas.

    Attributes:
        box: Its pixels, all corners at even positions; it may reach beyond the canvas.
        covers: For each plane the share of each sample that is covered, from 0 to 1.
        values: The value of the colour in each plane.
    """

    box: Box
    covers: tuple[Float32[np.ndarray, "_ _"], ...]
    values: tuple[int, int, int]

    @classmethod
    def of(cls, mask: Plane, box: Box, color: str, layout: Layout) -> "Stamp":
        """A mask over a box, as bytes, in a colour, ``#rrggbb``."""
        share = mask / np.float32(255)
        covers = []
        for group in GROUPS[layout]:
            cover = share if group.factor == 1 else halved(share)
            covers += [cover] * len(range(3)[group.planes])
        return cls(box, tuple(covers), values_of(color, layout))


def inside(
    corners: tuple[tuple[float, float], ...], shape: tuple[int, int], factor: float
) -> Iterator[tuple[int, int, int, int]]:
    """The samples of a plane that have their middle in a convex polygon, as rectangles.

    On one side of an edge lies a part of each row from its beginning or to its end, so only where
    the parts of all edges begin and end is looked for.

    Args:
        corners: In order, in pixels.
        shape: Rows and columns of the plane.
        factor: How many of its samples a pixel has in each direction.

    Yields:
        The first row of a rectangle and the one after its last, and its columns likewise; some
        may cover each other.
    """
    (columns, x), (rows, y) = (
        _middles(ends, count, factor)
        for ends, count in zip(zip(*corners, strict=True), shape[::-1], strict=True)
    )
    # For corners in either order: clockwise, and not.
    firsts, lasts = np.zeros((2, len(y)), np.intp), np.full((2, len(y)), len(x), np.intp)
    for (x0, y0), (x1, y1) in pairwise([*corners, corners[0]]):
        falls = y1 < y0
        across, down = abs(y1 - y0) * (x - x0), (x1 - x0) * (-1) ** falls * (y - y0)
        first, last = across.searchsorted(down, "left"), across.searchsorted(down, "right")
        np.minimum(lasts[int(falls)], last, out=lasts[int(falls)])
        np.maximum(firsts[1 - falls], first, out=firsts[1 - falls])
    for first, last in zip(firsts, lasts, strict=True):
        yield from _rectangles(first + columns, last + columns, rows)


def _middles(
    ends: tuple[float, ...], count: int, factor: float
) -> tuple[int, Float[np.ndarray, " m"]]:
    """The first of some samples of a line about a polygon, and where all have their middles.

    Args:
        ends: Where the polygon has its corners along the line, in pixels.
        count: How many samples the line has.
        factor: How many a pixel has.
    """
    first, last = (min(max(0, int(factor * end)), count) for end in (min(ends), max(ends)))
    first, last = max(0, first - 1), min(count, last + 2)
    return first, (np.arange(first, last) + 0.5) / factor


def _rectangles(
    firsts: Integer[np.ndarray, " rows"], lasts: Integer[np.ndarray, " rows"], top: int
) -> Iterator[tuple[int, int, int, int]]:
    """Rows, the first of which is ``top``, from their first column to before their last one."""
    wide = np.flatnonzero(firsts < lasts)
    firsts, lasts, rows = firsts[wide], lasts[wide], wide + top
    changes = (np.diff(firsts) != 0) | (np.diff(lasts) != 0) | (np.diff(rows) != 1)
    starts = np.flatnonzero(np.concatenate([wide[:1] >= 0, changes]))
    ends = np.append(starts[1:], len(rows)) - 1
    kept = rows[starts], rows[ends[: len(starts)]] + 1, firsts[starts], lasts[starts]
    return zip(*(each.tolist() for each in kept), strict=True)
