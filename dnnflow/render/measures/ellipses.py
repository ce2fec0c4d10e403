"""Tissot's ellipses: small circles of the input plane as the Jacobian maps them (Tissot 1881)."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from dnnflow._typing import Float
from dnnflow.motion.frame import Frame
from dnnflow.projection.track import Track
from dnnflow.raster.canvas import Canvas, Stroke
from dnnflow.render.measures.around import Around, mapped_crossings
from dnnflow.render.measures.keys import Scale
from dnnflow.render.measures.words import MEASURE_WORDS
from dnnflow.render.panel import Band, Panel

NODE_CELLS, CIRCLE_SHARE = 3, 0.2
"""How many cells of the grid lie between two circles, and their radius as a share of that."""

CIRCLE_CORNERS = 48
"""How many corners a circle has: on one of 100 pixels, sides leave it by 0.2 pixels."""

ELLIPSE_THICKNESS, ELLIPSE_OPACITY = 0.22, 0.75
"""How thick its line is, in hundredths of the panel's smaller side, and how strong."""

FADING_HALF, LONGEST_HALF = 0.16, 0.26
"""From which half-axis on an ellipse fades, and with which it is gone, in smaller sides of the
plot: what is as long says little of what is near, and would cover everything."""


@dataclass(frozen=True, eq=False)
class Ellipses:
    """Ellipses about some nodes of the grid: their axes are the singular directions there.

    Attributes:
        around: The nodes; None if the input is no plane.
        radius: Of the circles at the input.
        language: Of the words of its key.
    """

    around: Around | None
    radius: float
    language: str
    band: ClassVar[Band] = "plot"

    def draw(self, canvas: Canvas, panel: Panel, frame: Frame) -> None:
        """Draw those that are not too long, as long as maps move them."""
        tangents = self.around.at(frame) if self.around else None
        if self.around is None or tangents is None:
            return
        corners = tangents.around(self.radius, circle())
        corners = corners[np.isfinite(corners).all(axis=(1, 2))]
        count, sides, width = corners.shape
        places, _ = self.around.places(corners.reshape(count * sides, width), panel, frame)
        whole = min(canvas.box.width, canvas.box.height)
        for ellipse in places.reshape(count, sides, 2):
            half = np.linalg.norm(ellipse - ellipse[:-1].mean(axis=0), axis=1).max() / whole
            shown = np.clip((LONGEST_HALF - half) / (LONGEST_HALF - FADING_HALF), 0, 1)
            _draw_ellipse(canvas, panel, ellipse, ELLIPSE_OPACITY * float(shown))

    def key(self) -> Scale:
        """What the ellipses are."""
        return Scale((MEASURE_WORDS[self.language].ellipses.format(radius=self.radius),))


def _draw_ellipse(
    canvas: Canvas, panel: Panel, places: Float[np.ndarray, "m 2"], opacity: float
) -> None:
    thickness = panel.length(ELLIPSE_THICKNESS)
    stroke = Stroke((panel.theme.text,), thickness, opacity, panel.fade)
    canvas.lines(places, np.zeros(1, np.intp), np.zeros(len(places), np.intp), stroke)


def circle() -> Float[np.ndarray, "m 2"]:
    """The corners of a circle of radius 1; the last is the first again."""
    angles = np.linspace(0, 2 * np.pi, CIRCLE_CORNERS + 1)
    return np.column_stack([np.cos(angles), np.sin(angles)])


def ellipses_of(track: Track) -> Ellipses:
    """The ellipses of a track, about every third crossing of the grid."""
    crossings = mapped_crossings(track)
    if crossings is None:
        return Ellipses(None, 0.0, track.language)
    columns, rows = map(_some, crossings)
    radius = CIRCLE_SHARE * NODE_CELLS * float(crossings[0][1] - crossings[0][0])
    nodes = np.stack(np.meshgrid(columns, rows), axis=-1).reshape(-1, 2)
    return Ellipses(Around(track, nodes), radius, track.language)


def _some(places: Float[np.ndarray, " a"]) -> Float[np.ndarray, " b"]:
    """Some of many places at equal distances, none at an end, in the middle of all."""
    spare = (len(places) - 3) % NODE_CELLS
    return places[1 + spare // 2 : -1 : NODE_CELLS]
