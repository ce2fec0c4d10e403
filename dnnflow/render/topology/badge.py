"""The mark that says what is proved of the way to a cloud: what is kept, and what is lost."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar, Protocol, runtime_checkable

from dnnflow.flow.topology.proof import proofs_of
from dnnflow.motion.frame import Frame
from dnnflow.projection.track import Track
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas
from dnnflow.render.caption import METER_UNITS, SAID, Caption
from dnnflow.render.language import LANGUAGES
from dnnflow.render.panel import SMALL_TYPE, WORDS_TYPE, Band, Panel, even
from dnnflow.render.strip import Strip
from dnnflow.render.topology.label import NEXT_LINE, Label
from dnnflow.render.topology.words import PROOFS

ABOVE_METER, BELOW_WORDS = 2.4, 1.3
"""The space below the words, and how far others reach below their base line, in hundredths of
type."""

ONE_LINE = NEXT_LINE + ABOVE_METER
"""What a line needs above the meter of a stack, in hundredths of type."""

CLEARANCE = 2.0
"""How far points must stay away from words in the plot, in hundredths of the panel."""

LONG_LINE, SHORT_LINE = 0.9, 0.75
"""How much smaller the letters may be if all is said in one line, or only a few words are."""

SMALL_MARGIN = 0.8
"""The space around the words in a small drawing, in hundredths of type."""


@runtime_checkable
class Covering(Protocol):
    """A mark on which the badge must not stand."""

    def covered(self, panel: Panel, frame: Frame) -> list[Box]:
        """The pixels of the plot that it covers where points rest."""
        ...


@dataclass(frozen=True, eq=False)
class Badge:
    """Lines beside a thin rule: above the meter of a stack, else in a corner of the plot.

    It has one corner all the time, which no points come near while it is said; if there is none, it
    stands below the cells of the strip. In a small drawing it says what is new, in a free corner.

    Attributes:
        sayings: What is said at each cloud.
        brief: The same in a few words.
        separator: What stands between two sayings in one line.
        rest: What is seen when a cloud is reached; made anew, for it is as large as the cloud.
        caption: What stands above it in a stack, if there is one.
        strip: What else stands below the cells, if there are any.
        others: What it must not stand on.
    """

    sayings: tuple[tuple[str, ...], ...]
    brief: tuple[str, ...]
    separator: str
    rest: Callable[[int], Frame] | None = None
    caption: Caption | None = None
    strip: Strip | None = None
    others: tuple[Covering, ...] = ()
    band: ClassVar[Band] = "whole"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw what is said of the cloud that was reached."""
        said = self.sayings[frame.reached]
        if panel.brief:
            self._draw_news(canvas.part(panel.plot), panel, frame)
        elif not said or panel.title_lines < 2:
            return
        elif panel.stacked and (lines := _lines(self, panel, frame.reached, frame.settled >= SAID)):
            bottom = panel.caption.bottom - even(panel.letters(METER_UNITS + ABOVE_METER))
            top = bottom - even(panel.letters(NEXT_LINE * len(lines)))
            _in_stack(panel, lines).draw(canvas, panel.margin, top)
        elif corner := _corner(self, panel):
            box = corner[frame.reached]
            _in_plot(panel, said, panel.margin).draw(canvas.part(panel.plot), box.left, box.top)
        else:
            self._draw_below(canvas.part(panel.strip), panel, frame.reached)

    def _draw_news(self, plot: Canvas, panel: Panel, frame: Frame) -> None:
        """Write into a free corner what was not so before a cloud, in a few words."""
        said, margin = self.brief[frame.reached], panel.letters(SMALL_MARGIN)
        if not said or (frame.reached and said == self.brief[frame.reached - 1]):
            return
        label = _in_plot(panel, (said,), margin)
        for box in _corners(label, margin):
            if not self.hits(box, panel, frame):
                label.draw(plot, box.left, box.top)
                return

    def _draw_below(self, strip: Canvas, panel: Panel, reached: int) -> None:
        """Write one line below the cells: all in one, or a few words."""
        free = self.strip.free(panel) if self.strip else None
        if free is None:
            return
        joined, size = self.separator.join(self.sayings[reached]), panel.letters(SMALL_TYPE)
        for said, least in ((joined, 1.0), (self.brief[reached], SHORT_LINE)):
            label = Label(panel, (said,), SMALL_TYPE, free.right - free.left)
            if label.size >= least * size:
                label.draw(strip, free.left, free.top)
                return

    def hits(self, box: Box, panel: Panel, frame: Frame) -> bool:
        """Whether points or other marks come near a box of the plot where points rest."""
        others = (each for other in self.others for each in other.covered(panel, frame))
        return _near(box, panel, frame) or any(_meet(box, each) for each in others)


