"""The marks of the points: a dot each, coloured by class; or how dense very many lie.

From 50,000 to 100,000 points the dots, which would only cover each other, fade over into a crowd.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import cycle, islice
from typing import ClassVar

import numpy as np

from dnnflow._typing import Bool, Float, Integer, Labels
from dnnflow.motion.frame import Frame
from dnnflow.raster.canvas import Canvas, Scatter
from dnnflow.raster.color import mixed
from dnnflow.raster.sprites import SHAPES, Dot
from dnnflow.render.panel import Band, Panel
from dnnflow.render.points.crowding import crowd_ink, crowding, dot_radius, solidity
from dnnflow.render.sheet.shown import Shown
from dnnflow.render.theme import Theme

DEPTH_LEVELS = 12
"""How many sizes and shades stand for depth."""

MOST_KINDS = 240
"""Of dots that differ by class, level or rightness; with more classes there are fewer levels."""

NEAR_SIZE, FAR_SIZE = 1.3, 0.7
"""The size of the nearest and the farthest dot, as a share of those on the plane."""

FAR_HAZE = 0.6
"""How much the farthest dot takes on the background's colour."""

OPEN_SHARE = 0.56
"""How much of the radius of a misclassified point is open."""

RIM_SHARE, RIM_OPACITY = 0.3, 0.55
"""The thickness of a dot's rim, in radii, and how strong it is."""


@dataclass(frozen=True, eq=False)
class Dots:
    """One dot a point.

    Attributes:
        labels: Shape (n,): the class of each.
        wrong: Shape (n,): whether the network takes it for another class; such dots are open.
        seed: Of the order in which they are drawn, so that no class covers the others.
    """

    labels: Labels
    wrong: Bool[np.ndarray, " n"]
    seed: int = 0
    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the points of a frame, the far ones first, unless there are too many."""
        self.draw_all([self], [Shown(canvas, panel, frame)])

    @staticmethod
    def draw_all(marks: "Sequence[Dots]", shown: Sequence[Shown]) -> None:
        """Draw the points of all marks, each on its panel; the panels have one look."""
        alike: dict[tuple[Dot, ...], list[tuple[Canvas, Scatter]]] = {}
        for mark, each in zip(marks, shown, strict=True):
            if crowding(len(mark.labels)) < 1:
                dots = mark.dots(each.panel, each.frame)
                drawn = each.canvas, mark.points(each.panel, each.frame)
                alike.setdefault(dots, []).append(drawn)
        for dots, points in alike.items():
            shown[0].canvas.scatter(points, dots)

    def points(self, panel: Panel, frame: Frame) -> Scatter:
        """The points of a frame, in the order in which they are drawn."""
        return Scatter(frame.points, *self._ordered(frame), panel.scaling(frame.view))

    def dots(self, panel: Panel, frame: Frame) -> tuple[Dot, ...]:
        """All kinds of dots that there are."""
        levels = 1 if frame.depth is None else self.levels
        return dots_of(self._classes, len(self.labels), panel, levels)

    def order(self, frame: Frame) -> Integer[np.ndarray, " n"]:
        """In which order the points are drawn: the far ones first, else the wrong ones last.

        Those of one level of depth are shuffled: where many lie in a row that leads away, each
        would cover the one before but for its edge, and only rims would be seen.
        """
        if frame.depth is None:
            return self._shuffled
        return self._shuffled[np.argsort(-self._level(frame.depth)[self._shuffled], kind="stable")]

    def _ordered(self, frame: Frame) -> tuple[Integer[np.ndarray, " n"], Integer[np.ndarray, " n"]]:
        """In which order the points are drawn, and the kind of dot of each in that order."""
        order = self.order(frame)
        if frame.depth is None:
            return order, self._shuffled_kinds
        return order, (self._kinds * self.levels + self._level(frame.depth))[order]

    @cached_property
    def _classes(self) -> int:
        return int(self.labels.max()) + 1

    @property
    def levels(self) -> int:
        """How many levels of depth there are: fewer if the classes are many."""
        return max(1, min(DEPTH_LEVELS, MOST_KINDS // (2 * self._classes)))

    def _level(self, depth: Float[np.ndarray, " n"]) -> Integer[np.ndarray, " n"]:
        """Of each point, from 0, the nearest; of a type that is sorted by its digits."""
        last = self.levels - 1
        return np.clip((depth + 1) / 2 * self.levels, 0, last).astype(np.int8)

    @cached_property
    def _kinds(self) -> Labels:
        return 2 * self.labels + self.wrong

    @cached_property
    def _shuffled_kinds(self) -> Labels:
        return self._kinds[self._shuffled]

    @cached_property
    def _shuffled(self) -> Labels:
        order = shuffled(len(self.labels), self.seed)
        return order[np.argsort(self.wrong[order], kind="stable")]


@dataclass(frozen=True, eq=False)
class Crowd:
    """A picture of densities, in the colours of the classes.

    Attributes:
        labels: Shape (n,): the class of each point.
    """

    labels: Labels
    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw how dense the points of a frame lie, if they are many."""
        if crowding(len(self.labels)) == 0:
            return
        scaling, colors = panel.scaling(frame.view), self._colors(panel.theme)
        canvas.crowd(frame.points, self._kinds, scaling, colors, self.strength(panel))

    def strength(self, panel: Panel) -> float:
        """How much a single point covers, in pixels: the same in all of a film.

        Discs that lie at random cover ``1 - exp(-area * density)`` of the picture (Hall,
        Introduction to the Theory of Coverage Processes, 1988), and so does a crowd. Beyond
        ``CROWDED_POINTS`` points, all together have the ink of that number of dots.
        """
        return panel.theme.dot_opacity * crowd_ink(len(self.labels)) * panel.length(1) ** 2

    def _colors(self, theme: Theme) -> tuple[str, ...]:
        """The colour of each class; used up, they come again."""
        return tuple(islice(cycle(theme.classes), self._classes))

    @cached_property
    def _kinds(self) -> Integer[np.ndarray, " n"]:
        """The labels as narrow as kernels take them, for all pictures of a film."""
        return self.labels.astype(np.uint16)

    @cached_property
    def _classes(self) -> int:
        return int(self.labels.max()) + 1


