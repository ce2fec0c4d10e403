"""What stands in the lower left corner of a plot to say what marks mean, and their scales."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from dnnflow.motion.frame import Frame
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas
from dnnflow.raster.text import Words, width_of
from dnnflow.render.panel import SMALL_TYPE, Band, Panel, even
from dnnflow.render.theme import Theme

KEY_STEP, KEY_BASELINE, KEY_GAP = 3.6, 2.6, 1.0
"""The height of a line, where letters stand in it, and the space between a sign and words, in
hundredths of type."""

SCALE_UNITS, SCALE_HEIGHT = 12.0, 1.7
"""How wide and high a scale of colours is, in hundredths of type."""


@dataclass(frozen=True)
class Scale:
    """A line of words, with a scale of colours behind the first of them.

    Attributes:
        words: What is said before and behind the scale.
        colors: Makes the scale in a theme, ``#rrggbb`` each; None if there is no scale.
    """

    words: tuple[str, ...]
    colors: Callable[[Theme], tuple[str, ...]] | None = None

    def width(self, panel: Panel) -> int:
        """Of all, in pixels."""
        size = panel.letters(SMALL_TYPE)
        said = sum(width_of(each, size) for each in self.words)
        signs = SCALE_UNITS + KEY_GAP * len(self.words) if self.colors else 0.0
        return even(said + panel.letters(signs + KEY_GAP))


@dataclass(frozen=True)
class Keys:
    """Lines one below the other, where the plot has room for them.

    Attributes:
        scales: One a line; none if no mark needs words.
    """

    scales: tuple[Scale, ...]
    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Put them into the corner, over what is there."""
        lines = zip(self.scales, self.covered(panel, frame), strict=False)
        for scale, box in lines:
            canvas.still(_Line(scale, panel), box, ground=panel.theme.background)

    def covered(self, panel: Panel, frame: Frame) -> list[Box]:  # noqa: ARG002
        """The pixels of each line; none if there is no room for them."""
        widest = max((scale.width(panel) for scale in self.scales), default=0)
        roomy = panel.shape not in {"brief", "cell"} and panel.title_lines == 2
        if not roomy or widest > panel.plot.width - 2 * panel.margin:
            return []
        left, bottom = even(panel.margin), even(panel.plot.height - panel.letters(KEY_GAP))
        step, count = even(panel.letters(KEY_STEP)), len(self.scales)
        feet = (bottom - (count - 1 - number) * step for number in range(count))
        widths = (scale.width(panel) for scale in self.scales)
        return [
            Box(left, foot - step, left + width, foot)
            for foot, width in zip(feet, widths, strict=True)
        ]


@dataclass(frozen=True)
class _Line:
    """A scale on a panel."""

    scale: Scale
    panel: Panel

    def draw(self, canvas: Canvas) -> None:
        """Write the words and fill the scale."""
        letters, theme = self.panel.letters, self.panel.theme
        size, x = letters(SMALL_TYPE), 0.0
        for number, said in enumerate(self.scale.words):
            canvas.words(Words(((said, theme.muted),), x, letters(KEY_BASELINE), size))
            x += width_of(said, size) + letters(KEY_GAP)
            if self.scale.colors and not number:
                self._fill(canvas, x, self.scale.colors(theme))
                x += letters(SCALE_UNITS + KEY_GAP)

    def _fill(self, canvas: Canvas, left: float, colors: tuple[str, ...]) -> None:
        """Fill a box of each colour, one beside the other."""
        step = self.panel.letters(SCALE_UNITS) / len(colors)
        bottom = round(self.panel.letters(KEY_BASELINE))
        top = round(self.panel.letters(KEY_BASELINE - SCALE_HEIGHT))
        for number, color in enumerate(colors):
            first, last = round(left + number * step), round(left + (number + 1) * step)
            canvas.fill(Box(first, top, last, bottom), color)
