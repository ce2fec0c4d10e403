"""The mark below the plot: what the stage does, and at the end the verdict."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from dnnflow._text import percent
from dnnflow.flow.stage import Saying, Text
from dnnflow.motion.frame import Frame
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas, Written
from dnnflow.raster.text import Words, shortened, width_of, wrapped
from dnnflow.render.language import Language
from dnnflow.render.page.names import brief_name
from dnnflow.render.panel import (
    FORMULA_TYPE,
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


@dataclass(frozen=True)
class Ending:
    """What is said when the end has settled.

    Attributes:
        verdict: Whether straight lines separate the classes.
        sentence: The same with what is known of since when they do; where it may break.
        facts: What else is known of that, one sentence after the other.
        since: From which cloud on they do.
        separable: Whether they do.
    """

    verdict: str
    sentence: str
    facts: tuple[str, ...]
    since: str = ""
    separable: bool = False


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

    def words(self, reached: int, settled: float) -> str:
        """The same in a line without formulas.

        Args:
            reached: The number of the last cloud that has been reached.
            settled: How far the end has settled, from 0 to 1.
        """
        say, separator = self.language.say, self.language.separator
        if settled >= SAID:
            return separator.join((self.ending.sentence.replace("\n", ""), *self.ending.facts))
        if not self.sayings:
            return ""
        saying = self.sayings[reached]
        deeds = say(saying.joint).join(map(say, saying.deeds))
        told = (each for each in saying.formula if not isinstance(each, str))
        return separator.join(filter(None, (say(saying.place), *map(say, told), deeds)))


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
        deeds = say(saying.joint).join(map(say, saying.deeds))
        return line, *self._below(deeds, say(lit), say(saying.place))

    def _meter_room(self) -> float:
        """How wide the meter beside a formula is at most, with a gap before it."""
        size, words = self.panel.letters(WORDS_TYPE), self.language
        cuts = (cut for rows in words.cuts for cut in rows)
        probes = (words.probe.format(cut=cut, share=percent(0.875)) for cut in cuts)
        said = words.separable, *probes
        return max(self.panel.letters(BAR_UNITS), *(width_of(each, size) for each in said)) + size

    def _below(self, deeds: str, lit: str, place: str) -> Iterator[Words]:
        theme, left, size = self.panel.theme, self.panel.margin, self.panel.letters(WORDS_TYPE)
        if self.panel.stacked:
            lines = wrapped(deeds, self.room, size, lines=3)
            for number, each in enumerate((place, *lines)):
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
        verdict, facts = self._sentence(ending.sentence), ending.facts
        if not panel.stacked:
            verdict, facts = (ending.verdict,), tuple(filter(None, (ending.since, *facts)))
            large *= min(1.0, self.room / width_of(ending.verdict, large, weight="bold"))
        color = panel.theme.separable if ending.separable else panel.theme.text
        step = panel.letters(VERDICT_STEP)
        sentence = tuple(
            Words(((each, color),), panel.margin, self._y(0) + number * step, large, weight="bold")
            for number, each in enumerate(verdict)
        )
        return *sentence, *self._facts(facts, self._y(1) + (len(verdict) - 1) * step)

    def _sentence(self, said: str) -> tuple[str, ...]:
        """A verdict in one line, or broken where it may be, or anywhere."""
        large, whole = self.panel.letters(VERDICT_TYPE), said.replace("\n", "")
        if width_of(whole, large, weight="bold") <= self.room:
            return (whole,)
        parts = [
            wrapped(part.strip(), self.room, large, lines=2, weight="bold")
            for part in said.splitlines()
        ]
        return sum(parts, ())

    def _facts(self, facts: tuple[str, ...], y: float) -> Iterator[Words]:
        """Sentences from a base line on: in a stack one below the other, else in one line."""
        panel, size = self.panel, self.panel.letters(WORDS_TYPE)
        lines = 2 if panel.stacked else 1
        for fact in facts if panel.stacked else (self.language.separator.join(facts),):
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
