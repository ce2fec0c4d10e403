"""Tracks become rows and columns, in every way that their arrangement allows."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from dnnflow.projection.arrangement import Arrangement


@dataclass(frozen=True)
class Slots:
    """Which row and column each track stands in.

    Attributes:
        places: The row and the column of each track, both from 0.
        above: The headings of the columns, if they have some.
        beside: The headings of the rows.
    """

    places: tuple[tuple[int, int], ...]
    above: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        """How many there are."""
        return 1 + max(row for row, _ in self.places)

    @property
    def columns(self) -> int:
        """How many there are."""
        return 1 + max(column for _, column in self.places)

    @property
    def named(self) -> bool:
        """Whether the headings say what each track is."""
        return bool(self.above or self.beside)

    @property
    def turned(self) -> "Slots":
        """Rows as columns, and columns as rows."""
        places = tuple((column, row) for row, column in self.places)
        return Slots(places, self.beside, self.above)


def ways(rows: tuple[int, ...], how: Arrangement) -> Iterator[Slots]:
    """All ways to place tracks: as they are given, or if they may be arranged anew, any.

    Args:
        rows: How many are given in each row.
        how: They stand together.
    """
    places = ((row, column) for row, count in enumerate(rows) for column in range(count))
    given = Slots(tuple(places), how.above, how.beside)
    if not how.fluid:
        yield given
    elif given.named:
        yield from (given, given.turned)
    else:
        count = len(given.places)
        for columns in range(1, count + 1):
            every = product(range(-(-count // columns)), range(columns))
            yield Slots(tuple(place for place, _ in zip(every, range(count), strict=False)))
