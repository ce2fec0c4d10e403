"""Letters, and dots that stand still, become stamps: what one colour covers."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np

from dnnflow._typing import Bool, Float32, Layout, Plane, frozen
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


@lru_cache(maxsize=32)
def inside(
    corners: tuple[tuple[float, float], ...], shape: tuple[int, int], factor: float
) -> Bool[np.ndarray, "_ _"]:
    """Which samples of a plane have their middle in a convex polygon.

    Args:
        corners: In order, in pixels.
        shape: Rows and columns of the plane.
        factor: How many of its samples a pixel has in each direction.
    """
    y, x = ((np.arange(count) + 0.5) / factor for count in shape)
    left, right = np.ones((2, *shape), bool)
    for (x0, y0), (x1, y1) in pairwise([*corners, corners[0]]):
        side = (x1 - x0) * (y - y0)[:, None] - (y1 - y0) * (x - x0)
        left &= side >= 0
        right &= side <= 0
    return frozen(left | right)
