"""What a caption and a meter say at a moment, on panels of several shapes."""

import numpy as np
from noted import Noted

from dnnflow.linear.separability import Separability
from dnnflow.motion.frame import Frame, View
from dnnflow.raster.box import Box
from dnnflow.render.language import LANGUAGES
from dnnflow.render.page.brief import brief_panel
from dnnflow.render.panel import Panel
from dnnflow.render.strip import Meter
from dnnflow.render.theme import THEMES

THEME = THEMES["dark"]
PANEL = Panel.of(Box(0, 0, 500, 500), THEME)
BRIEF = brief_panel(0, 0, 200, THEME)
WIDE, TALL = (Panel.of(Box(0, 0, *size), THEME) for size in ((1280, 720), (1080, 1920)))
VERDICTS = (Separability(False, 0.5), Separability(False, 0.7), Separability(True, 1.0))
CUTS = ("straight line", "straight line", "plane")


def frame(stage=0, progress=0.0, settled=0.0):
    view = View((0.0, 0.0), 1.0)
    return Frame(0, 0.0, stage, progress, np.zeros((1, 2)), settled=settled, view=view)


def noted(mark, shown, panel=PANEL):
    canvas = Noted(panel.band(mark.band))
    mark.draw(canvas, panel, shown)
    return canvas


def said(words):
    return "".join(piece for piece, _ in words.pieces)


def meter(panel=PANEL, baseline=0.5, **at):
    return noted(Meter(VERDICTS, CUTS, baseline, LANGUAGES["en"]), frame(**at), panel)
