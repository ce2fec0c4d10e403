"""Rows and columns find the size at which panels are the largest; many columns go on below."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product

from dnnflow.raster.box import Box
from dnnflow.render.mosaic.lattice import GAP, Lattice
from dnnflow.render.mosaic.levels import JOINT, levels_of
from dnnflow.render.panel import WORDS_TYPE, even
from dnnflow.render.sheet.parts import Sign
from dnnflow.render.sheet.slots import Place, Slots
from dnnflow.render.theme import Theme

LETTERS = (WORDS_TYPE, 2.4, 2.1, 1.85, 1.6)
"""The sizes of the headings, in hundredths of type, the best first."""

SMALLEST_LETTERS = 11.0
"""In pixels: no headings are smaller."""

BETWEEN = " – "
"""What stands between the first name of a row and the last one."""

KEPT_SIDE, LEAST_SIDE = 0.86, 0.5
"""How large the panels are at least beside the headings, as a share of those without headings: for
letters larger than need be, and for any."""

MOST_BANDS, BAND_COST = 8, 0.08
"""How many bands of columns stand one below the other at most; and by which share the panels must
be larger for each."""

BANDS_APART = 6
"""The space between bands, in spaces between panels."""


@dataclass(frozen=True)
class Bands:
    """Panels of one size in rows and columns, as many side by side as fill a page.

    Attributes:
        slots: Where each stands in the table.
        area: The pixels for panels and headings.
        gap: The space between panels, in pixels.
        size: Of the letters of headings, in pixels; 0 if there are none.
        brief: Whether the headings of columns are values only.
        count: How many bands there are, of about as many columns each.
    """

    slots: Slots
    area: Box
    gap: int
    size: float = 0.0
    brief: bool = False
    count: int = 1

    @property
    def columns(self) -> int:
        """How many a band has."""
        return -(-self.slots.columns // self.count)

    @property
    def whole(self) -> bool:
        """Whether each band has columns, and begins where the outermost of its headings does."""
        starts = range(0, self.slots.columns, self.columns)
        levels = levels_of(self.slots.above)
        firsts = {run.first for run in levels[0].runs} if len(levels) > 1 else set(starts)
        return len(starts) == self.count and firsts.issuperset(starts)

    @cached_property
    def lattices(self) -> tuple[Lattice, ...]:
        """The bands, from the top."""
        between = BANDS_APART * self.gap * (self.count > 1)
        height = even((self.area.height + between) / self.count - between - 1)
        bands = []
        for number in range(self.count):
            top, first = self.area.top + number * (height + between), number * self.columns
            area = replace(self.area, top=top, bottom=top + height)
            slots = self.slots.among(first, first + self.columns)
            bands.append(Lattice(slots, area, self.gap, self.size, self.brief, wide=self.columns))
        sides = zip(*(each.panel for each in bands), strict=True)
        across, down = map(min, sides)
        return tuple(replace(each, most=(across, down)) for each in bands)

    @property
    def side(self) -> int:
        """The smaller side of each panel, in pixels."""
        return self.lattices[0].side

    @property
    def fits(self) -> bool:
        """Whether there is room for the headings."""
        return all(each.fits for each in self.lattices)

    @property
    def boxes(self) -> tuple[Box, ...]:
        """The pixels of each panel."""
        return tuple(map(self._box, self.slots.places))

    @property
    def failed(self) -> tuple[Box, ...]:
        """The pixels of places whose networks failed."""
        return tuple(map(self._box, self.slots.failed))

    def signs(self, theme: Theme) -> Iterator[Sign]:
        """The headings."""
        for each in self.lattices:
            yield from each.signs(theme)

    def _box(self, place: Place) -> Box:
        row, column = place
        return self.lattices[column // self.columns].box((row, column % self.columns))


def best_lattice(ways: Iterable[Slots], area: Box, type_: float, names: tuple[str, ...]) -> Bands:
    """The bands with the largest panels whose headings have room; without them if none has.

    Args:
        ways: How the panels may stand.
        area: The pixels for panels and headings.
        type_: A hundredth of type, in pixels.
        names: Of the panels, for headings if rows and columns have none; nothing for no headings.
    """
    gap = max(2, even(GAP * type_))
    every = [each for slots in ways for each in _banded(Bands(_ranged(slots, names), area, gap))]
    bare = max(every, key=_worth)
    sizes = dict.fromkeys(max(SMALLEST_LETTERS, share * type_) for share in LETTERS if names)
    best = [max(fit, key=_worth) for each in sizes if (fit := _fitting(every, each))]
    for share in (KEPT_SIDE, LEAST_SIDE):
        for each in best:
            if each.side >= share * bare.side:
                return each
    return bare


def _banded(whole: Bands) -> Iterator[Bands]:
    """The same in all numbers of bands that make sense; one if the columns have no headings."""
    most = min(MOST_BANDS, whole.slots.columns // 2) if whole.slots.above else 1
    every = (replace(whole, count=count) for count in range(1, max(1, most) + 1))
    return (each for each in every if each.whole)


def _fitting(every: Iterable[Bands], size: float) -> list[Bands]:
    """All with headings of a size that have room for them."""
    sized = (replace(each, size=size, brief=brief) for each, brief in product(every, (False, True)))
    return [each for each in sized if each.fits]


def _worth(bands: Bands) -> tuple[float, int]:
    """The side, less for more bands; of equal ones the fewest empty places, and whole headings."""
    side = bands.side * (1 - BAND_COST * (bands.count - 1))
    return side, -bands.slots.rows * bands.slots.columns - bands.brief


def _ranged(slots: Slots, names: tuple[str, ...]) -> Slots:
    """With the first and the last name of each row as its heading, if there are no others."""
    if slots.named or not names:
        return slots
    rows: dict[int, list[str]] = {}
    for (row, _), name in zip(slots.places, names, strict=True):
        rows.setdefault(row, []).append(name.replace(JOINT, " "))
    ends = (dict.fromkeys((each[0], each[-1])) for each in rows.values())
    return replace(slots, beside=tuple(map(BETWEEN.join, ends)))
