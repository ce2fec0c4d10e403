"""The marks of a cell: what a track is called, and how well it does."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

from dnnflow.flow.stage import Text
from dnnflow.motion.frame import Frame
from dnnflow.raster.canvas import Canvas, Written
from dnnflow.raster.text import Words, cut, fitted, width_of
from dnnflow.render.language import Language
from dnnflow.render.panel import SMALL_TYPE, WORDS_TYPE, Band, Panel
from dnnflow.render.sheet.cell import LINE
from dnnflow.render.sheet.result import Result, Wording

BASELINE = 3.2
"""The base line of a line of words, in hundredths of type from its top."""

NARROWER = (1.0, 0.93)
"""How much smaller words may be that stand one below the other."""


@dataclass(frozen=True, eq=False)
class Name:
    """What a track is called; behind it the cloud that was reached, if all find room.

    Attributes:
        lines: Of the name.
        size: Of its letters, in pixels.
        clouds: What each cloud is called; nothing where there is no room.
        language: Of the words.
    """

    lines: tuple[str, ...]
    size: float
    clouds: tuple[Text, ...]
    language: Language
    band: ClassVar[Band] = "title"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Write it."""
        _write(_said(self, panel, frame.reached, waits=False), canvas, panel)

    def looks(self, frame: Frame) -> Hashable:
        """All that it follows from."""
        return frame.reached

    def saying(self, panel: Panel, reached: int, *, waits: bool) -> Iterator[Words]:  # noqa: ARG002
        """What it says from a cloud on."""
        theme, first, step = panel.theme, panel.letters(BASELINE), panel.letters(LINE)
        for number, line in enumerate(self.lines):
            yield Words(((line, theme.text),), 0.0, first + number * step, self.size, weight="bold")
        if self.clouds:
            cloud = ((self.language.say(self.clouds[reached]), theme.muted),)
            yield Words(cloud, panel.title.width, first, panel.letters(WORDS_TYPE), "right")


@dataclass(frozen=True, eq=False)
class Score:
    """Accuracy at the left and verdict at the right; or without room, only the verdict's colour.

    Attributes:
        result: What is said.
    """

    result: Result
    band: ClassVar[Band] = "caption"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Write both."""
        _write(_said(self, panel, frame.reached, waits=self.result.waits(frame)), canvas, panel)

    def looks(self, frame: Frame) -> Hashable:
        """All that it follows from."""
        return frame.reached, self.result.waits(frame)

    def saying(self, panel: Panel, reached: int, *, waits: bool) -> Iterator[Words]:
        """What it says from a cloud on, or while it waits for other tracks."""
        room, y, size = panel.caption.width, panel.letters(BASELINE), panel.letters(WORDS_TYPE)
        *_, briefest = wordings = tuple(self.result.wordings)
        wording = next((each for each in wordings if self._row(each, panel) <= room), None)
        said, color = self.result.verdict(wording or briefest, reached, panel.theme, waits=waits)
        right = self.result.right(wording or briefest, reached)
        own = panel.theme.text if wording else color
        yield Words(((right, own),), 0.0, y, size, weight="bold")
        if wording:
            yield Words(((said, color),), room, y, panel.letters(SMALL_TYPE), "right")

    def _row(self, wording: Wording, panel: Panel) -> float:
        """The width in pixels that a wording needs in a row."""
        right, *said = wording.widest(self.result.cuts)
        size, small = panel.letters(WORDS_TYPE), panel.letters(SMALL_TYPE)
        words = max(width_of(each, small) for each in said)
        return width_of(right, size, weight="bold") + size + words


@dataclass(frozen=True, eq=False)
class Stack:
    """Accuracy, verdict and the name of the cloud, one below the other as far as there is room.

    Attributes:
        result: What is said.
        clouds: What each cloud is called; nothing where another mark says it.
    """

    result: Result
    clouds: tuple[Text, ...]
    band: ClassVar[Band] = "caption"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Write all lines."""
        _write(_said(self, panel, frame.reached, waits=self.result.waits(frame)), canvas, panel)

    def looks(self, frame: Frame) -> Hashable:
        """All that it follows from."""
        return frame.reached, self.result.waits(frame)

    def saying(self, panel: Panel, reached: int, *, waits: bool) -> Iterator[Words]:
        """What it says from a cloud on, or while it waits for other tracks."""
        theme, room = panel.theme, panel.strip.width
        y, step, size = map(panel.letters, (BASELINE, LINE, WORDS_TYPE))
        sizes, count = (
            tuple(each * size for each in NARROWER),
            round(panel.caption.height / step - 1),
        )
        wording = self._wording(room, sizes, min(2, count))
        right = self.result.right(wording, reached)
        line, own = fitted(right, room, sizes, lines=1, weight="bold")
        yield Words(((line[0], theme.text),), 0.0, y, own, weight="bold")
        said, color = self.result.verdict(wording, reached, theme, waits=waits)
        lines, own = fitted(said, room, sizes, lines=min(2, count))
        for number, each in enumerate(lines, 1):
            yield Words(((each, color),), 0.0, y + number * step, own)
        if self.clouds and count > 2:
            name = self.result.language.say(self.clouds[reached])
            last = panel.caption.height - step / 4
            yield Words(((name, theme.muted),), 0.0, last, size)

    def _wording(self, room: float, sizes: tuple[float, ...], lines: int) -> Wording:
        """The longest wording that has room at every moment, or the briefest."""
        for wording in self.result.wordings:
            right, *said = wording.widest(self.result.cuts)
            if width_of(right, sizes[-1], weight="bold") <= room and not any(
                cut(each, fitted(each, room, sizes, lines=lines)[0]) for each in said
            ):
                break
        return wording


@lru_cache(maxsize=256)
def _said(mark: Name | Score | Stack, panel: Panel, reached: int, *, waits: bool) -> Written:
    """What a mark says, put together once."""
    return Written(tuple(mark.saying(panel, reached, waits=waits)))


def _write(said: Written, canvas: Canvas, panel: Panel) -> None:
    canvas.still(said, canvas.box, ground=panel.theme.background)
