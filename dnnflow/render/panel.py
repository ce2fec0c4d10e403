"""A panel: where its parts stand, and how places of the data become pixels."""

from bisect import bisect
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias

import numpy as np

from dnnflow._typing import Cloud
from dnnflow.motion.frame import View
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Scaling
from dnnflow.render.theme import Theme

SMALLEST_TYPE = 4.8
"""The least hundredth of type in pixels: the smallest letters, of 2.5, have 12 pixels."""

PRINT_TYPE = 5.6
"""A hundredth of type on paper, in pixels of 1/150 inch: the smallest letters have 6.5 points."""

TITLE_TYPE, FORMULA_TYPE, VERDICT_TYPE, WORDS_TYPE, SMALL_TYPE = 4.2, 4.2, 3.9, 2.7, 2.5
"""The sizes of letters, in hundredths of type: legible from the back row."""

BRIEF_CAPTION = 5.6
"""The height of a brief panel's caption, in hundredths of type."""

WIDE_RATIO, TALL_RATIO = 1.35, 1.5
"""From which ratio of its sides on a picture is wide, or tall."""

SMALLEST_WIDE, SMALLEST_TALL = 300, 384
"""The smaller side in pixels that such a picture has at least; words need their room."""

COLUMN_SHARES, SMALLEST_COLUMN, COLUMN_UNITS = (0.32, 0.44), 220, 72.0
"""The width of a column of words: its share of the whole, at least and at most; the least in which
words have room, in pixels; and the least in hundredths of type."""

WIDE_TITLE = 0.36
"""The share of the height that the heading has in a column."""

TALL_TYPE, TALL_PLOT = 1.25, 1.1
"""How much larger the type of tall pictures is; the least height of their plot, in widths."""

STACK_UNITS = 48
"""What words below the plot of a tall picture need, with the strip, in hundredths of type."""

MARGIN, EDGE_FADE = 4.0, 4.0
"""The space beside words, and over how much lines fade out at the edges of a plot, in units."""

BRIEF_UNITS = 74.0
"""How many units the plot of a brief panel has: as many as that of a square film."""

Band: TypeAlias = Literal["title", "plot", "caption", "strip", "whole"]
"""A part of a panel, from the top; or all."""

Shape: TypeAlias = Literal["brief", "cell", "rows", "tall", "wide"]
"""How the bands of a panel stand: a small drawing among many, with a short caption; a small film
among many; words above and below the plot; the same with much room; words in a column beside it."""


