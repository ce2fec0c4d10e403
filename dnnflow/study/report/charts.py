"""Groups of results become figures of a page: heat maps, and curves over the layers."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import Any

from matplotlib.figure import Figure

from dnnflow.render.theme import THEMES, Theme
from dnnflow.save.figures.svg_inline import inline
from dnnflow.save.figures.svg_names import Definitions
from dnnflow.study.charts.choice import Group, said, values_of
from dnnflow.study.charts.curves import LAYER_MEASURES, Curves, LayerMeasure
from dnnflow.study.charts.drawing import curves_figure, heatmap_figure
from dnnflow.study.charts.heatmap import MEASURES, HeatMap

MOST_CHARTED_GROUPS = 8
"""How many groups of a sweep have charts."""

MOST_CURVE_PANELS = 12
"""How many values of a setting have curves of their own; of more, some at equal steps."""

MOST_CHARTED = 400
"""How many cells a heat map of a page has at most."""

CHARTS_SAID = (
    "A cell of a heat map, and a line, stands for the networks that differ in nothing but their "
    "seeds, or files: 3/5 are three of five that separate, layers and accuracies are medians. "
    "Below each map are its palest, its middle and its fullest colour. Lines are medians too, and"
    " their bands go from the lower to the upper quartile."
)


@dataclass(frozen=True)
class Charts:
    """The charts of a page.

    Attributes:
        axes: The settings that vary the most: the rows and columns of heat maps; of the first each
            value has curves of its own, of the second each a line.
        definitions: What all SVGs refer to.
    """

    axes: tuple[str, str]
    definitions: Definitions

    def markup(self, groups: Sequence[Group]) -> str:
        """The heat maps and the curves of some groups, each group behind its name."""
        return "\n".join(
            part for group in groups[:MOST_CHARTED_GROUPS] for part in self._parts(group)
        )

    def _parts(self, group: Group) -> Iterator[str]:
        yield f"<h3>{escape(str(group))}</h3>"
        maps = [HeatMap(group, measure, self.axes) for measure in MEASURES.values()]
        rows, columns = maps[0].shape
        if rows * columns <= MOST_CHARTED:
            yield _side_by_side(map(self._heatmap, maps))
        for measure in LAYER_MEASURES.values():
            yield f"<h4>{measure.title} by layer</h4>"
            yield _side_by_side(self._curves(group, measure))

    def _heatmap(self, chart: HeatMap) -> str:
        return self._drawn(partial(heatmap_figure, chart))

    def _curves(self, group: Group, measure: LayerMeasure) -> Iterator[str]:
        setting, by = self.axes
        panels = [
            Curves(group.part(setting, value), measure, by, said(setting, value))
            for value in _some(values_of(group.results, setting))
        ]
        lows, highs = zip(*(each.limits for each in panels), strict=True)
        limits = min(lows), max(highs)
        for each in panels:
            yield self._drawn(partial(curves_figure, each, limits=limits))

    def _drawn(self, draw: Callable[[Theme], Figure]) -> str:
        """A figure in every theme, of which the page shows one."""
        return "".join(
            f'<div class="{name}">{inline(draw(theme), self.definitions)}</div>'
            for name, theme in THEMES.items()
        )


def charts_said(groups: Sequence[Group]) -> str:
    """How the charts are to be read."""
    left_out = len(groups) - MOST_CHARTED_GROUPS
    more = f" {left_out:,} more groups are in results.csv alone." if left_out > 0 else ""
    return CHARTS_SAID + more


def _side_by_side(pictures: Any) -> str:
    return f'<div class="charts">{"".join(pictures)}</div>'


def _some(values: list[Any]) -> list[Any]:
    """At most ``MOST_CURVE_PANELS`` of them, the first and the last among them."""
    if len(values) <= MOST_CURVE_PANELS:
        return values
    last = len(values) - 1
    return [
        values[round(step * last / (MOST_CURVE_PANELS - 1))] for step in range(MOST_CURVE_PANELS)
    ]
