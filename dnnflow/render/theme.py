"""Themes: every colour of the picture, and the weight of its lines."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Theme:
    """The colours, ``#rrggbb``, and opacities, from 0 to 1, of a picture.

    Attributes:
        background: Behind everything.
        text, muted: Words that matter, and words that stay behind.
        line: Thin lines: the box, the scale, what is not yet done on the strip.
        accent: The decision, and what is done on the strip.
        classes: One colour a class.
        grid_opacity: How strong the grid is.
        dot_opacity: How strong a point is, so that crowded places look dense.
    """

    background: str
    text: str
    muted: str
    line: str
    accent: str
    classes: tuple[str, ...] = field(repr=False)
    grid_opacity: float = 0.4
    dot_opacity: float = 0.9


THEMES: dict[str, Theme] = {
    "dark": Theme(
        background="#0d1017",
        text="#eceff4",
        muted="#8a93a3",
        line="#2b3240",
        accent="#f4f6fa",
        classes=("#ff9d2e", "#3ea6ff"),
        grid_opacity=0.34,
    ),
    "light": Theme(
        background="#fcfbf8",
        text="#171b22",
        muted="#69717f",
        line="#d9d8d3",
        accent="#171b22",
        classes=("#e67700", "#1769c9"),
        grid_opacity=0.38,
    ),
}
