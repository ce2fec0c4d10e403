"""Walls, grid, boundary and ruler: how thick, in which colour, and where the ruler lies."""

from dataclasses import replace

import numpy as np
import pytest
from noted import Noted

from dnnflow.flow.lines import Lines
from dnnflow.motion.frame import Frame, View
from dnnflow.raster.box import Box
from dnnflow.render.curves import Boundary, Grid, Ruler, Walls
from dnnflow.render.panel import Panel, brief_panel
from dnnflow.render.theme import THEMES

THEME = THEMES["dark"]
PANEL = Panel.of(Box(0, 0, 500, 500), THEME)
BRIEF = brief_panel(0, 0, 296, THEME)
LINES = Lines(np.array([[0.0, 0], [1, 1], [1, 0]]), np.array([0]), np.array([0, 1, 0]))
FRAME = Frame(
    0, 0.0, 0, 0.0, np.zeros((1, 2)), view=View((0.0, 0.0), 1.0), walls=LINES, walls_opacity=0.5
)
FRAME = replace(FRAME, grid=LINES, boundary=LINES)


def noted(mark, panel=PANEL, frame=FRAME):
    canvas = Noted(panel.band(mark.band))
    mark.draw(canvas, panel, frame)
    return canvas


@pytest.mark.parametrize(
    ("mark", "colors", "look"),
    [
        (Walls(), (THEME.muted,), (0.2, 0.35, 0)),
        (Grid(), THEME.classes, (0.16, THEME.grid_opacity, 4)),
        (Boundary(), (THEME.accent,), (0.36, 0.85, 4)),
    ],
)
@pytest.mark.parametrize("panel", [PANEL, BRIEF])
def test_lines_look_as_they_should(mark, colors, look, panel):
    thickness, opacity, fade = look
    ((places, stroke),) = noted(mark, panel).of("lines")
    unit = 5 if panel is PANEL else 4
    assert stroke.colors == colors
    assert stroke.thickness == pytest.approx(unit * thickness)
    assert stroke.opacity == pytest.approx(opacity)
    assert stroke.fade == (unit * fade if panel is PANEL else 0)
    assert places == pytest.approx(panel.places(LINES.vertices, FRAME.view))


def test_places_need_a_view():
    with pytest.raises(ValueError, match="projected before it is drawn"):
        noted(Grid(), frame=replace(FRAME, view=None))
    assert not noted(Ruler(), frame=replace(FRAME, view=None)).notes


def test_the_ruler_lies_in_the_lower_right_corner_with_its_number_above_the_middle():
    canvas = noted(Ruler())
    for (places, stroke), (words, (at, opacity)) in zip(
        canvas.of("lines"), canvas.of("words"), strict=True
    ):
        (left, top), (_, bottom), (right, _), _ = places
        assert right == 500 - 4 * 5
        assert bottom == PANEL.plot.height - 1.5 * 5
        assert bottom - top == pytest.approx(0.7 * 5)
        assert stroke.thickness == pytest.approx(0.22 * 5)
        assert stroke.opacity == opacity
        assert right - left == pytest.approx(float(words.pieces[0][0]) * PANEL.scale(FRAME.view))
        assert (words.size, words.align) == (11, "center")
        assert at[0] + words.x == pytest.approx((left + right) / 2, abs=1)
        assert at[1] + words.y == pytest.approx(bottom - 5 - 1.6 * 5 + 0.8 * 5, abs=1.01)


def test_a_panel_without_words_has_no_ruler():
    assert not noted(Ruler(), Panel.of(Box(0, 0, 200, 200), THEME)).notes


def test_on_a_brief_panel_one_bar_is_shown_whole():
    for extent in np.geomspace(0.1, 10, 40):
        frame = replace(FRAME, view=View((0.0, 0.0), float(extent)))
        panel = replace(PANEL, shape="brief")
        ((_, stroke),) = noted(Ruler(), panel, frame).of("lines")
        assert stroke.opacity == 1
