"""Charts are drawn on axes of matplotlib: on a user's, or on those of a figure for a page."""

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from dnnflow.errors import choose
from dnnflow.render.theme import THEMES, Theme
from dnnflow.save.figures.svg_renderer import POINTS_PER_INCH
from dnnflow.study.charts.choice import Group, axes_of
from dnnflow.study.charts.curves import LAYER_MEASURES, LEGEND_ROW_POINTS, Curves
from dnnflow.study.charts.heatmap import MEASURES, HeatMap
from dnnflow.study.charts.look import usual

CELL_INCHES = 0.52, 0.3
"""Width and height of a cell of a heat map on a page."""

MAP_MARGINS = 0.62, 0.66, 0.15, 0.34
"""Inches to the left, above, to the right and below the cells."""

LEAST_MAP_WIDTH = 2.55

CURVES_INCHES = 3.2, 1.05
"""Width of a chart of curves on a page, and height of its axes."""

CURVES_MARGINS = 0.55, 0.3, 0.12, 0.45
"""Inches to the left, above the names of lines, to the right and below the axes."""


def heatmap_on(ax: Axes | None, group: Group, measure: str, theme: str) -> Axes:
    """Draw a heat map on an axes, or on a new pyplot figure.

    Raises:
        UsageError: there is no such measure or theme.
    """
    found = choose(MEASURES, measure, "measure of heat maps")
    ax, colors = _given(ax, theme), choose(THEMES, theme, "theme")
    HeatMap(group, found, axes_of(group.results), f"{found.title}: {group}").draw(ax, colors)
    return ax


def curves_on(ax: Axes | None, group: Group, measure: str, theme: str) -> Axes:
    """Draw curves on an axes, or on a new pyplot figure; each value of one setting has its own.

    Raises:
        UsageError: there is no such measure or theme.
    """
    found = choose(LAYER_MEASURES, measure, "measure of curves")
    ax, colors = _given(ax, theme), choose(THEMES, theme, "theme")
    chart = Curves(group, found, axes_of(group.results)[0], f"{found.title}: {group}")
    chart.draw(ax, colors, chart.limits)
    return ax


def heatmap_figure(chart: HeatMap, theme: Theme) -> Figure:
    """A heat map for a page, as large as its cells need."""
    (rows, columns), (wide, high) = chart.shape, CELL_INCHES
    left, above, right, below = MAP_MARGINS
    width = max(LEAST_MAP_WIDTH, left + columns * wide + right)
    height = above + rows * high + below
    with usual():
        figure = Figure((width, height), facecolor="none")
        axes = figure.add_axes(
            (left / width, below / height, columns * wide / width, rows * high / height)
        )
        chart.draw(axes, theme)
    figure.set_label(f"{chart.measure.title}: {chart.group}. The table below has the numbers.")
    return figure


def curves_figure(chart: Curves, theme: Theme, limits: tuple[float, float]) -> Figure:
    """Curves for a page, on a scale between limits."""
    (width, inner), (left, above, right, below) = CURVES_INCHES, CURVES_MARGINS
    above += chart.legend_rows * LEGEND_ROW_POINTS / POINTS_PER_INCH
    height = above + inner + below
    with usual():
        figure = Figure((width, height), facecolor="none")
        size = (width - left - right) / width, inner / height
        chart.draw(figure.add_axes((left / width, below / height, *size)), theme, limits)
    figure.set_label(f"{chart.measure.title} behind each layer: {chart.group}.")
    return figure


def _given(ax: Axes | None, theme: str) -> Axes:
    if ax is not None:
        return ax
    from matplotlib import pyplot

    figure, ax = pyplot.subplots(layout="constrained")
    figure.set_facecolor(choose(THEMES, theme, "theme").background)
    return ax
