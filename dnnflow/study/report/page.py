"""Results and the record of a sweep become one page of HTML, which asks for nothing else."""

from base64 import b64encode
from collections.abc import Sequence
from html import escape
from importlib.resources import files
from pathlib import Path
from string import Template

from dnnflow._text import percent
from dnnflow.render.theme import THEMES
from dnnflow.save.figures.svg_names import Definitions
from dnnflow.save.pages.page import colors_of, policy_of
from dnnflow.study.charts.choice import Group, axes_of, groups_of
from dnnflow.study.report.charts import Charts, charts_said
from dnnflow.study.report.method import method
from dnnflow.study.report.tables import failures, networks, overview
from dnnflow.study.sweep.record import Record
from dnnflow.study.sweep.result import Result

REPORT_FILE = "report.html"
"""What the page is called in the folder of a sweep."""

MOSAIC_FILES = ("mosaic.mp4", "mosaic.webm", "mosaic.gif", "mosaic.png", "mosaic.svg", "mosaic.pdf")
"""Pictures of all networks, to which the page links if they lie beside it."""

MOST_EMBEDDED = 700_000
"""Bytes of a picture that the page holds itself."""


def report_of(results: Sequence[Result], record: Record, folder: Path | None = None) -> str:
    """The page.

    Args:
        results: What is told.
        record: What else is known.
        folder: Where the page will stand, beside the networks; nowhere if not given.
    """
    judged, definitions = [each for each in results if each.verdict], Definitions()
    axes = axes_of(judged or results)
    groups = list(groups_of(judged, axes))
    drawn = Charts(axes, definitions).markup(groups)
    style, script = _style(definitions), _asset("report.js")
    return Template(_asset("report.html")).substitute(
        policy=policy_of(style, script),
        title=escape(f"A sweep of {', '.join(_names(results))}"),
        lead=escape(_lead(results, groups)),
        overview=overview(groups),
        mosaic=_mosaic(folder) if folder else "",
        charts_said=escape(charts_said(groups)),
        charts=drawn,
        method="\n".join(f"<p>{escape(each)}</p>" for each in method(results, record)),
        networks=networks(results, linked=folder is not None),
        failures=failures(results),
        shapes=definitions.elements,
        style=style,
        script=script,
    )


def _asset(name: str) -> str:
    return (files("dnnflow.study.report") / name).read_text(encoding="utf-8")


def _style(definitions: Definitions) -> str:
    light, dark = (f":root {{ {colors_of(THEMES[name])} }}" for name in ("light", "dark"))
    screen = f"@media screen and (prefers-color-scheme: dark) {{ {dark} }}"
    letters = "svg text { font-family: system-ui, sans-serif; }"
    return "\n".join((light, screen, letters, definitions.sheet, _asset("report.css")))


def _names(results: Sequence[Result]) -> list[str]:
    return list(dict.fromkeys(each.asked.dataset for each in results))


def _lead(results: Sequence[Result], groups: Sequence[Group]) -> str:
    judged = [each for group in groups for each in group.results if each.verdict]
    if not judged:
        return (
            f"All {len(results):,} networks failed." if len(results) > 1 else "The network failed."
        )
    separate = sum(each.verdict.separable_from is not None for each in judged if each.verdict)
    best = max(each.verdict.accuracy for each in judged if each.verdict)
    if len(judged) == 1:
        does = "separates" if separate else "does not separate"
        return (
            f"The network {does} the classes by a line or plane behind its last hidden layer, and "
            f"classifies {percent(best)} of points correctly."
        )
    return (
        f"{separate:,} of {len(judged):,} networks separate the classes by a line or plane "
        f"behind their last hidden layer; the best classifies {percent(best)} of points correctly."
    )


def _mosaic(folder: Path) -> str:
    """The mosaic of all networks, if there is one: its picture, and links to its files."""
    there = [name for name in MOSAIC_FILES if (folder / name).is_file()]
    if not there:
        return ""
    links = ", ".join(f'<a href="{name}">{name}</a>' for name in there)
    picture = folder / "mosaic.png"
    shown = ""
    if picture.is_file() and picture.stat().st_size <= MOST_EMBEDDED:
        content = b64encode(picture.read_bytes()).decode()
        alt = "A small panel for every network of the sweep, in rows and columns by settings"
        shown = f'<img src="data:image/png;base64,{content}" alt="{alt}">'
    return f'<h2>Mosaic</h2>\n<div class="mosaic">{shown}<p>All networks at once: {links}</p></div>'
