"""The mark of the folds: the more sheets of the input plane lie on each other, the lighter."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from dnnflow._typing import Cloud, Float, Integer
from dnnflow.motion.frame import Frame
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas
from dnnflow.raster.stamp import inside
from dnnflow.render.panel import Band, Panel

SHEET_STRENGTH = 0.07
"""``count`` sheets cover ``1 - exp(-SHEET_STRENGTH * count)`` of what is behind them."""


@dataclass(frozen=True)
class Folds:
    """The cells of a network of straight pieces, each a thin sheet; those that lie double are seen.

    A cell that was flattened has no area, and is not seen.
    """

    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the sheets of a frame, if it lies in a plane and has any."""
        if frame.sheets is None:
            return
        outlines = frame.sheets.moved(panel.places(frame.sheets.vertices, frame.view)).pieces()
        pieces = sheets_in(canvas.box, (corners for corners, _ in outlines))
        canvas.crowd(pieces, (panel.theme.text,), SHEET_STRENGTH)


def sheets_in(
    box: Box, outlines: Iterator[Cloud]
) -> Iterator[tuple[Float[np.ndarray, "_ 2"], Integer[np.ndarray, " _"]]]:
    """The middles of the pixels of a box that lie in each of some convex polygons, and zeros.

    Args:
        box: At 0, 0.
        outlines: The corners of the polygons in pixels, shape (k, 2), in order.
    """
    for corners in outlines:
        seen = tuple(map(tuple, corners.tolist()))
        parts = np.array([*inside(seen, (box.height, box.width), 1.0)], np.intp).reshape(-1, 4)
        if len(parts):
            first, left = parts[:, 0].min(), parts[:, 2].min()
            covered = np.zeros((parts[:, 1].max() - first, parts[:, 3].max() - left), bool)
            for top, bottom, start, end in parts - [first, first, left, left]:
                covered[top:bottom, start:end] = True
            rows, columns = np.nonzero(covered)
            places = np.column_stack([columns + left, rows + first]) + 0.5
            yield places, np.zeros(len(places), np.intp)
