"""A cell: one of many small films, with its name, its accuracy and a verdict."""

from dataclasses import dataclass

from dnnflow.raster.box import Box
from dnnflow.render.panel import BRIEF_UNITS, Panel, even
from dnnflow.render.theme import Theme

LINE, STRIP = 4.4, 2.6
"""The heights of each line of words and of the strip, in hundredths of type."""

PAD = 1.3
"""The space between a plot and words beside it, in hundredths of type."""


@dataclass(frozen=True)
class Cell:
    """How the words of a cell stand: its name above the plot and the rest below, or all beside.

    Attributes:
        names: How many lines its name has.
        said: How many lines stand below the plot.
        aside: The width of the words beside the plot, in pixels; 0 if none are there.
    """

    names: int
    said: int
    aside: int

    def panel(self, box: Box, theme: Theme, size: float) -> Panel:
        """A cell in a box, in which a hundredth of type has a size in pixels."""
        width, height = self.aside or box.width, box.height
        title = even(LINE * size * self.names)
        strip = height - even(STRIP * size)
        caption = strip - even(LINE * size * self.said)
        plot = Box(0, title, width, caption)
        if self.aside:
            plot, caption = Box(width, 0, box.width, height), title
        bands = (
            Box(0, 0, width, title),
            plot,
            Box(0, caption, width, strip),
            Box(0, strip, width - even(PAD * size) * bool(self.aside), height),
        )
        unit = min(plot.width, plot.height) / BRIEF_UNITS
        return Panel(box, theme, unit, size, "cell", bands=bands)
