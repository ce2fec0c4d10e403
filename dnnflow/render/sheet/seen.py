"""The mark in a corner of the plot that says which plane of a wider space is seen."""

from dataclasses import dataclass
from typing import ClassVar

from dnnflow.motion.frame import Frame
from dnnflow.projection.track import Track
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas, Written
from dnnflow.raster.text import Words, cut, fitted, width_of
from dnnflow.render.language import Language
from dnnflow.render.panel import SMALL_TYPE, SMALLEST_TYPE, Band, Panel, even

SMALLER, SMALLEST = (1.0, 0.9, 0.82), (0.7, 0.6)
"""How much smaller the letters may be, and in a picture that is too small even for those."""

STEP = 1.25
"""From one base line to the next, in sizes of the letters."""


@dataclass(frozen=True)
class Seen:
    """Which plane is seen, where no heading has room to say it.

    Attributes:
        said: The words; none if all of space is seen.
    """

    said: str
    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:  # noqa: ARG002
        """Write it into the lower left corner, if the plot is large enough for its words."""
        if not self.said or panel.brief or (panel.title_lines == 2 and panel.shape != "cell"):
            return
        large = SMALL_TYPE * max(panel.type, SMALLEST_TYPE)
        pad, (right, bottom) = round(large / 4), (canvas.box.width, canvas.box.height)
        for shares, most in ((SMALLER, 2), (SMALLEST, 3)):
            sizes = tuple(large * each for each in shares)
            lines, size = fitted(self.said, right - 4 * pad, sizes, lines=most)
            if not cut(self.said, lines):
                break
        width = even(max(width_of(line, size) for line in lines) + 2 * pad)
        top = bottom - pad - even(STEP * size * len(lines) + pad)
        words = tuple(
            Words(((line, panel.theme.muted),), float(pad), (0.95 + STEP * number) * size, size)
            for number, line in enumerate(lines)
        )
        box = Box(pad, top, pad + width, bottom - pad)
        if box.common(Box(0, 0, right, bottom)) == box:
            canvas.still(Written(words), box, ground=panel.theme.background)


def seen_of(track: Track, words: Language) -> Seen:
    """The plane that is seen of a track's flow."""
    shown = track.projection.shown
    return Seen("" if shown is None else words.say(shown))
