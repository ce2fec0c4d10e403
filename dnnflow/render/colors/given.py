"""Colours that users choose for the classes: read, counted, and looked at with every eye."""

import warnings
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from re import fullmatch

from dnnflow.data.dataset import Dataset
from dnnflow.errors import UsageError
from dnnflow.render.colors.clear import TRANSPARENT
from dnnflow.render.colors.vision import VISIONS, contrast, nearest_pair
from dnnflow.render.theme import THEMES

LEAST_CONTRAST = 3.0
"""Of a colour to the background (WCAG 2.2, 1.4.11)."""

LEAST_DIFFERENCE = 7.9
"""Of two classes, by CIEDE2000, for every vision; those of the themes differ by no less."""

READABLE = 4.5
"""The least contrast of words to the background (WCAG 2.2, 1.4.3)."""

EXAMPLE = "'#4477aa,#ee6677'"


class ColorWarning(UserWarning):
    """Colours that some readers cannot see, or cannot tell apart."""


def chosen_colors(given: Iterable[str], background: str, *, stacklevel: int) -> tuple[str, ...]:
    """Colours as ``#rrggbb``; a warning says which some readers cannot see or tell apart.

    Args:
        given: As ``#rrggbb``, ``#rgb`` or the name of a colour of CSS.
        background: What they are seen on.
        stacklevel: Whose line the warning names, as ``warnings.warn`` counts.

    Raises:
        UsageError: one is no colour; or text, where several colours are expected.
    """
    if isinstance(given, str):
        raise UsageError(f"give class colors as several, such as ({given!r},), not as text")
    colors = tuple(map(_read, given))
    if faults := "; ".join(_faults(colors, background)):
        warnings.warn(f"class colors: {faults}", ColorWarning, stacklevel=stacklevel + 1)
    return colors


def _read(color: str, noun: str = "class color") -> str:
    text = str(color).strip().lower()
    if fullmatch("#[0-9a-f]{6}", text):
        return text
    if fullmatch("#[0-9a-f]{3}", text):
        return "#" + "".join(2 * digit for digit in text[1:])
    # Here, for matplotlib takes long to import and most colours need none of its names.
    from matplotlib.colors import CSS4_COLORS

    if text not in CSS4_COLORS:
        near = get_close_matches(text, CSS4_COLORS, n=1)
        hint = f", did you mean {near[0]!r}?" if near else ":"
        raise UsageError(
            f"unknown {noun} {color!r}{hint} give #rrggbb or a name of CSS, as in {EXAMPLE}"
        )
    return str(CSS4_COLORS[text]).lower()


def chosen_background(given: str, theme: str) -> str:
    """A background as ``#rrggbb``, or ``TRANSPARENT``; empty for that of the theme.

    Args:
        given: As ``#rrggbb``, ``#rgb``, the name of a colour of CSS, or ``TRANSPARENT``.
        theme: A name from ``THEMES``, whose words are seen on it.

    Raises:
        UsageError: it is no colour, or words of the theme could not be read on it.
    """
    if given in {"", TRANSPARENT}:
        return given
    color = _read(given, "background")
    ratios = {
        name: min(contrast(each, color) for each in (words.text, words.muted))
        for name, words in THEMES.items()
    }
    if ratios[theme] < READABLE:
        fitting = [f"the theme {name}" for name, ratio in ratios.items() if ratio >= READABLE]
        raise UsageError(
            f"background {given}: words of the theme {theme} have a contrast of "
            f"{ratios[theme]:.1f} there, of at least {READABLE:g}; "
            f"take {(fitting or ['a darker or a lighter colour'])[0]}"
        )
    return color


def check_count(colors: Sequence[str], datasets: Iterable[Dataset]) -> None:
    """Raise an error unless there is a colour for each class, or none at all.

    Raises:
        UsageError: there are fewer or more.
    """
    classes = max(each.classes for each in datasets)
    if colors and len(colors) != classes:
        example = ",".join(THEMES["dark"].classes[:classes])
        raise UsageError(
            f"give {classes} class colors, one a class, not {len(colors)}, as in '{example}'"
        )


def _faults(colors: Sequence[str], background: str) -> Iterator[str]:
    pale = [each for each in colors if contrast(each, background) < LEAST_CONTRAST]
    if pale:
        ratio = min(contrast(each, background) for each in pale)
        yield f"{', '.join(pale)} hardly seen on {background} (contrast {ratio:.1f}, of at least 3)"
    if len(colors) > 1:
        pairs = {vision: nearest_pair(colors, vision) for vision in VISIONS}
        vision = min(pairs, key=lambda each: pairs[each][0])
        difference, (one, two) = pairs[vision]
        if difference < LEAST_DIFFERENCE:
            eyes = "anyone" if vision == "normal" else f"readers with {vision}"
            yield (
                f"{one} and {two} look alike to {eyes} "
                f"(difference {difference:.1f}, of at least {LEAST_DIFFERENCE:g})"
            )
