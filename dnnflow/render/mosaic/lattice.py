"""Very many panels get a size: where each stands, and the headings of their rows and columns."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Written
from dnnflow.raster.text import Words, width_of
from dnnflow.render.mosaic.levels import Level, Run, levels_of
from dnnflow.render.panel import even
from dnnflow.render.sheet.grid import SLIMMEST
from dnnflow.render.sheet.parts import Sign
from dnnflow.render.sheet.slots import Place, Slots
from dnnflow.render.theme import Theme

GAP, GROUPS_APART = 0.5, 3.0
"""The space between panels, in hundredths of the picture's type; between groups, in such spaces."""

LINE_HEIGHT, BESIDE_GAP = 1.4, 0.9
"""The height of a line, and the space behind the headings of rows, in sizes of their letters."""


@dataclass(frozen=True)
class Lattice:
    """Panels of one size in rows and columns.

    Attributes:
        slots: Where each stands.
        area: The pixels for panels and headings.
        gap: The space between panels, in pixels.
        size: Of the letters of headings, in pixels; 0 if there are none.
        brief: Whether the headings of columns are values only.
        most: Width and height of a panel at most, in pixels.
        wide: How many columns others have that stand above or below, and no smaller panels.
    """

    slots: Slots
    area: Box
    gap: int
    size: float = 0.0
    brief: bool = False
    most: tuple[float, float] = (math.inf, math.inf)
    wide: int = 0

    @property
    def columns(self) -> int:
        """How many have room."""
        return max(self.wide, self.slots.columns)

    @cached_property
    def above(self) -> tuple[Level, ...]:
        """The headings of the columns, the outermost first."""
        levels = levels_of(self.slots.above) if self.size else ()
        return tuple(level.brief for level in levels) if self.brief else levels

    @cached_property
    def beside(self) -> tuple[Level, ...]:
        """The headings of the rows."""
        return levels_of(self.slots.beside) if self.size else ()

    @cached_property
    def widths(self) -> tuple[int, ...]:
        """How wide each level of the headings of rows is, in pixels."""
        gap = BESIDE_GAP * self.size
        return tuple(even(level.width(self.size) + gap) for level in self.beside)

    @property
    def line(self) -> int:
        """The height of a line of headings, in pixels."""
        return even(LINE_HEIGHT * self.size)

    @cached_property
    def inner(self) -> Box:
        """The pixels of the panels at most."""
        left, top = sum(self.widths), self.line * len(self.above)
        return replace(self.area, left=self.area.left + left, top=self.area.top + top)

    @cached_property
    def panel(self) -> tuple[int, int]:
        """Width and height of each, even, one not much longer than the other."""
        widest, highest = self.most
        across = min(widest, self._room(self.inner.width, self.columns, self.above))
        down = min(highest, self._room(self.inner.height, self.slots.rows, self.beside))
        least = min(across, down)
        longest = 2 * int(SLIMMEST * least / 2)
        return int(min(across, longest)), int(min(down, longest))

    @property
    def side(self) -> int:
        """The smaller side of each, in pixels."""
        return min(self.panel)

    @property
    def fits(self) -> bool:
        """Whether there is room for the headings, and for what brief ones are values of."""
        wide, high = self.panel
        spans = (
            (width_of(run.said, self.size, weight="bold"), run.last - run.first + 1)
            for level in self.above
            for run in level.runs
        )
        things = [width_of(each.thing, self.size) for each in self.above if each.thing]
        corner = sum(self.widths) - BESIDE_GAP * self.size
        return (
            all(width <= count * (wide + self.gap) for width, count in spans)
            and all(width <= corner for width in things)
            and (not self.beside or high + self.gap >= self.size)
        )

    @cached_property
    def lefts(self) -> tuple[int, ...]:
        """Where each column begins, in pixels; what is left over lies to both sides."""
        ends = self._starts(self.panel[0], self.columns, self.above)
        spare = self.area.right - self.inner.left - ends[-1] - self.panel[0]
        return tuple(even(self.inner.left + spare / 2) + each for each in ends)

    @cached_property
    def tops(self) -> tuple[int, ...]:
        """Where each row begins, in pixels."""
        ends = self._starts(self.panel[1], self.slots.rows, self.beside)
        spare = self.area.bottom - self.inner.top - ends[-1] - self.panel[1]
        return tuple(even(self.inner.top + spare / 2) + each for each in ends)

    def box(self, place: Place) -> Box:
        """The pixels of a panel."""
        (row, column), (wide, high) = place, self.panel
        left, top = self.lefts[column], self.tops[row]
        return Box(left, top, left + wide, top + high)

    def signs(self, theme: Theme) -> Iterator[Sign]:
        """The headings."""
        top, left = self.tops[0] - self.line * len(self.above), self.lefts[0] - sum(self.widths)
        if self.above:
            box = Box(self.area.left, top, self.area.right, self.tops[0])
            yield Written(tuple(self._columns(theme))), box
        if self.beside:
            box = Box(left, self.tops[0], self.lefts[0], self.area.bottom)
            yield Written(tuple(self._rows(theme))), box

    def _columns(self, theme: Theme) -> Iterator[Words]:
        """The words above, from the corner of their band."""
        for number, level in enumerate(self.above):
            y = (number + 0.72) * self.line
            for run in level.runs:
                middle = (self.lefts[run.first] + self.lefts[run.last] + self.panel[0]) / 2
                yield self._written(run, theme, middle - self.area.left, y, "center")
            if level.thing:
                right = self.lefts[0] - self.area.left - BESIDE_GAP * self.size
                yield Words(((level.thing, theme.muted),), right, y, self.size, "right")

    def _rows(self, theme: Theme) -> Iterator[Words]:
        """The words at the left; those of a group stand beside its first row."""
        left = 0
        for level, width in zip(self.beside, self.widths, strict=True):
            for run in level.runs:
                middle = self.tops[run.first] - self.tops[0] + self.panel[1] / 2
                yield self._written(run, theme, left, middle + 0.36 * self.size, "left")
            left += width

    def _written(self, run: Run, theme: Theme, x: float, y: float, align: str) -> Words:
        return Words(((run.said, theme.text),), x, y, self.size, align, "bold")

    def _room(self, length: int, count: int, levels: tuple[Level, ...]) -> int:
        """How long each of some panels in a line may be, in pixels."""
        gaps = self.gap * (count - 1 + (GROUPS_APART - 1) * self._groups(levels))
        return max(2, 2 * int((length - gaps) / count / 2))

    def _starts(self, side: int, count: int, levels: tuple[Level, ...]) -> list[int]:
        """Where each of some panels in a line begins, from the first."""
        firsts = [run.first for run in levels[0].runs[1:]] if len(levels) > 1 else []
        apart = even((GROUPS_APART - 1) * self.gap)
        return [
            number * (side + self.gap) + apart * sum(first <= number for first in firsts)
            for number in range(count)
        ]

    def _groups(self, levels: tuple[Level, ...]) -> int:
        """How many spaces between groups there are."""
        return len(levels[0].runs) - 1 if len(levels) > 1 else 0
