"""Walls, grid, boundary and ruler: how thick, in which colour, and where the ruler lies."""

from dataclasses import replace

import numpy as np
import pytest
from noted import Noted

from dnnflow.flow.lines import Lines
from dnnflow.motion.frame import Frame, View
from dnnflow.projection import sides as plane
from dnnflow.raster.box import Box
from dnnflow.raster.color import mixed
from dnnflow.render.curves import Boundary, Grid, Walls
from dnnflow.render.measures.ruler import Ruler
from dnnflow.render.page.brief import brief_panel
from dnnflow.render.panel import Panel
from dnnflow.render.sides import Sides
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
    assert not noted(ruler(), frame=replace(FRAME, view=None)).notes


def ruler(*lengths, sides=(), end=FRAME.view):
    return Ruler(lengths or (1.0,), Sides(sides), end)


LEFT_AND_RIGHT = plane.Sides(np.array([[0.0, 1.0], [0.0, 0.0]]), np.array([0.0, -1.0]))
UP_AND_DOWN = plane.Sides(np.array([[0.0, 0.0], [0.0, 1.0]]), np.zeros(2))


def test_the_ruler_lies_in_the_lower_right_corner_with_its_number_above_the_middle():
    canvas = noted(ruler(0.5))
    ((places, stroke),), ((words, (at, opacity)),) = canvas.of("lines"), canvas.of("words")
    (left, top), (_, bottom), (right, _), _ = places
    assert right == 500 - 4 * 5
    assert bottom == PANEL.plot.height - 1.5 * 5
    assert bottom - top == pytest.approx(0.7 * 5)
    assert stroke.thickness == pytest.approx(0.22 * 5)
    assert stroke.opacity == opacity == 1
    assert right - left == pytest.approx(0.5 * PANEL.scale(FRAME.view))
    assert words.pieces[0][0] == "0.5"
    assert (words.size, words.align) == (12.5, "center")
    assert at[0] + words.x == pytest.approx((left + right) / 2, abs=1)
    assert at[1] + words.y == pytest.approx(bottom - 5 - 1.6 * 5 + 0.8 * 5, abs=1.01)


def test_nothing_lies_behind_the_ruler():
    ((box, color),) = noted(ruler(0.5)).of("fill")
    ((places, _),) = noted(ruler(0.5)).of("lines")
    assert color == THEME.background
    assert (places >= (box.left, box.top)).all()
    assert (places <= (box.right, box.bottom)).all()
    settled = replace(FRAME, settled=1.0)
    ((_, color),) = noted(ruler(0.5, sides=(UP_AND_DOWN,)), frame=settled).of("fill")
    assert color == mixed(THEME.background, THEME.classes[0], THEME.side_opacity)


def test_the_ruler_makes_way_for_the_line_of_the_end():
    ((places, _),) = noted(ruler(0.5, sides=(LEFT_AND_RIGHT,))).of("lines")
    assert places[0, 0] == PANEL.margin
    ((places, _),) = noted(ruler(0.5, sides=(UP_AND_DOWN,))).of("lines")
    assert places[0, 0] > 250


def test_where_points_rest_there_is_one_bar_and_between_two_they_fade():
    mark = ruler(1.0, 2.0, 2.0)
    assert list(mark.bars(replace(FRAME, progress=0.0))) == [(1.0, 1.0)]
    assert list(mark.bars(replace(FRAME, progress=1.0))) == [(2.0, 1.0)]
    assert list(mark.bars(replace(FRAME, progress=0.5))) == [(1.0, 0.5), (2.0, 0.5)]
    for progress in np.linspace(0, 1, 50):
        shown = list(mark.bars(replace(FRAME, progress=float(progress))))
        assert sum(opacity for _, opacity in shown) == pytest.approx(1)
        assert list(mark.bars(replace(FRAME, stage=1, progress=float(progress)))) == [(2.0, 1.0)]


def test_a_panel_without_words_has_no_ruler():
    assert not noted(ruler(), Panel.of(Box(0, 0, 200, 200), THEME)).notes
