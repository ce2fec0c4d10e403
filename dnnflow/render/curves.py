"""The marks that are lines: walls, the grid that bends, the boundary of the classes, the ruler."""

from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from dnnflow.flow.lines import Lines
from dnnflow.motion.frame import Frame
from dnnflow.projection.scale import Bar, bars
from dnnflow.raster.canvas import Canvas, Stroke
from dnnflow.raster.text import Words
from dnnflow.render.panel import Band, Panel, even


@dataclass(frozen=True)
class Walls:
    """The box in which a bounded activation ends, so that contraction can be seen."""

    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the walls of a frame, if it has any."""
        stroke = Stroke((panel.theme.muted,), panel.length(0.2), 0.7 * frame.walls_opacity)
        _draw(canvas, panel, frame, frame.walls, stroke)


@dataclass(frozen=True)
class Grid:
    """The straight lines of the input plane, tinted by the class predicted where they come from."""

    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the grid of a frame, if it has one."""
        theme = panel.theme
        stroke = Stroke(theme.classes, panel.length(0.16), theme.grid_opacity, panel.fade)
        _draw(canvas, panel, frame, frame.grid, stroke)


@dataclass(frozen=True)
class Boundary:
    """Where the network's answer changes."""

    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the boundary of a frame, if it has one."""
        stroke = Stroke((panel.theme.accent,), panel.length(0.36), 0.85, panel.fade)
        _draw(canvas, panel, frame, frame.boundary, stroke)


@dataclass(frozen=True)
class Ruler:
    """A scale bar with its length, in the units of the data; one fades over into the next."""

    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the bar in the lower right corner of the plot."""
        if frame.view is None or not panel.caption_lines:
            return
        for bar in _shown(bars(frame.view), panel):
            self._draw(canvas, panel, bar, bar.length * panel.scale(frame.view))

    def _draw(self, canvas: Canvas, panel: Panel, bar: Bar, length: float) -> None:
        right = canvas.box.right - max(panel.margin, panel.length(2))
        bottom = canvas.box.bottom - panel.length(1.5)
        left, top = right - length, bottom - panel.length(0.7)
        places = np.array([(left, top), (left, bottom), (right, bottom), (right, top)])
        stroke = Stroke((panel.theme.muted,), panel.length(0.22), bar.opacity)
        canvas.lines(places, np.zeros(1, np.intp), np.zeros(4, np.intp), stroke)
        width, height = even(panel.letters(9)), even(panel.letters(3.2))
        said = ((f"{bar.length:g}", panel.theme.muted),)
        number = Words(said, width / 2, panel.letters(2.4), panel.letters(2.2), "center")
        corner = even(right - (length + width) / 2), even(bottom - panel.length(1) - height)
        canvas.words(number, at=corner, opacity=bar.opacity)


def _shown(fading: tuple[Bar, ...], panel: Panel) -> tuple[Bar, ...]:
    """Two bars while one fades over into the next; where nothing moves, only the stronger one."""
    if not panel.brief:
        return fading
    strongest = max(fading, key=lambda bar: bar.opacity)
    return (replace(strongest, opacity=1.0),)


def _draw(canvas: Canvas, panel: Panel, frame: Frame, lines: Lines | None, stroke: Stroke) -> None:
    if lines is None:
        return
    places = panel.places(lines.vertices, frame.view)
    canvas.lines(places, lines.starts, lines.labels, stroke)
