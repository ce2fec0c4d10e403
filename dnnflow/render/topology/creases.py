"""The mark of the creases: where a network of straight pieces folds space, or flattens it."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from dnnflow.flow.lines import Lines
from dnnflow.motion.frame import Frame
from dnnflow.raster.canvas import Polylines, Stroke
from dnnflow.render.panel import Panel
from dnnflow.render.sheet.shown import Lined

CREASE_THICKNESS = 0.16
"""How thick creases are, in hundredths of the panel's smaller side."""

FAINT, BRIGHT = 0.14, 0.9
"""How strong creases are, and those along which space is creased at the moment."""


@dataclass(frozen=True)
class Creases(Lined):
    """Where units have their kinks.

    They brighten while the affine map before their activation moves, and fade while that does.
    """

    def lines(self, panel: Panel, frame: Frame) -> Iterator[Polylines]:
        """The creases of a frame, if it has any, the faint ones first."""
        creases = frame.creases
        if creases is None:
            return
        scaling, shares = panel.scaling(frame.view), _shares(creases, frame)
        for share in sorted(set(shares)):
            seen = np.equal(shares, share)
            opacity = FAINT + (BRIGHT - FAINT) * share
            kinds = np.zeros(int(seen.sum()), np.intp)
            starts = np.arange(0, len(kinds), 2)
            yield Polylines(creases.vertices[seen], starts, kinds, scaling, opacity)

    def stroke(self, panel: Panel) -> Stroke:
        """In the colour of words."""
        return Stroke((panel.theme.text,), panel.length(CREASE_THICKNESS), fade=panel.fade)


def _shares(creases: Lines, frame: Frame) -> list[float]:
    """How far each vertex of segments is on the way from faint to bright."""
    bright = {frame.stage: 1 - frame.progress, frame.stage + 1: frame.progress}
    return [bright.get(label, 0.0) for label in creases.labels.tolist()]
