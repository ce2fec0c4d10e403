"""A canvas: the planes of a picture in the making, and what can be drawn into all three."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial

import numpy as np

from dnnflow._typing import Float, Integer, Layout, Picture, Plane, Size, frozen
from dnnflow.raster import crowd_kernels, kernels
from dnnflow.raster.box import Box
from dnnflow.raster.color import GROUPS, values_of
from dnnflow.raster.sprites import Sprites
from dnnflow.raster.stamp import Stamp

SUBTLE = 0.25
"""Lines may leave out vertices where that changes a pixel by less than so many grey levels."""


@dataclass(frozen=True)
class Stroke:
    """How lines are drawn.

    Attributes:
        colors: ``#rrggbb``, one a kind.
        thickness: In pixels.
        opacity: From 0 to 1.
        fade: Over how many pixels they fade out at the upper and the lower edge.
    """

    colors: tuple[str, ...]
    thickness: float
    opacity: float = 1.0
    fade: float = 0.0


@dataclass(frozen=True, eq=False)
class Canvas:
    """Planes that are written to. All positions are pixels of the picture, y downwards.

    Attributes:
        planes: As in a ``Picture``, but writable.
        layout: What the planes hold.
    """

    planes: tuple[Plane, Plane, Plane]
    layout: Layout

    @classmethod
    def blank(cls, size: Size, color: str, layout: Layout) -> "Canvas":
        """A canvas of one colour."""
        width, height = size
        values = values_of(color, layout)
        shapes = [
            (round(height * group.factor), round(width * group.factor))
            for group in GROUPS[layout]
            for _ in range(3)[group.planes]
        ]
        first, second, third = map(partial(np.full, dtype=np.uint8), shapes, values)
        return cls((first, second, third), layout)

    @cached_property
    def box(self) -> Box:
        """The whole of it."""
        height, width = self.planes[0].shape
        return Box(0, 0, width, height)

    def picture(self) -> Picture:
        """What has been drawn, not a copy: it changes if the canvas is drawn on again."""
        return Picture(self.planes, self.layout)

    def copied(self) -> "Canvas":
        """The same pixels in memory of their own."""
        first, second, third = (plane.copy() for plane in self.planes)
        return Canvas((first, second, third), self.layout)

    def part(self, box: Box) -> "Canvas":
        """The pixels in a box, shared with this canvas; for ``yuv420`` its sides must be even."""
        one, two, three = _areas(box, self.layout)
        first, second, third = self.planes
        return Canvas((first[one], second[two], third[three]), self.layout)

    def paste(self, other: "Canvas", left: int, top: int) -> None:
        """Put another canvas on top, with its corner at an even position."""
        box = Box(left, top, left + other.box.width, top + other.box.height)
        for plane, pixels in zip(self.part(box).planes, other.planes, strict=True):
            plane[...] = pixels

    def fill(self, box: Box, color: str) -> None:
        """Fill a box; chroma follows to the nearest sample."""
        values = values_of(color, self.layout)
        for plane, value in zip(self.part(box).planes, values, strict=True):
            plane[...] = value

    def bar(self, box: Box, share: float, *, full: str, empty: str) -> None:
        """Fill a box from the left up to a share from 0 to 1."""
        self.fill(box, empty)
        right = round(box.left + share * box.width)
        self.fill(Box(box.left, box.top, right, box.bottom), full)

    def dots(
        self,
        places: Float[np.ndarray, "n 2"],
        kinds: Integer[np.ndarray, " n"],
        sprites: tuple[Sprites, ...],
    ) -> None:
        """Draw a dot of some kind at each place; later ones cover earlier ones."""
        places, kinds = _contiguous(places, float), _contiguous(kinds, np.intp)
        for group, sprite in zip(GROUPS[self.layout], sprites, strict=True):
            kernels.blend_sprites(
                self.planes[group.planes],
                places,
                group.factor,
                group.shift,
                kinds,
                sprite.ink,
                sprite.clear,
            )

    def crowd(
        self,
        pieces: Iterable[tuple[Float[np.ndarray, "_ 2"], Integer[np.ndarray, " _"]]],
        colors: tuple[str, ...],
        strength: float,
    ) -> None:
        """Draw how dense places lie, each kind in a colour.

        Args:
            pieces: Some places at a time, shape (n, 2), and the kind of each, shape (n,).
            colors: One a kind.
            strength: ``count`` places a pixel cover ``1 - exp(-strength * count)`` of it.
        """
        covers = np.zeros((len(colors), self.box.height, self.box.width), np.float32)
        for places, kinds in pieces:
            crowd_kernels.count_points(
                covers, _contiguous(places, np.float32), _contiguous(kinds, np.intp)
            )
        crowd_kernels.cover_counts(covers, strength)
        values = _values(colors, self.layout)
        for group, value in zip(GROUPS[self.layout], values, strict=True):
            crowd_kernels.blend_covers(self.planes[group.planes], covers, value)

    def lines(
        self,
        places: Float[np.ndarray, "m 2"],
        starts: Integer[np.ndarray, " k"],
        kinds: Integer[np.ndarray, " m"],
        stroke: Stroke,
    ) -> None:
        """Draw polylines; the piece after vertex i has the colour of ``kinds[i]``, in turn."""
        if not stroke.opacity:
            return
        places = _contiguous(places, float)
        starts, kinds = (_contiguous(each, np.intp) for each in (starts, kinds))
        ends = np.empty_like(kinds)
        kernels.skip_vertices(ends, places, starts, kinds, SUBTLE / (255 * stroke.opacity))
        values = _values(stroke.colors, self.layout)
        for group, value in zip(GROUPS[self.layout], values, strict=True):
            planes = self.planes[group.planes]
            kernels.blend_lines(
                planes,
                places,
                group.factor,
                group.shift,
                starts,
                ends,
                kinds,
                value,
                group.factor * stroke.thickness,
                _opacities(stroke, len(planes[0]), group.factor),
            )

    def stamp(self, stamp: Stamp, *, at: tuple[int, int] = (0, 0), opacity: float = 1.0) -> None:
        """Press a stamp onto what is there, moved by an even number of pixels."""
        box = stamp.box.moved(*at)
        seen = box.common(self.box)
        planes = self.part(seen).planes
        areas = _areas(seen.moved(-box.left, -box.top), self.layout)
        for plane, cover, area, value in zip(
            planes, stamp.covers, areas, stamp.values, strict=True
        ):
            plane[...] = np.rint(plane + opacity * cover[area] * (value - plane.astype(np.float32)))


@lru_cache(maxsize=4096)
def _areas(box: Box, layout: Layout) -> tuple[tuple[slice, slice], ...]:
    """The rows and columns of each plane that show a box; chroma to the nearest sample."""
    return tuple(
        (_span(box.top, box.bottom, group.factor), _span(box.left, box.right, group.factor))
        for group in GROUPS[layout]
        for _ in range(3)[group.planes]
    )


def _span(first: int, last: int, factor: float) -> slice:
    return slice(round(first * factor), round(last * factor))


def _contiguous(array: np.ndarray, kind: type) -> np.ndarray:
    return np.ascontiguousarray(array, kind)


@lru_cache(maxsize=256)
def _opacities(stroke: Stroke, height: int, factor: float) -> Integer[np.ndarray, " height"]:
    """The opacity of a stroke in each row of a plane that has ``factor`` rows a pixel."""
    whole = kernels.WHOLE * stroke.opacity
    return frozen(np.rint(whole * _fading(stroke.fade * factor, height)).astype(np.intp))


@lru_cache(maxsize=64)
def _fading(fade: float, height: int) -> Float[np.ndarray, " height"]:
    """How much is seen of each row, of lines that fade out over so many rows at both edges."""
    rows = np.arange(height) + 0.5
    return frozen(np.clip(np.minimum(rows, rows[::-1]) / max(fade, 0.5), 0, 1))


@lru_cache(maxsize=256)
def _values(
    colors: tuple[str, ...], layout: Layout
) -> tuple[Integer[np.ndarray, "kinds planes"], ...]:
    """The value of each colour in each plane of each group."""
    values = np.array([values_of(color, layout) for color in colors], np.intp)
    return tuple(frozen(np.ascontiguousarray(values[:, group.planes])) for group in GROUPS[layout])
