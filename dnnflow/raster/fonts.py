"""Fonts that have the glyphs: any text in any language is drawn, or refused by name."""

import logging
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from unicodedata import category

from matplotlib import font_manager, ft2font

from dnnflow.errors import DataError

# What has no bold face is asked for in its regular one where it matters: nothing to warn of.
logging.getLogger("matplotlib.font_manager").addFilter(
    lambda record: "font weight" not in record.getMessage()
)

FIRST_FAMILY = "DejaVu Sans"
FORMULA_FAMILY = "STIXGeneral"
"""The family of formulas, matplotlib's ``stix``, which comes with it."""

BOLD = {"700", "bold"}
"""What fonts call a bold face."""

PLACEHOLDER_FAMILY = "Last Resort"
"""Its glyphs are boxes with numbers, and it claims to have every one."""

FONT_PACKAGE = "matplotlib_fontja"
"""The package of the extra ``ja``, with the Japanese font IPAexGothic.

It is looked into and never imported, which would change the settings of matplotlib.
"""


@cache
def families_for(text: str) -> tuple[str, ...]:
    """The font families that together have every glyph of a text; the first one is ours.

    Raises:
        DataError: no installed font has some of its characters; the message names them.
    """
    families = [FIRST_FAMILY]
    missing = set(text) - _glyphs(font_manager.findfont(FIRST_FAMILY))
    while missing:
        family, found = _best(missing)
        if not found:
            raise _missing(missing, text)
        families.append(family)
        missing -= found
    return tuple(families)


def _missing(letters: set[str], text: str) -> DataError:
    """What to say of letters that no font has."""
    if odd := {each for each in letters if category(each) == "Cc"}:
        return DataError(f"{_listed(odd)} of the text {text!r} is no letter: take it out")
    return DataError(
        f"no installed font has {_listed(letters)} of the text {text!r}: "
        "install one that does (Noto Sans has most; for Japanese, "
        'pip install "dnnflow[ja]"), or change the text'
    )


def families_beside(formula: str, text: str) -> tuple[str, ...]:
    """The font families of a text beside a formula; matplotlib sets all of it in the first one.

    Raises:
        DataError: no installed font has some character, or none has all that are needed.
    """
    families = families_for(text)[::-1]
    if set(text) - _glyphs(font_manager.findfont(families[0])):
        whole, found = _best(set(text))
        families = (whole, *families) if found == set(text) else families
    for family, letters in ((FORMULA_FAMILY, formula), (families[0], text)):
        if missing := set(letters) - _glyphs(font_manager.findfont(family)):
            raise DataError(
                f"the font {family} has no {_listed(missing)}, and in or beside a formula no "
                "other is used: change the text, or write it without $"
            )
    return families


def weight_for(families: tuple[str, ...], weight: str) -> str:
    """The weight of a text in some families: ``bold`` only if each of them has a bold face.

    Letters of one line would be bold and others not.
    """
    return weight if weight == "normal" or _bold().issuperset(families) else "normal"


@cache
def _bold() -> frozenset[str]:
    """The families that have a bold face."""
    _add_new_fonts()
    return frozenset(
        font.name for font in font_manager.fontManager.ttflist if str(font.weight) in BOLD
    )


def _best(missing: set[str]) -> tuple[str, set[str]]:
    """The first family that has all of some characters, else the one with most; and those."""
    best: tuple[str, set[str]] = ("", set())
    for family, path in _installed():
        found = missing & _glyphs(path)
        if found == missing:
            return family, found
        best = max(best, (family, found), key=lambda each: len(each[1]))
    return best


@cache
def _installed() -> list[tuple[str, str]]:
    """Family and file of the upright, regular fonts, those without serifs first."""
    _add_new_fonts()
    regular = (
        font
        for font in font_manager.fontManager.ttflist
        if font.style == "normal"
        and font.weight in {400, "normal", "regular"}
        and not font.name.startswith(PLACEHOLDER_FAMILY)
    )
    ranked = sorted(regular, key=lambda font: (not _is_sans(font.name), font.name))
    return [(font.name, font.fname) for font in ranked]


def _is_sans(family: str) -> bool:
    """Whether the name of a family says that it has no serifs."""
    return any(word in family.lower() for word in ("sans", "gothic"))


def _add_new_fonts() -> None:
    """Tell matplotlib of the fonts that were installed after it made its list."""
    listed = {font.fname for font in font_manager.fontManager.ttflist}
    for path in {*_packaged(), *font_manager.findSystemFonts()} - listed:
        with suppress(OSError, RuntimeError):
            font_manager.fontManager.addfont(path)


def _packaged() -> list[str]:
    """The font files of the package of fonts, if it is installed."""
    package = find_spec(FONT_PACKAGE)
    folders = (package and package.submodule_search_locations) or []
    return [str(path) for folder in folders for path in Path(folder).glob("fonts/*.ttf")]


@cache
def _glyphs(path: str) -> frozenset[str]:
    try:
        characters = map(chr, ft2font.FT2Font(path).get_charmap())
    except (OSError, RuntimeError):
        return frozenset()
    # Some fonts have glyphs of control characters: none that a text could want.
    return frozenset(each for each in characters if category(each) != "Cc")


def _listed(characters: Iterable[str]) -> str:
    return ", ".join(f"{char!r} (U+{ord(char):04X})" for char in sorted(characters)[:5])
