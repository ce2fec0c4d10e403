"""The mark above the plot: what is shown, and which colour is which class."""

from dataclasses import dataclass

from dnnflow.motion.frame import Frame
from dnnflow.render.canvas import Canvas
from dnnflow.render.panel import Panel
from dnnflow.render.text import Words, typeset


@dataclass(frozen=True)
class Heading:
    """Title and subtitle at the left, the classes at the right.

    Attributes:
        title, subtitle: A line each.
        class_names: One a class.
    """

    title: str
    subtitle: str
    class_names: tuple[str, ...]

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:  # noqa: ARG002
        """Draw it, the same at every frame."""
        band = typeset(
            self._words(panel),
            size=(panel.title.width, panel.title.height),
            background=panel.theme.background,
            layout=canvas.layout,
        )
        canvas.paste(band, panel.title.left, panel.title.top)

    def _words(self, panel: Panel) -> tuple[Words, ...]:
        theme, left = panel.theme, panel.margin
        names = tuple(
            piece
            for color, name in zip(theme.classes, self.class_names, strict=False)
            for piece in (("  ●", color), (f" {name}", theme.muted))
        )
        return (
            Words(
                ((self.title, theme.text),),
                left,
                panel.length(5.8),
                panel.length(3.5),
                weight="bold",
            ),
            Words(((self.subtitle, theme.muted),), left, panel.length(9.3), panel.length(2.4)),
            Words(names, panel.title.width - left, panel.length(5.8), panel.length(2.6), "right"),
        )
