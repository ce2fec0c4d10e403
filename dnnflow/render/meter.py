"""The mark of separability: how many points the best straight cut gets right, now."""

from dataclasses import dataclass

from dnnflow._text import percent
from dnnflow.linear.separability import Separability
from dnnflow.motion.frame import Frame
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas
from dnnflow.raster.text import Words, typeset, width_of
from dnnflow.render.language import Language
from dnnflow.render.panel import Panel, even


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
        if not panel.caption_lines:
            return
        theme, right = panel.theme, panel.box.width - panel.margin
        said = self._said(panel, self.verdicts[frame.stage + int(frame.progress)])
        letters = panel.letters(2.4)
        size = 2 + even(width_of(said[0], letters)), even(panel.letters(3.6))
        words = typeset(
            (Words((said,), size[0], panel.letters(2.6), letters, "right"),),
            size=size,
            background=theme.background,
            layout=canvas.layout,
        )
        top = panel.caption.top + even(panel.letters(1))
        canvas.paste(words, even(right - size[0]), top)
        below = top + size[1]
        bar = Box(
            round(right - panel.letters(28)), below, round(right), below + round(panel.letters(0.5))
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

    def _said(self, panel: Panel, reached: Separability) -> tuple[str, str]:
        """The verdict in words, and their colour."""
        if reached.separable:
            return self.language.separable, panel.theme.text
        return self.language.probe.format(share=percent(reached.accuracy)), panel.theme.muted
