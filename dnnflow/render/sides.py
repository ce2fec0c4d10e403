"""The mark of the end: the line of the output layer across the plot, both sides tinted."""

from dataclasses import dataclass
from itertools import cycle
from typing import ClassVar

import numpy as np

from dnnflow.motion.frame import Frame
from dnnflow.projection import sides
from dnnflow.projection.sides import Corners
from dnnflow.raster.canvas import Canvas, Stroke
from dnnflow.raster.color import mixed
from dnnflow.render.panel import Band, Panel

SHARED = 1e-6
"""Corners nearer to an edge of the plot than this, in pixels, lie on it."""


@dataclass(frozen=True, eq=False)
class Sides:
    """Where each class wins, in its colour, and the lines between; seen once the end settles.

    Attributes:
        sides: Of the last cloud, on the plane, if they are seen there.
    """

    sides: sides.Sides | None
    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw them as far as the end has settled."""
        if self.sides is None or not frame.settled:
            return
        theme = panel.theme
        sides = float(canvas.box.width), float(canvas.box.height)
        corners = np.array([(0, 0), (1, 0), (1, 1), (0, 1)]) * sides
        regions = [
            panel.places(region, frame.view)
            for region in self.sides.regions(panel.points(corners, frame.view))
        ]
        for region, color in zip(regions, cycle(theme.classes), strict=False):
            if len(region):
                tint = mixed(theme.background, color, theme.side_opacity * frame.settled)
                canvas.area(tuple(map(tuple, region.tolist())), tint)
        stroke = Stroke((theme.accent,), panel.length(0.36), 0.85 * frame.settled)
        for ends in _borders(regions, corners):
            canvas.lines(ends, np.zeros(1, np.intp), np.zeros(2, np.intp), stroke)


def _borders(regions: list[Corners], corners: Corners) -> list[Corners]:
    """The edges between regions, each once, without those on the edge of the plot."""
    low, high = corners.min(axis=0) + SHARED, corners.max(axis=0) - SHARED
    found = {}
    for region in regions:
        for start, end in zip(region, np.roll(region, -1, axis=0), strict=True):
            outside = ((start < low) & (end < low)) | ((start > high) & (end > high))
            if not outside.any():
                ends = np.array([start, end])
                found[frozenset(map(tuple, ends.round(3).tolist()))] = ends
    return list(found.values())
