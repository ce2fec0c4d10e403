"""The mark of separability: how many points the best straight cut gets right, now."""

from dataclasses import dataclass

from dnnflow._text import percent
from dnnflow.flow.separability import Separability
from dnnflow.motion.frame import Frame
from dnnflow.render.canvas import Box, Canvas
from dnnflow.render.language import Language
from dnnflow.render.panel import Panel, even
from dnnflow.render.text import Words, typeset


@dataclass(frozen=True)
class Meter:
    """A bar that fills as the classes come apart, and the verdict in words above it.

    Attributes:
        verdicts: One a cloud.
        baseline: The share of the largest class, where the bar begins.
        language: Of the words.
    """

    verdicts: tuple[Separability, ...]
    baseline: float
    language: Language

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the verdict on the last cloud that was reached, and the bar on its way."""
        theme, right = panel.theme, panel.box.width - panel.margin
        size = even(panel.length(40)), even(panel.length(3.6))
        reached = self.verdicts[frame.stage + int(frame.progress)]
        words = typeset(
            (self._words(panel, reached, size[0]),),
            size=size,
            background=theme.background,
            layout=canvas.layout,
        )
        top = panel.caption.top + even(panel.length(1))
        canvas.paste(words, even(right - size[0]), top)
        below = top + size[1]
        bar = Box(
            round(right - panel.length(24)), below, round(right), below + round(panel.length(0.5))
        )
        canvas.bar(bar, self._filled(frame), full=theme.accent, empty=theme.line)

    def _filled(self, frame: Frame) -> float:
        """How far the bar is filled, from 0 to 1, on its way from one verdict to the next."""
        last = len(self.verdicts) - 1
        before, after = (
            self.verdicts[min(last, key)].accuracy for key in (frame.stage, frame.stage + 1)
        )
        now = before + frame.progress * (after - before)
        return max(0.0, now - self.baseline) / max(1 - self.baseline, 1e-9)

    def _words(self, panel: Panel, reached: Separability, right: float) -> Words:
        theme = panel.theme
        said = (
            (self.language.separable, theme.text)
            if reached.separable
            else (self.language.probe.format(share=percent(reached.accuracy)), theme.muted)
        )
        return Words((said,), right, panel.length(2.6), panel.length(2.4), "right")
