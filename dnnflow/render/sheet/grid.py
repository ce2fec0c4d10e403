"""Rows and columns get a size: where each cell stands, so that the plots are as large as can be."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product

from dnnflow.raster.box import Box
from dnnflow.raster.text import cut, fitted, width_of
from dnnflow.render.language import Language
from dnnflow.render.panel import SMALL_TYPE, WORDS_TYPE, Panel, even
from dnnflow.render.sheet.cell import LINE, PAD, STRIP, Cell
from dnnflow.render.sheet.slots import Place, Slots
from dnnflow.render.theme import Theme

GUTTER = 2.6
"""The space between cells and around them, in hundredths of type."""

ASIDE = 19.6
"""The least width of words beside a plot, in hundredths of type."""

TERSE, PARTED = (29.0, 46.0), (16.0, 26.0)
"""The width of words below a plot with which they say a verdict too, in hundredths of type: as
briefly as can be, and not; first in one line together with the accuracy, then in a line each."""

NAME_TYPES = (1.1 * WORDS_TYPE, WORDS_TYPE, SMALL_TYPE)
"""The sizes that the name of a cell may have, in hundredths of type."""

LARGER = (1.45, 1.3, 1.15)
"""How much larger the words of large cells may be, if the plots do not become smaller."""

KEPT = 0.97
"""How large the plots are, at least, beside larger words."""

SLIMMEST = 1.3
"""How much longer one side of a plot is than the other at most."""

NUMBERED = re.compile(r"\b([^\W\d])[^\W\d]* (?=\d)")
"""A word before a number."""

LEAST_PLOT = 0.4
"""How much of the side that plots without words would have is left to plots with words."""

EMPTY_COST, SILENT_COST, BRIEF_COST, CUT_COST = 0.01, 0.2, 0.1, 0.5
"""By which share plots must be larger for each place that stays empty, for no verdict, for names
that are abbreviated, and for such that are cut off."""


@dataclass(frozen=True)
class Grid:
    """Cells of one size in rows and columns.

    Attributes:
        slots: Where each track stands.
        area: The pixels for cells and headings.
        type: A hundredth of type in cells, in pixels; 0 if they have no words.
        names: What each track is called, unless the headings say so.
        said: How many lines stand below each plot; 0 if all words stand beside it.
        brief: Whether the names are abbreviated.
    """

    slots: Slots
    area: Box
    type: float
    names: tuple[str, ...]
    said: int = 1
    brief: bool = False

    @property
    def aside(self) -> bool:
        """Whether the words of a cell stand beside its plot."""
        return not self.said

    @property
    def gutter(self) -> float:
        """The space between cells, in pixels."""
        return GUTTER * self.type or 2.0

    @cached_property
    def inner(self) -> Box:
        """The pixels of the cells, without headings."""
        left, top = self.area.left, self.area.top
        if self.slots.beside and self.type:
            size, words = WORDS_TYPE * self.type, " ".join(self.slots.beside).split()
            left += even(max(width_of(each, size, weight="bold") for each in words) + self.gutter)
        if self.slots.above and self.type:
            top += even(LINE * self.type)
        return replace(self.area, left=left, top=top)

    @cached_property
    def cell(self) -> tuple[float, float]:
        """Width and height of each, in pixels, no larger than is of use."""
        width = (self.inner.width + self.gutter) / self.slots.columns - self.gutter
        height = (self.inner.height + self.gutter) / self.slots.rows - self.gutter
        if not self.aside:
            words = self.type * (LINE * (self.said + self.lines) + STRIP)
            height = min(height, SLIMMEST * width + words)
        return width, height

    @property
    def column(self) -> int:
        """The width of the words beside each plot, in pixels."""
        width, height = self.cell
        least = (ASIDE + PAD) * self.type
        return even(max(least, width - SLIMMEST * height)) if self.aside else 0

    @cached_property
    def room(self) -> float:
        """How wide a name may be, in pixels."""
        width = (self.inner.width + self.gutter) / self.slots.columns - self.gutter
        return ASIDE * self.type if self.aside else width

    @cached_property
    def name(self) -> tuple[int, float]:
        """How many lines the names have, and the size of their letters in pixels."""
        if not (self.names and self.type):
            return 0, 0.0
        sizes = tuple(each * self.type for each in NAME_TYPES)
        shown = [fitted(each, self.room, sizes, lines=3, weight="bold") for each in self.names]
        return max(len(lines) for lines, _ in shown), min(size for _, size in shown)

    @property
    def shown(self) -> tuple[tuple[str, ...], ...]:
        """The lines of each name; none of a track that has no name here."""
        lines, size = self.name
        if not lines:
            return ((),) * len(self.slots.places)
        return tuple(
            fitted(each, self.room, (size,), lines=lines, weight="bold")[0] for each in self.names
        )

    def names_clouds(self, words: Language) -> bool:
        """Whether there is room for the name of a cloud behind each name."""
        cloud = width_of(words.cloud_of_epoch.format(number=1000), WORDS_TYPE * self.type)
        widest = max(
            width_of(line, self.name[1], weight="bold")
            for lines in self.shown
            for line in lines[:1]
        )
        return not self.aside and widest + self.type + cloud <= self.room

    @property
    def lines(self) -> int:
        """How many lines of names each cell has."""
        return self.name[0]

    @cached_property
    def side(self) -> float:
        """The smaller side of each plot, in pixels."""
        width, height = self.cell
        if self.aside:
            # The name, the accuracy and the verdict.
            needed = self.type * (LINE * (2 + self.lines) + STRIP)
            return min(width - self.column, height) if needed <= height else 0.0
        return min(width, height - self.type * (LINE * (self.said + self.lines) + STRIP))

    @property
    def worth(self) -> float:
        """The side, a little less for each empty place, and less if words must be left out."""
        empty = self.slots.rows * self.slots.columns - len(self.slots.places)
        faults = {
            EMPTY_COST * empty: True,
            SILENT_COST: not self.talks(0),
            BRIEF_COST: self.brief,
            CUT_COST: self.type and any(map(cut, self.names, self.shown)),
        }
        return self.side * (1 - sum(cost for cost, paid in faults.items() if paid))

    def talks(self, manner: int) -> bool:
        """Whether its words have room for a verdict: 0, as briefly as can be; 1, a little more."""
        least = (TERSE if self.said == 1 else PARTED)[manner]
        return self.aside or self.cell[0] >= least * self.type

    @property
    def spare(self) -> float:
        """How many pixels above and below all cells nobody needs."""
        used = self.slots.rows * (self.cell[1] + self.gutter) - self.gutter
        return max(0.0, self.inner.height - used) / 2

    @property
    def above(self) -> int:
        """Where the headings of the columns begin, in pixels from the top."""
        return even(self.area.top + self.spare)

    @property
    def lefts(self) -> tuple[int, ...]:
        """Where each column begins, in pixels from the left."""
        step = self.cell[0] + self.gutter
        return tuple(even(self.inner.left + step * each) for each in range(self.slots.columns))

    @property
    def tops(self) -> tuple[int, ...]:
        """Where each row begins, in pixels from the top."""
        first, step = self.inner.top + self.spare, self.cell[1] + self.gutter
        return tuple(even(first + step * each) for each in range(self.slots.rows))

    def panels(self, theme: Theme) -> tuple[Panel, ...]:
        """The cells, as panels of a size, none over another."""
        cell = Cell(self.lines, self.said, self.column)
        boxes = map(self._box, self.slots.places)
        return tuple(cell.panel(box, theme, self.type) for box in boxes)

    @property
    def failed(self) -> tuple[Box, ...]:
        """The pixels of places whose networks failed."""
        return tuple(map(self._box, self.slots.failed))

    def _box(self, place: Place) -> Box:
        left, top = self.lefts[place[1]], self.tops[place[0]]
        width, height = (max(2, 2 * int(each / 2)) for each in self.cell)
        return Box(left, top, left + width, top + height)


def best(ways: Iterable[Slots], area: Box, type_: float, names: tuple[str, ...]) -> Grid:
    """The grid with the largest plots, whose words are then as large as they can be."""
    ways = tuple(ways)
    bare = max((Grid(slots, area, 0.0, ()) for slots in ways), key=lambda grid: grid.worth)
    grid = max(_grids(ways, area, type_, names), key=lambda grid: grid.worth)
    if grid.side < LEAST_PLOT * bare.side:
        return bare
    larger = (replace(grid, type=factor * type_) for factor in LARGER)
    kept = (each for each in larger if each.talks(1) and each.side >= KEPT * grid.side)
    return next(kept, grid)


def _grids(
    ways: Sequence[Slots], area: Box, type_: float, names: tuple[str, ...]
) -> Iterator[Grid]:
    for slots, said, brief in product(ways, (1, 2, 0), (False, True)):
        own = () if slots.named else names
        yield Grid(slots, area, type_, tuple(map(_briefly, own)) if brief else own, said, brief)


def _briefly(name: str) -> str:
    """A name whose words before numbers are letters only: ``hidden 5, width 2`` is ``h5, w2``."""
    return NUMBERED.sub(r"\1", name)
