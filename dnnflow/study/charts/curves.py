"""Results become curves over the layers: the median of networks, and half of them as a band."""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, MaxNLocator

from dnnflow._text import percent
from dnnflow._typing import Float
from dnnflow.linear.verdict import LayerVerdict
from dnnflow.render.theme import Theme
from dnnflow.study.charts.choice import Group, said, values_of
from dnnflow.study.charts.heatmap import layer_said
from dnnflow.study.charts.look import LEGEND_COLUMNS, LEGEND_LOOK, WORDS_POINTS, bare, titled

BAND_OPACITY = 0.2

BAND_QUANTILES = (0.25, 0.5, 0.75)
"""The lower end of a band, the line, and its upper end."""

EDGE_SHARE = 0.04
"""How much room there is beyond the ends of a scale, for the lines themselves."""

LEGEND_ROW_POINTS = 11
"""How high a row of names of lines is, which stand between them and the title."""

LINE_LOOKS = (
    {"linestyle": "solid", "marker": "o"},
    {"linestyle": (0, (4, 1.5)), "marker": "s"},
    {"linestyle": (0, (1, 1)), "marker": "^"},
    {"linestyle": (0, (5, 1, 1, 1)), "marker": "D"},
)
"""Lines are told apart by more than their colours."""


@dataclass(frozen=True)
class LayerMeasure:
    """What a curve shows of each layer.

    Attributes:
        title: What stands above it.
        value: The number.
        said: The number in words.
        top: Where the scale ends; where the values do if not given.
    """

    title: str
    value: Callable[[LayerVerdict], float]
    said: Callable[[float], str]
    top: float | None = None


LAYER_MEASURES = {
    "probe": LayerMeasure("Probe accuracy", lambda layer: layer.probe, percent, 1.0),
    "margin": LayerMeasure("Margin", lambda layer: layer.margin, lambda margin: f"{margin:g}"),
}
"""What curves can show, by the names of the argument."""


@dataclass(frozen=True)
class Curves:
    """Curves that are ready to be drawn.

    Attributes:
        group: The results.
        measure: What is shown of them.
        by: The setting of which each value has a curve of its own.
        title: What stands above them; what the measure is called if not given.
    """

    group: Group
    measure: LayerMeasure
    by: str
    title: str = ""

    @property
    def lines(self) -> dict[str, Float[np.ndarray, "3 layers"]]:
        """The ``BAND_QUANTILES`` behind each layer, by what the line is called."""
        values = values_of(self.group.results, self.by)
        return {said(self.by, value): self._quantiles(value) for value in values}

    @property
    def limits(self) -> tuple[float, float]:
        """The lowest and the highest value that is drawn."""
        lines = self.lines.values()
        low, high = min(each.min() for each in lines), max(each.max() for each in lines)
        return float(low), self.measure.top or float(high)

    def _quantiles(self, value: Any) -> Float[np.ndarray, "3 layers"]:
        rows = [
            [self.measure.value(layer) for layer in each.verdict.layers]
            for each in self.group.results
            if each.verdict and getattr(each.asked, self.by) == value
        ]
        table = np.full((len(rows), max(map(len, rows))), np.nan)
        for row, values in zip(table, rows, strict=True):
            row[: len(values)] = values
        return np.nanquantile(table, BAND_QUANTILES, axis=0)

    @property
    def legend_rows(self) -> int:
        """How many rows the names of the lines take."""
        return ceil(len(self.lines) / LEGEND_COLUMNS)

    def draw(self, axes: Axes, theme: Theme, limits: tuple[float, float]) -> None:
        """Draw them in the colours of a theme, on a scale between limits."""
        bare(axes, theme)
        for number, (name, quantiles) in enumerate(self.lines.items()):
            low, middle, high = quantiles
            layers = np.arange(len(middle)) - 1
            color = theme.classes[number % len(theme.classes)]
            axes.fill_between(layers, low, high, color=color, alpha=BAND_OPACITY, linewidth=0)
            look: Any = {"linewidth": 1.6, "markersize": 3.4} | LINE_LOOKS[number % len(LINE_LOOKS)]
            axes.plot(layers, middle, color=color, label=name, **look)
        self._scale(axes, theme, limits)
        titled(
            axes,
            self.title or self.measure.title,
            theme,
            above=6 + self.legend_rows * LEGEND_ROW_POINTS,
        )
        axes.legend(
            loc="lower left",
            bbox_to_anchor=(0, 1),
            borderaxespad=0.1,
            labelcolor=theme.text,
            handlelength=2.2,
            **LEGEND_LOOK,
        )

    def _scale(self, axes: Axes, theme: Theme, limits: tuple[float, float]) -> None:
        axes.grid(axis="y", color=theme.line, linewidth=0.7)
        axes.set_axisbelow(True)
        axes.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=8))
        axes.xaxis.set_major_formatter(FuncFormatter(lambda layer, _: layer_said(layer)))
        axes.yaxis.set_major_locator(MaxNLocator(nbins=4))
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: self.measure.said(value)))
        bottom, top = limits
        room = EDGE_SHARE * (top - bottom or 1.0)
        axes.set_ylim(bottom - room, top + room)
        axes.set_xlabel("layer; 0 is the input layer", color=theme.muted, fontsize=WORDS_POINTS)
