"""The marks below the plot: what the stage does, and how far the classes have come apart."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from dnnflow._text import percent
from dnnflow.flow.stage import Saying, Text
from dnnflow.linear.separability import Separability
from dnnflow.motion.frame import Frame
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas, Written
from dnnflow.raster.text import Words, shortened, width_of, wrapped
from dnnflow.render.language import SEPARATOR, Language
from dnnflow.render.page.names import BRIEF_BASELINE, brief_name
from dnnflow.render.panel import (
    FORMULA_TYPE,
    SMALL_TYPE,
    VERDICT_TYPE,
    WORDS_TYPE,
    Band,
    Panel,
    even,
)

STACK_TOP, STACK_STEP, VERDICT_STEP = 6.0, 4.0, 5.0
"""In a stack: the first base line, and how far it is to the next one, in hundredths of type."""

METER_UNITS, BAR_UNITS = 6.0, 28.0
"""The height of a meter below a stack, and how long one beside a formula is, in hundredths of
type."""

SAID = 0.3
"""How far the end has settled when the verdict is said."""

ALMOST = 0.985
"""How far the bar is filled at most while the classes are not separable."""


@dataclass(frozen=True)
class Ending:
    """What is said when the end has settled.

    Attributes:
        verdict: Whether straight lines separate the classes.
        facts: What else is known of that, one sentence after the other.
        separable: Whether they do.
    """

    verdict: str
    facts: tuple[str, ...]
    separable: bool


@dataclass(frozen=True)
class Caption:
    """Formula and words for every stage, and a verdict at the end; if brief, the cloud's name.

    Attributes:
        sayings: What is said from each cloud on.
        names: What each cloud is called.
        ending: What is said at the end.
        language: Of the words.
        stepwise: Whether stages move in steps: the deed that moves is then lit.
    """

    sayings: tuple[Saying, ...]
    names: tuple[Text, ...]
    ending: Ending
    language: Language
    stepwise: bool = False
    band: ClassVar[Band] = "caption"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the caption of the stage that a frame is in."""
        if panel.brief:
            name = self.language.say(self.names[frame.reached])
            canvas.words(brief_name(name, panel, self.language))
            return
        place = _Place(panel, canvas.box, self.language)
        if frame.settled >= SAID:
            words = place.ending(self.ending)
        elif self.sayings:
            saying = self.sayings[frame.reached]
            words = place.saying(saying, saying.step(frame.progress) if self.stepwise else "")
        else:
            return
        canvas.still(Written(words), place.box, ground=panel.theme.background)


@dataclass(frozen=True)
class _Place:
    """Where the lines of a caption stand.

    Attributes:
        panel: Whose caption it is.
        whole: The pixels of the band.
        language: Of the words.
    """

    panel: Panel
    whole: Box
    language: Language

    @property
    def room(self) -> float:
        """How wide a line may be, in pixels."""
        return self.whole.width - 2 * self.panel.margin

    @property
    def box(self) -> Box:
        """The pixels that a caption covers, without those of the meter below it."""
        if not self.panel.stacked:
            return self.whole
        bottom = self.whole.bottom - even(self.panel.letters(METER_UNITS))
        return replace(self.whole, bottom=bottom)

    def saying(self, saying: Saying, lit: Text) -> tuple[Words, ...]:
        """A formula, and below it what happens; one deed may be lit."""
        theme, left, say = self.panel.theme, self.panel.margin, self.language.say
        said = tuple(map(say, saying.formula))
        pieces = zip(said, (theme.muted, theme.text, theme.muted), strict=True)
        large = self.panel.letters((0, 3.4, FORMULA_TYPE)[self.panel.caption_lines])
        room = self.room - (0.0 if self.panel.stacked else self._meter_room())
        large *= min(1.0, room / sum(width_of(each, large) for each in said if each))
        line = Words(tuple(each for each in pieces if each[0]), left, self._y(0), large)
        deeds = saying.joint.join(map(say, saying.deeds))
        return line, *self._below(deeds, say(lit), say(saying.place))

    def _meter_room(self) -> float:
        """How wide the meter beside a formula is at most, with a gap before it."""
        size, words = self.panel.letters(WORDS_TYPE), self.language
        said = words.separable, words.probe.format(share=percent(0.875))
        return max(self.panel.letters(BAR_UNITS), *(width_of(each, size) for each in said)) + size

    def _below(self, deeds: str, lit: str, place: str) -> Iterator[Words]:
        theme, left, size = self.panel.theme, self.panel.margin, self.panel.letters(WORDS_TYPE)
        if self.panel.stacked:
            lines = wrapped(deeds, self.room, size, lines=3)
            for number, each in enumerate((*lines, place)):
                yield Words(self._lit(each, lit), left, self._y(number + 1), size)
        elif self.panel.caption_lines == 2:
            room = self.room - size - width_of(place, size)
            yield Words(self._lit(shortened(deeds, room, size), lit), left, self._y(1), size)
            right = self.whole.width - left
            yield Words(((place, theme.muted),), right, self._y(1), size, "right")

    def _lit(self, line: str, deed: str) -> tuple[tuple[str, str], ...]:
        """A line in pieces, of which a deed that stands in it is lit."""
        theme = self.panel.theme
        before, lit, after = line.partition(deed) if deed else (line, "", "")
        pieces = (before, theme.muted), (lit, theme.text), (after, theme.muted)
        return tuple(each for each in pieces if each[0])

    def ending(self, ending: Ending) -> tuple[Words, ...]:
        """The verdict, and below it what else is known, as far as there is room."""
        panel, large = self.panel, self.panel.letters(VERDICT_TYPE)
        lines = 3 if panel.stacked else 1
        if lines == 1:
            large *= min(1.0, self.room / width_of(ending.verdict, large, weight="bold"))
        verdict = wrapped(ending.verdict, self.room, large, lines=lines, weight="bold")
        color = panel.theme.separable if ending.separable else panel.theme.text
        step = panel.letters(VERDICT_STEP)
        said = tuple(
            Words(((each, color),), panel.margin, self._y(0) + number * step, large, weight="bold")
            for number, each in enumerate(verdict)
        )
        return *said, *self._facts(ending.facts, self._y(1) + (len(verdict) - 1) * step)

    def _facts(self, facts: tuple[str, ...], y: float) -> Iterator[Words]:
        """Sentences from a base line on: in a stack one below the other, else in one line."""
        panel, size = self.panel, self.panel.letters(WORDS_TYPE)
        lines = 2 if panel.stacked else 1
        for fact in facts if panel.stacked else (SEPARATOR.join(facts),):
            for line in wrapped(fact, self.room, size, lines=lines):
                if y > self.box.bottom - panel.letters(1):
                    return
                yield Words(((line, panel.theme.muted),), panel.margin, y, size)
                y += panel.letters(STACK_STEP)

    def _y(self, line: int) -> float:
        """The base line of a line, in pixels: the first is the large one."""
        if self.panel.stacked:
            return self.panel.letters(STACK_TOP + STACK_STEP * line + (line > 0) * 1.2)
        return self.panel.letters((5.2, 9.6)[line])


