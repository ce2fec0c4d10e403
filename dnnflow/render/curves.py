"""The marks that are lines: walls, the grid that bends and flips, the boundary."""

from dataclasses import dataclass
from typing import ClassVar

from dnnflow.flow.lines import Lines
from dnnflow.motion.frame import Frame
from dnnflow.raster.canvas import Canvas, Stroke
from dnnflow.render.panel import Band, Panel
from dnnflow.render.sides import EDGE_OPACITY, EDGE_THICKNESS

GRID_THICKNESS, WALL_THICKNESS, WALL_OPACITY, FLIP_OPACITY = 0.16, 0.2, 0.7, 0.7
"""How thick lines are, in hundredths of the panel's smaller side, and how strong."""


@dataclass(frozen=True)
class Walls:
    """The box in which a bounded activation ends, so that contraction can be seen."""

    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the walls of a frame, if it has any."""
        stroke = Stroke(
            (panel.theme.muted,), panel.length(WALL_THICKNESS), WALL_OPACITY * frame.walls_opacity
        )
        _draw(canvas, panel, frame, frame.walls, stroke)


@dataclass(frozen=True)
class Grid:
    """The straight lines of the input plane, tinted by the class predicted where they come from."""

    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the grid of a frame, if it has one."""
        theme = panel.theme
        stroke = Stroke(theme.classes, panel.length(GRID_THICKNESS), theme.grid_opacity, panel.fade)
        _draw(canvas, panel, frame, frame.grid, stroke)


@dataclass(frozen=True)
class Flips:
    """The cells of the grid that a residual block turns over on the way, hatched."""

    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the hatching of a frame, if it has any."""
        theme = panel.theme
        stroke = Stroke((theme.flip,), panel.length(GRID_THICKNESS), FLIP_OPACITY, panel.fade)
        _draw(canvas, panel, frame, frame.flips, stroke)


@dataclass(frozen=True)
class Boundary:
    """Where the network's answer changes."""

    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the boundary of a frame, if it has one."""
        stroke = Stroke(
            (panel.theme.accent,), panel.length(EDGE_THICKNESS), EDGE_OPACITY, panel.fade
        )
        _draw(canvas, panel, frame, frame.boundary, stroke)


def _draw(canvas: Canvas, panel: Panel, frame: Frame, lines: Lines | None, stroke: Stroke) -> None:
    if lines is None:
        return
    places = panel.places(lines.vertices, frame.view)
    canvas.lines(places, lines.starts, lines.labels, stroke)
