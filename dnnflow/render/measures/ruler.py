"""The mark that says how long things are: a scale bar with its number."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import ClassVar

import numpy as np

from dnnflow._typing import Float, frozen
from dnnflow.motion.frame import Frame, View
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas, Polylines, Scaling, Stroke
from dnnflow.raster.text import Words, width_of
from dnnflow.render.panel import SMALL_TYPE, Band, Panel, even
from dnnflow.render.sheet.shown import Shown
from dnnflow.render.sides import Sides

FADE = 0.2
"""The share of the way from one cloud to the next in which their scale bars fade over."""


@dataclass(frozen=True)
class BarLook:
    """How a scale bar looks.

    Attributes:
        above, aside: How far it stays away from the foot and the sides of the plot.
        height, thickness: Of its ends, and of its line.
        gap: Between its foot and its number.
        width, line, baseline: Of the field of the number; how far below its top letters stand.
        number, clear: How high the number is, and how far around both no other line is seen.

    The first five are hundredths of the panel's smaller side, the others of type.
    """

    above: float = 1.5
    aside: float = 2.0
    height: float = 0.7
    thickness: float = 0.22
    gap: float = 1.0
    width: float = 9.0
    line: float = 3.2
    baseline: float = 2.4
    number: float = 3.0
    clear: float = 0.8


BAR = BarLook()

_BRACKET = frozen(np.array([(-1.0, -1.0), (-1.0, 0.0), (0.0, 0.0), (0.0, -1.0)]))
"""The vertices of a bar, from where it ends at the right and below, in its length and height."""

_ONE_COLOR = frozen(np.zeros(len(_BRACKET), np.intp))


@dataclass(frozen=True, eq=False)
class Ruler:
    """A scale bar with its length, in the units of the data; half-way one fades into the next.

    It lies in the lower right corner of the plot; in the left one if it would lie on the line that
    is seen at the end, or on the ring of a pile.

    Attributes:
        lengths: One a cloud, for the view in which it rests.
        sides: Those of the classes, whose tint is seen behind it.
        end: The last view.
        circles: Shape (p, 3): rings on the plane that are seen there, x, y and radius of each.
    """

    lengths: tuple[float, ...]
    sides: Sides
    end: View
    circles: Float[np.ndarray, "p 3"] = field(default_factory=lambda: np.zeros((0, 3)))
    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the bar over no other line."""
        self.draw_all([self], [Shown(canvas, panel, frame)])

    @staticmethod
    def draw_all(marks: "Sequence[Ruler]", shown: Sequence[Shown]) -> None:
        """Draw the bars of all marks; the panels have one look."""
        said = [
            (each, reading)
            for mark, each in zip(marks, shown, strict=True)
            for reading in mark.readings(each)
        ]
        panel = shown[0].panel
        stroke = Stroke((panel.theme.muted,), panel.length(BAR.thickness))
        bars = [(each.canvas, reading.bar(each.panel)) for each, reading in said]
        shown[0].canvas.polylines(bars, stroke)
        for each, reading in said:
            reading.write(each.canvas, each.panel)

    def readings(self, shown: Shown) -> "list[Reading]":
        """What is read on a panel, on which no line is left behind it."""
        panel, frame = shown.panel, shown.frame
        if frame.view is None or not (panel.brief or panel.caption_lines):
            return []
        bars, scale = tuple(self.bars(frame)), panel.scale(frame.view)
        if not panel.brief:
            longest = scale * max(length for length, _ in bars)
            self._clear(shown.canvas, panel, frame, longest)
        return [
            Reading(
                f"{length:g}", opacity, length * scale, self._corner(panel, frame, length * scale)
            )
            for length, opacity in bars
        ]

    def _clear(self, canvas: Canvas, panel: Panel, frame: Frame, length: float) -> None:
        """Take away the lines behind a bar of a length."""
        right, bottom = self._corner(panel, frame, length)
        box = _around((right - length, right), bottom, panel)
        box = box.common(panel.plot.moved(-panel.plot.left, -panel.plot.top))
        canvas.fill(box, self.sides.ground(box, panel, frame))

    def bars(self, frame: Frame) -> Iterator[tuple[float, float]]:
        """One bar where the points rest: its length and opacity; two that fade in between."""
        after = self.lengths[min(frame.stage + 1, len(self.lengths) - 1)]
        before = self.lengths[frame.stage]
        gone = (frame.progress - 0.5) / FADE + 0.5 if before != after else 0.0
        for length, opacity in ((before, 1 - gone), (after, gone)):
            if opacity > 0:
                yield length, min(1.0, opacity)

    def _corner(self, panel: Panel, frame: Frame, length: float) -> tuple[float, float]:
        """Where a bar ends at the right and below, in pixels of the plot."""
        if panel.brief:
            return emptiest_corner(panel, frame, length)
        aside, (right, bottom) = _aside(panel), _lower_right(panel)
        return (right if _is_at_right(self, panel) else aside + length), bottom

    def covered(self, panel: Panel, frame: Frame) -> list[Box]:
        """What the bars of a frame cover, with their numbers."""
        if frame.view is None or not (panel.brief or panel.caption_lines):
            return []
        length = panel.scale(frame.view) * max(length for length, _ in self.bars(frame))
        right, bottom = self._corner(panel, frame, length)
        return [_around((right - length, right), bottom, panel)]

    def hits(self, box: Box, panel: Panel) -> int:
        """How bad a box is at the end: 1 if a line runs through it, and 2 more if a ring does."""
        middles = panel.places(self.circles[:, :2], self.end)
        nearest = np.clip(middles, (box.left, box.top), (box.right, box.bottom))
        away = np.hypot(*(middles - nearest).T)
        ringed = bool((away <= self.circles[:, 2] * panel.scale(self.end)).any())
        return self.sides.meet(box, panel, self.end) + 2 * ringed


