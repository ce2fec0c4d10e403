"""Tracks become rows and columns, in every way that their arrangement allows."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

from dnnflow.projection.arrangement import Arrangement

Place: TypeAlias = tuple[int, int]
"""A row and a column, both from 0."""


@dataclass(frozen=True)
class Slots:
    """Which row and column each track stands in.

    Attributes:
        places: The row and the column of each track, both from 0.
        above: The headings of the columns, if they have some.
        beside: The headings of the rows.
        failed: The places without a track, for their networks failed.
    """

    places: tuple[Place, ...]
    above: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    failed: tuple[Place, ...] = ()

    @property
    def rows(self) -> int:
        """How many there are."""
        return 1 + max(row for row, _ in (*self.places, *self.failed))

    @property
    def columns(self) -> int:
        """How many there are."""
        return 1 + max(column for _, column in (*self.places, *self.failed))

    @property
    def named(self) -> bool:
        """Whether the headings say what each track is."""
        return bool(self.above or self.beside)

    @property
    def turned(self) -> "Slots":
        """Rows as columns, and columns as rows."""
        places, failed = (
            tuple((column, row) for row, column in each) for each in (self.places, self.failed)
        )
        return Slots(places, self.beside, self.above, failed)

    def among(self, first: int, after: int) -> "Slots":
        """Some columns, as if they were all."""
        places, failed = (
            tuple((row, column - first) for row, column in each if first <= column < after)
            for each in (self.places, self.failed)
        )
        return Slots(places, self.above[first:after], self.beside, failed)


def ways(rows: tuple[int, ...], how: Arrangement) -> Iterator[Slots]:
    """All ways to place tracks: as they are given, or if they may be arranged anew, any.

    Args:
        rows: How many are given in each row.
        how: They stand together.
    """
    given = _given(rows, how)
    if not how.fluid:
        yield given
    elif given.named:
        yield from (given, given.turned)
    else:
        count = len(given.places)
        for columns in range(1, count + 1):
            every = product(range(-(-count // columns)), range(columns))
            yield Slots(tuple(place for place, _ in zip(every, range(count), strict=False)))


def _given(rows: tuple[int, ...], how: Arrangement) -> Slots:
    """Where tracks are given: row by row, or in a table around the places that failed."""
    table = tuple(product(range(len(how.beside)), range(len(how.above))))
    numbers = set(how.failed)
    taken = tuple(place for number, place in enumerate(table) if number not in numbers)
    if how.failed and len(taken) == sum(rows):
        failed = tuple(place for place in table if place not in taken)
        return Slots(taken, how.above, how.beside, failed)
    places = ((row, column) for row, count in enumerate(rows) for column in range(count))
    return Slots(tuple(places), how.above, how.beside)
