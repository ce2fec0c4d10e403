"""Rings around piles, as large as these are many."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from dnnflow._typing import Float, Integer, frozen
from dnnflow.motion.frame import Frame
from dnnflow.projection import piles
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Polylines, Scaling
from dnnflow.render.panel import Panel

CORNERS = 64
"""How many vertices a ring has."""

STEPS = 32
"""How many opacities there are."""

OPACITY = 0.9
"""How strong a ring is."""

_TURN = 2 * np.pi * np.arange(CORNERS + 1) / CORNERS
_RING = np.stack([np.cos(_TURN), np.sin(_TURN)], axis=1)
_FIRST = np.zeros(1, np.intp)


@dataclass(frozen=True, eq=False)
class Rings:
    """Circles on a plot.

    Attributes:
        labels: Shape (p,): the class of each.
        middles: Shape (p, 2), in pixels.
        radii: Shape (p,), in pixels.
        strengths: Shape (p,): how much is seen of each, from 0 to 1.
    """

    labels: Integer[np.ndarray, " p"]
    middles: Float[np.ndarray, "p 2"]
    radii: Float[np.ndarray, " p"]
    strengths: Float[np.ndarray, " p"]

    def lines(self, share: float) -> Iterator[Polylines]:
        """A share of the strength of each, the faint ones first."""
        levels = np.rint(STEPS * (share * self.strengths)).tolist()
        labels, radii, middles = self.labels.tolist(), self.radii.tolist(), self.middles.tolist()
        for number in sorted(range(len(levels)), key=levels.__getitem__):
            scaling = Scaling((radii[number], radii[number]), tuple(middles[number]))
            opacity = OPACITY * levels[number] / STEPS
            yield Polylines(_RING, _FIRST, _kinds(labels[number]), scaling, opacity)

    @property
    def boxes(self) -> list[Box]:
        """The pixels around each."""
        low, high = self.middles - self.radii[:, None], self.middles + self.radii[:, None]
        return [Box.around(*ends) for ends in np.concatenate([low, high], axis=1).tolist()]


@cache
def _kinds(label: int) -> Integer[np.ndarray, " vertices"]:
    return frozen(np.full(len(_RING), label, np.intp))


def rings_of(seen: Sequence[tuple[piles.Piles, Panel, Frame]]) -> Iterator[Rings]:
    """The rings of piles as their points lie in frames."""
    if not seen:
        return
    counts = [len(found) for found, _, _ in seen]
    scalings = [panel.scaling(frame.view) for _, panel, frame in seen]
    scale = np.array([each.scale for each in scalings]).repeat(counts, axis=0)
    shift = np.array([each.shift for each in scalings]).repeat(counts, axis=0)
    extents = np.array([frame.view.extent for _, _, frame in seen if frame.view]).repeat(counts)
    own = np.concatenate([found.radii for found, _, _ in seen])
    points = [frame.points.take(found.followed, axis=0) for found, _, frame in seen]
    middles, strengths = piles.gathered(np.concatenate(points), own, extents)
    places, radii, first = middles * scale + shift, own * extents * scale[:, 0], 0
    for found, _, _ in seen:
        some = slice(first, first + len(found))
        yield Rings(found.labels, places[some], radii[some], strengths[some])
        first = some.stop
