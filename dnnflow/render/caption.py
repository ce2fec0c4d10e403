"""The mark below the plot: the formula of the stage, and in words what it does."""

from dataclasses import dataclass

from dnnflow.flow.stage import Saying
from dnnflow.motion.frame import Frame
from dnnflow.raster.canvas import Canvas
from dnnflow.raster.text import Words, shortened, typeset, width_of
from dnnflow.render.language import Language
from dnnflow.render.panel import Panel


@dataclass(frozen=True)
class Caption:
    """One line of formula and words for every stage.

    Attributes:
        sayings: What is said from each cloud on.
        language: Of the words.
    """

    sayings: tuple[Saying, ...]
    language: Language

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the caption of the stage that a frame is in."""
        if not (self.sayings and panel.caption_lines):
            return
        band = typeset(
            self._words(panel, self.sayings[frame.reached]),
            size=(panel.caption.width, panel.caption.height),
            background=panel.theme.background,
            layout=canvas.layout,
        )
        canvas.paste(band, panel.caption.left, panel.caption.top)

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
