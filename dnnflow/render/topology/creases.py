"""The mark of the creases: where a network of straight pieces folds space, or flattens it."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from dnnflow._typing import Float
from dnnflow.flow.lines import Lines
from dnnflow.motion.frame import Frame
from dnnflow.raster.canvas import Canvas, Stroke
from dnnflow.render.panel import Band, Panel

CREASE_THICKNESS = 0.16
"""How thick creases are, in hundredths of the panel's smaller side."""

FAINT, BRIGHT = 0.14, 0.9
"""How strong creases are, and those along which space is creased at the moment."""


@dataclass(frozen=True)
class Creases:
    """Where units have their kinks.

    They brighten while the affine map before their activation moves, and fade while that does.
    """

    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw the creases of a frame, if it has any."""
        creases = frame.creases
        if creases is None:
            return
        places, shares = panel.places(creases.vertices, frame.view), _shares(creases, frame)
        for share in np.unique(shares):
            seen = shares == share
            opacity = FAINT + (BRIGHT - FAINT) * float(share)
            stroke = Stroke(
                (panel.theme.text,), panel.length(CREASE_THICKNESS), opacity, panel.fade
            )
            kinds = np.zeros(int(seen.sum()), np.intp)
            canvas.lines(places[seen], np.arange(0, len(kinds), 2), kinds, stroke)


def _shares(creases: Lines, frame: Frame) -> Float[np.ndarray, " m"]:
    """How far each vertex of segments is on the way from faint to bright."""
    ahead = creases.labels - frame.stage
    return np.select([ahead == 0, ahead == 1], [1 - frame.progress, frame.progress], 0.0)
