"""Dots of every shape weigh the same, stand where they belong and show what is misclassified."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnnflow.motion.frame import Frame
from dnnflow.raster.box import Box
from dnnflow.raster.kernels import PHASES
from dnnflow.raster.pixels import PixelCanvas
from dnnflow.raster.sprites import SHAPES, Dot, distinct, stamp_of
from dnnflow.raster.text import width_of
from dnnflow.render.dots import DEPTH_LEVELS, MOST_KINDS, OPEN_SHARE, Dots, dot_of, dots_of
from dnnflow.render.legend import legend_of, row_width
from dnnflow.render.panel import Panel
from dnnflow.render.theme import THEMES

DARK = THEMES["dark"]


def drawn(dot, place, *, size=(48, 48), background="#000000"):
    canvas = PixelCanvas.blank(size, background, "rgb")
    canvas.dots(np.array([place], float), np.array([0]), (dot,))
    return canvas.picture().image().astype(float)


def centroid(cover):
    rows, columns = np.indices(cover.shape) + 0.5
    return np.array([(columns * cover).sum(), (rows * cover).sum()]) / cover.sum()


def finely_covered(dot, place, *, size=48, samples=32):
    """How much of each pixel a dot covers, by many samples a pixel."""
    core, side, _ = dot.sides
    steps = (np.arange(size * samples) + 0.5) / samples
    distance = SHAPES[dot.shape].distance(steps - place[0], (steps - place[1])[:, None])
    inside = (distance > core) & (distance <= side)
    return inside.reshape(size, samples, size, samples).mean(axis=(1, 3))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("radius", [1.5, 3.0, 8.0])
def test_every_shape_covers_as_much_as_a_disc(shape, radius):
    cover = drawn(Dot("#ffffff", "#ffffff", radius, shape=shape), (24, 24))[..., 0] / 255
    assert cover.sum() == pytest.approx(np.pi * radius**2, rel=0.04)  # of masks sampled at 1/16 px


@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=25, deadline=None)
@given(x=st.floats(18, 30), y=st.floats(18, 30))
def test_a_dot_stands_at_its_place_to_a_fraction_of_a_pixel(shape, x, y):
    cover = drawn(Dot("#ffffff", "#ffffff", 5.0, shape=shape), (x, y))[..., 0]
    # Half a phase is 1/32 of a pixel; a triangle's corners add the rounding of their grey levels.
    assert np.abs(centroid(cover) - (x, y)).max() < 0.06


@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=25, deadline=None)
@given(
    x=st.floats(18, 30), y=st.floats(18, 30), radius=st.floats(2, 9), core=st.sampled_from((0, 0.5))
)
def test_a_dot_alone_covers_as_much_and_stands_at_its_place(shape, x, y, radius, core):
    canvas = PixelCanvas.blank((48, 48), "#000000", "rgb")
    dot = Dot("#ffffff", "#ff0000", radius, 2.0, shape=shape, core=core, opacity=0.5)
    canvas.stamp(stamp_of(dot, (x, y), "rgb"))
    cover = canvas.planes[0] / 255
    assert cover.sum() == pytest.approx(np.pi * radius**2 * (1 - core**2) / 2, rel=0.05)
    # The middles of pixels that are covered in part lie elsewhere than what covers them, by up to
    # 0.05 pixels here; the dot itself stands within a phase of where ever finer samples put it.
    assert np.abs(centroid(cover) - centroid(finely_covered(dot, (x, y)))).max() < 1 / PHASES


@pytest.mark.parametrize("shape", SHAPES)
def test_a_shape_has_a_rim_all_around(shape):
    image = drawn(Dot("#ff0000", "#00ff00", 8.0, 2.0, shape=shape), (24, 24))
    red, green = image[..., 0] > 200, image[..., 1] > 200
    ring = np.zeros_like(red)
    for shift in (1, -1, 2, -2):
        ring |= np.roll(red, shift, 0) | np.roll(red, shift, 1)
    assert (red | green | ~ring | (image.sum(axis=2) > 200)).all()
    assert image[..., 1].sum() > 0.2 * image[..., 0].sum()


def test_shapes_differ_where_there_are_pixels_enough():
    pictures = [drawn(Dot("#ffffff", "#ffffff", 3.0, shape=shape), (24, 24)) for shape in SHAPES]
    for number, first in enumerate(pictures):
        for second in pictures[:number]:
            assert np.abs(first - second).max() > 64


@pytest.mark.parametrize("name", THEMES)
def test_a_misclassified_point_is_open_in_the_middle(name):
    theme = THEMES[name]
    for label in range(len(theme.classes)):
        full, empty = (
            drawn(dot_of(label, theme, 6.0, core=core), (24, 24), background=theme.background)
            for core in (0.0, OPEN_SHARE)
        )
        background = drawn(dot_of(label, theme, 0.0), (24, 24), background=theme.background)
        assert np.abs(empty[24, 24] - background[0, 0]).max() <= 3
        assert np.abs(full[24, 24] - background[0, 0]).max() > 40
        assert np.array_equal(full[24, 29], empty[24, 29])


def test_only_misclassified_points_are_open_and_they_are_drawn_last():
    labels, wrong = np.array([0, 1, 10, 11]), np.array([True, False, False, True])
    dots = Dots(labels, wrong)
    order, kinds = dots._ordered(Frame(0, 0.0, 0, 0.0, np.zeros((4, 2))))
    assert set(order[:2].tolist()) == {1, 2}
    made = dots_of(12, 4, Panel.of(Box(0, 0, 480, 480), DARK), 1)
    for index, kind in zip(order, kinds, strict=True):
        assert made[kind].core == (OPEN_SHARE if wrong[index] else 0.0)
        assert made[kind].color == DARK.classes[labels[index] % 10]
        assert made[kind].shape == ("triangle" if labels[index] >= 10 else "disc")


def test_a_hundred_classes_in_space_have_few_dots_that_differ():
    labels = np.arange(100)
    dots = Dots(labels, labels % 2 == 0)
    frame = Frame(0, 0.0, 0, 0.0, np.zeros((100, 2)), depth=np.linspace(-1, 1, 100))
    _, kinds = dots._ordered(frame)
    made = dots_of(100, 100, Panel.of(Box(0, 0, 480, 480), DARK), dots.levels)
    assert kinds.max() < len(made)
    assert len(distinct(made)[0]) <= MOST_KINDS
    assert Dots(labels[:10], labels[:10] < 5).levels == DEPTH_LEVELS


def test_equal_dots_have_one_picture():
    one, other = Dot("#ff0000", "#000000", 5.0), Dot("#00ff00", "#000000", 5.0)
    found, places = distinct((one, other, one))
    assert found == (one, other)
    assert places.tolist() == [0, 1, 0]


NAMES = st.lists(
    st.text("ab cdef", min_size=1, max_size=24), min_size=1, max_size=24, unique=True
).map(tuple)


@settings(max_examples=60, deadline=None)
@given(
    names=NAMES, first=st.floats(0, 500), second=st.floats(0, 300), size=st.sampled_from([11, 13])
)
def test_a_legend_stays_in_its_rooms_and_nothing_overlaps(names, first, second, size):
    entries = legend_of(names, (first, second), size)
    for row, room in enumerate((first, second)):
        ends = -room - 1e-6
        for entry in (entry for entry in entries if entry.row == row):
            assert entry.left >= ends
            ends = entry.left + row_width((entry.name,), size)
        assert ends <= 1e-6


@settings(max_examples=60, deadline=None)
@given(names=NAMES, rooms=st.lists(st.floats(0, 500), min_size=1, max_size=2).map(tuple))
def test_a_legend_shows_all_classes_or_counts_the_rest(names, rooms):
    entries = legend_of(names, rooms, 12)
    labels = [entry.label for entry in entries if entry.label is not None]
    assert labels == list(range(len(labels)))
    rest = [entry.name for entry in entries if entry.label is None]
    if entries:
        assert rest == ([f"+{len(names) - len(labels)}"] if len(labels) < len(names) else [])


def test_names_stay_whole_where_there_is_room():
    names = ("setosa", "versicolor")
    assert [entry.name for entry in legend_of(names, (400.0,), 12)] == list(names)


def test_words_that_all_names_begin_with_go_first():
    names = tuple(f"Iris {kind}" for kind in ("setosa", "versicolor", "virginica"))
    room = row_width(names, 12) - width_of("Iris", 12)
    assert [entry.name for entry in legend_of(names, (room,), 12)] == [
        "setosa",
        "versicolor",
        "virginica",
    ]
