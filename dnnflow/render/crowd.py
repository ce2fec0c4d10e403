"""The mark of very many points: how dense each class lies, where dots would only cover each other.

From 50,000 to 100,000 points the dots fade over into it.
"""

import math
from dataclasses import dataclass
from itertools import cycle, islice

from dnnflow._typing import Labels
from dnnflow.dnn.chunks import chunks_of
from dnnflow.motion.frame import Frame
from dnnflow.raster.canvas import Canvas
from dnnflow.render.dots import CROWDED, crowding, dot_radius
from dnnflow.render.panel import Panel
from dnnflow.render.theme import Theme


@dataclass(frozen=True, eq=False)
class Crowd:
    """A picture of densities, in the colours of the classes.

    Attributes:
        labels: Shape (n,): the class of each point.
    """

    labels: Labels

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw how dense the points of a frame lie, if they are many."""
        if crowding(len(self.labels)) == 0:
            return
        pieces = (
            (panel.places(frame.points[some], frame.view), self.labels[some])
            for some in chunks_of(len(self.labels))
        )
        canvas.part(panel.plot).crowd(pieces, self._colors(panel.theme), self.strength(panel))

    def strength(self, panel: Panel) -> float:
        """How much a single point covers, in pixels: the same in all of a film.

        Discs that lie at random cover ``1 - exp(-area * density)`` of the picture (Hall,
        Introduction to the Theory of Coverage Processes, 1988), and so does a crowd. Beyond
        ``CROWDED`` points, all together have the ink of so many dots.
        """
        count = len(self.labels)
        radius = panel.length(dot_radius(min(count, CROWDED)))
        ink = panel.theme.dot_opacity * math.pi * radius**2 * min(1.0, CROWDED / count)
        return crowding(count) * ink

    def _colors(self, theme: Theme) -> tuple[str, ...]:
        """The colour of each class; used up, they come again."""
        return tuple(islice(cycle(theme.classes), int(self.labels.max()) + 1))
