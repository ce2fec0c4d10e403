"""Results become a heat map of two settings, with a number in each cell."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from matplotlib.axes import Axes
from matplotlib.patches import Patch, Rectangle

from dnnflow._text import percent
from dnnflow.raster.color import mixed
from dnnflow.render.colors.vision import contrast
from dnnflow.render.theme import Theme
from dnnflow.study.charts.choice import SETTING_WORDS, Group, values_of
from dnnflow.study.charts.look import LEGEND_LOOK, WORDS_POINTS, bare, titled
from dnnflow.study.sweep.result import Result

PALEST = 0.07
"""How much of the colour the lowest value has."""

NONE_THERE = "–"
"""What stands in a cell without a value."""


def _share(results: Sequence[Result]) -> float | None:
    return len(_firsts(results)) / len(results)


def _firsts(results: Sequence[Result]) -> list[int]:
    """From which layer on those separate that do."""
    found = [each.verdict.separable_from for each in results if each.verdict]
    return [each for each in found if each is not None]


def _first(results: Sequence[Result]) -> float | None:
    firsts = _firsts(results)
    return median(firsts) if firsts else None


def _accuracy(results: Sequence[Result]) -> float | None:
    return median(each.verdict.accuracy for each in results if each.verdict)


def _counted(results: Sequence[Result]) -> str:
    return f"{len(_firsts(results))}/{len(results)}"


def layer_said(layer: float) -> str:
    """The number of a layer, as ``Verdict`` counts them, where there is little room."""
    return "points" if layer == -1 else f"{layer:g}"


def _first_said(results: Sequence[Result]) -> str:
    first = _first(results)
    return NONE_THERE if first is None else layer_said(first)


def _accuracy_said(results: Sequence[Result]) -> str:
    accuracy = _accuracy(results)
    return NONE_THERE if accuracy is None else percent(accuracy).removesuffix(" %")


@dataclass(frozen=True)
class Measure:
    """What a heat map shows of the networks of a cell.

    Attributes:
        title: What stands above it.
        value: What gives a cell its colour; None if there is nothing to show.
        shown: What stands in it.
        said: A value as the key of the colours says it.
        role: The colour of the theme that the largest value has.
        limits: The values of the palest and the fullest colour; those of the cells if not given.
    """

    title: str
    value: Callable[[Sequence[Result]], float | None]
    shown: Callable[[Sequence[Result]], str]
    said: Callable[[float], str]
    role: Callable[[Theme], str]
    limits: tuple[float, float] | None = None


MEASURES = {
    "separable": Measure(
        *("Networks that separate", _share, _counted, percent),
        lambda theme: theme.separable,
        (0.0, 1.0),
    ),
    "from": Measure(
        *("Separable from layer", _first, _first_said, layer_said),
        lambda theme: theme.classes[0],
    ),
    "accuracy": Measure(
        *("Accuracy in %", _accuracy, _accuracy_said, percent),
        lambda theme: theme.classes[1],
    ),
}
"""What a heat map can show, by the names of the argument."""


@dataclass(frozen=True)
class HeatMap:
    """A heat map that is ready to be drawn.

    Attributes:
        group: The results.
        measure: What is shown of them.
        axes: The settings of the rows and of the columns.
        title: What stands above it; what the measure is called if not given.
    """

    group: Group
    measure: Measure
    axes: tuple[str, str]
    title: str = ""

    @property
    def shape(self) -> tuple[int, int]:
        """How many rows and columns there are."""
        rows, columns = (len(values_of(self.group.results, name)) for name in self.axes)
        return rows, columns

    @property
    def cells(self) -> dict[tuple[int, int], list[Result]]:
        """The results by row and column; no cell without results."""
        rows, columns = (values_of(self.group.results, name) for name in self.axes)
        cells: dict[tuple[int, int], list[Result]] = {}
        for each in self.group.results:
            row, column = (getattr(each.asked, name) for name in self.axes)
            cells.setdefault((rows.index(row), columns.index(column)), []).append(each)
        return cells

    @property
    def limits(self) -> tuple[float, float]:
        """The values of the palest and the fullest colour."""
        values = [
            each for some in self.cells.values() if (each := self.measure.value(some)) is not None
        ]
        return self.measure.limits or (min(values, default=0.0), max(values, default=0.0))

    def draw(self, axes: Axes, theme: Theme) -> None:
        """Draw it in the colours of a theme; the first row is on top."""
        bare(axes, theme)
        (rows, columns), (low, high) = self.shape, self.limits
        axes.set(xlim=(0, columns), ylim=(rows, 0))
        for (row, column), results in self.cells.items():
            value = self.measure.value(results)
            share = 0.0 if value is None or high == low else (value - low) / (high - low)
            color = theme.background if value is None else self._color(theme, share)
            axes.add_patch(Rectangle((column, row), 1, 1, facecolor=color, edgecolor=theme.line))
            axes.text(
                column + 0.5,
                row + 0.5,
                self.measure.shown(results),
                ha="center",
                va="center_baseline",
                color=max(("#000000", "#ffffff"), key=lambda ink: contrast(ink, color)),
                fontsize=WORDS_POINTS,
            )
        self._label(axes, theme)

    def _color(self, theme: Theme, share: float) -> str:
        return mixed(theme.background, self.measure.role(theme), PALEST + (1 - PALEST) * share)

    def _label(self, axes: Axes, theme: Theme) -> None:
        rows, columns = (values_of(self.group.results, name) for name in self.axes)
        row_words, column_words = (SETTING_WORDS[name] for name in self.axes)
        axes.set_yticks([place + 0.5 for place in range(len(rows))], map(_short, rows))
        axes.set_xticks([place + 0.5 for place in range(len(columns))], map(_short, columns))
        axes.xaxis.tick_top()
        axes.xaxis.set_label_position("top")
        axes.set_ylabel(row_words, color=theme.muted, fontsize=WORDS_POINTS)
        axes.set_xlabel(column_words, color=theme.muted, fontsize=WORDS_POINTS)
        titled(axes, self.title or self.measure.title, theme)
        low, high = self.limits
        keys = {low: 0.0, (low + high) / 2: 0.5, high: 1.0}
        axes.legend(
            handles=[
                Patch(facecolor=self._color(theme, share), edgecolor=theme.line, label=said)
                for said, share in {self.measure.said(key): keys[key] for key in keys}.items()
            ],
            loc="upper left",
            bbox_to_anchor=(0, 0),
            borderaxespad=0.4,
            labelcolor=theme.muted,
            handlelength=1,
            **LEGEND_LOOK,
        )


def _short(value: object) -> str:
    return "?" if value is None else f"{value}"
