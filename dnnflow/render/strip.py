"""The mark at the foot: a strip of stages that fills as time goes."""

from dataclasses import dataclass

from dnnflow.motion.frame import Frame
from dnnflow.render.canvas import Box, Canvas
from dnnflow.render.panel import Panel


@dataclass(frozen=True)
class Strip:
    """A cell for every stage, the stages of one layer close together.

    Attributes:
        layers: The number of the layer that each stage belongs to.
        separable: From which cloud on the classes are linearly separable, if they are; the
            stages that lead there and further shine.
    """

    layers: tuple[int, ...]
    separable: int | None = None

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the strip of a frame, full up to where the motion is."""
        theme = panel.theme
        top = panel.strip.top + round(panel.length(0.8))
        bottom = top + max(2, round(panel.length(0.7)))
        for stage, (left, right) in enumerate(self.cells(panel)):
            share = min(1.0, max(0.0, frame.stage + frame.progress - stage))
            reached = self.separable is not None and stage >= self.separable - 1
            full = theme.accent if reached else theme.muted
            cell = Box(round(left), top, round(right), bottom)
            canvas.bar(cell, share, full=full, empty=theme.line)

    def cells(self, panel: Panel) -> list[tuple[float, float]]:
        """Where each cell begins and ends, in pixels from the left."""
        if not self.layers:
            return []
        inner, outer = panel.length(0.35), panel.length(1.1)
        gaps = [
            outer if before != after else inner
            for before, after in zip(self.layers, self.layers[1:], strict=False)
        ]
        width = (panel.strip.width - 2 * panel.margin - sum(gaps)) / len(self.layers)
        lefts = [panel.margin]
        for gap in gaps:
            lefts.append(lefts[-1] + width + gap)
        return [(left, left + width) for left in lefts]
