"""A film and a size become a page: panels, their marks, and what is said of all."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from dnnflow._typing import Size
from dnnflow.flow.stage import cloud_names
from dnnflow.projection.film import Film
from dnnflow.projection.track import Track
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Written
from dnnflow.raster.text import Words, fitted
from dnnflow.render.heading import Heading
from dnnflow.render.language import LANGUAGES
from dnnflow.render.marks import Mark, OverEpochs, marks_of
from dnnflow.render.mosaic.failed import failures
from dnnflow.render.mosaic.page import bands_of, mosaic_page
from dnnflow.render.panel import Panel, even
from dnnflow.render.sheet.cell import LINE
from dnnflow.render.sheet.grid import GUTTER, NAME_TYPES, Grid, best
from dnnflow.render.sheet.marks import BASELINE, Name, Score, Stack
from dnnflow.render.sheet.parts import (
    Page,
    Sign,
    heading_of,
    heading_signs,
    track_names,
    type_of,
)
from dnnflow.render.sheet.result import Cut, Result
from dnnflow.render.sheet.slots import Slots, ways
from dnnflow.render.theme import Theme, theme_of

ROOMY, LEAST_ROOMY = 0.8, 400
"""The share of the smaller side of the picture, and the pixels, that the smaller side of a panel
has at least that shows all that a film alone does."""

HEADED = 200
"""The smaller side in pixels from which on a picture has a heading for all."""


def page_of(film: Film, size: Size) -> Page:
    """The page of a film; a track alone has all of it.

    Args:
        film: What is shown.
        size: Width and height in pixels.

    Raises:
        DataError: no installed font has a character of the words.
    """
    whole, theme = Box(0, 0, *size), theme_of(film.theme, film.class_colors, film.background)
    if len(film.tracks) == 1:
        return Page((Panel.of(whole, theme),), (marks_of(film.tracks[0]),))
    headed = min(size) >= HEADED and all("heading" in track.marks for track in film.tracks)
    if film.mosaic:
        return mosaic_page(film, whole, theme, headed=headed)
    return _Comparison(film, whole, theme, headed).page


def shape_of(film: Film, size: Size) -> tuple[int, int]:
    """How many columns and rows the tracks of a film have in a picture of a size in pixels."""
    whole, theme = Box(0, 0, *size), theme_of(film.theme, film.class_colors)
    if film.mosaic:
        slots = bands_of(film, whole, 0, headed=False).slots
    else:
        slots = _Comparison(film, whole, theme, headed=False).slots
    return slots.columns, slots.rows


@dataclass(frozen=True)
class _Comparison:
    """A page of several tracks.

    Attributes:
        film: What is shown.
        whole: The picture.
        theme: Its colours.
        headed: Whether the page and its cells have headings.
    """

    film: Film
    whole: Box
    theme: Theme
    headed: bool

    @property
    def names(self) -> tuple[str, ...]:
        """What each track is called."""
        return track_names(self.film)

    @property
    def type(self) -> float:
        """A hundredth of type, in pixels."""
        return type_of(self.whole)

    @property
    def page(self) -> Page:
        """All of it."""
        signs = heading_signs(heading_of(self.film), self.whole, self.theme, self.type)
        signs = signs if self.headed else ()
        top = max((box.bottom for _, box in signs), default=0)
        grid = self._grid(top)
        roomy = self._roomy(grid, top)
        if roomy:
            whole = map(self._whole_marks, self.film.tracks, self.names)
            return Page(roomy, tuple(whole), signs)
        signs += tuple(_headings(grid, self.theme)) if self.headed and grid.type else ()
        signs += tuple(failures(grid.failed, self.film, self.theme, self.type))
        marks = map(self._marks, self.film.tracks, grid.shown, [grid] * len(self.names))
        return Page(grid.panels(self.theme), tuple(marks), signs)

    @property
    def slots(self) -> Slots:
        """Where the tracks stand."""
        return self._grid(0).slots

    def _grid(self, top: int) -> Grid:
        gap = even(GUTTER * self.type) if self.headed else 0
        area = Box(gap, top or gap, self.whole.width - gap, self.whole.height - gap)
        names = self.names if self.headed else ()
        placed = ways(tuple(map(len, self.film.rows)), self.film.arrangement)
        return best(placed, area, self.type, names)

    def _roomy(self, grid: Grid, top: int) -> tuple[Panel, ...]:
        """Panels like those of films alone, if they are hardly smaller."""
        slots, (width, height) = grid.slots, (self.whole.width, self.whole.height)
        least, gap = max(LEAST_ROOMY, ROOMY * min(width, height)), even(GUTTER * self.type)
        across, down = (width + gap) / slots.columns, (height - top + gap) / slots.rows
        own = Box(0, 0, 2 * int((across - gap) / 2), 2 * int((down - gap) / 2))
        if slots.named or min(own.width, own.height) < least:
            return ()
        return tuple(
            Panel.of(own.moved(even(column * across), top + even(row * down)), self.theme)
            for row, column in slots.places
        )

    def _whole_marks(self, track: Track, name: str) -> tuple[Mark, ...]:
        """The marks of a track, without what all have in common."""
        marks = marks_of(track)
        return tuple(map(partial(_own, name), marks)) if self.headed else marks

    def _marks(self, track: Track, name: tuple[str, ...], grid: Grid) -> tuple[Mark, ...]:
        """The marks of a cell."""
        own = [mark for mark in marks_of(track) if mark.band in {"plot", "strip"}]
        words = LANGUAGES[track.language]
        clouds = cloud_names(track.flow.stages)
        if name:
            behind = clouds if grid.names_clouds(words) else ()
            own.append(Name(name, grid.name[1], behind, words))
        if track.dataset.classed and {"meter", "caption"} & set(track.marks):
            last = max(each.timeline.arrival for each in self.film.tracks)
            wrong = track.mistakes if track.networks else ()
            shares = tuple(1 - float(each.mean()) for each in wrong)
            result = Result(shares, track.verdicts, _cuts(track), track.timeline, last, words)
            stack = Stack(result, clouds if grid.aside else ())
            own.append(Score(result) if grid.said == 1 else stack)
        return tuple(own)


def _own(name: str, mark: Mark) -> Mark:
    """A mark; a heading without what all have in common."""
    if isinstance(mark, OverEpochs):
        return replace(mark, epochs=tuple(map(partial(_own, name), mark.epochs)))
    if not isinstance(mark, Heading):
        return mark
    facts = tuple(fact for fact in mark.facts if fact != name)
    return replace(mark, title=name, facts=facts, class_names=(), wrong=None)


def _cuts(track: Track) -> tuple[Cut, ...]:
    """What straight cuts of each cloud are called."""
    words = LANGUAGES[track.language]
    names, widths = words.cuts[track.dataset.classes > 2], words.cuts_briefly
    places = [min(width, len(names)) - 1 for width in track.flow.widths]
    return tuple(Cut(names[place], widths[place]) for place in places)


def _headings(grid: Grid, theme: Theme) -> Iterator[Sign]:
    """The words above the columns and beside the rows."""
    (width, height), sizes = map(even, grid.cell), tuple(each * grid.type for each in NAME_TYPES)
    below, room = even(LINE * grid.type), grid.inner.left - grid.area.left
    for said, left in zip(grid.slots.above, grid.lefts, strict=False):
        box = Box(left, grid.above, left + width, grid.above + below)
        yield _written(fitted(said, width, sizes, lines=1, weight="bold"), grid, theme), box
    for said, top in zip(grid.slots.beside, grid.tops, strict=False):
        box = Box(grid.area.left, top, grid.inner.left, top + height)
        shown = fitted(said, room - grid.gutter / 2, sizes[1:], lines=4, weight="bold")
        yield _written(shown, grid, theme), box


def _written(shown: tuple[tuple[str, ...], float], grid: Grid, theme: Theme) -> Written:
    """Bold lines of a size, in pixels, at the left."""
    lines, size = shown
    step, first = LINE * grid.type, BASELINE * grid.type
    return Written(
        tuple(
            Words(((line, theme.text),), 0.0, first + number * step, size, weight="bold")
            for number, line in enumerate(lines)
        )
    )
