"""A film becomes small multiples: a page on which every layer has a column of brief panels."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeAlias

from dnnflow._typing import Layout
from dnnflow.linear.separability import separable_from
from dnnflow.motion.frame import Frame
from dnnflow.projection.film import Film
from dnnflow.projection.track import Track
from dnnflow.raster.box import Box
from dnnflow.render.caption import Caption
from dnnflow.render.colors.clear import BLACK, TRANSPARENT, WHITE
from dnnflow.render.marks import Mark, marks_of
from dnnflow.render.page.brief import brief_panel
from dnnflow.render.page.columns import Column, columns_of, rows_of
from dnnflow.render.page.poster import poster_of
from dnnflow.render.page.signs import Gap, Name, Outline, Verdict
from dnnflow.render.painter import Painter
from dnnflow.render.panel import BRIEF_CAPTION, Panel, even
from dnnflow.render.strip import Meter
from dnnflow.render.theme import Theme, theme_of

PAGE_WIDTH, LARGEST_PLOT = 1640, 340
"""How wide a page is at most, and each drawing on it, in pixels."""

PAGE_MARGIN, COLUMN_GAP, ROW_GAP = 30, 16, 10
"""The space around all, between two columns and between two rows, in pixels."""

MOST_COLUMNS, WRAPPED_COLUMNS = 7, 6
"""How many columns stand side by side at most; and if they need more than a row of them."""

MOST_DRAWINGS = 84
"""About how many drawings a page has at most; what is left out is said."""

NAME_UNITS = 4.6
"""The height of the name above a column, in hundredths of type."""

STRIP_TYPE = 8.0
"""A hundredth of type in pixels: the smallest letters can be read on a page 900 pixels wide."""

LINE_LIFT = 1.6
"""How far the verdict is drawn up to the heading above it, in hundredths of type."""

Cell: TypeAlias = tuple[Panel, tuple[Mark, ...], Frame]
"""A panel of the page, its marks, and the frame that they draw."""


def filmstrip_of(
    film: Film, layout: Layout = "rgb", *, headed: bool = True
) -> tuple[Painter, list[Frame]]:
    """A painter of the page, and the frames that it shows: every cloud as it is reached.

    Each track begins with its heading and what it says at its end. A column has the clouds of a
    layer, its affine map's above its activation's; columns that find no room side by side go on
    below, and of very many the middle ones are left out. A panel shows the marks of films, as far
    as it has bands for them. That of a mosaic is its poster.

    Args:
        film: What is shown.
        layout: What the planes of the picture hold.
        headed: Whether headings and verdicts stand above the drawings.

    Raises:
        DataError: no installed font has a character of the words.
    """
    if film.mosaic:
        return poster_of(film, layout)
    if film.background == TRANSPARENT:
        black, moments = filmstrip_of(replace(film, background=BLACK), layout, headed=headed)
        white, _ = filmstrip_of(replace(film, background=WHITE), layout, headed=headed)
        return replace(black, white=white), moments
    most = MOST_DRAWINGS // len(film.tracks)
    strips = [columns_of(track, most) for track in film.tracks]
    theme = theme_of(film.theme, film.class_colors, film.background)
    page = _Page(max(_side_by_side(len(columns)) for columns in strips), theme)
    cells: list[Cell] = []
    bottom = 0
    for track, columns in zip(film.tracks, strips, strict=True):
        cells += _Strip(track, page, headed).cells(columns, bottom)
        bottom = max(panel.box.bottom for panel, _, _ in cells) + ROW_GAP
    panels, marks, frames = zip(*cells, strict=True)
    return Painter((page.width, bottom + PAGE_MARGIN), layout, panels, marks), list(frames)


def _side_by_side(columns: int) -> int:
    """How many columns stand in a row, so that all rows are about equally long."""
    if columns <= MOST_COLUMNS:
        return columns
    return math.ceil(columns / math.ceil(columns / WRAPPED_COLUMNS))


@dataclass(frozen=True)
class _Page:
    """How wide a page is, and where its columns stand.

    Attributes:
        columns: How many stand side by side.
        theme: Its colours.
    """

    columns: int
    theme: Theme

    @cached_property
    def side(self) -> int:
        """Of each drawing, in pixels."""
        room = PAGE_WIDTH - 2 * PAGE_MARGIN - (self.columns - 1) * COLUMN_GAP
        return min(LARGEST_PLOT, even(room / self.columns - 1))

    @cached_property
    def width(self) -> int:
        """In pixels."""
        return 2 * PAGE_MARGIN + self.columns * (self.side + COLUMN_GAP) - COLUMN_GAP

    @cached_property
    def step(self) -> int:
        """From a drawing to the one below it, in pixels."""
        return self.panel(0, 0).box.height + ROW_GAP

    def panel(self, column: int, top: int, head: float = 0.0) -> Panel:
        """A panel whose plot begins at a height, in pixels, and whose heading lies above it."""
        left = PAGE_MARGIN + column * (self.side + COLUMN_GAP)
        return brief_panel(left, top, self.side, self.theme, letters=STRIP_TYPE, head=head)

    def line(self, top: int) -> Panel:
        """A line of words over the whole width."""
        bottom = top + even(BRIEF_CAPTION * STRIP_TYPE)
        return replace(
            self.panel(0, top), box=Box(PAGE_MARGIN, top, self.width - PAGE_MARGIN, bottom)
        )

    def heading(self, top: int) -> Panel:
        """A panel of films, for its heading."""
        box = Box(0, top, self.width, top + LARGEST_PLOT)
        return Panel(box, self.theme, PAGE_MARGIN / 4, STRIP_TYPE)


@dataclass(frozen=True)
class _Strip:
    """A track on a page.

    Attributes:
        track: What is shown.
        page: Where its columns stand.
        headed: Whether heading and verdict stand above its drawings.
    """

    track: Track
    page: _Page
    headed: bool

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """Those of its films."""
        return marks_of(self.track)

    @cached_property
    def drawn(self) -> tuple[Mark, ...]:
        """Those of each drawing; its outline shines where the classes are separable."""
        verdicts = [mark.verdicts for mark in self.marks if isinstance(mark, Meter)]
        outline = Outline(separable_from(verdicts[0]) if verdicts else None)
        return (*(mark for mark in self.marks if mark.band != "title"), outline)

    @cached_property
    def captions(self) -> list[Caption]:
        """What names the layers and says the verdict, if it is shown."""
        return [mark for mark in self.marks if isinstance(mark, Caption)]

    def cells(self, columns: list[Column], top: int) -> Iterator[Cell]:
        """The headings and all drawings, from a height on."""
        bottom = top + PAGE_MARGIN - ROW_GAP
        for cell in self._heading(top) if self.headed else ():
            yield cell
            bottom = cell[0].box.bottom if cell[0].brief else top + cell[0].title.height
        yield from self._drawings(columns, bottom + ROW_GAP)

    def _heading(self, top: int) -> Iterator[Cell]:
        """The heading and the verdict, from a height on, as far as they are shown."""
        end = self.track.when(self.track.time_of(len(self.track.flow.stages)))
        bottom = top + PAGE_MARGIN - ROW_GAP
        if titles := tuple(mark for mark in self.marks if mark.band == "title"):
            heading = self.page.heading(top)
            yield heading, titles, end
            bottom = top + heading.title.height
        for caption in self.captions:
            line = self.page.line(bottom - even(LINE_LIFT * STRIP_TYPE))
            yield line, (Verdict(caption.ending, caption.language.separator),), end

    def _drawings(self, columns: list[Column], top: int) -> Iterator[Cell]:
        """All columns, as many side by side as the page has."""
        page = self.page
        head = NAME_UNITS if self.captions and columns[0].name else 0.0
        for start in range(0, len(columns), page.columns):
            band = columns[start : start + page.columns]
            top += even(head * STRIP_TYPE)
            for place, column in enumerate(band):
                spare = rows_of(band) - rows_of([column])
                down = even(spare * page.step / 2) if column.alone else 0
                yield from self._column(column, place, top + down, head)
            top += rows_of(band) * page.step + ROW_GAP

    def _column(self, column: Column, place: int, top: int, head: float) -> Iterator[Cell]:
        """The drawings of a column, the first with the column's name."""
        track, page = self.track, self.page
        if not column.clouds:
            yield page.panel(place, top), (Gap(column.name),), track.frame(0)
        for row, cloud in enumerate(column.clouds):
            named = head and not row
            panel = page.panel(place, top + row * page.step, head if named else 0.0)
            names = (Name(column.name),) if named and column.name else ()
            yield panel, (*self.drawn, *names), track.when(track.time_of(cloud))
