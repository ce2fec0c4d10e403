"""Words become stamps: where their letters stand, and how much of each pixel they cover."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np

from dnnflow._typing import Layout, Plane
from dnnflow.raster.box import Box
from dnnflow.raster.letters import letter_cache
from dnnflow.raster.stamp import Stamp

ELLIPSIS = "…"

OVERHANG = 0.25
"""How far letters may reach beyond their measures, in sizes."""

ALIGNMENTS = {"left": 0.0, "center": 0.5, "right": 1.0}
"""The share of a line that lies before its anchor."""


@dataclass(frozen=True)
class Words:
    """A line of text, of one or more pieces side by side; ``$…$`` is mathtext.

    Attributes:
        pieces: What it says, and the colour of each piece, ``#rrggbb``.
        x, y: Where it is anchored, in pixels from the upper left corner; y is the base line.
        size: Of the letters, in pixels.
        align: ``left``: begins at x; ``right``: ends there; ``center``.
        weight: ``normal`` or ``bold``.
    """

    pieces: tuple[tuple[str, str], ...]
    x: float
    y: float
    size: float
    align: str = "left"
    weight: str = "normal"


@lru_cache(maxsize=64)
def stamps(line: Words, layout: Layout) -> tuple[Stamp, ...]:
    """The letters of each piece of a line.

    Raises:
        DataError: no installed font has a character of the text, or a formula makes no sense.
    """
    return tuple(
        Stamp.of(_cover(text, line, x, box), box, color, layout)
        for text, color, x, box in placed(line)
    )


def placed(line: Words) -> Iterator[tuple[str, str, float, Box]]:
    """Each piece of a line, its colour, where it begins, and the pixels that it may reach.

    Raises:
        DataError: no installed font has a character of the text, or a formula makes no sense.
    """
    extents = [_measures(text, line.size, line.weight) for text, _ in line.pieces]
    x = line.x - sum(width for width, _, _ in extents) * ALIGNMENTS[line.align]
    spare = OVERHANG * line.size
    for (text, color), (width, height, depth) in zip(line.pieces, extents, strict=True):
        top, bottom = line.y - (height - depth) - spare, line.y + depth + spare
        yield text, color, x, Box.around(x - spare, top, x + width + spare, bottom)
        x += width


@cache
def width_of(text: str, size: float, *, weight: str = "normal") -> float:
    """The width in pixels of a line of text whose letters have a size.

    Raises:
        DataError: no installed font has a character of the text, or a formula makes no sense.
    """
    width, _, _ = _measures(text, size, weight)
    return width


def shortened(text: str, room: float, size: float, *, weight: str = "normal") -> str:
    """The text, or its longest beginning that fits into a width together with an ellipsis.

    Raises:
        DataError: no installed font has a character of the text.
    """
    if width_of(text, size, weight=weight) <= room:
        return text
    low, high = 0, len(text) - 1
    while low < high:
        middle = (low + high + 1) // 2
        fits = width_of(_cut(text, middle), size, weight=weight) <= room
        low, high = (middle, high) if fits else (low, middle - 1)
    return _cut(text, low)


def _cut(text: str, length: int) -> str:
    return text[:length].rstrip() + ELLIPSIS


@cache
def _measures(text: str, size: float, weight: str) -> tuple[float, float, float]:
    """Width, height and depth below the base line, in pixels."""
    found = _cached("measures", text, size, weight)
    width, height, depth = found.tolist()
    return width, height, depth


def _cover(text: str, line: Words, x: float, box: Box) -> Plane:
    place = x - box.left, line.y - box.top
    return _cached("cover", text, line.size, line.weight, place, (box.width, box.height))


def _cached(function: str, text: str, *manner: object) -> np.ndarray:
    """The result of a function of the typesetter, from the letter cache if it is there.

    The typesetter is imported only if it must be: that takes longer than all the words of a film.
    """
    key = repr((function, text, *manner))
    found = letter_cache().get(key)
    if found is None:
        from dnnflow.raster import typesetter

        found = getattr(typesetter, function)(text, *manner)
        if typesetter.is_in_own_fonts(text):
            letter_cache().put(key, found)
    return found
