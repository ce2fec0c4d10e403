"""Words become stamps: where their letters stand, and how much of each pixel they cover."""

import re
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

_BREAKS = re.compile("\r\n|[\t-\r\x1c-\x1f\x85\u2028\u2029]")

_SPLITS = re.compile(
    "(?<!^) (?!%)"  # a number and its per cent sign stay together
    "|(?<=[\u3001-\uffef])(?<![（「『])(?![ 、。，．・：；！？）」』ー％]|$)"  # as in Japanese
)
"""Where a line may be broken."""

ALIGNMENTS = {"left": 0.0, "center": 0.5, "right": 1.0}
"""The share of a line that lies before its anchor."""


@dataclass(frozen=True)
class Words:
    """A line of text, of one or more pieces side by side; ``$…$`` is mathtext.

    Names of others may have tabs and line breaks in them, which become spaces.

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

    def __post_init__(self) -> None:
        if any(_BREAKS.search(text) for text, _ in self.pieces):
            pieces = tuple((_BREAKS.sub(" ", text), color) for text, color in self.pieces)
            object.__setattr__(self, "pieces", pieces)


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
    width, _, _ = _measures(_BREAKS.sub(" ", text), size, weight)
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
        fits = width_of(_ended(text, middle), size, weight=weight) <= room
        low, high = (middle, high) if fits else (low, middle - 1)
    return _ended(text, low)


@lru_cache(maxsize=1024)
def wrapped(
    text: str, room: float, size: float, *, lines: int, weight: str = "normal"
) -> tuple[str, ...]:
    """The text in lines that fit into a width; what the last one has no room for is cut off.

    It breaks between words; a language without spaces anywhere but before a comma or the like.

    Raises:
        DataError: no installed font has a character of the text.
    """
    head = _head(text, room, size, weight)
    if lines == 1 or head == text:
        return (shortened(text, room, size, weight=weight),)
    rest = wrapped(text[len(head) :].lstrip(), room, size, lines=lines - 1, weight=weight)
    return shortened(head, room, size, weight=weight), *rest


@lru_cache(maxsize=1024)
def fitted(
    text: str, room: float, sizes: tuple[float, ...], *, lines: int, weight: str = "normal"
) -> tuple[tuple[str, ...], float]:
    """The text in as few lines as hold all of it, and the largest size in which they do.

    Args:
        text: What it says.
        room: The width of a line, in pixels.
        sizes: Of the letters, in pixels, the largest first.
        lines: How many it may have at most; only what they cannot hold in the smallest size is
            cut off.
        weight: Of the letters.

    Raises:
        DataError: no installed font has a character of the text.
    """
    for count in range(1, lines + 1):
        for size in sizes:
            # Measured in one size, for each that is new takes its time.
            wide = room * sizes[0] / size
            found = wrapped(text, wide, sizes[0], lines=count, weight=weight)
            if not cut(text, found):
                return found, size
    return found, size


def cut(text: str, lines: tuple[str, ...]) -> bool:
    """Whether lines hold less than all of a text."""
    return "".join("".join(lines).split()) != "".join(text.split())


def _head(text: str, room: float, size: float, weight: str) -> str:
    """The longest beginning of a text that fits into a width, but at least one word."""
    splits = [match.start() for match in _SPLITS.finditer(text) if match.start()]
    places = [*(splits or range(1, len(text))), len(text)]
    for place in reversed(places[1:]):
        if width_of(text[:place], size, weight=weight) <= room:
            return text[:place]
    return text[: places[0]]


def _ended(text: str, length: int) -> str:
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
