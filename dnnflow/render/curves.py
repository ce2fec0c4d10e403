"""The marks that are lines: the walls, the grid that bends, the boundary between the classes."""

from dataclasses import dataclass

from dnnflow.flow.lines import Lines
from dnnflow.motion.frame import Frame
from dnnflow.raster.canvas import Canvas, Stroke
from dnnflow.render.panel import Panel


@dataclass(frozen=True)
class Walls:
    """The box in which a bounded activation ends, so that contraction can be seen."""

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the walls of a frame, if it has any."""
        stroke = Stroke((panel.theme.muted,), panel.length(0.2), 0.7 * frame.walls_opacity)
        _draw(canvas, panel, frame, frame.walls, stroke)


@dataclass(frozen=True)
class Grid:
    """The straight lines of the input plane, tinted by the class predicted where they come from."""

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the grid of a frame, if it has one."""
        theme = panel.theme
        stroke = Stroke(theme.classes, panel.length(0.16), theme.grid_opacity, panel.length(4))
        _draw(canvas, panel, frame, frame.grid, stroke)


@dataclass(frozen=True)
class Boundary:
    """Where the network's answer changes."""

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the boundary of a frame, if it has one."""
        theme = panel.theme
        stroke = Stroke((theme.accent,), panel.length(0.36), 0.85, panel.length(4))
        _draw(canvas, panel, frame, frame.boundary, stroke)


def _draw(canvas: Canvas, panel: Panel, frame: Frame, lines: Lines | None, stroke: Stroke) -> None:
    if lines is None:
        return
    places = panel.places(lines.vertices, frame.view)
    canvas.part(panel.plot).lines(places, lines.starts, lines.labels, stroke)
