"""A residual block as a stage: every point is pushed by its own f(h), ``h + t f(h)``."""

import math
from dataclasses import dataclass
from typing import ClassVar

from dnnflow._typing import Cloud
from dnnflow.dnn.chunks import by_chunks
from dnnflow.dnn.layers.block import Block
from dnnflow.flow.said.formulas import after, before, numbered
from dnnflow.flow.stage import Centroid, Map, Move, Paths, Phrase, Saying, Text

LARGEST_PROVED = 1 - 1e-9
"""Below it a bound is less than 1, whatever rounding did to it."""


@dataclass(frozen=True, eq=False)
class Residual(Map):
    """``h -> h + f(h)``, on the way ``h + t f(h)``.

    Attributes:
        block: The block.
        label: Its name.
        place: What the caption calls it; its name if nothing else is said.
        flipped: How many cells of the grid turn over on the way, as far as that was looked for.
    """

    opens_layer: ClassVar[bool] = True

    block: Block
    label: str
    place: Text = ""
    flipped: int = 0

    def __call__(self, points: Cloud) -> Cloud:
        """Map points, shape (n, d)."""
        return self.block(points)

    @property
    def invertible(self) -> bool:
        """Whether f is proved to be shorter than the distance of any two points.

        It is then a homeomorphism, at every moment of the way (Behrmann et al. 2019).
        """
        return self.block.lipschitz < LARGEST_PROVED

    @property
    def title(self) -> str:
        """The block, and that it is residual."""
        return f"{self.label} residual"

    def moving(self, paths: Paths, centroid: Centroid, progress: float) -> Move:  # noqa: ARG002
        """Each point by itself, straight along its own f(h)."""

        def moved(cloud: Cloud) -> Cloud:
            step = self.block.branch(cloud)
            step *= progress
            step += cloud
            return step

        return lambda start, _end: by_chunks(moved, start)

    def saying(self, layer: int, *, arrived: bool) -> Saying:  # noqa: ARG002
        """Its formula, that it pushes every point, and what is proved of that."""
        formula = f"${after(layer)} = {before(layer)} + $", f"${self._branch(layer)}$", ""
        deeds = Phrase("push"), *self._proved()
        return Saying(formula, deeds, self.place or self.label)

    def cloud_names(self, layer: int) -> tuple[Text, Text]:
        """What goes in and what comes out."""
        return f"${before(layer)}$", f"${after(layer)}$"

    def _branch(self, layer: int) -> str:
        return rf"{numbered('f', layer - 1)}\,({before(layer)})"

    def _proved(self) -> tuple[Phrase, ...]:
        """That no two points meet, or how many cells turn over; nothing if neither is known."""
        if self.invertible:
            bound = math.ceil(100 * self.block.lipschitz) / 100
            return (Phrase("apart", {"bound": bound}),) if bound < 1 else ()
        return (Phrase("flipped", {"count": self.flipped}),) if self.flipped else ()