@lru_cache(maxsize=256)
def _lines(badge: Badge, panel: Panel, reached: int, ended: bool) -> tuple[str, ...]:
    """As many lines as there is room for above the meter: all, all in one, or a few words."""
    foot = badge.caption.foot(panel, reached, ended=ended) if badge.caption else 0.0
    taken = foot / panel.letters(1) + BELOW_WORDS + METER_UNITS + ABOVE_METER
    room = panel.caption.height / panel.letters(1) - taken
    whole, joined = badge.sayings[reached], badge.separator.join(badge.sayings[reached])
    for lines, least in ((whole, 0.0), ((joined,), LONG_LINE), ((badge.brief[reached],), 0.0)):
        size = _in_stack(panel, lines).size
        if NEXT_LINE * len(lines) <= room and size >= least * panel.letters(WORDS_TYPE):
            return lines
    return ()


@lru_cache(maxsize=64)
def _corner(badge: Badge, panel: Panel) -> tuple[Box, ...]:
    """The pixels of the words at each cloud, in a corner that is free at all of them; or none."""
    if panel.stacked or not panel.title_lines == panel.caption_lines == 2:
        return ()
    labels = [_in_plot(panel, said or ("",), panel.margin) for said in badge.sayings]
    free = list(zip(*(_corners(label, panel.margin) for label in labels), strict=True))
    for cloud in range(len(badge.sayings)):
        near = [number for number in (cloud - 1, cloud) if number >= 0 and badge.sayings[number]]
        frame = badge.rest(cloud) if badge.rest and near else None
        if frame:
            free = [
                boxes
                for boxes in free
                if not any(badge.hits(boxes[number], panel, frame) for number in near)
            ]
        if not free:
            return ()
    return free[0]


def _corners(label: Label, margin: float) -> Iterator[Box]:
    """The corners in which a label may stand; the ruler has the last one."""
    plot, box = label.panel.plot, label.box
    right, bottom = plot.width - margin - box.width, plot.height - margin - box.height
    for left, top in ((margin, margin / 2), (right, margin / 2), (margin, bottom)):
        yield box.moved(even(left), even(top))


def _meet(one: Box, two: Box) -> bool:
    common = one.common(two)
    return bool(common.width and common.height)


def _near(box: Box, panel: Panel, frame: Frame) -> bool:
    """Whether points come nearer to a box of the plot than the circle of a pile is wide."""
    away, places = panel.length(CLEARANCE), panel.places(frame.points, frame.view)
    low, high = (box.left - away, box.top - away), (box.right + away, box.bottom + away)
    return bool(((places >= low) & (places <= high)).all(axis=1).any())


def _in_plot(panel: Panel, said: Sequence[str], margin: float) -> Label:
    """Lines in a plot, at a distance from its sides."""
    return Label(panel, tuple(said), SMALL_TYPE, panel.plot.width - 2 * margin)


def _in_stack(panel: Panel, said: Sequence[str]) -> Label:
    """Lines above the meter."""
    return Label(panel, tuple(said), WORDS_TYPE, panel.caption.width - 2 * panel.margin)


@dataclass(frozen=True)
class Proved:
    """What is proved of each cloud of a track, in its language.

    Attributes:
        sayings: Line by line.
        brief: In a few words.
    """

    sayings: tuple[tuple[str, ...], ...]
    brief: tuple[str, ...]

    @property
    def longest(self) -> str:
        """The longest of the few words; empty if nothing is said."""
        return max(self.brief, key=len, default="")


def proved_of(track: Track) -> Proved:
    """What is proved of each cloud of a track, in its language."""
    words, proofs = PROOFS[track.language], proofs_of(track.flow, track.dataset)
    return Proved(tuple(map(words.said, proofs)), tuple(map(words.briefly, proofs)))


def badge_of(
    track: Track,
    caption: Caption | None = None,
    strip: Strip | None = None,
    others: tuple[Covering, ...] = (),
) -> Badge:
    """The badge of a track among its other marks."""
    proved, separator = proved_of(track), LANGUAGES[track.language].separator

    def rest(cloud: int) -> Frame:
        return track.when(track.time_of(cloud))

    return Badge(proved.sayings, proved.brief, separator, rest, caption, strip, others)
