"""The marks of the end: the output layer's line across the plot, both sides tinted.

On an axis, also how dense the classes lie where.
"""

from dataclasses import dataclass
from itertools import pairwise, product
from typing import ClassVar

import numpy as np

from dnnflow._typing import Float, Labels
from dnnflow.motion.frame import Frame, View
from dnnflow.projection import sides as plane
from dnnflow.projection.sides import Corners
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas, Stroke
from dnnflow.raster.color import mixed
from dnnflow.render.panel import Band, Panel
from dnnflow.render.theme import Theme

DENSITY_STEPS, DENSITY_REACH = 160, 6
"""Into how many steps the width of the plot is divided to count points, and how many of them to
either side a point counts for."""

DENSITY_HEIGHT, DENSITY_OPACITY = 0.4, 0.4
"""How high the densest place is drawn, in heights of the plot, and how strong its area is."""

RIDGE_THICKNESS, RIDGE_OPACITY = 0.25, 0.9
"""The line above such an area: in hundredths of the panel's smaller side, and how strong it is."""

EDGE_THICKNESS, EDGE_OPACITY = 0.36, 0.85
"""The same of the lines between classes: those of the end, and the boundary."""

APPEARING = 0.6
"""How far a stage has come before the sides of the cloud at its end begin to appear."""

SHARED = 1e-6
"""Corners nearer to an edge of the plot than this, in pixels, lie on it."""


@dataclass(frozen=True, eq=False)
class Sides:
    """Where each class wins, in its colour, and the lines between.

    Attributes:
        sides: Of the last cloud, seen once the end settles; or of several, seen from the first of
            them on. None if the plane does not show them.
        first: The number of that cloud, which they appear with.
        tinted: Whether their areas have colours; else only the lines between are seen.
    """

    sides: tuple[plane.Sides, ...]
    first: int = 0
    tinted: bool = True
    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw them as far as they are to be seen."""
        opacity, theme = self.opacity(frame), panel.theme
        if not opacity:
            return
        sides = float(canvas.box.width), float(canvas.box.height)
        corners = np.array([(0, 0), (1, 0), (1, 1), (0, 1)]) * sides
        regions = [
            panel.places(region, frame.view)
            for region in self.at(frame).regions(panel.points(corners, frame.view))
        ]
        for label, region in enumerate(regions):
            if self.tinted and len(region):
                canvas.area(tuple(map(tuple, region.tolist())), _tint(theme, label, opacity))
        borders = _borders(regions, corners)
        if borders:
            stroke = Stroke((theme.accent,), panel.length(EDGE_THICKNESS), EDGE_OPACITY * opacity)
            starts, kinds = np.arange(0, 2 * len(borders), 2), np.zeros(2 * len(borders), np.intp)
            canvas.lines(np.concatenate(borders), starts, kinds, stroke)

    def opacity(self, frame: Frame) -> float:
        """How much is to be seen at a frame, from 0 to 1."""
        if len(self.sides) < 2:
            return frame.settled * len(self.sides)
        if frame.stage >= self.first:
            return 1.0
        near = frame.progress - APPEARING if frame.stage == self.first - 1 else 0.0
        return max(0.0, near) / (1 - APPEARING)

    def at(self, frame: Frame) -> plane.Sides:
        """The sides of the end, or those on the way from one cloud to the next."""
        place = frame.stage - self.first
        if len(self.sides) == 1 or place < 0:
            return self.sides[0]
        return self.sides[place].towards(self.sides[place + 1], frame.progress)

    def ground(self, box: Box, panel: Panel, frame: Frame) -> str:
        """The one colour behind a box of the plot; the background's if a line runs through it."""
        opacity = self.tinted * self.opacity(frame)
        labels = _winners(self.at(frame), box, panel, frame.view) if opacity else ()
        return _tint(panel.theme, *labels, opacity) if len(labels) == 1 else panel.theme.background

    def meet(self, box: Box, panel: Panel, view: View) -> bool:
        """Whether a line of the end runs through a box of the plot, in the view of the end."""
        return bool(self.sides) and len(_winners(self.sides[-1], box, panel, view)) > 1


