"""The mark in the corner: a bar of a round length, so that the scale can be read."""

from dataclasses import dataclass

import numpy as np

from dnnflow.motion.frame import Frame
from dnnflow.projection.ticks import Ticks, ticks
from dnnflow.render.canvas import Canvas, Stroke
from dnnflow.render.panel import Panel, even
from dnnflow.render.text import Words, mask

WHITE = "#ffffff"


@dataclass(frozen=True)
class Ruler:
    """A scale bar with its length, in the units of the data; one fades over into the next."""

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the bar in the lower right corner of the plot."""
        if frame.view is None:
            return
        for each in ticks(frame.view):
            self._bar(canvas.part(panel.plot), panel, each, each.step * panel.scale(frame.view))

    def _bar(self, plot: Canvas, panel: Panel, each: Ticks, length: float) -> None:
        right, bottom = plot.box.right - panel.margin, plot.box.bottom - panel.length(1.5)
        tip = panel.length(0.7)
        places = np.array(
            [
                (right - length, bottom - tip),
                (right - length, bottom),
                (right, bottom),
                (right, bottom - tip),
            ]
        )
        stroke = Stroke((panel.theme.muted,), panel.length(0.22), each.opacity)
        plot.lines(places, np.zeros(1, np.intp), np.zeros(4, np.intp), stroke)
        size = even(panel.length(9)), even(panel.length(3.2))
        number = Words(
            ((f"{each.step:g}", WHITE),),
            size[0] / 2,
            panel.length(2.4),
            panel.length(2.2),
            "center",
        )
        left, top = even(right - length / 2 - size[0] / 2), even(bottom - panel.length(1) - size[1])
        plot.stamp(mask(number, size=size), left, top, stroke)
