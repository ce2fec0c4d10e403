"""A panel: where its parts stand, and how places of the data become pixels."""

from bisect import bisect
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise
from typing import Literal, TypeAlias

import numpy as np

from dnnflow._typing import Cloud, Float, Layout, Size
from dnnflow.errors import UsageError
from dnnflow.motion.frame import View
from dnnflow.raster.box import Box
from dnnflow.render.theme import Theme

SMALLEST_SIDE, LARGEST_SIDE = 64, 8192
"""The sides that a picture may have, in pixels."""

SMALLEST_TYPE = 4.6
"""The least hundredth of type in pixels: the smallest letters, of 2.4, are 11 pixels high."""

PRINT_TYPE = 5.6
"""A hundredth of type on paper, in pixels of 1/150 inch: the smallest letters have 6.5 points."""

BRIEF_CAPTION = 5.6
"""The height of a brief panel's caption, in hundredths of type."""

BRIEF_UNITS = 74.0
"""How many units the plot of a brief panel has: as many as that of a square film."""

Band: TypeAlias = Literal["title", "plot", "caption", "strip"]
"""A part of a panel, from the top."""


@dataclass(frozen=True)
class Panel:
    """One animation's share of the picture, in bands one below the other.

    Attributes:
        box: Its pixels; all positions inside are relative to its upper left corner.
        theme: Its colours.
        unit: A hundredth of its size, in pixels: every length scales with it.
        type: A hundredth of type, in pixels: letters scale with it.
        brief: Whether it is a small drawing among many, that has a plot and a short caption only.
    """

    box: Box
    theme: Theme
    unit: float
    type: float
    brief: bool = False

    @classmethod
    def of(cls, box: Box, theme: Theme) -> "Panel":
        """A panel of a film. Letters scale with its smaller side, but stay legible."""
        unit = min(box.width, box.height) / 100
        return cls(box, theme, unit, max(unit, SMALLEST_TYPE) if _title_lines(box) else unit)

    @cached_property
    def title(self) -> Box:
        """The band above the plot."""
        height = 0 if self.brief else even(self.letters((2, 7, 10)[self.title_lines]))
        return Box(0, 0, self.box.width, height)

    @cached_property
    def plot(self) -> Box:
        """Where the points move."""
        return Box(0, self.title.bottom, self.box.width, self.caption.top)

    @cached_property
    def caption(self) -> Box:
        """The band below the plot."""
        units = BRIEF_CAPTION if self.brief else (4, 11.4, 16)[self.caption_lines]
        return Box(0, self._above_foot(units), self.box.width, self.strip.top)

    @cached_property
    def strip(self) -> Box:
        """The band at the foot."""
        return Box(0, self._above_foot(0 if self.brief else 4), self.box.width, self.box.height)

    def band(self, name: Band) -> Box:
        """One of its bands; it may have no height."""
        box: Box = getattr(self, name)
        return box

    def length(self, units: float) -> float:
        """A length in hundredths of the smaller side, in pixels."""
        return units * self.unit

    def letters(self, units: float) -> float:
        """A length in hundredths of type, in pixels."""
        return units * self.type

    @cached_property
    def title_lines(self) -> int:
        """How many lines of words there is room for above the plot."""
        return _title_lines(self.box)

    @cached_property
    def caption_lines(self) -> int:
        """How many lines of words there is room for below the plot."""
        if self.box.width < 300:
            return 0
        return bisect((240, 400), min(self.box.width, self.box.height))

    @property
    def fade(self) -> float:
        """Over how many pixels lines fade out at the edges of the plot that have no frame."""
        return 0.0 if self.brief else self.length(4)

    @property
    def margin(self) -> float:
        """The space at the left and the right of words, in pixels."""
        return self.length(4)

    def scale(self, view: View) -> float:
        """How many pixels the unit of the data has."""
        return min(self.plot.width, self.plot.height) / 2 / view.extent

    def places(
        self, points: Float[np.ndarray, "n 2"], view: View | None
    ) -> Float[np.ndarray, "n 2"]:
        """Points of the plane as pixels of the plot, y downwards.

        Raises:
            ValueError: there is no view, for the frame has not been projected.
        """
        if view is None:
            raise ValueError("a frame must be projected before it is drawn")
        scale, (x, y) = self.scale(view), view.centre
        places = np.empty_like(points, order="C")
        places[:, 0] = points[:, 0] * scale + (self.plot.width / 2 - x * scale)
        places[:, 1] = points[:, 1] * -scale + (self.plot.height / 2 + y * scale)
        return places

    def points(self, places: Cloud, view: View | None) -> Cloud:
        """Pixels of the plot as points of the plane, shape (n, 2): what ``places`` undoes.

        Raises:
            ValueError: there is no view.
        """
        if view is None:
            raise ValueError("a frame must be projected before it is drawn")
        middle = np.array([self.plot.width, self.plot.height]) / 2
        return np.array(view.centre) + (places - middle) * [1, -1] / self.scale(view)

    def _above_foot(self, units: float) -> int:
        return self.box.height - even(self.letters(units))


def _title_lines(box: Box) -> int:
    return bisect((110, 200), min(box.width, box.height))


def even(length: float) -> int:
    """The nearest even number of pixels, so that chroma samples are whole."""
    return 2 * round(length / 2)


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


def brief_panel(left: int, top: int, side: int, theme: Theme) -> Panel:
    """A panel for print with a square plot and a line below it.

    Args:
        left: From the left of the picture to its left side, in pixels.
        top: And from its top.
        side: Of the plot, in pixels.
        theme: Its colours.
    """
    height = side + even(BRIEF_CAPTION * PRINT_TYPE)
    box = Box(left, top, left + side, top + height)
    return Panel(box, theme, side / BRIEF_UNITS, PRINT_TYPE, brief=True)


def panels_of(size: Size, rows: tuple[int, ...], theme: Theme) -> tuple[Panel, ...]:
    """Panels of one size in rows; ``rows`` says how many stand in each, from the left."""
    width, height = size
    lefts, tops = _cuts(width, max(rows)), _cuts(height, len(rows))
    return tuple(
        Panel.of(Box(left, top, right, bottom), theme)
        for count, (top, bottom) in zip(rows, pairwise(tops), strict=True)
        for left, right in islice(pairwise(lefts), count)
    )


def _cuts(length: int, parts: int) -> list[int]:
    """Where to cut a length into parts, all cuts but the last at even pixels."""
    return [*(even(length * part / parts) for part in range(parts)), length]
