"""The marks of a panel, by named pixels: dots, walls, lines and ruler."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked import BLUE, PANEL, RED, drawn, frame, where

from dnnflow.flow.stages import Activation
from dnnflow.flow.walls import walls_of
from dnnflow.motion.frame import View
from dnnflow.projection.scale import round_length
from dnnflow.raster.color import rgb_of
from dnnflow.raster.pixels import PixelCanvas
from dnnflow.raster.text import width_of
from dnnflow.render.curves import Boundary, Grid, Walls
from dnnflow.render.dots import Dots
from dnnflow.render.measures.ruler import Reading, Ruler
from dnnflow.render.sides import Sides


def centre_of(image):
    plot = PANEL.plot
    return tuple(image[round(plot.top + plot.height / 2), round(plot.width / 2)])


@pytest.mark.parametrize("near", [0, 1])
def test_the_nearer_dot_covers_the_farther_one(near):
    depth = np.array([0.9, 0.9])
    depth[near] = -0.9
    dots = Dots(np.array([0, 1]), np.zeros(2, bool))
    assert centre_of(drawn(dots, frame(depth=depth))) == rgb_of((RED, BLUE)[near])


def test_a_row_that_leads_away_is_not_only_rims():
    share = np.linspace(0, 1, 500)
    dots = Dots(np.zeros(500, int), np.zeros(500, bool))
    points = np.stack([0.2 * share, 0 * share], axis=1)
    image = drawn(dots, frame(points, depth=0.1 * share - 0.95))
    solid, seen = len(where(image, RED)[0]), (image[:, :, 0] > 0).sum()
    assert solid > 0.25 * seen


def test_dots_shrink_and_pale_with_their_distance():
    dots = Dots(np.array([0]), np.zeros(1, bool))
    points, depths = np.zeros((1, 2)), np.linspace(-1, 1, 9)
    images = [drawn(dots, frame(points, depth=np.array([depth]))) for depth in depths]
    sizes = [(image[:, :, 0] > 0).sum() for image in images]
    shades = [int(centre_of(image)[0]) for image in images]
    assert (np.diff(sizes) <= 0).all()
    assert (np.diff(shades) <= 0).all()
    assert sizes[0] > 2 * sizes[-1]
    assert shades[0] == 255
    assert 50 < shades[-1] < 180


def test_misclassified_dots_are_open_and_lie_on_top():
    dots = Dots(np.array([0, 1]), np.array([True, False]))
    assert centre_of(drawn(dots, frame())) != rgb_of(BLUE)
    image = drawn(dots, frame())
    assert len(where(image, RED)[0]) > 5


@given(st.integers(0, 99))
def test_no_class_covers_another_and_none_is_lost(seed):
    generator = np.random.default_rng(seed)
    labels = np.repeat([0, 1], 200)
    image = drawn(
        Dots(labels, np.zeros(400, bool)), frame(generator.normal(scale=0.2, size=(400, 2)))
    )
    red, blue = (len(where(image, color)[0]) for color in (RED, BLUE))
    assert 0.6 < red / blue < 1 / 0.6


def test_the_walls_appear_with_a_bounded_activation():
    walls = walls_of(Activation("tanh", "layer").bounds, 2)
    view = View((0.0, 0.0), 2.0)
    assert not drawn(Walls(), frame(view=view)).any()
    assert not drawn(Walls(), frame(view=view, walls=walls, walls_opacity=0.0)).any()
    image = drawn(Walls(), frame(view=view, walls=walls, walls_opacity=1.0))
    rows, columns = np.nonzero(image[:, :, 2] > 60)
    plot, side = PANEL.plot, PANEL.scale(view)
    assert columns.min() == pytest.approx(plot.width / 2 - side, abs=2)
    assert columns.max() == pytest.approx(plot.width / 2 + side, abs=2)
    assert rows.min() - plot.top == pytest.approx(plot.height / 2 - side, abs=2)
    assert rows.max() - plot.top == pytest.approx(plot.height / 2 + side, abs=2)
    assert not image[plot.top + plot.height // 2, plot.width // 2].any()


@pytest.mark.parametrize(("mark", "field"), [(Grid(), "grid"), (Boundary(), "boundary")])
def test_lines_stay_in_the_plot(mark, field):
    walls = walls_of(Activation("tanh", "layer").bounds, 2)
    lines = walls.moved(walls.vertices * [1, 40])
    image = drawn(mark, frame(**{field: lines}))
    assert image[PANEL.plot.top : PANEL.plot.bottom].any()
    assert not image[: PANEL.plot.top].any()
    assert not image[PANEL.plot.bottom :].any()
    assert not drawn(mark, frame()).any()


@given(st.floats(1e-3, 1e3))
def test_a_bar_of_the_ruler_is_as_long_as_it_says(extent):
    view, said = View((3.0, -2.0), extent), []
    ruler = Ruler((round_length(view),), Sides(()), view)

    def noted(_canvas, words, **_place):
        said.append(float(words.pieces[0][0]))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PixelCanvas, "words", noted)
        image = drawn(ruler, frame(view=view))
    columns = np.nonzero(image[:, :, 2].astype(int).sum(axis=0) > 90)[0]
    length = (columns.max() + 1 - columns.min()) / PANEL.scale(view)
    assert [length] == pytest.approx(said, abs=3 / PANEL.scale(view))
    assert f"{said[0]:e}".startswith(("1.000000", "2.000000", "5.000000"))


@pytest.mark.parametrize("right", [3.0, PANEL.plot.width / 2, float(PANEL.plot.width)])
def test_a_number_wider_than_its_bar_is_seen_whole(monkeypatch, right):
    placed = []
    monkeypatch.setattr(PixelCanvas, "words", lambda _, line, **place: placed.append((line, place)))
    reading = Reading("0.0005", 1.0, 3.0, (right, 50.0))
    reading.write(PixelCanvas.blank((8, 8), "#000000", "rgb"), PANEL)
    ((line, place),) = placed
    half = width_of("0.0005", line.size) / 2
    middle = place["at"][0] + line.x
    assert half <= middle <= PANEL.plot.width - half
    nearest = min(max(right - 1.5, half), PANEL.plot.width - half)
    assert middle == pytest.approx(nearest, abs=2)
