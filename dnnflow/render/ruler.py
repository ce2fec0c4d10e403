"""The mark in the corner: a bar of a round length, so that the scale can be read."""

from dataclasses import dataclass

import numpy as np

from dnnflow.motion.frame import Frame
from dnnflow.projection.scale import Bar, bars
from dnnflow.raster.canvas import Canvas, Stroke
from dnnflow.raster.text import Words, stamps
from dnnflow.render.panel import Panel, even


@dataclass(frozen=True)
class Ruler:
    """A scale bar with its length, in the units of the data; one fades over into the next."""

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the bar in the lower right corner of the plot."""
        if frame.view is None or not panel.caption_lines:
            return
        for bar in bars(frame.view):
            self._draw(canvas.part(panel.plot), panel, bar, bar.length * panel.scale(frame.view))

    def _draw(self, plot: Canvas, panel: Panel, bar: Bar, length: float) -> None:
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
        stroke = Stroke((panel.theme.muted,), panel.length(0.22), bar.opacity)
        plot.lines(places, np.zeros(1, np.intp), np.zeros(4, np.intp), stroke)
        width, height = even(panel.letters(9)), even(panel.letters(3.2))
        left, top = even(right - (length + width) / 2), even(bottom - panel.length(1) - height)
        said = ((f"{bar.length:g}", panel.theme.muted),)
        number = Words(said, width / 2, panel.letters(2.4), panel.letters(2.2), "center")
        for stamp in stamps(number, plot.layout):
            plot.stamp(stamp, at=(left, top), opacity=bar.opacity)
