"""Results become tables of HTML: an overview of groups, all networks, and what failed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import chain, repeat
from statistics import median
from typing import Any

from dnnflow._text import percent
from dnnflow.study.charts.choice import PANEL_SETTINGS, SETTING_WORDS, Group, values_of
from dnnflow.study.charts.heatmap import NONE_THERE, layer_said
from dnnflow.study.sweep.result import QUANTILES, Result

MOST_ROWS = 1000
"""How many networks the table of a page has at most."""

TABLE = """<div class="wide" role="region" aria-label="{caption}" tabindex="0"><table{kind}>
<caption>{caption}</caption>
<thead><tr>{heads}</tr></thead>
<tbody>
{rows}
</tbody></table></div>"""


@dataclass(frozen=True)
class Cell:
    """A cell of a table.

    Attributes:
        shown: What stands in it, as HTML.
        value: The number by which its column is sorted; None for text.
    """

    shown: str
    value: float | None = None

    def __str__(self) -> str:
        """As HTML; numbers end together."""
        number = "" if self.value is None else f' class="number" data-value="{self.value:.12g}"'
        return f"<td{number}>{self.shown}</td>"


Column = tuple[str, Callable[[Result], Cell]]
"""What stands above a column, and what makes its cells."""


def table(
    caption: str, heads: Iterable[str], rows: Iterable[Iterable[Cell]], kind: str = ""
) -> str:
    """A table that can be scrolled where it is too wide."""
    content = [list(cells) for cells in rows]
    numeric = [cell.value is not None for cell in content[0]] if content else []
    return TABLE.format(
        caption=escape(caption),
        kind=f' class="{kind}"' if kind else "",
        heads="".join(map(_head, heads, chain(numeric, repeat(False)))),
        rows="\n".join(f"<tr>{''.join(map(str, cells))}</tr>" for cells in content),
    )


def _head(words: str, is_number: bool) -> str:
    look = ' class="number"' if is_number else ""
    return f'<th scope="col"{look}>{escape(words)}</th>'


def overview(groups: Sequence[Group]) -> str:
    """A row a group: how many of its networks separate, and how good they are."""
    heads = ("Networks on", "Networks", "Separate", "From layer, median", "Best", "Median accuracy")
    return table("Overview", heads, map(_overall, groups))


def networks(results: Sequence[Result], *, linked: bool) -> str:
    """A row a network, the first ones of a very large sweep.

    Args:
        results: What is shown.
        linked: Whether the files of the networks lie beside the page.
    """
    some = results[:MOST_ROWS]
    columns = _columns(results, linked=linked)
    more = f", the first {MOST_ROWS:,} of {len(results):,}" if len(results) > MOST_ROWS else ""
    rows = ([cell(each) for _, cell in columns] for each in some)
    return table(f"All networks{more}", (head for head, _ in columns), rows, "sortable")


def failures(results: Sequence[Result]) -> str:
    """A row a network that failed, and why; nothing if none did."""
    some = [each for each in results if each.failure is not None][:MOST_ROWS]
    rows = ([Cell(escape(str(each.asked))), Cell(escape(f"{each.failure}"))] for each in some)
    return table("Failures", ("Network", "Why"), rows) if some else ""


def _overall(group: Group) -> list[Cell]:
    verdicts = [each.verdict for each in group.results if each.verdict]
    firsts = [each.separable_from for each in verdicts if each.separable_from is not None]
    accuracies = [each.accuracy for each in verdicts]
    return [
        Cell(escape(str(group))),
        _number(len(verdicts), f"{len(verdicts):,}"),
        _number(len(firsts), f"{len(firsts):,}"),
        _number(median(firsts) if firsts else None, layer_said),
        _number(max(accuracies), percent),
        _number(median(accuracies), percent),
    ]


def _columns(results: Sequence[Result], *, linked: bool) -> list[Column]:
    shown = [
        name
        for name in PANEL_SETTINGS
        if name in {"dataset", "hidden", "width"} or len(values_of(results, name)) > 1
    ]
    columns = [(SETTING_WORDS.get(name, "data").capitalize(), _setting(name)) for name in shown]
    if any(each.asked.model is not None for each in results):
        columns.insert(1, ("File", lambda each: Cell(escape(each.asked.model or ""))))
    return [
        *columns,
        ("Seed", _setting("seed")),
        ("Parameters", lambda each: _number(each.parameters, lambda count: f"{count:,}")),
        ("Accuracy", lambda each: _number(each.verdict and each.verdict.accuracy, percent)),
        ("Median of restarts", lambda each: _number(_typical(each), percent)),
        ("Separable from", lambda each: _number(_first(each), layer_said)),
        ("Margin", lambda each: _number(_margin(each), lambda margin: f"{margin:.3g}")),
        ("Network", _link if linked else lambda each: Cell(each.network or NONE_THERE)),
    ]


def _setting(name: str) -> Callable[[Result], Cell]:
    def cell(result: Result) -> Cell:
        value = getattr(result.asked, name)
        return Cell(escape(value)) if isinstance(value, str) else _number(value, str)

    return cell


def _number(value: Any, said: Callable[[Any], str] | str) -> Cell:
    """A number, or a dash that is sorted behind all numbers."""
    if value is None:
        return Cell(NONE_THERE, float("inf"))
    return Cell(said if isinstance(said, str) else said(value), float(value))


def _typical(result: Result) -> float | None:
    """The median of the accuracies of all restarts."""
    found = result.accuracies
    return None if found is None else found[list(QUANTILES).index("median")]


def _first(result: Result) -> int | None:
    return result.verdict.separable_from if result.verdict else None


def _margin(result: Result) -> float | None:
    return result.verdict.layers[-1].margin if result.verdict else None


def _link(result: Result) -> Cell:
    if result.network is None:
        return Cell("failed")
    name = escape(result.network)
    return Cell(f'<a href="networks/{name}.safetensors">{name[:8]}</a>')
