"""Dots and lines become what vectors can be: outlines with an edge, stretches of one colour."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.collections import PathCollection
from matplotlib.colors import to_rgba
from matplotlib.path import Path
from matplotlib.transforms import IdentityTransform

from dnnflow._typing import Float
from dnnflow.flow.lines import Line
from dnnflow.raster.canvas import Stroke
from dnnflow.raster.sprites import Dot

FADE_STEPS = 8
"""In how many steps lines fade out at an edge."""

_ARM = 4 / 3 * (2**0.5 - 1)  # of a cubic that is a quarter of a circle but for 0.03 %
_QUARTER = np.array([1 + _ARM * 1j, _ARM + 1j, 1j])
_CIRCLE = np.concatenate([[1], *(1j**turn * _QUARTER for turn in range(4)), [1]])
_ROOT = 3**0.5

OUTLINES: dict[str, Path] = {
    "disc": Path(
        np.stack([_CIRCLE.real, _CIRCLE.imag], axis=1),
        [Path.MOVETO, *[Path.CURVE4] * 12, Path.CLOSEPOLY],
    ),
    "triangle": Path([(0, 2), (-_ROOT, -1), (_ROOT, -1), (0, 2)], closed=True),
    "square": Path([(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)], closed=True),
    "diamond": Path(np.sqrt(2) * np.array([(0, 1), (-1, 0), (0, -1), (1, 0), (0, 1)]), closed=True),
}
"""The shapes of ``SHAPES``, with a nearest side that is 1 away from the middle; y upwards."""


@dataclass(frozen=True)
class Look:
    """A dot as an outline that is filled, and then drawn with an edge to both of its sides.

    Attributes:
        face, edge: Colours with their opacities, from 0 to 1.
        reach: From the middle to the nearest side of the outline, in pixels.
        width: Of the edge, in pixels.
    """

    face: tuple[float, float, float, float]
    edge: tuple[float, float, float, float]
    reach: float
    width: float


def look_of(dot: Dot) -> Look:
    """How a dot looks as an outline; an open one has no rim."""
    core, side, whole = dot.sides
    color = to_rgba(dot.color, dot.opacity)
    if core:
        return Look(to_rgba(dot.rim, dot.opacity), color, (core + side) / 2, side - core)
    # The inner half of the edge lies on the face and lets it through: so placed, the dot has as
    # much ink as if it ended where its rim begins.
    rim = whole - side
    reach = side + dot.rim_opacity * rim / 2
    return Look(color, to_rgba(dot.rim, dot.rim_opacity), reach, rim)


class Dots(PathCollection):
    """A dot a point. Neighbours of one outline are drawn together, which a file has once then."""

    def draw(self, renderer: Any) -> None:
        """Draw all of them in their order, if they are seen at all."""
        if not self.get_visible():
            return
        offsets = np.asarray(self.get_offsets())
        sizes, shapes = np.asarray(self.get_sizes()), np.array(list(map(id, self.get_paths())))
        changes = [np.flatnonzero(np.diff(each)) + 1 for each in (sizes, shapes)]
        for some in np.split(np.arange(len(offsets)), np.unique(np.concatenate(changes))):
            # One look more than dots: matplotlib moves those of a single look to whole pixels.
            looks = np.append(some, some[:1])
            part = PathCollection(
                [self.get_paths()[some[0] % len(shapes)]],
                sizes=sizes[some[:1] % len(sizes)],
                offsets=offsets[some],
                offset_transform=self.get_offset_transform(),
                transform=IdentityTransform(),
                clip_box=self.get_clip_box(),
                figure=self.figure,
                **{
                    name: (each := np.asarray(getattr(self, f"get_{name}")()))[looks % len(each)]
                    for name in ("facecolors", "edgecolors", "linewidths")
                },
            )
            part.draw(renderer)


def stretches_of(
    line: Line, stroke: Stroke, height: int
) -> Iterator[tuple[Float[np.ndarray, "_ 2"], str, float]]:
    """A line in stretches of one colour and one step of the fading: vertices, colour, share."""
    vertices, kinds = _cut_at(line, _rows(stroke.fade, height))
    middles = (vertices[1:, 1] + vertices[:-1, 1]) / 2
    steps = _steps(middles, stroke.fade, height)
    changes = (np.diff(steps) != 0) | (np.diff(kinds[:-1]) != 0)
    first = 0
    for last in [*(np.flatnonzero(changes) + 1), len(vertices) - 1]:
        share = min(1.0, (steps[first] + 0.5) / FADE_STEPS)
        color = stroke.colors[kinds[first] % len(stroke.colors)]
        yield vertices[first : last + 1], color, share
        first = last


def _steps(middles: Float[np.ndarray, " n"], fade: float, height: int) -> Float[np.ndarray, " n"]:
    """In which step of the fading some rows lie, from 0 at an edge to ``FADE_STEPS``."""
    if not fade:
        return np.full(len(middles), float(FADE_STEPS))
    inside = np.minimum(middles, height - middles) / fade
    return np.clip(np.floor(FADE_STEPS * inside), 0, FADE_STEPS)


def _rows(fade: float, height: int) -> Float[np.ndarray, " steps"]:
    """The rows at which the opacity of lines changes that fade out at both edges."""
    if not fade:
        return np.empty(0)
    rows = fade * np.arange(FADE_STEPS + 1) / FADE_STEPS
    return np.concatenate([rows, height - rows])


def _cut_at(line: Line, rows: Float[np.ndarray, " steps"]) -> Line:
    """A line with more vertices: wherever it crosses one of some rows."""
    vertices, kinds = line
    numbers = np.arange(len(vertices), dtype=float)
    start, rise = vertices[:-1, 1, None], np.diff(vertices[:, 1])[:, None]
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = (rows - start) / rise
    cuts = (numbers[:-1, None] + shares)[(shares > 0) & (shares < 1)]
    numbers, among = np.sort(np.concatenate([numbers, cuts])), numbers
    along = [np.interp(numbers, among, vertices[:, axis]) for axis in (0, 1)]
    return np.stack(along, axis=1), kinds[numbers.astype(np.intp)]
