"""Fonts that have the glyphs: any text in any language is drawn, or refused by name."""

from collections.abc import Iterable
from functools import cache

from matplotlib import font_manager, ft2font

from dnnflow.errors import DataError

FIRST_FAMILY = "DejaVu Sans"
PLACEHOLDERS = "Last Resort"
"""A font of boxes with numbers, which claims to have every glyph."""


@cache
def families_for(text: str) -> tuple[str, ...]:
    """The font families that together have every glyph of a text; the first one is ours.

    Raises:
        DataError: no installed font has some of its characters; the message names them.
    """
    families = [FIRST_FAMILY]
    missing = set(text) - _glyphs(font_manager.findfont(FIRST_FAMILY))
    for family, path in _installed():
        if not missing:
            break
        found = missing & _glyphs(path)
        if found:
            families.append(family)
            missing -= found
    if missing:
        raise DataError(
            f"no installed font has {_listed(missing)} of the text {text!r}: "
            "install one that does (Noto Sans has most), or change the text"
        )
    return tuple(families)


def _installed() -> list[tuple[str, str]]:
    """Family and file of the upright, regular fonts, sans serif first."""
    regular = (
        font
        for font in font_manager.fontManager.ttflist
        if font.style == "normal"
        and font.weight in {400, "normal", "regular"}
        and not font.name.startswith(PLACEHOLDERS)
    )
    ranked = sorted(regular, key=lambda font: ("sans" not in font.name.lower(), font.name))
    return [(font.name, font.fname) for font in ranked]


@cache
def _glyphs(path: str) -> frozenset[str]:
    try:
        return frozenset(map(chr, ft2font.FT2Font(path).get_charmap()))
    except (OSError, RuntimeError):
        return frozenset()


def _listed(characters: Iterable[str]) -> str:
    return ", ".join(f"{char!r} (U+{ord(char):04X})" for char in sorted(characters)[:5])
