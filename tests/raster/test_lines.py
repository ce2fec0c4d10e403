"""Lines on a canvas: how much ink they have, where they join, end and fade."""

import numpy as np
import pytest
from canvases import BLUE, RED, WHITE, blank, draw_lines, ink
from hypothesis import given
from hypothesis import strategies as st

from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Stroke

coordinates = st.tuples(st.floats(-300, 300), st.floats(-300, 300))


@given(
    places=st.lists(coordinates, min_size=2, max_size=5),
    thickness=st.floats(0.3, 8),
    layout=st.sampled_from(["rgb", "yuv420"]),
)
def test_lines_at_an_edge_are_the_cut_of_lines_inside(places, thickness, layout):
    small, large = blank(layout=layout), blank((192, 176), layout)
    stroke = Stroke((WHITE,), thickness)
    draw_lines(small, places, stroke)
    draw_lines(large, np.array(places) + 64, stroke)
    cut = large.part(Box(64, 64, 128, 112))
    inner = 2  # rows: at the outermost the stroke itself fades, over half a pixel
    for plane, expected in zip(small.planes, cut.planes, strict=True):
        difference = plane[inner:-inner].astype(int) - expected[inner:-inner]
        assert np.abs(difference).max() <= 1  # the sums are rounded elsewhere


@pytest.mark.parametrize("broken", [np.nan, np.inf, -np.inf])
def test_a_line_is_interrupted_where_it_is_not_finite(broken):
    canvas, whole = blank(), blank()
    places = [(10, 10), (30, 10), (broken, 20), (40, 30), (60, 30)]
    draw_lines(canvas, places, Stroke((WHITE,), 2))
    draw_lines(whole, [(10, 10), (30, 10), (40, 30), (60, 30)], Stroke((WHITE,), 2), starts=(0, 2))
    np.testing.assert_array_equal(canvas.planes[0], whole.planes[0])


@given(
    angle=st.floats(0, 2 * np.pi),
    length=st.floats(12, 40),
    thickness=st.floats(1, 5),
    opacity=st.floats(0.2, 1),
)
def test_the_ink_of_a_line_is_its_length_times_its_thickness(angle, length, thickness, opacity):
    canvas = blank((96, 96))
    way = length / 2 * np.array([np.cos(angle), np.sin(angle)])
    draw_lines(canvas, [48 - way, 48 + way], Stroke((WHITE,), thickness, opacity))
    # An end is rounded to a whole column or row: half of one each, at most √2 long.
    assert ink(canvas).sum() == pytest.approx(length * thickness * opacity, abs=1.5 * thickness)


@given(
    start=st.tuples(st.floats(4, 60), st.floats(4, 44)),
    end=st.tuples(st.floats(4, 60), st.floats(4, 44)),
    shares=st.lists(st.floats(0, 1), max_size=12),
    opacity=st.floats(0.1, 1),
)
def test_the_joints_of_a_line_are_not_drawn_twice(start, end, shares, opacity):
    start, end = np.array(start), np.array(end)
    if abs(abs(end - start)[0] - abs(end - start)[1]) < 1e-3:
        return  # on the diagonal rounding decides, piece by piece, which axis is the longer one
    whole, jointed = blank(), blank()
    stroke = Stroke((WHITE,), 2.5, opacity)
    draw_lines(whole, [start, end], stroke)
    cuts = np.array([0, *sorted(shares), 1])[:, None]
    pieces = start + cuts * (end - start)
    lengths = np.abs(np.diff(pieces, axis=0)).max(axis=1)
    if ((lengths > 0) & (lengths < 1e-6)).any():
        return  # the slope of so short a piece is all rounding
    draw_lines(jointed, pieces, stroke)
    assert np.abs(whole.planes[0].astype(int) - jointed.planes[0]).max() <= 1


def test_each_piece_has_the_colour_of_its_first_vertex_and_lines_do_not_join():
    canvas = blank()
    places = [(4, 10), (32, 10), (60, 10), (4, 30), (60, 30)]
    stroke = Stroke((RED, BLUE), 4)
    draw_lines(canvas, places, stroke, starts=(0, 3), kinds=[0, 1, 1, 0, 0])
    red, _, blue = canvas.planes
    assert red[10, 20] == blue[10, 45] == red[30, 30] == 255
    assert red[10, 45] == blue[10, 20] == blue[30, 30] == 0
    assert not red[20].any()
    assert not blue[20].any()


def test_a_stroke_fades_at_the_upper_and_the_lower_edge_only():
    canvas = blank((100, 100))
    draw_lines(canvas, [(50, 0), (50, 100)], Stroke((WHITE,), 4, fade=20))
    down = canvas.planes[0][:, 50] / 255
    assert down[0] < 0.05
    assert down[10] == pytest.approx(0.5, abs=0.05)
    assert (down[20:80] == 1).all()
    np.testing.assert_allclose(down, down[::-1], atol=1 / 255)