def _winners(sides: plane.Sides, box: Box, panel: Panel, view: View | None) -> tuple[int, ...]:
    """The classes that win at the corners of a box of the plot."""
    corners = np.array(list(product((box.left, box.right), (box.top, box.bottom))), float)
    return tuple(set(sides.winners(panel.points(corners, view)).tolist()))


@dataclass(frozen=True, eq=False)
class Densities:
    """How dense the classes lie along an axis: one above, the next below it; once the end settles.

    Attributes:
        labels: Shape (n,): the class of each point.
        flat: Whether the last cloud lies on a horizontal axis.
    """

    labels: Labels
    flat: bool
    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw them as far as the end has settled: they rise from the axis."""
        if not self.flat or not frame.settled:
            return
        across, down = panel.places(frame.points, frame.view).T
        axis = float(down[0])
        heights = self.heights(across, canvas.box.width)
        heights *= DENSITY_HEIGHT * canvas.box.height * frame.settled / heights.max()
        for label, height in enumerate(heights):
            side = -1 if label % 2 == 0 else 1
            xs = np.linspace(0, canvas.box.width, len(height))
            _draw_density(canvas, panel, np.column_stack([xs, axis + side * height]), axis, label)

    def heights(self, across: Float[np.ndarray, " n"], width: float) -> Float[np.ndarray, "k m"]:
        """How many points of each class lie about each of some places from 0 to a width."""
        step = width / DENSITY_STEPS
        edges = (np.arange(DENSITY_STEPS + 2) - 0.5) * step
        counts = [
            np.histogram(across[self.labels == label], edges)[0]
            for label in range(int(self.labels.max()) + 1)
        ]
        return np.array([np.convolve(each, density_weights(), "same") for each in counts])


def density_weights() -> Float[np.ndarray, " w"]:
    """How much a point counts for the places about it; together they are 1."""
    weights = np.hanning(2 * DENSITY_REACH + 3)[1:-1]
    return weights / weights.sum()


def _draw_density(canvas: Canvas, panel: Panel, ridge: Corners, axis: float, label: int) -> None:
    """The area between an axis and a ridge, and the ridge."""
    color = panel.theme.classes[label % len(panel.theme.classes)]
    for (left, first), (right, second) in pairwise(ridge.tolist()):
        if (first, second) != (axis, axis):
            corners = (left, axis), (left, first), (right, second), (right, axis)
            canvas.area(corners, mixed(panel.theme.background, color, DENSITY_OPACITY))
    places = ridge[np.abs(ridge[:, 1] - axis) > 0.5]
    if len(places):
        kinds = np.zeros(len(places), np.intp)
        stroke = Stroke((color,), panel.length(RIDGE_THICKNESS), RIDGE_OPACITY)
        canvas.lines(places, kinds[:1], kinds, stroke)


def _tint(theme: Theme, label: int, opacity: float) -> str:
    color = theme.classes[label % len(theme.classes)]
    return mixed(theme.background, color, theme.side_opacity * opacity)


def _borders(regions: list[Corners], corners: Corners) -> list[Corners]:
    """The edges between regions, each once, without those on the edge of the plot."""
    low, high = corners.min(axis=0) + SHARED, corners.max(axis=0) - SHARED
    found = {}
    for region in regions:
        beyond = np.hstack([region < low, region > high]).tolist()
        names = [*map(tuple, region.round(3).tolist())]
        for start, end in enumerate(range(1 - len(region), 1)):
            # An edge lies on that of the plot if both of its ends lie beyond the same side.
            sides = zip(beyond[start], beyond[end], strict=True)
            if not any(one and other for one, other in sides):
                found[frozenset((names[start], names[end]))] = region[[start, end]]
    return list(found.values())
