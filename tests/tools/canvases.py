"""Canvases to draw on, and how much of each sample is covered then."""

import numpy as np

from dnnflow.raster.color import values_of
from dnnflow.raster.pixels import PixelCanvas

BLACK, WHITE, RED, BLUE = "#000000", "#ffffff", "#ff0000", "#0000ff"


def blank(size=(64, 48), layout="rgb", color=BLACK):
    return PixelCanvas.blank(size, color, layout)


def draw_dots(canvas, places, *dots, kinds=None):
    kinds = np.zeros(len(places), np.intp) if kinds is None else np.array(kinds)
    canvas.dots(np.array(places, float), kinds, dots)


def draw_lines(canvas, places, stroke, *, starts=(0,), kinds=None):
    kinds = np.zeros(len(places), np.intp) if kinds is None else np.array(kinds)
    canvas.lines(np.array(places, float), np.array(starts), kinds, stroke)


def ink(canvas, plane=0, color=WHITE):
    """How much of each sample is covered, from 0 to 1, if one colour was drawn on black."""
    low, high = (values_of(each, canvas.layout)[plane] for each in (BLACK, color))
    return (canvas.planes[plane].astype(float) - low) / (high - low)
