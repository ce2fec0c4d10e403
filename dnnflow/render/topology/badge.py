"""The mark that says what is proved of the way to a cloud: what is kept, and what is lost."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import ClassVar

from dnnflow.flow.topology.proof import proofs_of
from dnnflow.motion.frame import Frame
from dnnflow.projection.film import Track
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas, Written
from dnnflow.raster.text import Words, width_of
from dnnflow.render.caption import METER_UNITS, SAID
from dnnflow.render.language import LANGUAGES
from dnnflow.render.panel import SMALL_TYPE, WORDS_TYPE, Band, Panel, even
from dnnflow.render.topology.words import PROOFS

STAGE_FOOT, ENDING_FOOT = 24.5, 28.8
"""How far down in a stack the words of a stage may reach, and those of the end, in hundredths of
type: below them a badge has room."""

FIRST_LINE, NEXT_LINE, INDENT, ABOVE_METER = 2.7, 3.7, 1.6, 2.4
"""The first base line, how far it is to the next one, and the space left of the words and below
them, in hundredths of type."""

CLEARANCE = 2.0
"""How far points must stay away from words in the plot, in hundredths of the panel."""

LONG_LINE = 0.9
"""How much smaller the letters may be if all is said in one line."""

RULE_WIDTH = 0.4
"""How thick the line beside the words is, in hundredths of type."""


@dataclass(frozen=True, eq=False)
class Badge:
    """Lines beside a thin rule: above the meter of a stack, else in a corner of the plot.

    In a corner it stands where no points come while it is said; if there is none, it is left out.

    Attributes:
        sayings: What is said at each cloud.
        brief: The same in a few words.
        separator: What stands between two sayings in one line.
        rests: What is seen when each cloud is reached.
    """

    sayings: tuple[tuple[str, ...], ...]
    brief: tuple[str, ...]
    separator: str
    rests: tuple[Frame, ...] = ()
    band: ClassVar[Band] = "whole"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw what is said of the cloud that was reached, where there is room."""
        plot = canvas.part(panel.plot)
        if panel.brief:
            news, margin = self._news(frame.reached), panel.letters(0.8)
            _draw_over(plot, _label(panel, (news,) * bool(news), margin), margin, (frame,))
        elif panel.stacked:
            _draw_in_stack(canvas, panel, self._lines(panel, frame))
        elif panel.title_lines == panel.caption_lines == 2:
            said, seen = self.sayings[frame.reached], self.rests[frame.reached : frame.reached + 2]
            _draw_over(plot, _label(panel, said, panel.margin), panel.margin, seen)

    def _news(self, reached: int) -> str:
        """What was not so before a cloud, in a few words; nothing if all was."""
        said = self.brief[reached]
        return said if not reached or said != self.brief[reached - 1] else ""

    def _lines(self, panel: Panel, frame: Frame) -> tuple[str, ...]:
        """As many lines as there is room for above the meter; in one, if all of them fit in it."""
        lines = self.sayings[frame.reached]
        foot = ENDING_FOOT if frame.settled >= SAID else STAGE_FOOT
        room = panel.caption.height / panel.letters(1) - METER_UNITS - ABOVE_METER - foot
        if NEXT_LINE * len(lines) <= room:
            return lines
        joined = self.separator.join(lines)
        fits = LONG_LINE * width_of(joined, panel.letters(WORDS_TYPE)) <= _room(panel)
        return (joined,) if fits and room >= NEXT_LINE else ()


def _draw_in_stack(canvas: Canvas, panel: Panel, said: Sequence[str]) -> None:
    """Write some lines above the meter."""
    bottom = panel.caption.bottom - even(panel.letters(METER_UNITS + ABOVE_METER))
    corner = even(panel.margin), bottom - even(panel.letters(NEXT_LINE * len(said)))
    _draw(canvas, _Label(panel, tuple(said), WORDS_TYPE, _room(panel)), corner)