@lru_cache(maxsize=256)
def _is_at_right(ruler: Ruler, panel: Panel) -> bool:
    """Whether the last bar is better in the right corner than in the left one."""
    (right, bottom), length = _lower_right(panel), ruler.lengths[-1] * panel.scale(ruler.end)
    left = _aside(panel)
    ends = (right - length, right), (left, left + length)
    right_hits, left_hits = (ruler.hits(_around(each, bottom, panel), panel) for each in ends)
    return not right_hits or right_hits < left_hits


def _lower_right(panel: Panel) -> tuple[float, float]:
    """Where a bar ends in the right corner, in pixels of the plot."""
    return panel.plot.width - _aside(panel), panel.plot.height - panel.length(BAR.above)


def _aside(panel: Panel) -> float:
    """How far a bar stays away from the edge of the plot, in pixels."""
    return max(panel.margin, panel.length(BAR.aside))


@dataclass(frozen=True)
class Reading:
    """A bar, and what it says.

    Attributes:
        number: Its length in the units of the data.
        opacity: How much it covers what is behind it.
        length: Of the bar, in pixels.
        corner: Where it ends at the right and below, in pixels of the plot.
    """

    number: str
    opacity: float
    length: float
    corner: tuple[float, float]

    def bar(self, panel: Panel) -> Polylines:
        """The bar itself."""
        scaling = Scaling((self.length, panel.length(BAR.height)), self.corner)
        return Polylines(_BRACKET, _ONE_COLOR[:1], _ONE_COLOR, scaling, self.opacity)

    def write(self, canvas: Canvas, panel: Panel) -> None:
        """Write the number above the middle of the bar, moved inward if the plot would cut it."""
        (right, bottom), size = self.corner, panel.letters(SMALL_TYPE)
        width, height = even(panel.letters(BAR.width)), even(panel.letters(BAR.line))
        pieces = ((self.number, panel.theme.muted),)
        number = Words(pieces, width / 2, panel.letters(BAR.baseline), size, "center")
        half = width_of(self.number, size) / 2 + 1  # and one pixel, for even() rounds
        middle = min(max(right - self.length / 2, half), panel.plot.width - half)
        left = even(middle - width / 2)
        above = left, even(bottom - panel.length(BAR.gap) - height)
        canvas.words(number, at=above, opacity=self.opacity)


def emptiest_corner(panel: Panel, frame: Frame, length: float) -> tuple[float, float]:
    """The corner of a plot in which the fewest points of a frame lie, for a bar of a length."""
    height, places = panel.letters(4), panel.places(frame.points, frame.view)
    bottoms = panel.plot.height - panel.length(3), height
    rights = panel.plot.width - panel.margin, panel.margin + length

    def covered(corner: tuple[float, float]) -> int:
        inside = (places >= np.subtract(corner, (length, height))) & (places <= corner)
        return int(np.count_nonzero(inside.all(axis=1)))

    return min(((x, y) for y in bottoms for x in rights), key=covered)


def _around(ends: tuple[float, float], bottom: float, panel: Panel) -> Box:
    """The pixels that a bar covers with its number."""
    aside, height = panel.letters(BAR.clear), panel.length(BAR.gap) + panel.letters(BAR.number)
    return Box.around(ends[0] - aside, bottom - height, ends[1] + aside, bottom + aside)
