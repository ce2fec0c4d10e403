"""The mark at the foot: a strip of stages that fills as time goes."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import ClassVar

from dnnflow.motion.frame import Frame
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas
from dnnflow.render.panel import Band, Panel


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
    band: ClassVar[Band] = "strip"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the strip of a frame, full up to where the motion is."""
        whole, ground = canvas.box, panel.theme.background
        reached = whole.right
        if frame.stage < len(self.layers):
            left, right = cells_of(self.layers, panel)[frame.stage]
            reached = round(left + frame.progress * (right - left))
        for full, first, last in ((True, 0, reached), (False, reached, whole.right)):
            seen = Box(first, 0, last, whole.bottom)
            canvas.still(_Cells(self, panel, full), whole, ground=ground, seen=seen)


@lru_cache(maxsize=64)
def cells_of(layers: tuple[int, ...], panel: Panel) -> tuple[tuple[int, int], ...]:
    """Where the cell of each stage begins and ends, in pixels from the left."""
    if not layers:
        return ()
    inner, outer = panel.length(0.35), panel.length(1.1)
    gaps = [outer if before != after else inner for before, after in pairwise(layers)]
    width = (panel.strip.width - 2 * panel.margin - sum(gaps)) / len(layers)
    lefts = [panel.margin]
    for gap in gaps:
        lefts.append(lefts[-1] + width + gap)
    return tuple((round(left), round(left + width)) for left in lefts)


@dataclass(frozen=True)
class _Cells:
    """All cells of a strip, full as at the end or empty as at the start."""

    strip: Strip
    panel: Panel
    full: bool

    def draw(self, canvas: Canvas) -> None:
        """Draw them."""
        theme = self.panel.theme
        top = round(self.panel.length(0.8))
        bottom = top + max(2, round(self.panel.length(0.7)))
        shining = self.strip.separable
        for stage, (left, right) in enumerate(cells_of(self.strip.layers, self.panel)):
            done = theme.muted if shining is None or stage < shining - 1 else theme.separable
            box = Box(left, top, right, bottom)
            canvas.fill(box, done if self.full else theme.line)
