"""A dot's picture is what ever finer samples of its outline give, in all its colours."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.raster.kernels import PHASES
from dnnflow.raster.lanes import LANES
from dnnflow.raster.pixels import PixelCanvas
from dnnflow.raster.sprites import SHAPES, Dot, sprites_of, stamp_of

SIDE, SAMPLES = 40, 48
BACKGROUND = np.array([10, 60, 200])
COLOR, RIM = np.array([255, 128, 0]), np.array([0, 255, 80])


def outline(shape, place):
    """How far out each of many samples a pixel lies."""
    steps = (np.arange(SIDE * SAMPLES) + 0.5) / SAMPLES
    return SHAPES[shape].distance(steps - place[0], (steps - place[1])[:, None])


def share(inside):
    return inside.reshape(SIDE, SAMPLES, SIDE, SAMPLES).mean(axis=(1, 3))[..., None]


def expected(dot, place):
    distance = outline(dot.shape, place)
    side = dot.radius * np.sqrt(np.pi / SHAPES[dot.shape].area)
    core, whole = dot.core * side, side + dot.thickness
    inside = dot.opacity * share((distance > core) & (distance <= side))
    rim = dot.rim_opacity * share((distance > side) & (distance <= whole))
    rim = rim + dot.opacity * share(distance <= core)
    return BACKGROUND * (1 - inside - rim) + inside * COLOR + rim * RIM


def hexadecimal(rgb):
    return "#{:02x}{:02x}{:02x}".format(*rgb)


dots = st.builds(
    Dot,
    color=st.just(hexadecimal(COLOR)),
    rim=st.just(hexadecimal(RIM)),
    radius=st.floats(1.5, 6),
    thickness=st.floats(0, 2),
    opacity=st.floats(0.2, 1),
    rim_opacity=st.floats(0.2, 1),
    shape=st.sampled_from(list(SHAPES)),
    core=st.sampled_from([0.0, 0.5, 0.8]),
)
places = st.tuples(*[st.integers(16 * PHASES, 24 * PHASES).map(lambda k: k / PHASES)] * 2)


@settings(max_examples=15)
@given(dot=dots, place=places)
def test_a_dot_is_drawn_as_its_outline_says(dot, place):
    canvas = PixelCanvas.blank((SIDE, SIDE), hexadecimal(BACKGROUND), "rgb")
    canvas.dots(np.array([place]), np.array([0]), (dot,))
    picture = canvas.picture().image().astype(float)
    # Masks have 16 samples a pixel each way, of which an edge crosses about 16 a side.
    assert np.abs(picture - expected(dot, place)).max() < 20
    assert np.abs(picture - expected(dot, place)).mean() < 0.5


@settings(max_examples=15)
@given(dots=st.lists(dots, min_size=1, max_size=3).map(tuple))
def test_sprites_are_whole_lanes_wide_and_add_no_more_than_they_cover(dots):
    for layout in ("rgb", "yuv420"):
        for sprites in sprites_of(dots, layout):
            assert sprites.clear.shape[-1] % LANES == 0
            assert sprites.clear.shape[-1] - sprites.clear.shape[-2] < LANES
            assert sprites.ink.shape[1:] == sprites.clear.shape
            assert (sprites.ink <= 255 - sprites.clear).all()


@pytest.mark.parametrize("shape", SHAPES)
def test_a_shape_is_measured_by_its_own_outline(shape):
    steps = (np.arange(4000) + 0.5) / 500 - 4
    distance = SHAPES[shape].distance(steps, steps[:, None])
    assert (distance <= 1).sum() / 500**2 == pytest.approx(SHAPES[shape].area, rel=1e-2)
    far = np.hypot(steps, steps[:, None])[distance <= 1].max()
    assert far == pytest.approx(SHAPES[shape].reach, rel=1e-2)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_dot_alone_has_no_more_pixels_than_it_needs(shape):
    dot = Dot("#ffffff", "#ffffff", 5.0, thickness=3.0, shape=shape)
    stamp = stamp_of(dot, (20.3, 21.9), "rgb")
    reach = dot.sides[1] * SHAPES[shape].reach
    assert stamp.box.left <= 20.3 - reach < stamp.box.left + 3
    assert stamp.box.bottom - 3 < 21.9 + reach <= stamp.box.bottom
    assert stamp.covers[0].max() == 1
