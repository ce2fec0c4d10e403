"""The mark of piles: a ring around points that hide each other, as large as they are many."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar, TypeAlias

import numpy as np

from dnnflow._typing import Float
from dnnflow.motion.frame import Frame
from dnnflow.projection import piles
from dnnflow.projection.track import Track
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas, Stroke
from dnnflow.raster.text import Words, width_of
from dnnflow.render.language import Language
from dnnflow.render.panel import SMALL_TYPE, Band, Panel, even
from dnnflow.render.points.rings import Rings, rings_of
from dnnflow.render.sheet.shown import Shown

THICKNESS = 0.26
"""Of a ring, in hundredths of the panel's smaller side."""

MOST_AVOIDED = 5000
"""How many points words keep clear of, at most: of more, every other one."""

LABEL_LINE, GAP = 1.35, 0.25
"""The height of a line of words and the space at both of its ends, in sizes of the letters."""

FOOT_LETTERS, FOOT_LENGTH = 3.2, 2.5
"""What the ruler needs at the foot, in hundredths of type and of the panel's smaller side."""

Offsets: TypeAlias = dict[int, Float[np.ndarray, " 2"]]
"""By the numbers of rings, in pixels."""


@dataclass(frozen=True, eq=False)
class Piles:
    """Rings around the piles of the last cloud and the next, and their numbers at the end.

    Brief panels have no room for numbers. Rings come while points gather and go while they part;
    the area of each is as its number.

    Attributes:
        track: Whose points they are.
        language: Of the words.
    """

    track: Track
    language: Language
    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the rings of a frame, and how many points the last ones hold."""
        self.draw_all([self], [Shown(canvas, panel, frame)])

    @staticmethod
    def draw_all(marks: "Sequence[Piles]", shown: Sequence[Shown]) -> None:
        """Draw the rings of all marks and their numbers; the panels have one look."""
        seen = [
            (each, found, share)
            for mark, each in zip(marks, shown, strict=True)
            for found, share in mark.near(each.frame)
        ]
        rings = rings_of([(found, each.panel, each.frame) for each, found, _ in seen])
        drawn = [
            (each.canvas, line)
            for (each, _, share), around in zip(seen, rings, strict=True)
            for line in around.lines(share)
        ]
        theme, panel = shown[0].panel.theme, shown[0].panel
        look = Stroke(theme.classes, panel.length(THICKNESS), fade=panel.fade)
        shown[0].canvas.polylines(drawn, look)
        for mark, each in zip(marks, shown, strict=True):
            mark.count(each.canvas, each.panel, each.frame)

    def near(self, frame: Frame) -> Iterator[tuple[piles.Piles, float]]:
        """Any piles of the last cloud and of the next, and how much of their rings is seen."""
        for cloud, share in ((frame.stage, 1 - frame.progress), (frame.stage + 1, frame.progress)):
            if share and len(self.found[cloud]):
                yield self.found[cloud], share

    def count(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Write at each ring how many points it holds, where there is room at the end."""
        if not frame.settled or panel.brief or not len(self.found[-1]):
            return
        if panel not in self._offsets:
            self._offsets[panel] = self._offsets_on(panel)
        (rings,), size = rings_of([(self.found[-1], panel, frame)]), panel.letters(SMALL_TYPE)
        for number, offset in self._offsets[panel].items():
            said = Words(((self.texts[number], panel.theme.text),), GAP * size, size, size)
            x, y = (rings.middles[number] + offset).tolist()
            opacity = frame.settled * float(rings.strengths[number])
            canvas.words(said, at=(even(x), even(y)), opacity=opacity)

    @cached_property
    def _offsets(self) -> dict[Panel, Offsets]:
        """Where words stand on each panel on which some have been written."""
        return {}

    def _offsets_on(self, panel: Panel) -> Offsets:
        """From the middle of each ring to the upper left corner of its words, once all rests."""
        (rings,) = rings_of([(self.found[-1], panel, self._end)])
        return {
            number: np.array([box.left, box.top]) - rings.middles[number]
            for number, box in self._labels(panel).items()
        }

    @cached_property
    def _end(self) -> Frame:
        """What is seen once all rests."""
        return self.track.when(self.track.time_of(len(self.found) - 1))

    def _labels(self, panel: Panel) -> dict[int, Box]:
        """Where words stand once all rests."""
        frame, size = self._end, panel.letters(SMALL_TYPE)
        (rings,) = rings_of([(self.found[-1], panel, frame)])
        some = frame.points[:: 1 + len(frame.points) // MOST_AVOIDED]
        places = panel.places(some, frame.view)
        return labels_at(rings, self._widths(size), LABEL_LINE * size, _room(panel), places)

    def _widths(self, size: float) -> tuple[float, ...]:
        return tuple(width_of(text, size) + 2 * GAP * size for text in self.texts)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """What is written at the rings of the last cloud."""
        counts = self.found[-1].counts.tolist()
        return tuple(self.language.points.format(count=count) for count in counts)

    @property
    def found(self) -> tuple[piles.Piles, ...]:
        """The piles of each cloud."""
        return self.track.piles

    def covered(self, panel: Panel, frame: Frame) -> list[Box]:
        """What the rings of the cloud that a frame rests at cover, and the last numbers."""
        cloud, last = frame.reached, len(self.found) - 1
        (rings,) = rings_of([(self.found[cloud], panel, frame)])
        boxes = rings.boxes
        if cloud == last and not panel.brief:
            boxes += self._labels(panel).values()
        return boxes


def _room(panel: Panel) -> Box:
    """Where words may stand on a plot: not at its edges, and not on the ruler."""
    plot = panel.plot
    side, foot = even(panel.margin), even(panel.letters(FOOT_LETTERS) + panel.length(FOOT_LENGTH))
    return Box(side, side, plot.width - side, plot.height - max(side, foot))


def labels_at(
    rings: Rings,
    widths: Sequence[float],
    height: float,
    room: Box,
    places: Float[np.ndarray, "n 2"],
) -> dict[int, Box]:
    """Where the words of rings stand, by the numbers of the rings.

    None lies on another or on a ring, and each on as few points as can be; words that find no
    place are left out. The largest rings come first.

    Args:
        rings: At rest.
        widths: Of the words of each, in pixels.
        height: Of all.
        room: What they stay in.
        places: Of points, in pixels.
    """
    taken, found = rings.boxes, {}
    for number in np.argsort(-rings.radii, kind="stable").tolist():
        free = [
            box
            for box in _beside(taken[number], room, widths[number], height)
            if box.common(room) == box and not any(_meet(each, box) for each in taken)
        ]
        if free:
            best = min(free, key=lambda box: _within(places, box))
            taken.append(best)
            found[number] = best
    return found


def _beside(ring: Box, room: Box, width: float, height: float) -> Iterator[Box]:
    """Boxes beside a ring: on the outer sides first, above or below before left or right."""
    x, y = (ring.left + ring.right) / 2, (ring.top + ring.bottom) / 2
    left = min(max(x - width / 2, room.left), room.right - width)
    high, first = y < (room.top + room.bottom) / 2, x < (room.left + room.right) / 2
    for above in (high, not high):
        yield _box(left, ring.top - height if above else ring.bottom, width, height)
    for before in (first, not first):
        yield _box(ring.left - width if before else ring.right, y - height / 2, width, height)


def _box(left: float, top: float, width: float, height: float) -> Box:
    """A box of even sides, so that words can be moved to it."""
    corner = even(left), even(top)
    return Box(*corner, corner[0] + even(width), corner[1] + even(height))


def _meet(one: Box, two: Box) -> bool:
    common = one.common(two)
    return bool(common.width and common.height)


def _within(places: Float[np.ndarray, "n 2"], box: Box) -> int:
    """How many places lie in a box."""
    low, high = (box.left, box.top), (box.right, box.bottom)
    return int(((places >= low) & (places < high)).all(axis=1).sum())
