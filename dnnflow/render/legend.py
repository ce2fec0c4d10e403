"""The classes become a legend: a dot and a name each, in the room that the title leaves."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, takewhile

from dnnflow.raster.text import shortened, width_of

DOT_RADIUS, DOT_GAP, ENTRY_GAP = 0.3, 0.28, 0.75
"""The dot, the gap behind it, and the space to the next entry, in sizes of the letters."""

NAME_LENGTHS = (math.inf, 12.0, 7.0, 4.5, 3.0)
"""How long a name may be, in sizes of the letters; the first with which all find room."""


@dataclass(frozen=True)
class Entry:
    """One class in a legend.

    Attributes:
        label: Its number, that behind the last class for what is wrong; nothing if the name counts
            the classes that found no room.
        name: As far as there is room for it.
        left: Where its dot begins, in pixels from the right end of its row, negative.
        row: From 0.
    """

    label: int | None
    name: str
    left: float
    row: int


@lru_cache(maxsize=64)
def legend_of(
    names: tuple[str, ...], rooms: tuple[float, ...], size: float, *, wrong: str | None = None
) -> tuple[Entry, ...]:
    """The entries of a legend in rows that end at the right.

    Names become shorter until all find room; if they never do, the last entry counts the rest,
    and where there is no room even for the first there are no entries.

    Args:
        names: One a class.
        rooms: The width of each row in pixels.
        size: Of the letters, in pixels.
        wrong: A last entry, which has the number behind those of the classes.

    Raises:
        DataError: no installed font has a character of a name.
    """
    last = () if wrong is None else (wrong,)
    labels: tuple[int | None, ...] = tuple(range(len(names) + len(last)))
    for short in _shorter(names, size):
        rows = _rows((*short, *last), rooms, size)
        if rows:
            return _placed(labels, (*short, *last), rows, size)
    for count in range(len(names) - 1, 0, -1):
        some = (*short[:count], f"+{len(names) - count}")
        rows = _rows(some, rooms, size)
        if rows:
            return _placed((*labels[:count], None), some, rows, size)
    return ()


def _shorter(names: tuple[str, ...], size: float) -> Iterator[tuple[str, ...]]:
    """The names, then without the words that all begin with, then shorter and shorter."""
    yield names
    words = [name.split() for name in names]
    together = zip(*(each[:-1] for each in words), strict=False)
    common = sum(1 for _ in takewhile(lambda column: len(set(column)) == 1, together))
    own = [" ".join(each[common:]) for each in words]
    for length in NAME_LENGTHS:
        yield tuple(shortened(name, length * size, size) for name in own)


def row_width(names: Sequence[str], size: float) -> float:
    """The width of a legend in one row, in pixels."""
    return sum(_advance(name, size) for name in names) - ENTRY_GAP * size


def _rows(
    names: tuple[str, ...], rooms: tuple[float, ...], size: float
) -> tuple[tuple[int, int], ...]:
    """The first and the last name of each row, the rows about equally full; nothing if too long.

    All stand in the first row that has room for them, before they are parted.
    """
    ends, gap = [0.0, *accumulate(_advance(name, size) for name in names)], ENTRY_GAP * size
    width = ends[-1] - gap
    for row, room in enumerate(rooms):
        if width <= room:
            return (*((0, 0),) * row, (0, len(names)))
    if len(rooms) == 1:
        return ()
    cuts = sorted(range(1, len(names)), key=lambda cut: abs(2 * cut - len(names)))
    for cut in cuts:
        if ends[cut] - gap <= rooms[0] and width - ends[cut] <= rooms[1]:
            return ((0, cut), (cut, len(names)))
    return ()


def _placed(
    labels: tuple[int | None, ...],
    names: tuple[str, ...],
    rows: tuple[tuple[int, int], ...],
    size: float,
) -> tuple[Entry, ...]:
    entries = []
    for row, (first, last) in enumerate(rows):
        left = -row_width(names[first:last], size)
        for label, name in zip(labels[first:last], names[first:last], strict=True):
            entries.append(Entry(label, name, left, row))
            left += _advance(name, size)
    return tuple(entries)


def _advance(name: str, size: float) -> float:
    return (2 * DOT_RADIUS + DOT_GAP + ENTRY_GAP) * size + width_of(name, size)
