"""A film becomes small multiples: a page with one brief panel for every cloud."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from dnnflow._typing import Layout
from dnnflow.motion.frame import Frame
from dnnflow.projection.film import Film, Track
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas, Stroke
from dnnflow.render.marks import Mark, marks_of
from dnnflow.render.painter import Painter
from dnnflow.render.panel import PRINT_TYPE, Band, Panel, brief_panel
from dnnflow.render.theme import Theme, theme_of

PLOT_SIDE, PLOT_GAP = 316, 18
"""The side of a drawing and the space to the next one, in pixels."""

PAGE_MARGIN, ROW_GAP = 30, 10
"""The space around all, and between two rows, in pixels."""

MOST_COLUMNS = 7
"""How many drawings stand in a row at most, if one network is shown."""


@dataclass(frozen=True)
class Outline:
    """The mark around the plot of a brief panel."""

    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:  # noqa: ARG002
        """Draw it, one pixel wide."""
        right, bottom = canvas.box.width - 0.5, canvas.box.height - 0.5
        corners = [(0.5, 0.5), (right, 0.5), (right, bottom), (0.5, bottom), (0.5, 0.0)]
        stroke = Stroke((panel.theme.line,), 1.0)
        canvas.lines(np.array(corners), np.zeros(1, np.intp), np.zeros(5, np.intp), stroke)


def filmstrip_of(film: Film, layout: Layout = "rgb") -> tuple[Painter, list[Frame]]:
    """A painter of the page, and the frames that it shows: every cloud as it is reached.

    Each track begins a row, with its heading above. A panel shows the marks of films, as far as
    it has bands for them.

    Args:
        film: What is shown.
        layout: What the planes of the picture hold.

    Raises:
        DataError: no installed font has a character of the words.
    """
    theme, columns = theme_of(film.theme, film.class_colors), _columns(film)
    width = 2 * PAGE_MARGIN + columns * (PLOT_SIDE + PLOT_GAP) - PLOT_GAP
    cells, bottom = [], 0
    for track in film.tracks:
        row = list(_row(track, (width, bottom), columns, theme))
        bottom = max(panel.box.bottom for panel, _, _ in row)
        cells += row
    panels, marks, frames = zip(*cells, strict=True)
    return Painter((width, bottom + PAGE_MARGIN), layout, panels, marks), list(frames)


def _columns(film: Film) -> int:
    """How many drawings stand in a row; those of a single track wrap evenly."""
    columns = max(len(track.arrivals) for track in film.tracks)
    if len(film.tracks) > 1:
        return columns
    return math.ceil(columns / math.ceil(columns / MOST_COLUMNS))


def _row(
    track: Track, corner: tuple[int, int], columns: int, theme: Theme
) -> Iterator[tuple[Panel, tuple[Mark, ...], Frame]]:
    """The panels of a track with their marks and frames, below an upper right corner."""
    frames = [track.frame(index) for index in track.arrivals]
    (right, top), marks = corner, marks_of(track)
    heading = Panel(Box(0, top, right, top + PLOT_SIDE), theme, PAGE_MARGIN / 4, PRINT_TYPE)
    titles = tuple(mark for mark in marks if mark.band == "title")
    yield heading, titles, frames[-1]
    top += heading.title.height + ROW_GAP if titles else PAGE_MARGIN
    for number, frame in enumerate(frames):
        row, column = divmod(number, columns)
        panel = brief_panel(PAGE_MARGIN + column * (PLOT_SIDE + PLOT_GAP), top, PLOT_SIDE, theme)
        down = row * (panel.box.height + ROW_GAP)
        yield replace(panel, box=panel.box.moved(0, down)), (*marks, Outline()), frame
