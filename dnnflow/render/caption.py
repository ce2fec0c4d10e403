"""The mark below the plot: what the stage does, and at the end the verdict."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from dnnflow._text import percent
from dnnflow.flow.stage import Saying, Text
from dnnflow.motion.frame import Frame
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas, Written
from dnnflow.raster.text import Words, cut, shortened, width_of, wrapped
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
from dnnflow.render.words.ending import Ending

STACK_TOP, STACK_STEP, VERDICT_STEP = 6.0, 4.0, 5.0
"""In a stack: the first base line, and how far it is to the next one, in hundredths of type."""

METER_UNITS, BAR_UNITS = 6.0, 28.0
"""The height of a meter below a stack, and how long one beside a formula is, in hundredths of
type."""

PLACE_SHARE = 0.6
"""How much of a line the name of a layer beside deeds has at most."""

SAID = 0.3
"""How far the end has settled when the verdict is said."""


@dataclass(frozen=True)
class Caption:
    """Formula and words for every stage, and a verdict at the end; if brief, the cloud's name.

    Attributes:
        sayings: What is said from each cloud on.
        names: What each cloud is called.
        ending: What is said at the end.
        language: Of the words.
        stepwise: Whether stages move in steps: the deed that moves is then lit.
        spare: What a stack leaves free above the meter, in hundredths of type.
    """

    sayings: tuple[Saying, ...]
    names: tuple[Text, ...]
    ending: Ending
    language: Language
    stepwise: bool = False
    spare: float = 0.0
    band: ClassVar[Band] = "caption"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the caption of the stage that a frame is in."""
        if panel.brief:
            name = self.language.say(self.names[frame.reached])
            canvas.words(brief_name(name, panel, self.language))
            return
        place = self._place(panel)
        ended = frame.settled >= SAID
        if words := self._said(place, frame.reached, frame.progress, ended=ended):
            canvas.still(Written(words), place.box, ground=panel.theme.background)

    def foot(self, panel: Panel, reached: int, *, ended: bool) -> float:
        """The lowest base line from a cloud on, or at the end, in pixels; 0 if nothing is said."""
        words = self._said(self._place(panel), reached, ended=ended)
        return max((line.y for line in words), default=0.0)

    def _place(self, panel: Panel) -> "_Place":
        band = panel.caption
        return _Place(panel, Box(0, 0, band.width, band.height), self.language, self.spare)

    def _said(
        self, place: "_Place", reached: int, progress: float = 0.0, *, ended: bool
    ) -> tuple[Words, ...]:
        """The words of a moment where they stand."""
        if ended:
            return place.ending(self.ending)
        if not self.sayings:
            return ()
        saying = self.sayings[reached]
        return place.saying(saying, saying.step(progress) if self.stepwise else "")

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
        spare: What is left free above the meter, in hundredths of type.
    """

    panel: Panel
    whole: Box
    language: Language
    spare: float

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
        return line, *self._below(saying, lit)

    def _meter_room(self) -> float:
        """How wide the meter beside a formula is at most, with a gap before it."""
        size, words = self.panel.letters(WORDS_TYPE), self.language
        cuts = (cut for rows in words.cuts for cut in rows)
        probes = (words.probe.format(cut=cut, share=percent(0.875)) for cut in cuts)
        said = words.separable, *probes
        return max(self.panel.letters(BAR_UNITS), *(width_of(each, size) for each in said)) + size

    def _below(self, saying: Saying, lit: Text) -> Iterator[Words]:
        """What happens and where: one below the other, or side by side, as far as there is room."""
        size = self.panel.letters(WORDS_TYPE)
        if self.panel.stacked:
            ways = (self._deeds(saying, briefly=briefly) for briefly in (False, True))
            found = [(wrapped(said, self.room, size, lines=3), said) for said in ways]
            brief = cut(found[0][1], found[0][0])
            place = shortened(self.language.say(saying.place), self.room, size)
            for number, each in enumerate((place, *found[brief][0])):
                pieces = self._lit(each, self.language.say(lit, briefly=brief))
                yield Words(pieces, self.panel.margin, self._y(number + 1), size)
        elif self.panel.caption_lines == 2:
            yield from self._beside(saying, lit, size)

    def _beside(self, saying: Saying, lit: Text, size: float) -> Iterator[Words]:
        """In one line: deeds at the left, the place at the right; one in short, then both."""
        say, left, right = self.language.say, self.panel.margin, self.whole.width
        for brief, called_briefly in ((False, False), (True, False), (True, True)):
            deeds, place = (
                self._deeds(saying, briefly=brief),
                say(saying.place, briefly=called_briefly),
            )
            place = shortened(place, PLACE_SHARE * self.room, size)
            room = self.room - size - width_of(place, size)
            if width_of(deeds, size) <= room:
                break
        lit = say(lit, briefly=brief)
        yield Words(self._lit(shortened(deeds, room, size), lit), left, self._y(1), size)
        color = self.panel.theme.muted
        yield Words(((place, color),), right - left, self._y(1), size, "right")

    def _deeds(self, saying: Saying, *, briefly: bool) -> str:
        say = self.language.say
        return say(saying.joint).join(say(deed, briefly=briefly) for deed in saying.deeds)

    def _lit(self, line: str, deed: str) -> tuple[tuple[str, str], ...]:
        """A line in pieces, of which a deed that stands in it is lit."""
        theme = self.panel.theme
        before, lit, after = line.partition(deed) if deed else (line, "", "")
        pieces = (before, theme.muted), (lit, theme.text), (after, theme.muted)
        return tuple(each for each in pieces if each[0])

    def ending(self, ending: Ending) -> tuple[Words, ...]:
        """The verdict, and below it what else is known, as far as there is room."""
        panel, large = self.panel, self.panel.letters(VERDICT_TYPE)
        verdict = self._sentence(ending.sentence)
        if not panel.stacked:
            verdict = (ending.verdict,)
            large *= min(1.0, self.room / width_of(ending.verdict, large, weight="bold"))
        color = panel.theme.separable if ending.separable else panel.theme.text
        step = panel.letters(VERDICT_STEP)
        sentence = tuple(
            Words(((each, color),), panel.margin, self._y(0) + number * step, large, weight="bold")
            for number, each in enumerate(verdict)
        )
        return *sentence, *self._facts(ending, self._y(1) + (len(verdict) - 1) * step)

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

    def _facts(self, ending: Ending, y: float) -> Iterator[Words]:
        """What else is known, from a base line on: in short, or less, if there is no room."""
        panel, size, step = (
            self.panel,
            self.panel.letters(WORDS_TYPE),
            self.panel.letters(STACK_STEP),
        )
        foot = self.box.bottom - panel.letters(1 + self.spare)
        most = 1 + int((foot - y) // step) if panel.stacked else 1
        for facts in ending.ways(self.language.separator, apart=panel.stacked):
            lines = [
                wrapped(fact, self.room, size, lines=2 if panel.stacked else 1) for fact in facts
            ]
            whole = not any(map(cut, facts, lines))
            if whole and sum(map(len, lines)) <= most:
                break
        for number, line in enumerate(sum(lines, ())[: max(0, most)]):
            yield Words(((line, panel.theme.muted),), panel.margin, y + number * step, size)

    def _y(self, line: int) -> float:
        """The base line of a line, in pixels: the first is the large one."""
        if self.panel.stacked:
            return self.panel.letters(STACK_TOP + STACK_STEP * line + (line > 0) * 1.2)
        return self.panel.letters((5.2, 9.6)[line])
