"""How charts look: their letters, and axes in the colours of a theme."""

from typing import Any

from matplotlib import rc_context, rcParamsDefault
from matplotlib.axes import Axes

from dnnflow.render.theme import Theme

TITLE_POINTS, WORDS_POINTS, SMALL_POINTS = 9.5, 8.5, 7.5
"""The sizes of letters."""

LEGEND_COLUMNS = 3

LEGEND_LOOK: Any = {
    "ncols": LEGEND_COLUMNS,
    "frameon": False,
    "fontsize": SMALL_POINTS,
    "handletextpad": 0.5,
    "columnspacing": 0.9,
    "borderpad": 0.1,
    "labelspacing": 0.2,
}
"""How the keys of colours and lines look."""

CHART_SETTINGS = ("font.", "mathtext.", "axes.", "xtick.", "ytick.", "lines.", "patch.", "legend.")
"""How the names of matplotlib's settings begin that change charts; a user's may differ."""


def usual() -> Any:
    """A context in which charts look the same whatever the user's settings are."""
    return rc_context(
        {name: each for name, each in rcParamsDefault.items() if name.startswith(CHART_SETTINGS)}
    )


def bare(axes: Axes, theme: Theme) -> None:
    """Take away the box and the marks of an axes."""
    axes.set_facecolor(theme.background)
    axes.spines[:].set_visible(False)
    axes.tick_params(length=0, pad=3, colors=theme.text, labelsize=WORDS_POINTS)


def titled(axes: Axes, title: str, theme: Theme, *, above: float = 6) -> None:
    """Write what an axes shows above its left end, that many points away."""
    look: Any = {"color": theme.text, "fontsize": TITLE_POINTS, "fontweight": "bold"}
    axes.set_title(title, loc="left", pad=above, **look)
