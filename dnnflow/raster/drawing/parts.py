"""What is drawn on several parts of planes, put together as kernels take it."""

from abc import ABC, abstractmethod
from collections.abc import Hashable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, ClassVar

import numpy as np

from dnnflow._typing import Float, Integer, Layout, Plane
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import PLACED, Canvas, Polylines, Scatter, Stroke
from dnnflow.raster.color import GROUPS
from dnnflow.raster.sprites import Dot

SUBTLE_CHANGE = 0.25
"""Lines may leave out vertices where that changes no pixel by more than this, in grey levels."""


def windows_of(planes: tuple[Plane, ...], whole: tuple[Plane, ...]) -> tuple[int, ...]:
    """Where the first and the last of some planes lie on whole ones: what ``PARTS`` says."""
    return *_window(planes[0], whole[0]), *_window(planes[-1], whole[-1])


def _window(plane: Plane, whole: Plane) -> tuple[int, int, int, int]:
    """Where a part of a plane lies: top, left, height and width, in samples."""
    down, across = whole.strides
    top, left = divmod(plane.ctypes.data - whole.ctypes.data, down)
    return top, left // across, *plane.shape


@lru_cache(maxsize=4096)
def areas_of(box: Box, layout: Layout, corner: tuple[int, int]) -> tuple[tuple[slice, slice], ...]:
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


def lines_on_parts(
    drawn: Sequence[tuple[tuple[int, ...], Polylines]],
) -> tuple[Float[np.ndarray, "n 2"], tuple[np.ndarray, ...]]:
    """Lines on windows as ``blend_lines`` takes them: places; starts, kinds, parts and looks."""
    lines = [each for _, each in drawn]
    places, scalings = _placed(lines)
    strengths = [(each.opacity, SUBTLE_CHANGE / (255 * each.opacity)) for each in lines]
    parts = [(*window, len(each.points), len(each.starts)) for window, each in drawn]
    looks = np.hstack([scalings, strengths])
    starts, kinds = (
        _joined([each.starts for each in lines]),
        _joined([each.kinds for each in lines]),
    )
    return places, (starts, kinds, np.array(parts, np.intp), looks)


def dots_on_parts(drawn: Sequence[tuple[tuple[int, ...], Scatter]]) -> tuple[np.ndarray, ...]:
    """Points on windows as ``blend_sprites`` takes them: places, order, kinds, parts, scalings."""
    points = [each for _, each in drawn]
    places, scalings = _placed(points)
    parts = np.array([(*window, len(each.points)) for window, each in drawn], np.intp)
    order, kinds = (
        _joined([each.order for each in points]),
        _joined([each.kinds for each in points]),
    )
    return places, order, kinds, parts, scalings


def _joined(arrays: Sequence[np.ndarray]) -> Integer[np.ndarray, " n"]:
    """Whole numbers, those of one part behind the other."""
    return np.concatenate(arrays, dtype=np.intp)


def _placed(
    drawn: Sequence[Polylines] | Sequence[Scatter],
) -> tuple[Float[np.ndarray, "n 2"], Float[np.ndarray, "parts 4"]]:
    """All points, and by what those of each part are scaled and shifted.

    Those of single precision are scaled as such.
    """
    double = [
        (each.points, each.scaling)
        if each.points.dtype == float
        else (each.scaling.places(each.points), PLACED)
        for each in drawn
    ]
    scalings = np.array([(*scaling.scale, *scaling.shift) for _, scaling in double], float)
    return np.concatenate([points for points, _ in double], dtype=float), scalings


class OneByOne(ABC):
    """What a canvas does that draws on parts one after the other, and all of it once."""

    together: ClassVar[bool] = False

    def kept(self, by: Hashable) -> bool:  # noqa: ARG002
        """Never."""
        return False

    def fresh(self, box: Box, looks: Hashable, ground: str) -> Any:  # noqa: ARG002
        """The part in a box."""
        return self.part(box)

    def polylines(self, lines: Sequence[tuple[Canvas, Polylines]], stroke: Stroke) -> None:
        """Draw polylines on parts of this canvas."""
        for part, each in lines:
            places = each.scaling.places(each.points)
            part.lines(places, each.starts, each.kinds, replace(stroke, opacity=each.opacity))

    def scatter(self, points: Sequence[tuple[Canvas, Scatter]], dots: tuple[Dot, ...]) -> None:
        """Draw dots on parts of this canvas."""
        for part, each in points:
            part.dots(each.scaling.places(each.points).take(each.order, axis=0), each.kinds, dots)

    @abstractmethod
    def part(self, box: Box) -> Any:
        """The canvas in a box."""
