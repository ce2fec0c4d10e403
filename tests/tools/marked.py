"""A panel of plain colours, and the pixels that a mark draws on it."""

from dataclasses import replace

import numpy as np

from dnnflow.motion.frame import Frame, View
from dnnflow.raster.box import Box
from dnnflow.raster.color import rgb_of
from dnnflow.raster.pixels import PixelCanvas
from dnnflow.render.marks import draw_marks
from dnnflow.render.panel import Panel
from dnnflow.render.theme import Theme

RED, GREEN, BLUE, WHITE = "#ff0000", "#00ff00", "#0000ff", "#ffffff"
THEME = Theme("#000000", WHITE, BLUE, GREEN, WHITE, RED, (RED, BLUE), grid_opacity=1, dot_opacity=1)
PANEL = Panel.of(Box(0, 0, 400, 400), THEME)
POINTS = np.zeros((2, 2))


def frame(points=POINTS, **fields):
    return replace(Frame(0, 0.0, 0, 0.0, points, view=View((0.0, 0.0), 1.0)), **fields)


def drawn(mark, shown, panel=PANEL):
    """The RGB image, shape (height, width, 3), of one mark."""
    canvas = PixelCanvas.blank((panel.box.width, panel.box.height), panel.theme.background, "rgb")
    draw_marks([mark], canvas, panel, shown)
    return canvas.picture().image()


def where(image, color):
    """The rows and columns of all pixels of just this colour."""
    return np.nonzero((image == rgb_of(color)).all(axis=2))
