"""Text becomes letters: matplotlib measures and typesets it."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from typing import Any

import numpy as np
from matplotlib import rc_context, rcParamsDefault
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.cbook import is_math_text
from matplotlib.font_manager import FontProperties
from matplotlib.mathtext import MathTextParser

from dnnflow._typing import Float, Plane, Size
from dnnflow.errors import DataError
from dnnflow.raster.fonts import FIRST_FAMILY, families_beside, families_for, weight_for

DPI = 72
"""One point is one pixel."""

LETTER_SETTINGS: Any = {
    name: rcParamsDefault[name] for name in ("text.hinting", "text.antialiased", "mathtext.default")
}
"""The settings of matplotlib that change letters, as it ships, whatever the user's are."""

FORMULA_FONTS = "stix"
"""Matplotlib's name for the fonts of formulas."""


def measures(text: str, size: float, weight: str) -> Float[np.ndarray, "3"]:
    """Width, height and depth below the base line, in pixels.

    Raises:
        DataError: no installed font has a character of the text, or a formula makes no sense.
    """
    font = _font(text, size, weight)
    with _settings(text):
        return np.array(
            _renderer((1, 1)).get_text_width_height_descent(text, font, bool(is_math_text(text))),
            float,
        )


def cover(text: str, size: float, weight: str, place: tuple[float, float], within: Size) -> Plane:
    """How much of each pixel a line of text covers, of 255; shape (height, width).

    Args:
        text: The line; ``$…$`` is mathtext.
        size: Of its letters, in pixels.
        weight: ``normal`` or ``bold``.
        place: Where it begins on its base line, in pixels from the upper left corner.
        within: Width and height of the image, in pixels.

    Raises:
        DataError: no installed font has a character of the text, or a formula makes no sense.
    """
    renderer = _renderer(within)
    white = renderer.new_gc()
    white.set_foreground("white")
    font = _font(text, size, weight)
    with _settings(text):
        renderer.draw_text(white, *place, text, font, 0, bool(is_math_text(text)))
    return np.asarray(renderer.buffer_rgba())[:, :, 3].copy()


def fonts_of(text: str) -> tuple[str, ...]:
    """The font families of the text outside of formulas; those come with matplotlib.

    Raises:
        DataError: no installed font has a character of the text, or a formula makes no sense.
    """
    families = _families(text)
    if is_math_text(text):
        with _settings(text):
            MathTextParser("path").parse(text, prop=_font(text, 10, "normal"))
    return families


def is_in_own_fonts(text: str) -> bool:
    """Whether all of its letters come from the fonts that matplotlib brings."""
    return set(_families(text)) <= {FIRST_FAMILY}


def _renderer(size: Size) -> Any:
    """An empty image. All share one parser, which remembers the formulas it has typeset."""
    renderer: Any = RendererAgg(*size, DPI)  # type: ignore[no-untyped-call]
    renderer.mathtext_parser = _parser()
    return renderer


@cache
def _parser() -> "_ThreadParser":
    own: Any = RendererAgg(1, 1, DPI)  # type: ignore[no-untyped-call]
    return _ThreadParser(own.mathtext_parser)


class _ThreadParser:
    """A parser of formulas that works in a thread, on a stack of its own.

    A failed attempt of pyparsing is an exception that refers to itself, and so to the stack it was
    raised on, until garbage is collected. The caller's stack would keep clouds of many points.
    """

    def __init__(self, parser: "MathTextParser[Any]") -> None:
        self._parser = parser
        self._thread = ThreadPoolExecutor(1)  # always the same: matplotlib loads fonts for each

    def parse(self, *formula: Any, **manner: Any) -> Any:
        """As matplotlib does."""
        return self._thread.submit(self._parser.parse, *formula, **manner).result()


def weight_in(text: str, weight: str) -> str:
    """The weight that a text can be set in as a whole.

    Raises:
        DataError: as ``fonts_of``.
    """
    return weight_for(_families(text), weight)


def _font(text: str, size: float, weight: str) -> FontProperties:
    families = _families(text)
    return FontProperties(
        family=list(families),
        size=size,
        weight=weight_for(families, weight),
        math_fontfamily=FORMULA_FONTS,
    )


def _families(text: str) -> tuple[str, ...]:
    if not is_math_text(text):
        return families_for(text)
    pieces = re.split(r"(?<!\\)\$", text)
    return families_beside("".join(pieces[1::2]), "".join(pieces[::2]))


@contextmanager
def _settings(text: str) -> Iterator[None]:
    """The settings of letters; a formula that makes no sense under them is an error of its own."""
    try:
        with rc_context(LETTER_SETTINGS):
            yield
    except ValueError as error:
        why = str(error).strip().splitlines()[-1]
        raise DataError(f"no formula that can be typeset: {text!r}: {why}") from error