@dataclass(frozen=True)
class Meter:
    """How many points the best straight cut gets right: words, and a bar that fills below them.

    Attributes:
        verdicts: One a cloud.
        baseline: The share of the largest class, where the bar begins.
        language: Of the words.
    """

    verdicts: tuple[Separability, ...]
    baseline: float
    language: Language
    band: ClassVar[Band] = "caption"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the verdict on the last cloud that was reached, and the bar on its way."""
        reached = self.verdicts[frame.reached]
        color = panel.theme.separable if reached.separable else panel.theme.muted
        if panel.brief:
            said = self._said(reached, self.language.separable_briefly, "{share}")
            size, baseline = panel.letters(SMALL_TYPE), panel.letters(BRIEF_BASELINE)
            canvas.words(Words(((said, color),), canvas.box.width, baseline, size, "right"))
        elif panel.stacked or frame.settled < SAID:
            said = self._said(reached, self.language.separable, self.language.probe)
            self._draw(canvas, panel, (said, color), self._filled(frame))

    def _draw(self, canvas: Canvas, panel: Panel, said: tuple[str, str], filled: float) -> None:
        theme, letters = panel.theme, panel.letters(WORDS_TYPE)
        width, height = 2 + even(width_of(said[0], letters)), even(panel.letters(3.6))
        if panel.stacked:
            left, right = even(panel.margin), canvas.box.width - panel.margin
            top, first = even(canvas.box.height - panel.letters(METER_UNITS)), left
        else:
            right = canvas.box.width - panel.margin
            left, top = even(right - width), even(panel.letters(1))
            first = round(right - panel.letters(BAR_UNITS))
        line = Words((said,), 0.0, panel.letters(2.6), letters)
        box = Box(left, top, left + width, top + height)
        canvas.still(Written((line,)), box, ground=theme.background)
        bar = Box(first, box.bottom, round(right), box.bottom + round(panel.letters(0.6)))
        canvas.bar(bar, filled, full=said[1], empty=theme.line)

    def _filled(self, frame: Frame) -> float:
        """How far the bar is filled, from 0 to 1, on its way from one verdict to the next."""
        last = len(self.verdicts) - 1
        before, after = (
            self.verdicts[min(last, key)].accuracy for key in (frame.stage, frame.stage + 1)
        )
        now = before + frame.progress * (after - before)
        share = max(0.0, now - self.baseline) / max(1 - self.baseline, 1e-9)
        whole = self.verdicts[frame.reached].separable
        return share if whole else min(share, ALMOST)

    def _said(self, reached: Separability, separable: str, probe: str) -> str:
        """The verdict in words."""
        if reached.separable:
            return separable
        return probe.format(share=percent(reached.accuracy))