@dataclass(frozen=True)
class Panel:
    """One animation's share of the picture, in bands.

    Attributes:
        box: Its pixels; all positions inside are relative to its upper left corner.
        theme: Its colours.
        unit: A hundredth of its size, in pixels: every length scales with it.
        type: A hundredth of type, in pixels: letters scale with it.
        shape: How its bands stand.
        head: The height of a brief panel's heading, in hundredths of type.
        bands: In their order, if they are not those that the shape has by itself.
    """

    box: Box
    theme: Theme
    unit: float
    type: float
    shape: Shape = "rows"
    head: float = 0.0
    bands: tuple[Box, ...] = ()

    @classmethod
    def of(cls, box: Box, theme: Theme) -> "Panel":
        """A panel of a film. Letters scale with its smaller side, but stay legible."""
        unit, shape = min(box.width, box.height) / 100, _shape_of(box)
        if shape == "wide":
            size = min(unit, _column(box) / COLUMN_UNITS)
        else:
            size = TALL_TYPE * unit if shape == "tall" else unit
        return cls(box, theme, unit, max(size, SMALLEST_TYPE) if _title_lines(box) else unit, shape)

    def __hash__(self) -> int:
        """Found once: whatever is kept for the next frame is asked for by its panel."""
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.box, self.theme, self.unit, self.type, self.shape, self.bands))

    @property
    def brief(self) -> bool:
        """Whether it is a small drawing among many."""
        return self.shape == "brief"

    @property
    def stacked(self) -> bool:
        """Whether the words of its caption stand one below the other."""
        return self.shape in {"tall", "wide"}

    @cached_property
    def column(self) -> int:
        """The width of the column of words at the left, in pixels; 0 if there is none."""
        return _column(self.box) if self.shape == "wide" else 0

    @cached_property
    def title(self) -> Box:
        """The band of the heading."""
        if self.bands:
            return self.bands[0]
        if self.shape == "wide":
            return Box(0, 0, self.column, even(WIDE_TITLE * self.box.height))
        units = self.head if self.brief else (2, 7, 11)[self.title_lines]
        return Box(0, 0, self.box.width, even(self.letters(units)))

    @cached_property
    def plot(self) -> Box:
        """Where the points move."""
        if self.bands:
            return self.bands[1]
        if self.shape == "wide":
            return Box(self.column, 0, self.box.width, self.box.height)
        return Box(0, self.title.bottom, self.box.width, self.caption.top)

    @cached_property
    def caption(self) -> Box:
        """The band of what happens."""
        if self.bands:
            return self.bands[2]
        if self.shape == "wide":
            return Box(0, self.title.bottom, self.column, self.strip.top)
        if self.shape == "tall":
            height = max(TALL_PLOT * self.box.width, self.box.height / 2)
            top = min(even(self.title.bottom + height), self._above_foot(STACK_UNITS))
            return Box(0, top, self.box.width, self.strip.top)
        units = BRIEF_CAPTION if self.brief else (4, 13.0, 17.6)[self.caption_lines]
        return Box(0, self._above_foot(units), self.box.width, self.strip.top)

    @cached_property
    def strip(self) -> Box:
        """The band at the foot."""
        if self.bands:
            return self.bands[3]
        rows = 5.6 if self.caption_lines else (4.0, 4.0, 4.6)[self.title_lines]
        units = {"brief": 0.0, "rows": rows}.get(self.shape, 7.0)
        return Box(0, self._above_foot(units), self.column or self.box.width, self.box.height)

    def band(self, name: Band) -> Box:
        """One of its bands; it may have no height."""
        box: Box = getattr(self, name, Box(0, 0, self.box.width, self.box.height))
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
        return 0.0 if self.brief else self.length(EDGE_FADE)

    @property
    def margin(self) -> float:
        """The space at the left and the right of words, in pixels."""
        return 0.0 if self.shape == "cell" else self.length(MARGIN)

    def scale(self, view: View) -> float:
        """How many pixels the unit of the data has."""
        return view.scale(self.plot.width, self.plot.height)

    def scaling(self, view: View | None) -> Scaling:
        """How points of the plane become pixels of the plot, y downwards.

        Raises:
            ValueError: there is no view, for the frame has not been projected.
        """
        if view is None:
            raise ValueError("a frame must be projected before it is drawn")
        scale, (x, y) = self.scale(view), view.centre
        middle = self.plot.width / 2, self.plot.height / 2
        return Scaling((scale, -scale), (middle[0] - x * scale, middle[1] + y * scale))

    def places(self, points: Cloud, view: View | None) -> Cloud:
        """Points of the plane, shape (n, 2), as pixels of the plot; raises as ``scaling``."""
        return self.scaling(view).places(points)

    def points(self, places: Cloud, view: View | None) -> Cloud:
        """Pixels of the plot as points of the plane, shape (n, 2): what ``places`` undoes.

        Raises:
            ValueError: there is no view.
        """
        if view is None:
            raise ValueError("a frame must be projected before it is drawn")
        away = places - np.array([self.plot.width, self.plot.height]) / 2
        return np.array(view.centre) + away * [1, -1] / self.scale(view)

    def _above_foot(self, units: float) -> int:
        return self.box.height - even(self.letters(units))


def _shape_of(box: Box) -> Shape:
    wide = box.height >= SMALLEST_WIDE and box.width >= WIDE_RATIO * box.height
    if wide and _column(box) >= SMALLEST_COLUMN:
        return "wide"
    tall = box.width >= SMALLEST_TALL and box.height >= TALL_RATIO * box.width
    return "tall" if tall else "rows"


def _column(box: Box) -> int:
    """The width of the words beside a plot that is as high as the picture, in pixels."""
    low, high = COLUMN_SHARES
    return even(min(max(box.width - box.height, low * box.width), high * box.width))


def _title_lines(box: Box) -> int:
    return bisect((110, 200), min(box.width, box.height))


def even(length: float) -> int:
    """The nearest even number of pixels, so that chroma samples are whole."""
    return 2 * round(length / 2)
