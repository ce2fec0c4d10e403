"""Very many points: the tone, the place and the colour of a crowd, and no seam to the dots."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from networks import random_network

from dnnflow.data.shapes import moons
from dnnflow.motion.frame import Frame, View
from dnnflow.motion.schedule import Schedule
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Scaling
from dnnflow.raster.color import halved, values_of
from dnnflow.raster.pixels import PixelCanvas
from dnnflow.render.dots import Crowd, Dots
from dnnflow.render.painter import Painter
from dnnflow.render.panel import Panel
from dnnflow.render.points.crowding import CROWDED_POINTS, MANY_POINTS, crowding
from dnnflow.render.theme import THEMES
from dnnflow.show.animation import Animation

BLACK, WHITE, RED, BLUE = "#000000", "#ffffff", "#ff0000", "#0000ff"


AS_THEY_ARE = Scaling((1.0, 1.0), (0.0, 0.0))


def crowded(places, kinds, colors, strength, *, size=(64, 48), layout="rgb"):
    canvas = PixelCanvas.blank(size, BLACK, layout)
    canvas.crowd(np.array(places, float), np.array(kinds), AS_THEY_ARE, colors, strength)
    return canvas


@given(count=st.integers(1, 60), strength=st.floats(0.01, 2))
def test_many_places_cover_what_the_formula_says(count, strength):
    canvas = crowded([(30.5, 20.5)] * count, [0] * count, (WHITE,), strength)
    expected = 255 * (1 - np.exp(-strength * count))
    assert canvas.planes[0][20, 30] == pytest.approx(expected, abs=1)
    assert canvas.planes[0].astype(int).sum() == canvas.planes[0][20, 30]


@given(x=st.floats(2, 62), y=st.floats(2, 46))
def test_the_ink_of_a_place_is_centred_on_it(x, y):
    cover = crowded([(x, y)], [0], (WHITE,), 0.9).planes[0].astype(float)
    rows, columns = np.indices(cover.shape) + 0.5
    # The tone favours pixels that get little: the centroid strays by a twentieth at most.
    assert (cover * columns).sum() / cover.sum() == pytest.approx(x, abs=0.07)
    assert (cover * rows).sum() / cover.sum() == pytest.approx(y, abs=0.07)


def test_classes_share_a_pixel_by_their_numbers():
    canvas = crowded([(9.5, 9.5)] * 4, [0, 0, 0, 1], (RED, BLUE), 50.0)
    assert [int(plane[9, 9]) for plane in canvas.planes] == pytest.approx([191, 0, 64], abs=1)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_colours_that_are_used_up_come_again(theme):
    panel = Panel.of(Box(0, 0, 400, 300), theme)
    points, view = np.full((CROWDED_POINTS, 2), 0.2, np.float32), View((0.0, 0.0), 1.0)
    frame = Frame(0, 0.0, 0, 0.0, points, view=view)

    def drawn(label):
        canvas = PixelCanvas.blank((400, 300), theme.background, "rgb")
        Crowd(np.full(CROWDED_POINTS, label)).draw(canvas.part(panel.plot), panel, frame)
        return np.array(canvas.planes)

    first, second, again = (drawn(label) for label in (0, 1, len(theme.classes)))
    np.testing.assert_array_equal(first, again)
    assert (first != second).any()


def test_chroma_is_the_mean_of_what_is_covered():
    places = np.random.default_rng(0).normal((32, 24), 9, (4000, 2))
    kinds = np.zeros(len(places), np.intp)
    cover = crowded(places, kinds, (WHITE,), 0.3).planes[0] / 255
    chroma = crowded(places, kinds, (BLUE,), 0.3, layout="yuv420").planes[1]
    low, high = (values_of(color, "yuv420")[1] for color in (BLACK, BLUE))
    assert np.abs(low + (high - low) * halved(cover) - chroma).max() <= 1.5


@pytest.mark.parametrize("far", [1e6, -1e6, -0.3, 63.8, np.nan, np.inf])
def test_what_is_outside_is_not_seen(far):
    canvas = crowded([(far, 20.0)] * 5, [0] * 5, (WHITE,), 5.0)
    assert not canvas.planes[0].any()


def picture(count, theme):
    """Two classes that overlap, as dots, as a crowd or as both."""
    generator = np.random.default_rng(0)
    labels = np.arange(count) % 2
    points = generator.normal(0, 0.35, (count, 2)) + 0.4 * labels[:, None]
    marks = Crowd(labels), Dots(labels, np.zeros(count, bool))
    painter = Painter((240, 240), "rgb", (Panel.of(Box(0, 0, 240, 240), THEMES[theme]),), (marks,))
    frame = Frame(0, 0.0, 0, 0.0, points.astype(np.float32), view=View((0.2, 0.2), 1.5))
    return painter.picture([frame]).image().astype(float)


def coarse(image):
    """The mean of each 8 x 8 pixels, which leaves the shapes and takes away the dots."""
    return image.reshape(30, 8, 30, 8, 3).mean(axis=(1, 3))


@pytest.mark.parametrize("theme", THEMES)
def test_dots_fade_into_a_crowd_without_a_seam(theme):
    counts = (MANY_POINTS, 60_000, 70_000, 85_000, CROWDED_POINTS, 110_000)
    looks = [coarse(picture(count, theme)) for count in counts]
    for before, after in pairwise(looks):
        assert np.sqrt(np.mean((before - after) ** 2)) < 5


def test_the_fade_is_monotone_from_dots_to_a_crowd():
    shares = [
        crowding(count)
        for count in (1, 2000, MANY_POINTS, 60_000, 99_000, CROWDED_POINTS, 2_000_000)
    ]
    assert shares == sorted(shares)
    assert shares[2] == 0 < shares[3] < shares[4] < 1 == shares[5]


def test_many_points_travel_in_single_precision_and_few_as_they_are():
    network = random_network(0, 1, 2)
    for count, precision in ((MANY_POINTS // 2, np.float64), (MANY_POINTS // 2 + 1, np.float32)):
        data = moons(count)
        shown = Animation(network, data, Schedule(duration=0.2, fps=10))
        sent = shown.sent
        assert sent.dataset.points.dtype == precision
        np.testing.assert_array_equal(sent.dataset.labels, data.labels)
        assert {cloud.dtype for cloud in sent.flow.clouds} == {np.dtype(precision)}
    assert network.predict(sent.dataset.points).dtype == np.float32
