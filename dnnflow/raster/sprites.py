"""Dots become sprites: one small picture for every kind, plane and sub-pixel phase."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from dnnflow._typing import Float, Integer, Layout, Shaped, UInt8, frozen
from dnnflow.raster.box import Box
from dnnflow.raster.color import GROUPS, Group, values_of
from dnnflow.raster.kernels import PHASES
from dnnflow.raster.lanes import LANES
from dnnflow.raster.stamp import Stamp


@dataclass(frozen=True)
class Shape:
    """The outline of a dot, by how far out a place lies.

    Attributes:
        distance: From the middle to a place (x to the right, y downwards), measured so that it is
            1 on the outline whose nearest side is 1 away.
        area: Inside that outline.
        reach: From the middle to its farthest corner.
    """

    distance: Callable[[np.ndarray, np.ndarray], np.ndarray]
    area: float
    reach: float


SHAPES: dict[str, Shape] = {
    "disc": Shape(np.hypot, math.pi, 1.0),
    "triangle": Shape(
        lambda x, y: np.maximum(y, (math.sqrt(3) * np.abs(x) - y) / 2), 3 * math.sqrt(3), 2.0
    ),
    "square": Shape(lambda x, y: np.maximum(np.abs(x), np.abs(y)), 4.0, math.sqrt(2)),
    "diamond": Shape(lambda x, y: (np.abs(x) + np.abs(y)) / math.sqrt(2), 4.0, math.sqrt(2)),
}


@dataclass(frozen=True)
class Dot:
    """A small shape with a rim; it is as large as a disc of its radius.

    Attributes:
        color, rim: ``#rrggbb``, inside and around; an open dot has the rim's colour in the middle.
        radius: Of the disc, in pixels.
        thickness: Of the rim around it, in pixels.
        opacity, rim_opacity: From 0 to 1.
        shape: A name from ``SHAPES``.
        core: How much of the radius is open, from 0 to 1.
    """

    color: str
    rim: str
    radius: float
    thickness: float = 0.0
    opacity: float = 1.0
    rim_opacity: float = 1.0
    shape: str = "disc"
    core: float = 0.0

    @property
    def sides(self) -> tuple[float, float, float]:
        """From the middle to the nearest side of the core, the dot and the rim, in pixels."""
        side = self.radius * math.sqrt(math.pi / SHAPES[self.shape].area)
        return self.core * side, side, side + self.thickness


@dataclass(frozen=True, eq=False)
class Sprites:
    """Dots for a group of planes, as the kernels take them, padded at the left and right.

    Attributes:
        ink: Shape (planes, kinds, phases, phases, side, width): what is added.
        clear: Shape (kinds, phases, phases, side, width): how much of the background stays, of
            255.
    """

    ink: UInt8[np.ndarray, "planes kinds phases phases side width"]
    clear: UInt8[np.ndarray, "kinds phases phases side width"]


@lru_cache(maxsize=64)
def distinct(dots: tuple[Dot, ...]) -> tuple[tuple[Dot, ...], Integer[np.ndarray, " kinds"]]:
    """The dots without those that are there already, and where each of them stands then."""
    places = {dot: place for place, dot in enumerate(dict.fromkeys(dots))}
    return tuple(places), frozen(np.array([places[dot] for dot in dots], np.intp))


@lru_cache(maxsize=64)
def sprites_of(dots: tuple[Dot, ...], layout: Layout) -> tuple[Sprites, ...]:
    """The sprites of some dots for each group of planes."""
    colors = np.array([values_of(dot.color, layout) for dot in dots]).T
    rims = np.array([values_of(dot.rim, layout) for dot in dots]).T
    return tuple(
        _drawn(dots, group, colors[group.planes], rims[group.planes]) for group in GROUPS[layout]
    )


def stamp_of(dot: Dot, place: tuple[float, float], layout: Layout) -> Stamp:
    """One dot without its rim, at a place in pixels."""
    core, side, _ = dot.sides
    x, y = place
    reach = side * SHAPES[dot.shape].reach
    box = Box.around(x - reach, y - reach, x + reach, y + reach)
    across, down = (
        (np.arange(count * PHASES) + 0.5) / PHASES + first - middle
        for count, first, middle in ((box.width, box.left, x), (box.height, box.top, y))
    )
    distance = SHAPES[dot.shape].distance(across, down[:, None])
    inside = (distance > core) & (distance <= side)
    share = inside.reshape(box.height, PHASES, box.width, PHASES).mean(axis=(1, 3))
    mask = np.rint(255 * dot.opacity * share).astype(np.uint8)
    return Stamp.of(mask, box, dot.color, layout)


def _drawn(
    dots: tuple[Dot, ...],
    group: Group,
    colors: Integer[np.ndarray, "planes kinds"],
    rims: Integer[np.ndarray, "planes kinds"],
) -> Sprites:
    reach = max(dot.sides[2] * SHAPES[dot.shape].reach for dot in dots)
    side = 2 * math.ceil(group.factor * reach + 1)
    # One after the other: all together, they would take eight times as much memory meanwhile.
    inks, covers = zip(
        *(
            _inked(*_covered(dot, group.factor, side), colors[:, kind], rims[:, kind])
            for kind, dot in enumerate(dots)
        ),
        strict=True,
    )
    return Sprites(np.stack(inks, axis=1), 255 - np.stack(covers))


def _inked(
    inside: Float[np.ndarray, "phases phases side side"],
    around: Float[np.ndarray, "phases phases side side"],
    color: Integer[np.ndarray, " planes"],
    rim: Integer[np.ndarray, " planes"],
) -> tuple[
    UInt8[np.ndarray, "planes phases phases side width"],
    UInt8[np.ndarray, "phases phases side width"],
]:
    """What a dot adds to each plane, and how much it covers."""
    cover = np.rint(255 * (inside + around))
    shades = _spread(color) * inside + _spread(rim) * around
    return _padded(np.minimum(np.rint(shades), cover)), _padded(cover)


def _spread(values: Integer[np.ndarray, " planes"]) -> Integer[np.ndarray, "planes 1 1 1 1"]:
    return np.expand_dims(values, (1, 2, 3, 4))


def _padded(values: Float[np.ndarray, "*axes side"]) -> UInt8[np.ndarray, "*axes width"]:
    """As bytes, with columns of zeros at both sides, so that whole lanes are filled."""
    spare = (-values.shape[-1] % LANES) // 2
    return np.pad(values.astype(np.uint8), [(0, 0)] * (values.ndim - 1) + [(spare, spare)])


def _covered(dot: Dot, scale: float, side: int) -> tuple[np.ndarray, np.ndarray]:
    """How much of each pixel is in the colour of a dot and of its rim, times the opacities."""
    core, middle, whole = (_share(dot.shape, scale * distance, side) for distance in dot.sides)
    around = dot.rim_opacity * (whole - middle) + dot.opacity * core
    return dot.opacity * (middle - core), around


@lru_cache(maxsize=64)
def _share(shape: str, distance: float, side: int) -> Float[np.ndarray, "phases phases side side"]:
    """The share of each pixel that a shape covers, at every phase."""
    samples = (np.arange((side + 1) * PHASES) + 0.5) / PHASES - side / 2 - 1
    covered = SHAPES[shape].distance(samples, samples[:, None]) <= distance
    counts = _window_sums(_window_sums(covered).T).T
    share = counts.reshape(side, PHASES, side, PHASES)[:, ::-1, :, ::-1] / PHASES**2
    return frozen(share.transpose(1, 3, 0, 2))


def _window_sums(values: Shaped[np.ndarray, "rows columns"]) -> Integer[np.ndarray, "_ columns"]:
    """The sum of every row and the ``PHASES - 1`` before it, from row ``PHASES`` on."""
    sums = values.cumsum(axis=0, dtype=np.int32)
    return sums[PHASES:] - sums[:-PHASES]
