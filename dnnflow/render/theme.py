"""Themes: every colour of the picture, and the weight of its lines."""

from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Theme:
    """The colours, ``#rrggbb``, and opacities, from 0 to 1, of a picture.

    Attributes:
        background: Behind everything.
        text, muted: Words that matter, and words that stay behind.
        line: Thin lines: the box, the scale, what is not yet done on the strip.
        separable: What says that the classes are linearly separable.
        accent: The decision, and what is done on the strip.
        classes: One colour a class; the first ones differ most.
        flip: What turns over on the way.
        grid_opacity: How strong the grid is.
        side_opacity: How strong the sides of the classes are at the end.
        dot_opacity: How strong a point is, so that crowded places look dense.
    """

    background: str
    text: str
    muted: str
    line: str
    separable: str
    accent: str
    classes: tuple[str, ...] = field(repr=False)
    flip: str = "#ff5c8a"
    grid_opacity: float = 0.4
    side_opacity: float = 0.14
    dot_opacity: float = 0.9


THEMES: dict[str, Theme] = {
    "dark": Theme(
        background="#0d1017",
        text="#eceff4",
        muted="#8a93a3",
        line="#2b3240",
        separable="#a6e22e",
        accent="#f4f6fa",
        classes=(
            *("#ff9d2e", "#3ea6ff", "#bb356d", "#9ffeff", "#e1f4c7"),
            *("#4e61d3", "#c0a7aa", "#766e00", "#db6a66", "#7b829e"),
        ),
        grid_opacity=0.34,
    ),
    "light": Theme(
        background="#fcfbf8",
        text="#171b22",
        muted="#69717f",
        line="#d9d8d3",
        separable="#2f7d0f",
        accent="#171b22",
        flip="#c2185b",
        classes=(
            *("#d97000", "#1769c9", "#590118", "#499b9f", "#10137e"),
            *("#9a9176", "#695271", "#4e6050", "#c00000", "#0e0019"),
        ),
        grid_opacity=0.38,
    ),
}
"""The class colours stay apart for colour-blind readers too.

The smallest CIEDE2000 difference of two of the first k, over normal vision, deuteranopia and
protanopia (Machado, Oliveira & Fernandes 2009, severity 1), as the tests measure it:

=====  ====  ====  ====  ====  ====
k         2     3     5     8    10
=====  ====  ====  ====  ====  ====
dark   52.3  33.8  20.0  18.6  16.8
light  53.0  39.9  22.1  16.3  14.8
=====  ====  ====  ====  ====  ====

With normal vision, all differ by 17.3 or more; with tritanopia, which is rare, by 10.3. Each has a
contrast of at least 3 to its background (WCAG 2.2, 1.4.11).
"""


def theme_of(name: str, classes: tuple[str, ...] = (), background: str = "") -> Theme:
    """A theme, with own colours of the classes and of the background if there are any.

    Args:
        name: From ``THEMES``.
        classes: ``#rrggbb``, one a class.
        background: ``#rrggbb``.
    """
    theme = THEMES[name]
    return replace(
        theme, classes=classes or theme.classes, background=background or theme.background
    )
