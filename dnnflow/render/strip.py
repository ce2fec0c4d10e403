"""The mark at the foot: a strip of stages that fills as time goes."""

from dataclasses import dataclass
from functools import lru_cache

from dnnflow._typing import Layout
from dnnflow.motion.frame import Frame
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas
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
        full, empty, cells = _bands(self, panel, canvas.layout)
        width, height = full.box.width, full.box.height
        reached = width
        if frame.stage < len(cells):
            cell = cells[frame.stage]
            reached = round(cell.left + frame.progress * cell.width)
        canvas.paste(full.part(Box(0, 0, reached, height)), 0, panel.strip.top)
        canvas.paste(empty.part(Box(reached, 0, width, height)), reached, panel.strip.top)

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


@lru_cache(maxsize=64)
def _bands(strip: Strip, panel: Panel, layout: Layout) -> tuple[Canvas, Canvas, tuple[Box, ...]]:
    """The strip at the end and at the start, all cells full or empty; and its cells."""
    theme = panel.theme
    top = panel.strip.top + round(panel.length(0.8))
    bottom = top + max(2, round(panel.length(0.7)))
    cells = tuple(Box(round(left), top, round(right), bottom) for left, right in strip.cells(panel))
    # On a page as large as the panel, where chroma is rounded as it will be there.
    page = Canvas.blank((panel.box.width, panel.box.height), theme.background, layout)
    for cell in cells:
        page.fill(cell, theme.line)
    empty = page.part(panel.strip).copied()
    for stage, cell in enumerate(cells):
        shines = strip.separable is not None and stage >= strip.separable - 1
        page.fill(cell, theme.accent if shines else theme.muted)
    return page.part(panel.strip).copied(), empty, cells
