"""The mark of the points: a dot each, coloured by class, small and pale when far away."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from jaxtyping import Bool, Integer

from dnnflow._typing import Labels
from dnnflow.motion.frame import Frame
from dnnflow.render.canvas import Canvas
from dnnflow.render.color import mixed
from dnnflow.render.panel import Panel
from dnnflow.render.sprites import Dot, sprites_of

LEVELS = 12
"""How many sizes and shades stand for depth."""

NEAR, FAR = 1.3, 0.7
"""The size of the nearest and the farthest dot, as a share of those on the plane."""

HAZE = 0.6
"""How much the farthest dot takes on the background's colour."""


@dataclass(frozen=True, eq=False)
class Dots:
    """One dot a point.

    Attributes:
        labels: Shape (n,): the class of each.
        wrong: Shape (n,): whether the network takes it for another class; such dots are ringed.
        seed: Of the order in which they are drawn, so that no class covers the others.
    """

    labels: Labels
    wrong: Bool[np.ndarray, " n"]
    seed: int = 0

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the points of a frame, the far ones first."""
        order, kinds = self._ordered(frame)
        places = panel.places(frame.points, frame.view)[order]
        dots = self._dots(panel, 1 if frame.depth is None else LEVELS)
        canvas.part(panel.plot).dots(places, kinds, sprites_of(dots, canvas.layout))

    def _ordered(self, frame: Frame) -> tuple[Integer[np.ndarray, " n"], Integer[np.ndarray, " n"]]:
        """In which order the points are drawn, and the kind of dot of each in that order."""
        if frame.depth is None:
            return self._shuffled, self._kinds[self._shuffled]
        order = self._shuffled[np.argsort(-frame.depth[self._shuffled], kind="stable")]
        level = np.clip((frame.depth[order] + 1) / 2 * LEVELS, 0, LEVELS - 1).astype(np.intp)
        return order, self._kinds[order] * LEVELS + level

    @cached_property
    def _kinds(self) -> Labels:
        return 2 * self.labels + self.wrong

    @cached_property
    def _shuffled(self) -> Labels:
        order = np.random.default_rng(self.seed).permutation(len(self.labels))
        return order[np.argsort(self.wrong[order], kind="stable")]

    def _dots(self, panel: Panel, levels: int) -> tuple[Dot, ...]:
        theme, radius = panel.theme, panel.length(dot_radius(len(self.labels)))
        depths = (np.arange(levels) + 0.5) / levels if levels > 1 else [0.5]
        return tuple(
            Dot(
                mixed(color, theme.background, HAZE * max(0.0, 2 * depth - 1)),
                theme.text if wrong else theme.background,
                radius * (NEAR + (FAR - NEAR) * depth),
                radius * (0.45 if wrong else 0.3),
                theme.dot_opacity,
                1.0 if wrong else 0.55,
            )
            for color in theme.classes
            for wrong in (False, True)
            for depth in depths
        )


def dot_radius(count: int) -> float:
    """The radius of a dot, in hundredths of the panel's smaller side: many are small."""
    return float(np.clip(0.47 * (2000 / count) ** 0.3, 0.18, 1.1))
