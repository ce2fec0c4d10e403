"""A panel: where its parts stand, and how places of the data become pixels."""

from bisect import bisect
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise

import numpy as np

from dnnflow._typing import Float, Layout, Size
from dnnflow.errors import UsageError
from dnnflow.motion.frame import View
from dnnflow.raster.box import Box
from dnnflow.render.theme import Theme

SMALLEST, LARGEST = 64, 8192
"""The sides that a picture may have, in pixels."""


LEAST_LETTER = 4.6
"""The least hundredth of type in pixels: the smallest letters, of 2.4, are 11 pixels high."""


@dataclass(frozen=True)
class Panel:
    """One animation's share of the picture. Every length scales with its smaller side.

    Letters do too, but stay legible; a small panel has fewer lines of them.

    Attributes:
        box: Its pixels; all positions inside are relative to its upper left corner.
        theme: Its colours.
    """

    box: Box
    theme: Theme

    @cached_property
    def unit(self) -> float:
        """A hundredth of the smaller side, in pixels."""
        return min(self.box.width, self.box.height) / 100

    @cached_property
    def title(self) -> Box:
        """The band above the plot."""
        return Box(0, 0, self.box.width, even(self.letters((2, 7, 10)[self.title_lines])))

    @cached_property
    def plot(self) -> Box:
        """Where the points move."""
        return Box(0, self.title.bottom, self.box.width, self.caption.top)

    @cached_property
    def caption(self) -> Box:
        """The band below the plot."""
        return Box(
            0, self._above_foot((4, 11.4, 16)[self.caption_lines]), self.box.width, self.strip.top
        )

    @cached_property
    def strip(self) -> Box:
        """The band at the foot."""
        return Box(0, self._above_foot(4), self.box.width, self.box.height)

    def length(self, units: float) -> float:
        """A length in hundredths of the smaller side, in pixels."""
        return units * self.unit

    def letters(self, units: float) -> float:
        """A length in hundredths of type, in pixels."""
        return units * (max(self.unit, LEAST_LETTER) if self.title_lines else self.unit)

    @cached_property
    def title_lines(self) -> int:
        """How many lines of words there is room for above the plot."""
        return bisect((110, 200), min(self.box.width, self.box.height))

    @cached_property
    def caption_lines(self) -> int:
        """How many lines of words there is room for below the plot."""
        if self.box.width < 300:
            return 0
        return bisect((240, 400), min(self.box.width, self.box.height))

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

    def _above_foot(self, units: float) -> int:
        return self.box.height - even(self.letters(units))


def even(length: float) -> int:
    """The nearest even number of pixels, so that chroma samples are whole."""
    return 2 * round(length / 2)


def fitting_size(size: Size, layout: Layout) -> Size:
    """The size of a picture in pixels; the sides of a video become even.

    Raises:
        UsageError: it is too small or too large.
    """
    width, height = size
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        raise UsageError(
            f"size must be from {SMALLEST} to {LARGEST} pixels a side, not {width}x{height}"
        )
    return (width + width % 2, height + height % 2) if layout == "yuv420" else size


def panels_of(size: Size, rows: tuple[int, ...], theme: Theme) -> tuple[Panel, ...]:
    """Panels of one size in rows; ``rows`` says how many stand in each, from the left."""
    width, height = size
    lefts, tops = _cuts(width, max(rows)), _cuts(height, len(rows))
    return tuple(
        Panel(Box(left, top, right, bottom), theme)
        for count, (top, bottom) in zip(rows, pairwise(tops), strict=True)
        for left, right in islice(pairwise(lefts), count)
    )


def _cuts(length: int, parts: int) -> list[int]:
    """Where to cut a length into parts, all cuts but the last at even pixels."""
    return [*(even(length * part / parts) for part in range(parts)), length]
