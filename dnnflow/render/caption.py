"""The marks below the plot: what the stage does, and how far the classes have come apart."""

from dataclasses import dataclass
from typing import ClassVar

from dnnflow._text import percent
from dnnflow.flow.stage import Saying, Text
from dnnflow.linear.separability import Separability
from dnnflow.motion.frame import Frame
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas, Written
from dnnflow.raster.text import Words, shortened, width_of
from dnnflow.render.language import Language
from dnnflow.render.panel import Band, Panel, even

BRIEF_BASELINE = 4.0
"""The base line of a brief caption, in hundredths of type."""


@dataclass(frozen=True)
class Caption:
    """One line of formula and words for every stage; on a brief panel the cloud's name.

    Attributes:
        sayings: What is said from each cloud on.
        names: What each cloud is called.
        language: Of the words.
    """

    sayings: tuple[Saying, ...]
    names: tuple[Text, ...]
    language: Language
    band: ClassVar[Band] = "caption"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the caption of the stage that a frame is in."""
        if panel.brief:
            name = self.language.say(self.names[frame.reached])
            size, baseline = panel.letters(3.9), panel.letters(BRIEF_BASELINE)
            canvas.words(Words(((name, panel.theme.muted),), 0.0, baseline, size))
        elif self.sayings:
            words = self._words(panel, self.sayings[frame.reached])
            canvas.still(Written(words), canvas.box, ground=panel.theme.background)

    def _words(self, panel: Panel, saying: Saying) -> tuple[Words, ...]:
        theme, left, right = panel.theme, panel.margin, panel.caption.width - panel.margin
        pieces = zip(
            map(self.language.say, saying.formula),
            (theme.muted, theme.text, theme.muted),
            strict=True,
        )
        first, second, size = panel.letters(5.2), panel.letters(9.6), panel.letters(2.4)
        large = panel.letters((0, 3.4, 4)[panel.caption_lines])
        line = Words(tuple(piece for piece in pieces if piece[0]), left, first, large)
        if panel.caption_lines < 2:
            return (line,)
        deeds = saying.joint.join(map(self.language.say, saying.deeds))
        place = self.language.say(saying.place)
        room = right - left - size - width_of(place, size)
        return (
            line,
            Words(((shortened(deeds, room, size), theme.muted),), left, second, size),
            Words(((place, theme.muted),), right, second, size, "right"),
        )


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
        color = panel.theme.text if reached.separable else panel.theme.muted
        if panel.brief:
            said = self._said(reached, self.language.separable_briefly, "{share}")
            size, baseline = panel.letters(2.4), panel.letters(BRIEF_BASELINE)
            canvas.words(Words(((said, color),), canvas.box.width, baseline, size, "right"))
        else:
            said = self._said(reached, self.language.separable, self.language.probe)
            self._draw(canvas, panel, (said, color), self._filled(frame))

    def _draw(self, canvas: Canvas, panel: Panel, said: tuple[str, str], filled: float) -> None:
        theme, right = panel.theme, canvas.box.width - panel.margin
        letters, top = panel.letters(2.4), even(panel.letters(1))
        width, height = 2 + even(width_of(said[0], letters)), even(panel.letters(3.6))
        line = Words((said,), width, panel.letters(2.6), letters, "right")
        left, below = even(right - width), top + height
        box = Box(left, top, left + width, below)
        canvas.still(Written((line,)), box, ground=theme.background)
        bar = Box(
            round(right - panel.letters(28)), below, round(right), below + round(panel.letters(0.5))
        )
        canvas.bar(bar, filled, full=theme.accent, empty=theme.line)

    def _filled(self, frame: Frame) -> float:
        """How far the bar is filled, from 0 to 1, on its way from one verdict to the next."""
        last = len(self.verdicts) - 1
        before, after = (
            self.verdicts[min(last, key)].accuracy for key in (frame.stage, frame.stage + 1)
        )
        now = before + frame.progress * (after - before)
        return max(0.0, now - self.baseline) / max(1 - self.baseline, 1e-9)

    def _said(self, reached: Separability, separable: str, probe: str) -> str:
        """The verdict in words."""
        if reached.separable:
            return separable
        return probe.format(share=percent(reached.accuracy))
