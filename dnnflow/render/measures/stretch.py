"""The tint behind the grid: how many times as large each small piece of the plane has become."""

import math
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import ClassVar

import numpy as np

from dnnflow._typing import Float, Integer
from dnnflow.motion.frame import Frame
from dnnflow.projection.track import Track
from dnnflow.raster.canvas import Canvas
from dnnflow.raster.color import mixed
from dnnflow.render.measures.around import Around, mapped_crossings
from dnnflow.render.measures.keys import Scale
from dnnflow.render.measures.words import MEASURE_WORDS
from dnnflow.render.panel import Band, Panel
from dnnflow.render.theme import Theme

SHRUNK, GROWN = "#8e63b8", "#3f9d5a"
"""Purple and green, whose ends readers of all kinds of colour vision tell apart (Harrower & Brewer
2003, PRGn); between them lies the background."""

CELL_PARTS = 2
"""Into how many parts the sides of the grid's cells are divided."""

TINTS, TINT_STRENGTH = 8, 0.55
"""How many tints there are to either side, and how strong the strongest is."""

COUNTED_SHARE, MOST_DOUBLINGS = 0.75, 6
"""The scale reaches as far as this share of all pieces, but to no more doublings."""


@dataclass(frozen=True, eq=False)
class Stretch:
    """Pieces of the input plane, tinted by the area that each has now for one at the input.

    Attributes:
        around: The corners of all pieces, then their middles; None if the input is no plane.
        corners: Shape (m, 4): the numbers of the corners of each piece, in order.
        language: Of the words of its key.
    """

    around: Around | None
    corners: Integer[np.ndarray, "m 4"]
    language: str
    band: ClassVar[Band] = "plot"

    @cached_property
    def doublings(self) -> int:
        """How many times an area doubles, or halves, at the end of the scale."""
        if self.around is None:
            return 1
        middles = len(self.around.points) - len(self.corners)
        logs = [np.abs(logs_of(each.areas[middles:])) for each in self.around.tangents]
        counted = np.quantile(np.concatenate(logs), COUNTED_SHARE, method="lower")
        return math.ceil(min(max(1.0, counted), MOST_DOUBLINGS))

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Fill all pieces, the farthest first, as long as maps move them."""
        tangents = self.around.at(frame) if self.around else None
        if self.around is None or tangents is None:
            return
        places, depths = self.around.places(tangents.points, panel, frame)
        middles = len(places) - len(self.corners)
        levels = self.levels(tangents.areas[middles:])
        tints = tints_of(panel.theme)
        for piece in np.argsort(-depths[middles:], kind="stable").tolist():
            one, two, three, four = map(tuple, places[self.corners[piece]].tolist())
            if levels[piece] and np.isfinite((*one, *two, *three, *four)).all():
                for triangle in ((one, two, three), (one, three, four)):
                    canvas.area(triangle, tints[TINTS + levels[piece]])

    def levels(self, areas: Float[np.ndarray, " m"]) -> Integer[np.ndarray, " m"]:
        """The tint of each area: 0 if it is as at the input, negative if it has shrunk."""
        shares = np.clip(logs_of(areas) / self.doublings, -1, 1)
        return np.round(TINTS * shares).astype(int)

    def key(self) -> Scale:
        """What the tints mean."""
        low, high = MEASURE_WORDS[self.language].stretch
        factor = 2**self.doublings
        return Scale((low.format(factor=factor), high.format(factor=factor)), tints_of)


def logs_of(areas: Float[np.ndarray, " m"]) -> Float[np.ndarray, " m"]:
    """How many times areas have doubled, within what a scale may reach."""
    with np.errstate(divide="ignore"):
        logs = np.log2(areas)
    logs = np.where(np.isnan(logs), np.inf, logs)  # of areas too large for a number
    return np.clip(logs, -MOST_DOUBLINGS, MOST_DOUBLINGS)


def tints_of(theme: Theme) -> tuple[str, ...]:
    """From the strongest shrinking over the background to the strongest growth."""
    strengths = [TINT_STRENGTH * level / TINTS for level in range(TINTS + 1)]
    shrunk = (mixed(theme.background, SHRUNK, each) for each in reversed(strengths[1:]))
    return (*shrunk, *(mixed(theme.background, GROWN, each) for each in strengths))


def stretch_of(track: Track) -> Stretch:
    """The tint of a track, in parts of the cells of its grid."""
    crossings = mapped_crossings(track)
    if crossings is None:
        return Stretch(None, np.empty((0, 4), int), track.language)
    columns, rows = map(_parted, crossings)
    middles = (np.array([np.mean(each) for each in pairwise(ends)]) for ends in (columns, rows))
    corners, inner = (
        np.stack(np.meshgrid(*each), axis=-1).reshape(-1, 2)
        for each in ((columns, rows), tuple(middles))
    )
    numbers = np.arange(len(corners)).reshape(len(rows), len(columns))
    around = (numbers[:-1, :-1], numbers[:-1, 1:], numbers[1:, 1:], numbers[1:, :-1])
    pieces = np.stack(around, axis=-1).reshape(-1, 4)
    return Stretch(Around(track, np.concatenate([corners, inner])), pieces, track.language)


def _parted(places: Float[np.ndarray, " a"]) -> Float[np.ndarray, " b"]:
    return np.linspace(places[0], places[-1], CELL_PARTS * (len(places) - 1) + 1)
