"""Words become pixels: matplotlib typesets them once, on the background they stand on."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, lru_cache
from math import ceil, floor
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.cbook import is_math_text
from matplotlib.font_manager import FontProperties
from matplotlib.mathtext import MathTextParser

from dnnflow._typing import Float, Image, Layout, Size
from dnnflow.errors import DataError
from dnnflow.render.canvas import Box, Canvas
from dnnflow.render.color import rgb_of
from dnnflow.render.fonts import families_beside, families_for

DPI = 72
"""One point is one pixel."""

FORMULAS: Any = {"mathtext.fontset": "stix", "axes.unicode_minus": False}
"""Settings of matplotlib under which formulas are typeset."""

ELLIPSIS = "…"

OVERHANG = 0.25
"""How far letters may reach beyond their own measures, in sizes."""

SHARES = {"left": 0.0, "center": 0.5, "right": 1.0}


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


@lru_cache(maxsize=256)
def typeset(words: tuple[Words, ...], *, size: Size, background: str, layout: Layout) -> Canvas:
    """Some lines of text on a plain background.

    Raises:
        DataError: no installed font has a character of the text.
    """
    image, band = _image(words, size, background), Canvas.blank(size, background, layout)
    for line in words:
        box = _box_of(line, size)
        band.put(image[box.top : box.bottom, box.left : box.right], box.left, box.top)
    return band


@lru_cache(maxsize=64)
def mask(words: Words, *, size: Size) -> Float[np.ndarray, "height width"]:
    """How much of each pixel a white line of text covers, from 0 to 1.

    Raises:
        DataError: no installed font has a character of the text.
    """
    return _image((words,), size, "#000000")[:, :, 0] / 255.0


@cache
def width_of(text: str, size: float, *, weight: str = "normal") -> float:
    """The width in pixels of a line of text whose letters have a size.

    Raises:
        DataError: no installed font has a character of the text, or a formula makes no sense.
    """
    width, _, _ = _extent(text, size, weight)
    return width


@cache
def _extent(text: str, size: float, weight: str) -> tuple[float, float, float]:
    """Width, height and depth below the base line, in pixels."""
    font = _font(text, size, weight)
    with _formula_errors(text):
        width, height, depth = _first_renderer().get_text_width_height_descent(
            text, font, bool(is_math_text(text))
        )
    return float(width), float(height), float(depth)


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


def _image(words: tuple[Words, ...], size: Size, background: str) -> Image:
    renderer = _renderer(*size)
    pixels = np.asarray(renderer.buffer_rgba())
    pixels.view(np.uint32)[:] = np.array((*rgb_of(background), 255), np.uint8).view(np.uint32)
    for line in words:
        _set_line(renderer, line)
    return pixels[:, :, :3]


def _box_of(line: Words, size: Size) -> Box:
    """The pixels that a line may reach, with even sides, within an image of a size."""
    extents = [_extent(text, line.size, line.weight) for text, _ in line.pieces]
    width = sum(width for width, _, _ in extents)
    above = max(height - depth for _, height, depth in extents)
    below = max(depth for _, _, depth in extents)
    left, spare = line.x - width * SHARES[line.align], OVERHANG * line.size
    corners = (left - spare, left + width + spare), (line.y - above - spare, line.y + below + spare)
    (left, right), (top, bottom) = (
        (max(0, 2 * floor(low / 2)), min(side, 2 * ceil(high / 2)))
        for (low, high), side in zip(corners, size, strict=True)
    )
    return Box(int(left), int(top), int(right), int(bottom))


def _renderer(width: int, height: int) -> RendererAgg:
    """An empty image. All have one parser, which remembers the formulas it has typeset."""
    renderer = RendererAgg(width, height, DPI)
    renderer.mathtext_parser = _first_renderer().mathtext_parser
    return renderer


@cache
def _first_renderer() -> Any:
    renderer: Any = RendererAgg(1, 1, DPI)
    renderer.mathtext_parser = _ParserAside(renderer.mathtext_parser)
    return renderer


class _ParserAside:
    """A parser of formulas that works on a stack of its own.

    pyparsing's failed attempts refer to themselves and to the stack they were made on, until all
    garbage is collected. What the callers hold would stay with them: clouds of many points.
    """

    def __init__(self, parser: "MathTextParser[Any]") -> None:
        self._parser = parser
        self._aside = ThreadPoolExecutor(1)  # always the same: matplotlib loads fonts for each

    def parse(self, *formula: Any, **manner: Any) -> Any:
        """As matplotlib does."""
        return self._aside.submit(self._parser.parse, *formula, **manner).result()


def _set_line(renderer: RendererAgg, line: Words) -> None:
    widths = [width_of(text, line.size, weight=line.weight) for text, _ in line.pieces]
    x = line.x - sum(widths) * SHARES[line.align]
    for (text, color), advance in zip(line.pieces, widths, strict=True):
        context = renderer.new_gc()
        context.set_foreground(color)
        font = _font(text, line.size, line.weight)
        renderer.draw_text(context, x, line.y, text, font, 0, bool(is_math_text(text)))
        x += advance


def _font(text: str, size: float, weight: str) -> FontProperties:
    return FontProperties(
        family=list(_families(text)),
        size=size,
        weight=weight,
        math_fontfamily=FORMULAS["mathtext.fontset"],
    )


def fonts_of(text: str) -> tuple[str, ...]:
    """The font families of the text outside of formulas; those come with matplotlib.

    Raises:
        DataError: no installed font has a character of the text, or a formula makes no sense.
    """
    families = _families(text)
    if is_math_text(text):
        with _formula_errors(text):
            MathTextParser("path").parse(text, prop=_font(text, 10, "normal"))
    return families


def _families(text: str) -> tuple[str, ...]:
    if not is_math_text(text):
        return families_for(text)
    pieces = re.split(r"(?<!\\)\$", text)
    return families_beside("".join(pieces[1::2]), "".join(pieces[::2]))


@contextmanager
def _formula_errors(text: str) -> Iterator[None]:
    try:
        yield
    except ValueError as error:
        why = str(error).strip().splitlines()[-1]
        raise DataError(f"no formula that can be typeset: {text!r}: {why}") from error
