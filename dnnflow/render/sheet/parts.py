"""The parts of a page: panels, their marks, and what is said of all tracks."""

from dataclasses import dataclass
from itertools import zip_longest
from typing import TypeAlias

from dnnflow.projection.film import Film
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Drawing
from dnnflow.render.heading import Heading, drawn
from dnnflow.render.language import LANGUAGES
from dnnflow.render.marks import Mark
from dnnflow.render.mosaic.tiles import Tiles
from dnnflow.render.panel import SMALLEST_TYPE, Panel, even
from dnnflow.render.sheet.grid import GUTTER
from dnnflow.render.theme import Theme

Sign: TypeAlias = tuple[Drawing, Box]
"""Something that looks the same at every frame, and where it stands."""


@dataclass(frozen=True)
class Page:
    """What is drawn where.

    Attributes:
        panels: Where each track is shown.
        marks: What is drawn on each, from back to front.
        signs: What is said of all of them.
        tiles: What is drawn on all panels of a mosaic at once.
    """

    panels: tuple[Panel, ...]
    marks: tuple[tuple[Mark, ...], ...]
    signs: tuple[Sign, ...] = ()
    tiles: Tiles | None = None


def type_of(whole: Box) -> float:
    """A hundredth of type in a picture, in pixels."""
    return max(SMALLEST_TYPE, min(whole.width, whole.height) / 100)


def track_names(film: Film) -> tuple[str, ...]:
    """What each track is called: its title, or its network if the titles are all the same."""
    titles = tuple(track.title for track in film.tracks)
    if len(set(titles)) > 1:
        return titles
    return tuple(
        words.architecture(track.network) if track.network else words.recorded
        for track in film.tracks
        for words in [LANGUAGES[track.language]]
    )


def heading_of(film: Film) -> Heading:
    """What all tracks have in common: a title, and the classes."""
    titles = {track.title for track in film.tracks}
    common = film.arrangement.title or (titles.pop() if len(titles) == 1 else "")
    common = common if film.entitled else ""
    words = LANGUAGES[film.tracks[0].language]
    classes = zip_longest(*(words.class_names(each.dataset) for each in film.tracks))
    wrong = any(mistakes.any() for each in film.tracks for mistakes in each.mistakes)
    named, open_dots = tuple(map(_together, classes)), words.wrong if wrong else None
    return Heading(common, (), named, words.separator, open_dots)


def heading_signs(heading: Heading, whole: Box, theme: Theme, type_: float) -> tuple[Sign, ...]:
    """Title and legend on a band as high as they need; nothing if they say nothing."""
    panel = Panel(whole, theme, type_ * GUTTER / 4, type_)
    drawing, bottom = drawn(heading, panel)
    band = Box(0, 0, whole.width, even(bottom + 2 * type_))
    return ((drawing, band),) if bottom else ()


def _together(names: tuple[str | None, ...]) -> str:
    """What the classes of one colour are called."""
    return " / ".join(dict.fromkeys(name for name in names if name))
