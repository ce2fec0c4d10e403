"""The marks that are lines: walls, the grid that bends and flips, the boundary."""

from collections.abc import Iterator
from dataclasses import dataclass

from dnnflow.flow.lines import Lines
from dnnflow.motion.frame import Frame
from dnnflow.raster.canvas import Polylines, Stroke
from dnnflow.render.panel import Panel
from dnnflow.render.sheet.shown import Lined
from dnnflow.render.sides import EDGE_OPACITY, EDGE_THICKNESS

GRID_THICKNESS, WALL_THICKNESS, WALL_OPACITY, FLIP_OPACITY = 0.16, 0.2, 0.7, 0.7
"""How thick lines are, in hundredths of the panel's smaller side, and how strong."""


@dataclass(frozen=True)
class Walls(Lined):
    """The box in which a bounded activation ends, so that contraction can be seen."""

    def lines(self, panel: Panel, frame: Frame) -> Iterator[Polylines]:
        """The walls of a frame, if it has any."""
        return _bent(panel, frame, frame.walls, WALL_OPACITY * frame.walls_opacity)

    def stroke(self, panel: Panel) -> Stroke:
        """Thin, and up to the edges."""
        return Stroke((panel.theme.muted,), panel.length(WALL_THICKNESS))


@dataclass(frozen=True)
class Grid(Lined):
    """The straight lines of the input plane, tinted by the class predicted where they come from."""

    def lines(self, panel: Panel, frame: Frame) -> Iterator[Polylines]:
        """The grid of a frame, if it has one."""
        return _bent(panel, frame, frame.grid, panel.theme.grid_opacity)

    def stroke(self, panel: Panel) -> Stroke:
        """In the colours of the classes."""
        return Stroke(panel.theme.classes, panel.length(GRID_THICKNESS), fade=panel.fade)


@dataclass(frozen=True)
class Flips(Lined):
    """The cells of the grid that a residual block turns over on the way, hatched."""

    def lines(self, panel: Panel, frame: Frame) -> Iterator[Polylines]:
        """The hatching of a frame, if it has any."""
        return _bent(panel, frame, frame.flips, FLIP_OPACITY)

    def stroke(self, panel: Panel) -> Stroke:
        """As thin as the grid."""
        return Stroke((panel.theme.flip,), panel.length(GRID_THICKNESS), fade=panel.fade)


@dataclass(frozen=True)
class Boundary(Lined):
    """Where the network's answer changes."""

    def lines(self, panel: Panel, frame: Frame) -> Iterator[Polylines]:
        """The boundary of a frame, if it has one."""
        return _bent(panel, frame, frame.boundary, EDGE_OPACITY)

    def stroke(self, panel: Panel) -> Stroke:
        """As the lines between classes at the end."""
        return Stroke((panel.theme.accent,), panel.length(EDGE_THICKNESS), fade=panel.fade)


def _bent(panel: Panel, frame: Frame, lines: Lines | None, opacity: float) -> Iterator[Polylines]:
    """Lines of a frame, as they lie on a panel."""
    if lines:
        scaling = panel.scaling(frame.view)
        yield Polylines(lines.vertices, lines.starts, lines.labels, scaling, opacity)
