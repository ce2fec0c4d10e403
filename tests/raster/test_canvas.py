"""Dots and lines on a canvas: where their ink is, how much of it, and never outside."""

import numpy as np
import pytest
from canvases import BLUE, RED, WHITE, blank, draw_dots, draw_lines, ink
from hypothesis import given
from hypothesis import strategies as st

from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Stroke, Written
from dnnflow.raster.color import values_of
from dnnflow.raster.sprites import Dot
from dnnflow.raster.stamp import Stamp

# Where the samples of each plane lie, in pixels from the picture's corner: the centre of a pixel;
# for chroma on even columns and between two rows (H.264, figure E-1, the default type 0).
SAMPLES = {"full": ((1, 0.5), (1, 0.5)), "half": ((2, 0.5), (2, 1.0))}
PLANES = [
    ("rgb", 0, "full", WHITE),
    ("rgb", 2, "full", WHITE),
    ("yuv420", 0, "full", WHITE),
    ("yuv420", 1, "half", BLUE),
    ("yuv420", 2, "half", RED),
]


@pytest.mark.parametrize("where", PLANES)
def test_a_dot_stands_at_its_sub_pixel_place(where):
    layout, plane, grid, color = where
    generator = np.random.default_rng(plane)
    errors = []
    for place in generator.uniform([20, 16], [44, 32], (200, 2)):
        canvas = blank(layout=layout)
        draw_dots(canvas, [place], Dot(color, color, 5.3))
        cover = ink(canvas, plane, color)
        for axis, (step, first) in zip((1, 0), SAMPLES[grid], strict=True):
            centres = first + step * np.arange(cover.shape[axis])
            centroid = (cover.sum(axis=1 - axis) * centres).sum() / cover.sum()
            errors.append(centroid - place[1 - axis])
    assert np.sqrt(np.mean(np.square(errors))) < 0.05
    assert abs(np.mean(errors)) < 0.01


@pytest.mark.parametrize("where", PLANES)
@pytest.mark.parametrize(("radius", "opacity"), [(1.2, 1.0), (4.7, 0.9), (9.0, 0.4)])
def test_the_ink_of_a_dot_is_its_area_times_its_opacity(where, radius, opacity):
    layout, plane, grid, color = where
    canvas = blank(layout=layout)
    draw_dots(canvas, [(31.3, 23.8)], Dot(color, color, radius, opacity=opacity))
    area = SAMPLES[grid][0][0] * SAMPLES[grid][1][0] * ink(canvas, plane, color).sum()
    assert area == pytest.approx(np.pi * radius**2 * opacity, rel=0.03, abs=0.1)


def test_a_rim_lies_around_the_disc():
    canvas = blank()
    draw_dots(canvas, [(32, 24)], Dot(RED, BLUE, 6, thickness=3))
    red, _, blue = (plane / 255 for plane in canvas.planes)
    assert red.sum() == pytest.approx(np.pi * 36, rel=0.01)
    assert blue.sum() == pytest.approx(np.pi * (81 - 36), rel=0.01)
    assert red[24, 32] == blue[24, 38] == 1
    assert red[24, 38] == blue[24, 32] == 0


@given(
    x=st.floats(-30, 94),
    y=st.floats(-30, 78),
    radius=st.floats(0.5, 12),
    layout=st.sampled_from(["rgb", "yuv420"]),
)
def test_a_dot_at_an_edge_is_the_cut_of_a_dot_inside(x, y, radius, layout):
    """Nothing wraps to the other side: what a canvas shows is a part of a larger one."""
    small, large = blank(layout=layout), blank((192, 176), layout)
    dot = Dot("#ff9d2e", WHITE, radius, thickness=1, opacity=0.8)
    draw_dots(small, [(x, y)], dot)
    draw_dots(large, [(x + 64, y + 64)], dot)
    cut = large.part(Box(64, 64, 128, 112))
    for plane, expected in zip(small.planes, cut.planes, strict=True):
        np.testing.assert_array_equal(plane, expected)


@pytest.mark.parametrize("layout", ["rgb", "yuv420"])
def test_nothing_is_drawn_outside_of_a_part(layout):
    canvas = blank(layout=layout)
    before = [plane.copy() for plane in canvas.planes]
    part = canvas.part(Box(16, 12, 48, 36))
    generator = np.random.default_rng(0)
    places = generator.uniform(-20, 60, (300, 2))
    draw_lines(part, places, Stroke((BLUE,), 3))
    draw_dots(part, places, Dot(RED, WHITE, 6, thickness=2))
    for plane, old in zip(canvas.planes, before, strict=True):
        factor = len(old) / 48
        inside = np.zeros(old.shape, bool)
        inside[int(12 * factor) : int(36 * factor), int(16 * factor) : int(48 * factor)] = True
        np.testing.assert_array_equal(plane[~inside], old[~inside])
        assert (plane[inside] != old[inside]).any()