def _draw_over(canvas: Canvas, label: "_Label", margin: float, seen: tuple[Frame, ...]) -> None:
    """Write some lines into a corner of a plot that no points come near in some frames."""
    if label.said and (corner := _free_corner(label, margin, seen)):
        _draw(canvas, label, corner)


@lru_cache(maxsize=256)
def _free_corner(label: "_Label", margin: float, seen: tuple[Frame, ...]) -> tuple[int, int] | None:
    """Where a label begins in the first free corner of a plot; the ruler has the last one."""
    plot, panel = label.panel.plot, label.panel
    right, bottom = plot.width - margin - label.box.width, plot.height - margin - label.box.height
    corners = (margin, margin / 2), (right, margin / 2), (margin, bottom)
    return next(
        (
            (even(left), even(top))
            for left, top in corners
            if not any(_near(label.box.moved(even(left), even(top)), panel, each) for each in seen)
        ),
        None,
    )


def _near(box: Box, panel: Panel, frame: Frame) -> bool:
    """Whether points come nearer to a box of the plot than the circle of a pile is wide."""
    away, places = panel.length(CLEARANCE), panel.places(frame.points, frame.view)
    low, high = (box.left - away, box.top - away), (box.right + away, box.bottom + away)
    return bool(((places >= low) & (places <= high)).all(axis=1).any())


def _draw(canvas: Canvas, label: "_Label", corner: tuple[int, int]) -> None:
    """Put a label on a canvas, with a rule at its left."""
    if not label.said:
        return
    box, theme = label.box.moved(*corner), label.panel.theme
    canvas.still(Written(label.words), box, ground=theme.background)
    thick = max(2, even(label.panel.letters(RULE_WIDTH)))
    canvas.fill(replace(box, right=box.left + thick), theme.muted)


@dataclass(frozen=True)
class _Label:
    """Some lines, made smaller if need be.

    Attributes:
        panel: Whose measures it has.
        said: The lines; the last one says the most.
        type: The size of the letters, in hundredths of type.
        room: How wide it may be, in pixels.
    """

    panel: Panel
    said: tuple[str, ...]
    type: float
    room: float

    @property
    def size(self) -> float:
        """Of the letters, in pixels."""
        size = self.panel.letters(self.type)
        longest = max(width_of(line, size) for line in self.said)
        return size * min(1.0, (self.room - 2 * self.panel.letters(INDENT)) / longest)

    @property
    def box(self) -> Box:
        """Its pixels."""
        longest = max(width_of(line, self.size) for line in self.said)
        height = self.panel.letters(NEXT_LINE * len(self.said))
        return Box(0, 0, even(longest + 2 * self.panel.letters(INDENT) - 1), even(height))

    @property
    def words(self) -> tuple[Words, ...]:
        """The lines where they stand."""
        letters, theme, left = self.panel.letters, self.panel.theme, self.panel.letters(INDENT)
        last = theme.text if len(self.said) > 1 else theme.muted
        colors = (*(theme.muted,) * (len(self.said) - 1), last)
        return tuple(
            Words(
                ((line, color),),
                left,
                letters(FIRST_LINE + number * NEXT_LINE),
                self.size,
            )
            for number, (line, color) in enumerate(zip(self.said, colors, strict=True))
        )


def _label(panel: Panel, said: Sequence[str], margin: float) -> _Label:
    """Lines in a plot, at a distance from its sides."""
    return _Label(panel, tuple(said), SMALL_TYPE, panel.plot.width - 2 * margin)


def _room(panel: Panel) -> float:
    """How wide a line in a stack may be, in pixels."""
    return panel.caption.width - 2 * panel.margin


def badge_of(track: Track) -> Badge:
    """What is proved of each cloud of a track, in its language."""
    words, proofs = PROOFS[track.language], proofs_of(track.flow, track.dataset)
    sayings, brief = tuple(map(words.said, proofs)), tuple(map(words.briefly, proofs))
    rests = tuple(track.when(track.time_of(cloud)) for cloud in range(len(proofs)))
    return Badge(sayings, brief, LANGUAGES[track.language].separator, rests)
