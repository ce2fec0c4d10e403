"""A film becomes its player in a notebook: HTML that holds all of it, a still picture, and words.

Jupyter, VS Code, Colab, marimo, and pages that nbconvert and Quarto make of notebooks take it as it
is: a frame of its own, which may run scripts and nothing else. A place that strips frames leaves
the still picture that lies below, and one that shows no HTML takes the picture by itself. Slides of
Quarto and reveal.js take the file: ``animation.save("film.html")`` and
``<iframe src="film.html#start=1" sandbox="allow-scripts"></iframe>``, in which a click gives the
arrow keys to the player; ``#autoplay``, or ``data-autoplay`` on the file's own ``<html>``, lets it
begin by itself.
"""

from base64 import b64encode
from html import escape

from dnnflow._typing import Size
from dnnflow.projection.film import Film
from dnnflow.render.script.alt import alt_of
from dnnflow.render.sheet.page import shape_of
from dnnflow.render.sheet.parts import heading_of
from dnnflow.save.pages.page import page_of_film
from dnnflow.save.pages.still import still_of_film

WIDTH, HEIGHT = 720, 480
"""The size of the frame in pixels, if each panel then has room."""

PANEL_ROOM = 280
"""The least side of a panel, in pixels."""

PICTURE_BYTES = 24_000
"""Of the still picture, at most."""

STILL_STYLE = "max-width: 100%; max-height: 100%"
"""How large the still picture is at most: as the frame."""

FRAME_STYLE = "position: absolute; inset: 0; width: 100%; height: 100%; border: 0"
"""Where the player lies: over the still picture."""


def notebook_bundle(film: Film) -> dict[str, str]:
    """What a notebook shows of a film, by media types; it needs no other file and no network.

    Raises:
        DataError: no installed font has a character of the words.
    """
    picture, said = b64encode(still_of_film(film, PICTURE_BYTES).png).decode(), alt_of(film)
    return {
        "text/html": _html(film, picture, said),
        "image/png": picture,
        "text/plain": f"{heading_of(film).title or film.tracks[0].title}: {said}",
    }


def _html(film: Film, picture: str, said: str) -> str:
    """The player, and the still picture below it."""
    width, height = _size(film)
    page = page_of_film(film).replace("<html ", "<html data-autoplay ", 1)
    held = page.replace("&", "&amp;").replace("'", "&#39;")
    return (
        f'<div style="position: relative; width: {width}px; max-width: 100%; height: {height}px">'
        f'<img src="data:image/png;base64,{picture}" alt="{escape(said)}" style="{STILL_STYLE}">'
        f'<iframe title="{escape(said)}" sandbox="allow-scripts" allow="fullscreen" loading="lazy" '
        f"style=\"{FRAME_STYLE}\" srcdoc='{held}'></iframe></div>"
    )


def _size(film: Film) -> Size:
    columns, rows = (1, 1) if film.arrangement.dials else shape_of(film, (WIDTH, HEIGHT))
    return max(WIDTH, PANEL_ROOM * columns), max(HEIGHT, PANEL_ROOM * rows)
