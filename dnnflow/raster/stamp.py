"""Letters, and dots that stand still, become stamps: what one colour covers."""

from dataclasses import dataclass

import numpy as np

from dnnflow._typing import Float32, Integer, Layout, Plane, frozen
from dnnflow.raster.box import Box
from dnnflow.raster.color import GROUPS, halved, values_of


@dataclass(frozen=True, eq=False)
class Stamp:
    """What one colour covers, for the planes of a canvas.

    Attributes:
        box: Its pixels, all corners at even positions; it may reach beyond the canvas.
        covers: For each plane the share of each sample that is covered, from 0 to 1.
        values: Shape (1, 3): the value of the colour in each plane.
    """

    box: Box
    covers: tuple[Float32[np.ndarray, "_ _"], ...]
    values: Integer[np.ndarray, "1 3"]

    @classmethod
    def of(cls, mask: Plane, box: Box, color: str, layout: Layout) -> "Stamp":
        """A mask over a box, as bytes, in a colour, ``#rrggbb``."""
        share = mask / np.float32(255)
        covers = []
        for group in GROUPS[layout]:
            cover = share if group.factor == 1 else halved(share)
            covers += [cover] * len(range(3)[group.planes])
        return cls(box, tuple(covers), frozen(np.array([values_of(color, layout)], np.intp)))
