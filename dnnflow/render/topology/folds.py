"""The mark of the folds: the more sheets of the input plane lie on each other, the lighter."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from dnnflow._typing import Bool, Cloud, Float
from dnnflow.motion.frame import Frame
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import PLACED, Canvas
from dnnflow.render.panel import Band, Panel

SHEET_STRENGTH = 0.07
"""``count`` sheets cover ``1 - exp(-SHEET_STRENGTH * count)`` of what is behind them."""

LEAST_TURN = 1e-6
"""A polygon whose corners turn less than this, in square pixels, has no area."""


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
        sheets = [*sheets_in(canvas.box, (corners for corners, _ in outlines))]
        pixels = np.concatenate(sheets) if sheets else np.zeros((0, 2), np.float32)
        kinds = np.zeros(len(pixels), np.intp)
        canvas.crowd(pixels, kinds, PLACED, (panel.theme.text,), SHEET_STRENGTH)


def sheets_in(box: Box, outlines: Iterator[Cloud]) -> Iterator[Float[np.ndarray, "_ 2"]]:
    """The middles of the pixels of a box that lie in each of some convex polygons.

    Args:
        box: At 0, 0.
        outlines: The corners of the polygons in pixels, shape (k, 2), in order.
    """
    for corners in outlines:
        low = np.clip(np.floor(corners.min(axis=0)), 0, (box.width, box.height))
        high = np.clip(np.ceil(corners.max(axis=0)), 0, (box.width, box.height))
        x, y = (np.arange(*ends) + 0.5 for ends in zip(low, high, strict=True))
        rows, columns = np.nonzero(_inside(corners, x, y[:, None]))
        yield np.column_stack([x[columns], y[rows]]).astype(np.float32)


def _inside(
    corners: Float[np.ndarray, "k 2"], x: Float[np.ndarray, " w"], y: Float[np.ndarray, "h 1"]
) -> Bool[np.ndarray, "h w"]:
    """Which places lie on the same side of all edges of a convex polygon that has an area."""
    edges = np.roll(corners, -1, axis=0) - corners
    turns = edges[:, 0] * np.roll(edges[:, 1], -1) - edges[:, 1] * np.roll(edges[:, 0], -1)
    inside = np.full((len(y), len(x)), bool(np.abs(turns).max() > LEAST_TURN))
    for (left, top), (across, down) in zip(corners, np.sign(turns.sum()) * edges, strict=True):
        inside &= across * (y - top) >= down * (x - left)
    return inside
