"""A film becomes a small video in a notebook: HTML that holds all of it."""

from base64 import b64encode
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from dnnflow._typing import Size
from dnnflow.projection.film import Film
from dnnflow.render.painter import painter_of
from dnnflow.render.sheet.page import shape_of
from dnnflow.save.pictures.png import write_picture
from dnnflow.show.output import Output
from dnnflow.show.saving import save_film

WIDTH, HEIGHT = 640, 360
"""The size of the video in pixels, if each panel then has room."""

PANEL_ROOM = 280
"""The least side of a panel, in pixels."""

MOST_FPS = 30.0
"""Frames per second, at most."""

LONGEST_FILM = 12.0
"""How long the film is at most, in seconds; a longer one plays faster."""


def video(film: Film) -> str:
    """An HTML video element with the film, H.264, and its first picture inside.

    Raises:
        UsageError, DataError: as ``painter_of``.
        OutputError: there is no room for temporary files.
    """
    width, height = size = _size(film)
    movie, poster = _files(film, size)
    return (
        f'<video width="{width}" height="{height}" style="max-width: 100%; height: auto" '
        f'title="{escape(film.comment)}" autoplay loop muted playsinline controls '
        f'poster="data:image/png;base64,{b64encode(poster).decode()}" '
        f'src="data:video/mp4;base64,{b64encode(movie).decode()}"></video>'
    )


def _size(film: Film) -> Size:
    columns, rows = shape_of(film, (WIDTH, HEIGHT))
    return max(WIDTH, PANEL_ROOM * columns), max(HEIGHT, PANEL_ROOM * rows)


def _files(film: Film, size: Size) -> tuple[bytes, bytes]:
    """The bytes of an MP4 and of a PNG, its first picture."""
    with TemporaryDirectory(prefix="dnnflow-") as folder:
        movie, still = Path(folder, "film.mp4"), Path(folder, "poster.png")
        save_film(film, movie, Output(size))
        write_picture(still, painter_of(film, size).picture(film.at(0)), "")
        return movie.read_bytes(), still.read_bytes()
