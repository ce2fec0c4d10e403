"""The canvas of pixels: the planes of a picture in the making."""

from dataclasses import dataclass
from functools import cached_property, lru_cache, partial

import numpy as np

from dnnflow._typing import Float, Integer, Layout, Picture, Plane, Size, frozen
from dnnflow.raster import crowd_kernels, kernels
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Drawing, Scaling, Stroke
from dnnflow.raster.color import GROUPS, values_of
from dnnflow.raster.compiled import PLANE
from dnnflow.raster.drawing import area_kernels, box_kernels, line_kernels
from dnnflow.raster.sprites import Dot, distinct, sprites_of, stamp_of
from dnnflow.raster.stamp import Stamp
from dnnflow.raster.text import Words, stamps

SUBTLE_CHANGE = 0.25
"""Lines may leave out vertices where that changes no pixel by more than this, in grey levels."""


@dataclass(frozen=True, eq=False)
class PixelCanvas:
    """Planes that are written to: a ``Canvas``.

    Attributes:
        planes: As in a ``Picture``, but writable.
        layout: What the planes hold.
        corner: Where its upper left corner lies on its panel, of four pixels: halves of samples
            are rounded to even ones there.
    """

    planes: tuple[Plane, Plane, Plane]
    layout: Layout
    corner: tuple[int, int] = (0, 0)

    @classmethod
    def blank(
        cls, size: Size, color: str, layout: Layout, corner: tuple[int, int] = (0, 0)
    ) -> "PixelCanvas":
        """A canvas of one colour, with as many samples as a box of its size has at its corner."""
        values, areas = values_of(color, layout), _areas(Box(0, 0, *size), layout, corner)
        shapes = [(rows.stop, columns.stop) for rows, columns in areas]
        first, second, third = map(partial(np.full, dtype=np.uint8), shapes, values)
        return cls((first, second, third), layout, corner)

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

    def panel(self, box: Box) -> "PixelCanvas":
        """The pixels in a box, shared with this canvas; for ``yuv420`` its corner must be even."""
        return PixelCanvas(self._planes(box), self.layout)

    def part(self, box: Box) -> "PixelCanvas":
        """The pixels in a box, shared with this canvas; for ``yuv420`` its corner must be even."""
        return PixelCanvas(self._planes(box), self.layout, self._corner(box))

    def paste(self, other: "PixelCanvas", left: int, top: int) -> None:
        """Put another canvas on top, with its corner at an even position."""
        self._copy(other, left, top, other.box)

    def fill(self, box: Box, color: str) -> None:
        """Fill a box; chroma follows to the nearest sample."""
        ends, values = (box.left, box.top, box.right, box.bottom), _values((color,), self.layout)
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
        dots, own = distinct(dots)
        places = np.ascontiguousarray(places, float)
        kinds = kinds.astype(np.intp, copy=False) if len(own) == len(dots) else own[kinds]
        first, *_, last = 2 * sprites_of(dots, self.layout)
        kernels.blend_sprites(self, places, kinds, first.ink, first.clear, last.ink, last.clear)

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
        values = _values(colors, self.layout)
        mixed = np.empty((2 + len(self.planes), crowd_kernels.GROUP))
        crowd_kernels.blend_covers(self, covers.shares, covers.busy, values, mixed)

    def area(self, corners: tuple[tuple[float, float], ...], color: str) -> None:
        """Fill a convex polygon; its edges are not smooth."""
        values = _values((color,), self.layout)
        area_kernels.fill_area(self, np.array(corners, float), values)

    def lines(
        self,
        places: Float[np.ndarray, "m 2"],
        starts: Integer[np.ndarray, " k"],
        kinds: Integer[np.ndarray, " m"],
        stroke: Stroke,
    ) -> None:
        """Draw polylines without the vertices that change nothing."""
        if not stroke.opacity:
            return
        places = np.ascontiguousarray(places, float)
        starts, kinds = (np.ascontiguousarray(each, np.intp) for each in (starts, kinds))
        line_kernels.blend_lines(
            self,
            np.empty(len(places) + len(self.planes[0]), np.intp),
            places,
            starts,
            kinds,
            _values(stroke.colors, self.layout),
            stroke.thickness,
            stroke.opacity,
            stroke.fade,
            SUBTLE_CHANGE / (255 * stroke.opacity),
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
        self._copy(kept, box.left, box.top, seen or kept.box)

    def stamp(self, stamp: Stamp, *, at: tuple[int, int] = (0, 0), opacity: float = 1.0) -> None:
        """Press a stamp onto what is there, moved by an even number of pixels."""
        first, _, last = stamp.covers
        left, top = stamp.box.left + at[0], stamp.box.top + at[1]
        box_kernels.blend_stamp(self, left, top, first, last, stamp.values, opacity)

    def _copy(self, other: "PixelCanvas", left: int, top: int, seen: Box) -> None:
        """Put a part of another canvas on top."""
        ends = seen.left, seen.top, seen.right, seen.bottom
        box_kernels.copy_box(self, *other.planes, left, top, *ends, *self.corner)

    def _planes(self, box: Box) -> tuple[Plane, Plane, Plane]:
        """The samples of a box; chroma to the nearest one."""
        one, two, three = _areas(box, self.layout, self.corner)
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


@lru_cache(maxsize=4096)
def _areas(box: Box, layout: Layout, corner: tuple[int, int]) -> tuple[tuple[slice, slice], ...]:
    """The rows and columns of each plane that show a box; chroma to the nearest sample."""
    left, top = corner
    return tuple(
        (
            _span(box.top, box.bottom, group.factor, top),
            _span(box.left, box.right, group.factor, left),
        )
        for group in GROUPS[layout]
        for _ in range(3)[group.planes]
    )


def _span(first: int, last: int, factor: float, start: int) -> slice:
    before = round(start * factor)
    bounds = (max(0, round((start + edge) * factor) - before) for edge in (first, last))
    return slice(*bounds)


@lru_cache(maxsize=256)
def _values(colors: tuple[str, ...], layout: Layout) -> Integer[np.ndarray, "kinds 3"]:
    """The value of each colour in each plane."""
    return frozen(np.array([values_of(color, layout) for color in colors], np.intp))
