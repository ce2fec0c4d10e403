"""A small drawing among many: a square plot with a line of words below it."""

from dnnflow.raster.box import Box
from dnnflow.render.panel import BRIEF_CAPTION, BRIEF_UNITS, PRINT_TYPE, Panel, even
from dnnflow.render.theme import Theme


def brief_panel(
    left: int, top: int, side: int, theme: Theme, *, letters: float = PRINT_TYPE, head: float = 0.0
) -> Panel:
    """A panel for print with a square plot, a line below it, and a heading if need be.

    Args:
        left: From the left of the picture to its left side, in pixels.
        top: And from its top to the plot.
        side: Of the plot, in pixels.
        theme: Its colours.
        letters: A hundredth of type, in pixels.
        head: The height of the heading, in hundredths of type.
    """
    bottom = top + side + even(BRIEF_CAPTION * letters)
    box = Box(left, top - even(head * letters), left + side, bottom)
    return Panel(box, theme, side / BRIEF_UNITS, letters, "brief", head)
