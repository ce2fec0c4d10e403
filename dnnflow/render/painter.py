"""A film gets a size: a painter turns the frames of one moment into a picture."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol, runtime_checkable

from dnnflow._typing import Layout, Picture, Size
from dnnflow.errors import UsageError
from dnnflow.motion.frame import Frame
from dnnflow.projection.film import Film
from dnnflow.raster.canvas import Canvas
from dnnflow.raster.pixels import PixelCanvas
from dnnflow.render.colors.clear import BLACK, TRANSPARENT, WHITE, clear_picture, matted
from dnnflow.render.marks import Mark, draw_marks
from dnnflow.render.panel import Panel
from dnnflow.render.sheet.areas import Area, areas_of, draw_areas
from dnnflow.render.sheet.page import page_of
from dnnflow.render.sheet.parts import Sign

SMALLEST_SIDE, LARGEST_SIDE = 64, 8192
"""The sides that a picture may have, in pixels."""


@runtime_checkable
class Drawn(Protocol):
    """What is drawn on all panels at once."""

    def draw(self, canvas: Canvas, frames: Sequence[Frame]) -> None:
        """Draw one frame a panel."""
        ...


@dataclass(frozen=True, eq=False)
class Painter:
    """Paints pictures of one size.

    Attributes:
        size: Width and height in pixels; both even for ``yuv420``.
        layout: What the planes of the pictures hold.
        panels: Where each animation is shown.
        marks: What is drawn on each panel, from back to front.
        signs: What is said of all panels, and where.
        tiles: What is drawn on all panels of a mosaic at once.
        white: If the background is transparent: the same on white, where this is on black.
        matte: If pixels are transparent wholly or not at all: the ground of those that are not.
    """

    size: Size
    layout: Layout
    panels: tuple[Panel, ...]
    marks: tuple[tuple[Mark, ...], ...]
    signs: tuple[Sign, ...] = ()
    tiles: Drawn | None = None
    white: "Painter | None" = None
    matte: str = ""

    def picture(self, frames: Sequence[Frame]) -> Picture:
        """A new picture of one frame a panel; the frames must have been projected."""
        canvas = self.canvas()
        self.paint(frames, canvas)
        drawn = canvas.picture()
        if not self.white:
            return drawn
        clear = clear_picture(drawn, self.white.picture(frames))
        return matted(clear, self.matte) if self.matte else clear

    def canvas(self) -> PixelCanvas:
        """An empty canvas for pictures of this size."""
        return PixelCanvas.blank(self.size, self.ground, self.layout)

    def paint(self, frames: Sequence[Frame], canvas: Canvas) -> None:
        """Paint one frame a panel over whatever is on a canvas, of pixels or for print."""
        if self.tiles or not canvas.kept(self):
            canvas.fill(canvas.box, self.ground)
            for drawing, box in self.signs:
                canvas.still(drawing, box, ground=self.ground)
        if canvas.together:
            draw_areas(zip(self._areas, frames, strict=True), canvas)
        else:
            for panel, marks, frame in zip(self.panels, self.marks, frames, strict=True):
                draw_marks(marks, canvas.panel(panel.box), panel, frame)
        if self.tiles:
            self.tiles.draw(canvas, frames)

    @cached_property
    def _areas(self) -> tuple[tuple[Area, ...], ...]:
        """Those of each panel."""
        return tuple(map(areas_of, self.panels, self.marks))

    @property
    def plot_side(self) -> int:
        """The smaller side of the plot of a panel, in pixels."""
        plot = self.panels[0].plot
        return min(plot.width, plot.height)

    @property
    def ground(self) -> str:
        """The colour behind everything."""
        return self.panels[0].theme.background


def painter_of(film: Film, size: Size, layout: Layout = "rgb") -> Painter:
    """A painter of a film's pictures.

    Args:
        film: What is painted: ``painter.picture(film.at(index))``.
        size: Width and height in pixels; odd sides become even for ``yuv420``.
        layout: What the planes of the pictures hold; ``rgb`` if the background is transparent.

    Raises:
        UsageError: a size out of range.
        DataError: no installed font has a character of the words.
    """
    size = fitting_size(size, layout)
    if film.background == TRANSPARENT:
        black, white = (painter_of(replace(film, background=each), size) for each in (BLACK, WHITE))
        return replace(black, white=white)
    page = page_of(film, size)
    return Painter(size, layout, page.panels, page.marks, page.signs, page.tiles)


def fitting_size(size: Size, layout: Layout) -> Size:
    """The size of a picture in pixels; the sides of a video become even.

    Raises:
        UsageError: it is too small or too large.
    """
    width, height = size
    if not (SMALLEST_SIDE <= width <= LARGEST_SIDE and SMALLEST_SIDE <= height <= LARGEST_SIDE):
        sides = f"from {SMALLEST_SIDE} to {LARGEST_SIDE} pixels a side"
        raise UsageError(f"size must be {sides}, not {width}x{height}")
    return (width + width % 2, height + height % 2) if layout == "yuv420" else size
