"""Marks of one kind draw on all panels of a sheet at once."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from dnnflow.motion.frame import Frame
from dnnflow.raster.canvas import Canvas, Polylines, Stroke
from dnnflow.render.panel import Band, Panel


@dataclass(frozen=True, eq=False)
class Shown:
    """What a mark is given to draw on a panel.

    Attributes:
        canvas: The part of the panel.
        panel: Where it is.
        frame: What is shown.
    """

    canvas: Canvas
    panel: Panel
    frame: Frame


class Lined(ABC):
    """A mark of lines on the plot."""

    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the lines of a frame, if it has any."""
        self.draw_all([self], [Shown(canvas, panel, frame)])

    @staticmethod
    def draw_all(marks: "Sequence[Lined]", shown: Sequence[Shown]) -> None:
        """Draw the lines of all marks, each on its panel; the panels have one look."""
        drawn = [
            (each.canvas, lines)
            for mark, each in zip(marks, shown, strict=True)
            for lines in mark.lines(each.panel, each.frame)
        ]
        if drawn:
            shown[0].canvas.polylines(drawn, marks[0].stroke(shown[0].panel))

    @abstractmethod
    def lines(self, panel: Panel, frame: Frame) -> Iterator[Polylines]:
        """The lines of a frame, from back to front."""

    @abstractmethod
    def stroke(self, panel: Panel) -> Stroke:
        """How they look on a panel."""
