"""The name of a cloud becomes a line below its drawing."""

from dnnflow.raster.text import Words, width_of
from dnnflow.render.language import Language
from dnnflow.render.panel import FORMULA_TYPE, SMALL_TYPE, Panel

BRIEF_BASELINE = 4.0
"""The base line of a brief caption, in hundredths of type."""

BRIEF_NAME = 0.12
"""How large the letters of a cloud's name in it are at most, as a share of its width."""


def brief_name(name: str, panel: Panel, language: Language) -> Words:
    """A name in a brief panel's caption, with room for a verdict beside it."""
    width, small = panel.caption.width, panel.letters(SMALL_TYPE)
    room = width - small / 2 - width_of(language.separable_briefly, small)
    size = min(panel.letters(FORMULA_TYPE), BRIEF_NAME * width)
    size *= min(1.0, room / width_of(name, size))
    return Words(((name, panel.theme.muted),), 0.0, panel.letters(BRIEF_BASELINE), size)
