"""A comparison becomes a small film in a notebook: HTML that holds all of it."""

from base64 import b64encode
from dataclasses import replace
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from dnnflow.motion.timeline import timelines_of
from dnnflow.projection.film import Film
from dnnflow.save.still import write_still
from dnnflow.show.comparison import Comparison
from dnnflow.show.saving import save_movie

WIDTH, HEIGHT = 640, 360
"""The size of the film in pixels, if each panel then has room."""

PANEL = 280
"""The least side of a panel, in pixels."""

RATE = 30.0
"""Frames per second, at most."""

LONGEST = 12.0
"""How long the film is at most, in seconds; a longer one plays faster."""


def video(shown: Comparison) -> str:
    """An HTML video element with its film, H.264, and its first picture inside.

    Raises:
        UsageError, DataError: as ``Comparison.film``.
        OutputError: there is no room for temporary files.
    """
    film = _small(shown)
    movie, poster = _files(film)
    width, height = film.painter.size
    return (
        f'<video width="{width}" height="{height}" style="max-width: 100%; height: auto" '
        f'title="{escape(shown.comment)}" autoplay loop muted playsinline controls '
        f'poster="data:image/png;base64,{b64encode(poster).decode()}" '
        f'src="data:video/mp4;base64,{b64encode(movie).decode()}"></video>'
    )


def _small(shown: Comparison) -> Film:
    columns, rows = max(map(len, shown.rows)), len(shown.rows)
    size = max(WIDTH, PANEL * columns), max(HEIGHT, PANEL * rows)
    return _short(shown).film(size, "yuv420")


def _short(shown: Comparison) -> Comparison:
    """The same, neither longer nor of more frames a second than a notebook needs."""
    schedule = shown.animations[0].schedule
    flows = [each.resolved()[-1] for each in shown.animations]
    seconds = timelines_of(flows, schedule, clock=shown.clock)[0].duration
    schedule = replace(
        schedule,
        fps=min(RATE, schedule.fps or RATE),
        duration=LONGEST if seconds > LONGEST else schedule.duration,
    )
    return replace(
        shown,
        rows=tuple(tuple(replace(each, schedule=schedule) for each in row) for row in shown.rows),
    )


def _files(film: Film) -> tuple[bytes, bytes]:
    """The bytes of an MP4 and of a PNG, its first picture."""
    poster = replace(film, painter=replace(film.painter, layout="rgb")).picture(0)
    with TemporaryDirectory(prefix="dnnflow-") as folder:
        movie, still = Path(folder, "film.mp4"), Path(folder, "poster.png")
        save_movie(film, movie)
        write_still(still, poster.image())
        return movie.read_bytes(), still.read_bytes()
