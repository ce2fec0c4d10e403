"""Some lines on a ground of their own, beside a thin rule."""

from dataclasses import dataclass, replace

from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas, Written
from dnnflow.raster.text import Words, width_of
from dnnflow.render.panel import Panel, even

FIRST_LINE, NEXT_LINE, INDENT = 2.7, 3.7, 1.6
"""The first base line, how far it is to the next one, and the space left of the words, in
hundredths of type."""

RULE_WIDTH = 0.4
"""How thick the rule is, in hundredths of type."""


@dataclass(frozen=True)
class Label:
    """Some lines, made smaller if need be.

    Attributes:
        panel: Whose measures it has.
        said: The lines; the last one says the most.
        type: The size of the letters, in hundredths of type.
        room: How wide it may be, in pixels.
    """

    panel: Panel
    said: tuple[str, ...]
    type: float
    room: float

    @property
    def size(self) -> float:
        """Of the letters, in pixels."""
        size = self.panel.letters(self.type)
        longest = max(width_of(line, size) for line in self.said) or size
        return size * min(1.0, (self.room - 2 * self.panel.letters(INDENT)) / longest)

    @property
    def box(self) -> Box:
        """Its pixels."""
        longest = max(width_of(line, self.size) for line in self.said)
        height = self.panel.letters(NEXT_LINE * len(self.said))
        return Box(0, 0, even(longest + 2 * self.panel.letters(INDENT) - 1), even(height))

    @property
    def words(self) -> tuple[Words, ...]:
        """The lines where they stand."""
        letters, theme, left = self.panel.letters, self.panel.theme, self.panel.letters(INDENT)
        last = theme.text if len(self.said) > 1 else theme.muted
        colors = (*(theme.muted,) * (len(self.said) - 1), last)
        return tuple(
            Words(
                ((line, color),),
                left,
                letters(FIRST_LINE + number * NEXT_LINE),
                self.size,
            )
            for number, (line, color) in enumerate(zip(self.said, colors, strict=True))
        )

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Put it on a canvas, its corner there, in pixels."""
        box, theme = self.box.moved(even(left), even(top)), self.panel.theme
        canvas.still(Written(self.words), box, ground=theme.background)
        thick = max(2, even(self.panel.letters(RULE_WIDTH)))
        canvas.fill(replace(box, right=box.left + thick), theme.muted)
