"""The canvas of pixels: the planes of a picture in the making."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from typing import ClassVar, cast

import numpy as np

from dnnflow._typing import Float, Integer, Layout, Picture, Plane, Size
from dnnflow.raster import crowd_kernels, kernels
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import PLACED, Canvas, Drawing, Polylines, Scaling, Scatter, Stroke
from dnnflow.raster.color import values_in, values_of
from dnnflow.raster.compiled import PLANE
from dnnflow.raster.drawing import area_kernels, box_kernels, line_kernels
from dnnflow.raster.drawing.parts import areas_of, dots_on_parts, lines_on_parts, windows_of
from dnnflow.raster.sprites import Dot, distinct, sprites_of, stamp_of
from dnnflow.raster.stamp import Stamp
from dnnflow.raster.text import Words, stamps


@dataclass(frozen=True, eq=False)
class PixelCanvas:
    """Planes that are written to: a ``Canvas``.

    Attributes:
        planes: As in a ``Picture``, but writable.
        layout: What the planes hold.
        corner: Where its upper left corner lies on its panel, of four pixels: halves of samples
            are rounded to even ones there.
        outer: The planes of the canvas that it is a part of, if it is one.
    """

    planes: tuple[Plane, Plane, Plane]
    layout: Layout
    corner: tuple[int, int] = (0, 0)
    outer: tuple[Plane, Plane, Plane] | None = None
    together: ClassVar[bool] = True

    @classmethod
    def blank(
        cls, size: Size, color: str, layout: Layout, corner: tuple[int, int] = (0, 0)
    ) -> "PixelCanvas":
        """A canvas of one colour, with as many samples as a box of its size has at its corner."""
        values, areas = values_of(color, layout), areas_of(Box(0, 0, *size), layout, corner)
        shapes = [(rows.stop, columns.stop) for rows, columns in areas]
        first, second, third = map(partial(np.full, dtype=np.uint8), shapes, values)
        return cls((first, second, third), layout, corner)

    @classmethod
    def on(cls, picture: Picture) -> "PixelCanvas":
        """A canvas of the planes of a picture."""
        return cls(picture.planes, picture.layout)

    @cached_property
    def box(self) -> Box:
        """The whole of it."""
        height, width = self.planes[0].shape
        return Box(0, 0, width, height)

    @cached_property
    def addresses(self) -> tuple[int, ...]:
        """Where its planes are, for kernels: found once, for all that is drawn."""
        return tuple(map(PLANE.address, self.planes))

    def picture(self) -> Picture:
        """What has been drawn, not a copy: it changes if the canvas is drawn on again."""
        return Picture(self.planes, self.layout)

    @cached_property
    def whole(self) -> "PixelCanvas":
        """The canvas that it is a part of; itself if it is none."""
        return PixelCanvas(self.outer, self.layout) if self.outer else self

    @cached_property
    def windows(self) -> tuple[int, ...]:
        """Where its first and its last plane lie on those of the whole, as kernels take it."""
        return windows_of(self.planes, self.outer or self.planes)

    @cached_property
    def _inner(self) -> dict[Hashable, "PixelCanvas"]:
        """Its parts, each made once."""
        return {}

    @cached_property
    def _looks(self) -> dict[Box | None, Hashable]:
        """What its parts look like, and under none who draws on it."""
        return {}

    def kept(self, by: Hashable) -> bool:
        """Whether what is on it was drawn by someone, who draws on it now."""
        if self._looks.get(None) == by:
            return True
        self._inner.clear()
        self._looks.clear()
        self._looks[None] = by
        return False

    def fresh(self, box: Box, looks: Hashable, ground: str) -> "PixelCanvas | None":
        """The part in a box to draw on, of one colour; or nothing if it looks so already."""
        if looks and self._looks.get(box) == looks:
            return None
        part = self.part(box)
        if box in self._looks:
            part.fill(part.box, ground)
        self._looks[box] = looks
        return part

    def panel(self, box: Box) -> "PixelCanvas":
        """The pixels in a box, shared with this canvas; for ``yuv420`` its corner must be even."""
        return self._part(box, (0, 0))

    def part(self, box: Box) -> "PixelCanvas":
        """The pixels in a box, shared with this canvas; for ``yuv420`` its corner must be even."""
        return self._part(box, self._corner(box))

    def _part(self, box: Box, corner: tuple[int, int]) -> "PixelCanvas":
        key = box, corner
        if key not in self._inner:
            planes = self._planes(box)
            self._inner[key] = PixelCanvas(planes, self.layout, corner, self.outer or self.planes)
        return self._inner[key]

    def fill(self, box: Box, color: str) -> None:
        """Fill a box; chroma follows to the nearest sample."""
        ends, values = (box.left, box.top, box.right, box.bottom), values_in((color,), self.layout)
        box_kernels.fill_box(self, *ends, *self.corner, values)

    def bar(self, box: Box, share: float, *, full: str, empty: str) -> None:
        """Fill a box from the left up to a share from 0 to 1."""
        self.fill(box, empty)
        right = round(box.left + share * box.width)
        self.fill(Box(box.left, box.top, right, box.bottom), full)

    def dots(
        self,
        places: Float[np.ndarray, "n 2"],
        kinds: Integer[np.ndarray, " n"],
        dots: tuple[Dot, ...],
    ) -> None:
        """Draw ``dots[kinds[i]]`` at each place, to a fraction of a pixel."""
        self.scatter([(self, Scatter(places, np.arange(len(places)), kinds, PLACED))], dots)

    def scatter(self, points: Sequence[tuple[Canvas, Scatter]], dots: tuple[Dot, ...]) -> None:
        """Draw dots on parts of this canvas, to a fraction of a pixel."""
        dots, own = distinct(dots)
        places, order, kinds, *others = dots_on_parts(
            [(cast("PixelCanvas", part).windows, each) for part, each in points]
        )
        kinds = kinds if len(own) == len(dots) else own[kinds]
        first, *_, last = 2 * sprites_of(dots, self.layout)
        sprites = first.ink, first.clear, last.ink, last.clear
        kernels.blend_sprites(self.whole, places, order, kinds, *others, *sprites)

    def dot(self, place: tuple[float, float], dot: Dot) -> None:
        """Draw a single dot without its rim, exactly where it belongs."""
        self.stamp(stamp_of(dot, place, self.layout))

    def crowd(
        self,
        points: Float[np.ndarray, "n 2"],
        kinds: Integer[np.ndarray, " n"],
        scaling: Scaling,
        colors: tuple[str, ...],
        strength: float,
    ) -> None:
        """Draw how dense points lie, each kind in a colour."""
        shape = len(colors), (self.box.width, self.box.height)
        covers = crowd_kernels.covers_of(points, kinds, scaling, shape, strength)
        values = values_in(colors, self.layout)
        mixed = np.empty((2 + len(self.planes), crowd_kernels.GROUP))
        crowd_kernels.blend_covers(self, covers.shares, covers.busy, values, mixed)

    def area(self, corners: tuple[tuple[float, float], ...], color: str) -> None:
        """Fill a convex polygon; its edges are not smooth."""
        values = values_in((color,), self.layout)
        area_kernels.fill_area(self, np.array(corners, float), values)

    def lines(
        self,
        places: Float[np.ndarray, "m 2"],
        starts: Integer[np.ndarray, " k"],
        kinds: Integer[np.ndarray, " m"],
        stroke: Stroke,
    ) -> None:
        """Draw polylines without the vertices that change nothing."""
        lines = Polylines(places, starts, kinds, PLACED, stroke.opacity)
        self.polylines([(self, lines)], stroke)

    def polylines(self, lines: Sequence[tuple[Canvas, Polylines]], stroke: Stroke) -> None:
        """Draw polylines on parts of this canvas without the vertices that change nothing."""
        seen = [(cast("PixelCanvas", part).windows, each) for part, each in lines if each.opacity]
        if not seen:
            return
        places, others = lines_on_parts(seen)
        line_kernels.blend_lines(
            self.whole,
            np.empty(len(places) + len(self.whole.planes[0]), np.intp),
            places,
            *others,
            values_in(stroke.colors, self.layout),
            stroke.thickness,
            stroke.fade,
        )

    def words(self, line: Words, *, at: tuple[int, int] = (0, 0), opacity: float = 1.0) -> None:
        """Write a line of text with letters that were drawn once.

        Raises:
            DataError: no installed font has a character of it, or a formula makes no sense.
        """
        for stamp in stamps(line, self.layout):
            self.stamp(stamp, at=at, opacity=opacity)

    def still(self, drawing: Drawing, box: Box, *, ground: str, seen: Box | None = None) -> None:
        """Put a drawing over what is there; its pixels are kept for the next time."""
        size = box.width, box.height
        kept = _kept(drawing, size, ground, self.layout, self._corner(box))
        seen = seen or kept.box
        ends = seen.left, seen.top, seen.right, seen.bottom
        box_kernels.copy_box(self, *kept.planes, box.left, box.top, *ends, *self.corner)

    def stamp(self, stamp: Stamp, *, at: tuple[int, int] = (0, 0), opacity: float = 1.0) -> None:
        """Press a stamp onto what is there, moved by an even number of pixels."""
        first, _, last = stamp.covers
        left, top = stamp.box.left + at[0], stamp.box.top + at[1]
        box_kernels.blend_stamp(self, left, top, first, last, stamp.values, opacity)

    def _planes(self, box: Box) -> tuple[Plane, Plane, Plane]:
        """The samples of a box; chroma to the nearest one."""
        one, two, three = areas_of(box, self.layout, self.corner)
        first, second, third = self.planes
        return first[one], second[two], third[three]

    def _corner(self, box: Box) -> tuple[int, int]:
        """Where the corner of a box lies on the panel, of four pixels."""
        left, top = self.corner
        return (left + box.left) % 4, (top + box.top) % 4


@lru_cache(maxsize=256)
def _kept(
    drawing: Drawing, size: Size, ground: str, layout: Layout, corner: tuple[int, int]
) -> PixelCanvas:
    """A drawing on a canvas of its own, which is not drawn on again."""
    canvas = PixelCanvas.blank(size, ground, layout, corner)
    drawing.draw(canvas)
    return canvas
