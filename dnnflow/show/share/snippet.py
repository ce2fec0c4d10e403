"""A file that was saved becomes Markdown and HTML that show it, ready to be copied.

Readers who ask for reduced motion see a still instead of what moves by itself.
"""

from dataclasses import dataclass
from html import escape
from pathlib import Path
from urllib.parse import quote

from dnnflow._settings import setting
from dnnflow._typing import Size
from dnnflow.projection.film import Film
from dnnflow.save.format import Format
from dnnflow.save.formats import format_of
from dnnflow.save.probe import probe
from dnnflow.show.output import PICTURE_SIZE, Output

FRAMED = 'sandbox="allow-scripts" allow="fullscreen" loading="lazy"'
"""What a player in another page may do, and that it waits until it is seen."""


@dataclass(frozen=True)
class Sharing:
    """What is made for a page that shows a file.

    Attributes:
        snippet: Whether Markdown and HTML are printed, and a still of what moves is saved.
    """

    snippet: bool = setting(False, "Print Markdown and HTML for it, and save a still of it too.")


def still_of(path: Path) -> Path | None:
    """Where the still of a file goes; None for what is a still itself."""
    form = format_of(path)
    return path.with_name(f"{path.stem}-still.png") if form.movie or form.film else None


def still_output(film: Film, size: Size) -> Output:
    """The picture that says most: the last one, or where a film ends that goes back again.

    Args:
        film: What is shown.
        size: Of its file, in pixels; 0 for what fills any window.
    """
    size = size if all(size) else PICTURE_SIZE
    if film.cut:
        return Output(size, at=film.frames / film.fps)
    return Output(size, cloud=max(len(track.flow.stages) for track in film.tracks))


def snippet_of(path: Path, alt: str) -> tuple[str, str]:
    """Markdown and HTML that show a file that stands beside the page.

    Args:
        path: The file; its still is the one of ``still_of``.
        alt: What it shows, in words.

    Raises:
        MissingInputError, DataError: it cannot be read any more.
    """
    form, source, still = format_of(path), quote(path.name), still_of(path)
    poster, width_height = quote(still.name) if still else "", _sides(path)
    said = "".join(f"\\{each}" if each in "[]\\" else each for each in alt)
    if _plays(form):
        movie = f'<video src="{source}" poster="{poster}" {width_height}'
        shown = f'{movie} controls muted playsinline loop aria-label="{escape(alt)}"></video>'
        return f"[![{said}]({poster})]({source})", shown
    if form.mime == "text/html":
        frame = f'<iframe src="{source}" title="{escape(alt)}" width="960" height="540"'
        return f"[![{said}]({poster})]({source})", f"{frame} {FRAMED}></iframe>"
    if form.mime.startswith("application/"):
        return f"[{said}]({source})", f'<a href="{source}">{escape(alt)}</a>'
    image = f'<img src="{source}" {width_height} alt="{escape(alt)}">'
    if still:
        reduced = f'<source media="(prefers-reduced-motion: reduce)" srcset="{poster}">'
        image = f"<picture>{reduced}{image}</picture>"
    return f"![{said}]({source})", image


def _plays(form: Format) -> bool:
    return form.mime.startswith("video/")


def _sides(path: Path) -> str:
    return 'width="{}" height="{}"'.format(*probe(path).size)
