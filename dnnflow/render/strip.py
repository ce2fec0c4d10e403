"""The marks at the foot: how far the classes have come apart, and the stages, full as time goes."""

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import ClassVar

from dnnflow._text import percent
from dnnflow.linear.separability import Separability, separable_from
from dnnflow.motion.frame import Frame
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas, Written
from dnnflow.raster.text import Words, width_of
from dnnflow.render.caption import BAR_UNITS, METER_UNITS, SAID
from dnnflow.render.language import Language
from dnnflow.render.page.names import BRIEF_BASELINE
from dnnflow.render.panel import SMALL_TYPE, WORDS_TYPE, Band, Panel, even

CELLS_TOP, CELLS_HEIGHT = 0.8, 0.7
"""Where the cells begin and how high they are, in hundredths of the panel's smaller side."""

LABEL_UNITS, LABEL_BASELINE, LABEL_GAP = 3.6, 2.75, 0.8
"""How high the words below the cells are, where they stand, and the space beside them, in
hundredths of type."""

ALMOST = 0.94
"""How much of the bar there is for clouds whose classes are not separable: what is missing of
99.9 % has to be seen."""


@dataclass(frozen=True)
class Meter:
    """How many points a fitted straight cut gets right: words, and a bar that fills below them.

    Attributes:
        verdicts: One a cloud.
        cuts: What a straight cut of each cloud is called.
        baseline: The share of the largest class, where the bar begins.
        language: Of the words.
    """

    verdicts: tuple[Separability, ...]
    cuts: tuple[str, ...]
    baseline: float
    language: Language
    band: ClassVar[Band] = "caption"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the verdict on the last cloud that was reached, and the bar on its way."""
        words, theme = self.language, panel.theme
        color = theme.separable if self.verdicts[frame.reached].separable else theme.muted
        if panel.brief:
            said = self._said(frame.reached, words.separable_briefly, "{share}")
            size, baseline = panel.letters(SMALL_TYPE), panel.letters(BRIEF_BASELINE)
            canvas.words(Words(((said, color),), canvas.box.width, baseline, size, "right"))
        elif panel.stacked or frame.settled < SAID:
            said = self.words(frame.reached)
            foot = self._write(canvas, panel, (said, color), news=self._is_news(frame))
            canvas.bar(foot, self._filled(frame), full=color, empty=theme.line)

    def _write(self, canvas: Canvas, panel: Panel, said: tuple[str, str], *, news: bool) -> Box:
        """Write the verdict, what is new as on a label; the pixels of the bar below it."""
        ground, letters = panel.theme.background, panel.letters(WORDS_TYPE)
        width, height = 2 + even(width_of(said[0], letters)), even(panel.letters(3.6))
        if panel.stacked:
            left, right = even(panel.margin), canvas.box.width - panel.margin
            top, first = even(canvas.box.height - panel.letters(METER_UNITS)), left
        else:
            right = canvas.box.width - panel.margin
            left, top = even(right - width), even(panel.letters(1))
            first = round(right - panel.letters(BAR_UNITS))
        bottom, rim = top + height, 0
        if news:
            rim, ground, said = even(panel.letters(1)), said[1], (said[0], ground)
        line = Words((said,), float(rim), panel.letters(2.6), letters)
        box = Box(left - rim, top, left + width + rim, bottom)
        canvas.still(Written((line,)), box, ground=ground)
        return Box(first, bottom, round(right), bottom + round(panel.letters(0.6)))

    def _is_news(self, frame: Frame) -> bool:
        """Whether the cloud that was reached is the first from which on all are separable."""
        first = separable_from(self.verdicts)
        return 0 < frame.reached == first and frame.settled < SAID

    def _filled(self, frame: Frame) -> float:
        """How far the bar is filled, from 0 to 1, on its way from one verdict to the next."""
        last = len(self.verdicts) - 1
        before, after = (
            self.verdicts[min(last, key)].accuracy for key in (frame.stage, frame.stage + 1)
        )
        now = before + frame.progress * (after - before)
        share = max(0.0, now - self.baseline) / max(1 - self.baseline, 1e-9)
        whole = self.verdicts[frame.reached].separable
        return share if whole else ALMOST * share

    def words(self, cloud: int) -> str:
        """The verdict on a cloud in words."""
        return self._said(cloud, self.language.separable, self.language.probe)

    def _said(self, cloud: int, separable: str, probe: str) -> str:
        verdict, cut = self.verdicts[cloud], self.cuts[cloud]
        if verdict.separable:
            return separable
        return probe.format(cut=cut, share=percent(verdict.accuracy))


@dataclass(frozen=True)
class Strip:
    """A cell for every stage, the stages of one layer close together.

    Attributes:
        layers: The number of the layer that each stage belongs to.
        separable: From which cloud on the classes are linearly separable, if they are; the
            stages that lead there and further shine.
        since: The same in words, at length and in short; they stand below that place once it is
            reached.
        beside: What else may have to stand in their line.
    """

    layers: tuple[int, ...]
    separable: int | None = None
    since: tuple[str, ...] = ()
    beside: str = ""
    band: ClassVar[Band] = "strip"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the strip of a frame, full up to where the motion is."""
        whole, ground = canvas.box, panel.theme.background
        reached = whole.right
        if frame.stage < len(self.layers):
            left, right = cells_of(self.layers, panel)[frame.stage]
            reached = round(left + frame.progress * (right - left))
        for full, first, last in ((True, 0, reached), (False, reached, whole.right)):
            seen = Box(first, 0, last, whole.bottom)
            canvas.still(_Cells(self, panel, full), whole, ground=ground, seen=seen)
        if self.separable is not None and frame.reached >= self.separable:
            self._name(canvas, panel)

    def _name(self, canvas: Canvas, panel: Panel) -> None:
        """A thin line down from where the classes became separable, and the words beside it."""
        if (line := self._line(panel)) is None or (place := self._place(panel)) is None:
            return
        color, size = panel.theme.separable, panel.letters(SMALL_TYPE)
        canvas.fill(Box(place - _tick(panel), line.top, place, line.bottom), color)
        if found := self._named(panel):
            said, box = found
            words = Words(((said, color),), 0.0, panel.letters(LABEL_BASELINE), size)
            canvas.still(Written((words,)), box, ground=panel.theme.background)

    def free(self, panel: Panel) -> Box | None:
        """The widest part of the line below the cells in which nothing ever stands."""
        line, place, found = self._line(panel), self._place(panel), self._named(panel)
        if line is None or place is None:
            return line
        gap, (left, right) = even(panel.letters(LABEL_GAP)), (place - _tick(panel), place)
        if found:
            left, right = min(left, found[1].left), max(right, found[1].right)
        parts = replace(line, right=left - gap), replace(line, left=right + gap)
        return max(parts, key=lambda part: part.right - part.left)

    def _named(self, panel: Panel) -> tuple[str, Box] | None:
        """What stands beside that place, and its pixels: at length if all else has room too."""
        line, place = self._line(panel), self._place(panel)
        if line is None or place is None:
            return None
        size, gap = panel.letters(SMALL_TYPE), panel.letters(LABEL_GAP)
        first, before = place + gap, place - _tick(panel) - gap
        rooms = panel.strip.width - panel.margin - first, before - panel.margin
        fitting = [each for each in self.since if width_of(each, size) <= max(rooms)]
        if not fitting:
            return None
        shared = self.beside and not panel.stacked
        asked = width_of(self.beside, size) + 4 * gap if shared else 0.0
        roomy = (
            each for each in fitting if asked <= max(min(rooms), max(rooms) - width_of(each, size))
        )
        said = next(roomy, fitting[-1])
        width = width_of(said, size)
        left = even(first if width <= rooms[0] else before - width)
        return said, replace(line, left=left, right=left + even(width) + 2)

    def _line(self, panel: Panel) -> Box | None:
        """The pixels of words below the cells; none if there is no room."""
        side, top = even(panel.margin), 2 * ((_below(panel) + 1) // 2)
        foot = top + even(panel.letters(LABEL_UNITS))
        fits = foot <= panel.strip.height
        return Box(side, top, panel.strip.width - side, foot) if fits else None

    def _place(self, panel: Panel) -> int | None:
        """Where the classes became separable, in pixels from the left, if they ever did."""
        cells = cells_of(self.layers, panel)
        if self.separable is None or not cells:
            return None
        return cells[self.separable - 1][1] if self.separable else cells[0][0]


@lru_cache(maxsize=64)
def cells_of(layers: tuple[int, ...], panel: Panel) -> tuple[tuple[int, int], ...]:
    """Where the cell of each stage begins and ends, in pixels from the left."""
    if not layers:
        return ()
    inner, outer = panel.length(0.35), panel.length(1.1)
    gaps = [outer if before != after else inner for before, after in pairwise(layers)]
    width = (panel.strip.width - 2 * panel.margin - sum(gaps)) / len(layers)
    lefts = [panel.margin]
    for gap in gaps:
        lefts.append(lefts[-1] + width + gap)
    return tuple((round(left), round(left + width)) for left in lefts)


@dataclass(frozen=True)
class _Cells:
    """All cells of a strip, full as at the end or empty as at the start."""

    strip: Strip
    panel: Panel
    full: bool

    def draw(self, canvas: Canvas) -> None:
        """Draw them."""
        theme = self.panel.theme
        top, bottom = round(self.panel.length(CELLS_TOP)), _below(self.panel)
        shining = self.strip.separable
        for stage, (left, right) in enumerate(cells_of(self.strip.layers, self.panel)):
            done = theme.muted if shining is None or stage < shining - 1 else theme.separable
            box = Box(left, top, right, bottom)
            canvas.fill(box, done if self.full else theme.line)


def _tick(panel: Panel) -> int:
    """How wide the line down from a cell is, in pixels."""
    return max(2, even(panel.length(0.25)))


def _below(panel: Panel) -> int:
    """Where the cells end, in pixels."""
    return round(panel.length(CELLS_TOP)) + max(2, round(panel.length(CELLS_HEIGHT)))
