"""A film of very many tracks becomes a page: small panels, named by rows and columns."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

from dnnflow.flow.stage import place_names
from dnnflow.projection.film import Film
from dnnflow.projection.track import Track
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Written
from dnnflow.raster.text import Words, width_of
from dnnflow.render.language import LANGUAGES
from dnnflow.render.mosaic.bands import Bands, best_lattice
from dnnflow.render.mosaic.failed import failures
from dnnflow.render.mosaic.tiles import FOOT_BASELINE, SIGN_WIDTH, Count, Tiles, thickness
from dnnflow.render.mosaic.words import MOSAIC_WORDS, MosaicWords
from dnnflow.render.panel import SMALL_TYPE, Panel, even
from dnnflow.render.sheet.grid import GUTTER
from dnnflow.render.sheet.parts import (
    Page,
    Sign,
    heading_of,
    heading_signs,
    track_names,
    type_of,
)
from dnnflow.render.sheet.slots import ways
from dnnflow.render.theme import Theme

FOOT, ABOVE_FOOT = 4.6, 0.6
"""The height of the line below all panels, and the space above it, in hundredths of type."""

FOOT_SHARES = (1.0, 0.85, 0.7, 0.6)
"""How much smaller its letters may be, the best first."""

DOTTED = " · "
"""What stands between two things at the foot."""

UNITS = 50.0
"""How many units a plot has, which are fewer than those of other panels: so its dots are larger."""


def mosaic_page(film: Film, whole: Box, theme: Theme, *, headed: bool) -> Page:
    """The page of a film of very many tracks.

    Args:
        film: What is shown.
        whole: The picture.
        theme: Its colours.
        headed: Whether it has headings, and a line at its foot.

    Raises:
        DataError: no installed font has a character of the words.
    """
    size = type_of(whole)
    judged = all({"meter", "caption"} & set(each.marks) for each in film.tracks)
    signs = heading_signs(heading_of(film), whole, theme, size) if headed else ()
    top = max((box.bottom for _, box in signs), default=0)
    bands = bands_of(film, whole, top, headed=headed)
    panels = tuple(_panel(box, theme, size) for box in bands.boxes)
    tiles = Tiles(panels, film.tracks, judged=judged)
    if headed:
        if not tiles.opens:
            signs = heading_signs(replace(heading_of(film), wrong=None), whole, theme, size)
        foot = Foot.of(film, whole, size, judged=judged)
        signs += (*bands.signs(theme), *foot.signs(theme))
        tiles = replace(tiles, count=foot.count)
    signs += tuple(failures(bands.failed, film, theme, size))
    return Page(panels, ((),) * len(panels), signs, tiles)


def bands_of(film: Film, whole: Box, top: int, *, headed: bool) -> Bands:
    """Where the panels of a film stand in a picture, from a height on, in pixels."""
    size = type_of(whole)
    gap = even(GUTTER * size) if headed else 2
    bottom = whole.height - (even((FOOT + ABOVE_FOOT) * size) if headed else gap)
    area = Box(gap, top or gap, whole.width - gap, bottom)
    placed = ways(tuple(map(len, film.rows)), film.arrangement)
    return best_lattice(placed, area, size, track_names(film) if headed else ())


def _panel(box: Box, theme: Theme, size: float) -> Panel:
    """A panel that is all plot, within the room of its frame."""
    whole = Panel(box, theme, 1.0, size, "cell")
    rim = round(thickness(whole)) + 1
    plot = Box(rim, rim, box.width - rim, box.height - rim)
    none, foot = Box(0, 0, box.width, 0), Box(0, box.height, box.width, box.height)
    return replace(whole, unit=min(plot.width, plot.height) / UNITS, bands=(none, plot, foot, foot))


@dataclass(frozen=True)
class Foot:
    """The line below all panels.

    Attributes:
        box: Its pixels.
        size: Of the letters, in pixels.
        separable: What is said at the left, with gaps for ``count`` and ``all``; empty for nothing.
        room: The width of that, in pixels.
        sample: What is said at the right.
        clouds: What is said behind the left, at each cloud, if all are at the same one.
    """

    box: Box
    size: float
    separable: str
    room: int
    sample: str
    clouds: tuple[str, ...] = ()

    @classmethod
    def of(cls, film: Film, whole: Box, size: float, *, judged: bool) -> "Foot":
        """That of a film, in letters with which all has room, or nearly all."""
        words, gap = MOSAIC_WORDS[film.tracks[0].language], even(GUTTER * size)
        top, height = whole.height - even(FOOT * size), even(0.8 * FOOT * size)
        box = Box(gap, top, whole.width - gap, top + height)
        separable, said = words.separable if judged else "", _said_once(film, words)
        count = separable.format(count=len(film.tracks), all=len(film.tracks))
        every = [(said, clouds_of(film) if judged else ()), (said, ()), ("", ())]
        for (sample, clouds), share in product(every, FOOT_SHARES):
            letters = share * SMALL_TYPE * size
            longest = max((f"{count}{each}" for each in clouds or ("",)), key=len)
            left = judged * (SIGN_WIDTH * letters + width_of(longest, letters, weight="bold"))
            if left + 2 * letters + width_of(sample, letters) <= box.width:
                break
        return cls(box, letters, separable, even(left + letters), sample, clouds)

    @property
    def count(self) -> Count | None:
        """How many are separable."""
        box = replace(self.box, right=min(self.box.right, self.box.left + self.room))
        return Count(box, self.size, self.separable, self.clouds) if self.separable else None

    def signs(self, theme: Theme) -> Iterator[Sign]:
        """How many of their points the panels show, if not all."""
        if self.sample:
            box = replace(self.box, left=self.box.left + self.room)
            y = box.height - FOOT_BASELINE * self.size
            said = ((self.sample, theme.muted),)
            yield Written((Words(said, box.width, y, self.size, "right"),)), box


def _said_once(film: Film, words: MosaicWords) -> str:
    """How many networks failed, and how many of their points panels show, if not all."""
    count = len(film.arrangement.failed)
    failed = (words.failures.format(count=f"{count:,}"),) * bool(count)
    return DOTTED.join(filter(None, (*failed, _sampled(film.tracks, words))))


def clouds_of(film: Film) -> tuple[str, ...]:
    """Where all have come at each cloud, or as far as they go; nothing if they are not in step."""
    words, deepest = LANGUAGES[film.tracks[0].language], film.deepest
    names, ends = place_names(deepest.flow.stages), deepest.timeline.ends
    for track in film.tracks:
        own, times = place_names(track.flow.stages), track.timeline.ends
        if own != names[: len(own)] or times != ends[: len(times)]:
            return ()
    return tuple(f"{words.colon}{words.say(name)}" for name in names)


def _sampled(tracks: tuple[Track, ...], words: MosaicWords) -> str:
    """How many of their points they show; nothing if they show all."""
    shown = [len(track.dataset) if track.sample is None else len(track.sample) for track in tracks]
    every = [len(track.dataset) for track in tracks]
    if shown == every:
        return ""
    return words.sample.format(shown=words.numbers(shown), all=words.numbers(every))