def shuffled(count: int, seed: int = 0) -> Integer[np.ndarray, " n"]:
    """The order in which points that lie on each other are drawn."""
    return np.random.default_rng(seed).permutation(count)


def dot_of(label: int, theme: Theme, radius: float, *, core: float = 0.0) -> Dot:
    """The dot of a class; when the colours are used up, they come again in another shape."""
    again, color = divmod(label, len(theme.classes))
    shape = tuple(SHAPES)[again % len(SHAPES)]
    return Dot(
        theme.classes[color],
        theme.background,
        radius,
        RIM_SHARE * radius,
        theme.dot_opacity,
        RIM_OPACITY,
        shape,
        core,
    )


@lru_cache(maxsize=64)
def dots_of(classes: int, count: int, panel: Panel, levels: int) -> tuple[Dot, ...]:
    """The dots of each class, right and wrong, at each level of depth."""
    radius, (solid, rimmed) = panel.length(dot_radius(count)), solidity(count)
    return tuple(
        _faded(_at_depth(dot, *depth), solid, rimmed)
        for label in range(classes)
        for dot in (
            dot_of(label, panel.theme, radius),
            dot_of(label, panel.theme, radius, core=OPEN_SHARE),
        )
        for depth in depths_of(levels)
    )


def depths_of(levels: int) -> tuple[tuple[float, float], ...]:
    """The size of a dot at each level of depth, and its share of the background's colour."""
    depths = (np.arange(levels) + 0.5) / levels if levels > 1 else np.array([0.5])
    sizes = NEAR_SIZE + (FAR_SIZE - NEAR_SIZE) * depths
    hazes = FAR_HAZE * np.maximum(0.0, 2 * depths - 1)
    return tuple(zip(sizes.tolist(), hazes.tolist(), strict=True))


def _at_depth(dot: Dot, size: float, haze: float) -> Dot:
    """A dot of another size, and in the haze; its rim stays as thick."""
    return replace(dot, color=mixed(dot.color, dot.rim, haze), radius=size * dot.radius)


def _faded(dot: Dot, share: float, rim_share: float) -> Dot:
    return replace(dot, opacity=share * dot.opacity, rim_opacity=rim_share * dot.rim_opacity)