@pytest.mark.parametrize("far", [1e6, -1e6, 1e12, -1e12])
def test_what_is_far_away_is_not_seen(far):
    canvas = blank()
    draw_dots(canvas, [(far, 20), (20, far), (far, far)], Dot(WHITE, WHITE, 8))
    draw_lines(canvas, [(far, 20), (far, 30), (far + 40, far)], Stroke((WHITE,), 3))
    assert not canvas.planes[0].any()


def test_later_dots_cover_earlier_ones():
    places, dots = [(30, 24), (34, 24)], (Dot(RED, RED, 6), Dot(BLUE, BLUE, 6))
    one, other = blank(), blank()
    draw_dots(one, places, *dots, kinds=[0, 1])
    draw_dots(other, places[::-1], *dots, kinds=[1, 0])
    assert tuple(plane[24, 32] for plane in one.planes) == (0, 0, 255)
    assert tuple(plane[24, 32] for plane in other.planes) == (255, 0, 0)


def test_an_opaque_dot_over_any_colour_is_its_own_colour_and_a_clear_one_changes_nothing():
    for color in ("#000000", "#123456", "#ffffff", "#7f80ff"):
        canvas = blank(color=color)
        before = [plane.copy() for plane in canvas.planes]
        draw_dots(canvas, [(32, 24)], Dot(WHITE, WHITE, 8, opacity=0, rim_opacity=0))
        for plane, old in zip(canvas.planes, before, strict=True):
            np.testing.assert_array_equal(plane, old)
        draw_dots(canvas, [(32, 24)], Dot("#a1b2c3", WHITE, 8))
        assert tuple(plane[24, 32] for plane in canvas.planes) == (0xA1, 0xB2, 0xC3)


@pytest.mark.parametrize(
    ("box", "share", "filled"),
    [((4, 4, 44, 8), 0.5, 20), ((4, 4, 44, 8), 0, 0), ((4, 4, 44, 8), 1, 40)],
)
@pytest.mark.parametrize("layout", ["rgb", "yuv420"])
def test_a_bar_is_full_up_to_its_share(box, share, filled, layout):
    canvas = blank(layout=layout)
    canvas.bar(Box(*box), share, full=WHITE, empty="#808080")
    row = ink(canvas)[6]
    assert (row[4 : 4 + filled] == 1).all()
    assert np.allclose(row[4 + filled : 44], 0.5, atol=0.01)
    assert not row[:4].any()
    assert not row[44:].any()


@pytest.mark.parametrize("layout", ["rgb", "yuv420"])
@pytest.mark.parametrize("at", [(0, 0), (10, 20), (-6, -2), (1000, 0)])
def test_a_stamp_covers_as_much_as_its_mask_says(layout, at):
    mask = np.tile(np.linspace(0, 255, 16).round().astype(np.uint8), (8, 1))
    stamp = Stamp.of(mask, Box(10, 20, 26, 28), RED, layout)
    canvas, values = blank(color=BLUE, layout=layout), values_of(RED, layout)
    before = blank(color=BLUE, layout=layout)
    canvas.stamp(stamp, at=at, opacity=0.5)
    box = Box(10, 20, 26, 28).moved(*at).common(canvas.box)
    first, last = box.left - 10 - at[0], box.right - 10 - at[0]
    share = mask[: box.height, first:last] / 255 / 2
    shown, behind = (each.part(box).planes[0] for each in (canvas, before))
    np.testing.assert_allclose(
        shown, behind + share * (values[0] - behind.astype(float)), atol=0.51
    )
    canvas.fill(box, BLUE)
    assert all(map(np.array_equal, canvas.planes, before.planes))  # nothing else was touched


@pytest.mark.parametrize("opacity", [0.3, 1.0])
def test_where_a_stamp_covers_all_its_colour_shows(opacity):
    canvas, box = blank(color=BLUE, layout="yuv420"), Box(4, 6, 24, 16)
    stamp = Stamp.of(np.full((10, 20), 255, np.uint8), box, RED, "yuv420")
    canvas.stamp(stamp, opacity=opacity)
    expected = [
        one + opacity * (two - one)
        for one, two in zip(values_of(BLUE, "yuv420"), values_of(RED, "yuv420"), strict=True)
    ]
    for plane, value in zip(canvas.part(box).planes, expected, strict=True):
        np.testing.assert_allclose(plane, value, atol=0.51)


@pytest.mark.parametrize("layout", ["rgb", "yuv420"])
@given(
    left=st.integers(0, 7), top=st.integers(0, 7), width=st.integers(1, 9), high=st.integers(1, 9)
)
def test_what_stands_still_has_the_samples_of_its_box(layout, left, top, width, high):
    still, filled = blank(layout=layout), blank(layout=layout)
    box = Box(left, top, left + width, top + high)
    still.still(Written(()), box, ground=WHITE)
    filled.fill(box, WHITE)
    for one, other in zip(still.planes, filled.planes, strict=True):
        np.testing.assert_array_equal(one, other)
