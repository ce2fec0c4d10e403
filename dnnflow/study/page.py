"""Animations become a plain HTML page that shows them."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from dnnflow.save.formats import format_of

PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ margin: 2rem auto; max-width: 1100px; padding: 0 1rem; font-family: system-ui, sans-serif;
  background: #0d1017; color: #eceff4; }}
main {{ display: grid; grid-template-columns: repeat(auto-fit, minmax(320px, 1fr)); gap: 2rem; }}
figure {{ margin: 0; }}
img, video {{ width: 100%; height: auto; border-radius: 6px; }}
figcaption {{ color: #8a93a3; padding: 0.4rem 0; }}
a {{ color: #eceff4; white-space: nowrap; }}
p {{ color: #b8c0cc; }}
pre {{ overflow-x: auto; color: #b8c0cc; font-size: 0.8rem; }}
</style>
</head>
<body>
<h1>{title}</h1>
<p>{lead}</p>
<main>
{figures}
</main>
<pre>
{text}
</pre>
</body>
</html>
"""


@dataclass(frozen=True)
class Figure:
    """An animation on a page.

    Attributes:
        file: Its name, in the folder of the page.
        caption: What it shows.
        player: The name of the page that plays it, in the same folder.
        stepwise: What that page is called.
    """

    file: str
    caption: str
    player: str
    stepwise: str


@dataclass(frozen=True)
class Text:
    """The words of a page.

    Attributes:
        title: What stands above all.
        lead: What stands above the figures.
        lines: What stands below them.
        language: Of the words, as HTML calls it.
    """

    title: str
    lead: str
    lines: Sequence[str]
    language: str


def page(text: Text, figures: Sequence[Figure]) -> str:
    """An HTML page with figures, and a text whose lines are kept."""
    shown = "\n".join(
        f"<figure>{_shown(figure)}<figcaption>{_said(figure)}</figcaption></figure>"
        for figure in figures
    )
    return PAGE.format(
        title=escape(text.title),
        lead=escape(text.lead),
        figures=shown,
        text=escape("\n".join(text.lines)),
        language=text.language,
    )


def _shown(figure: Figure) -> str:
    file = escape(figure.file)
    if format_of(figure.file).mime.startswith("video/"):
        return f'<video src="{file}" controls autoplay muted loop playsinline></video>'
    return f'<img src="{file}" alt="{escape(figure.caption)}">'


def _said(figure: Figure) -> str:
    player = f'<a href="{escape(figure.player)}">{escape(figure.stepwise)}</a>'
    return f"{escape(figure.caption)} · {player}"
