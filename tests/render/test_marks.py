"""The marks of a panel, by named pixels: panels, dots, walls, ruler, meter and strip."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from noted import Noted

from dnnflow.flow.stages import Activation
from dnnflow.flow.walls import walls_of
from dnnflow.linear.separability import Separability
from dnnflow.motion.frame import Frame, View
from dnnflow.projection.scale import round_length
from dnnflow.raster.box import Box
from dnnflow.raster.color import rgb_of
from dnnflow.raster.pixels import PixelCanvas
from dnnflow.render.curves import Boundary, Grid, Ruler, Walls
from dnnflow.render.dots import Dots
from dnnflow.render.language import LANGUAGES
from dnnflow.render.marks import draw_marks
from dnnflow.render.panel import Panel
from dnnflow.render.sides import Sides
from dnnflow.render.strip import ALMOST, Meter, Strip, cells_of
from dnnflow.render.theme import THEMES, Theme

RED, GREEN, BLUE, WHITE = "#ff0000", "#00ff00", "#0000ff", "#ffffff"
THEME = Theme("#000000", WHITE, BLUE, GREEN, WHITE, RED, (RED, BLUE), grid_opacity=1, dot_opacity=1)
PANEL = Panel.of(Box(0, 0, 400, 400), THEME)
POINTS = np.zeros((2, 2))


def frame(points=POINTS, **fields):
    return replace(Frame(0, 0.0, 0, 0.0, points, view=View((0.0, 0.0), 1.0)), **fields)


def drawn(mark, shown, panel=PANEL):
    """The RGB image, shape (height, width, 3), of one mark."""
    canvas = PixelCanvas.blank((panel.box.width, panel.box.height), panel.theme.background, "rgb")
    draw_marks([mark], canvas, panel, shown)
    return canvas.picture().image()


def where(image, color):
    """The rows and columns of all pixels of just this colour."""
    return np.nonzero((image == rgb_of(color)).all(axis=2))


@given(st.integers(64, 2200), st.integers(64, 2200))
def test_the_bands_of_a_panel_fill_it_from_top_to_bottom(width, height):
    panel = Panel.of(Box(0, 0, width, height), THEME)
    bands = [panel.title, panel.plot, panel.caption, panel.strip]
    if panel.shape == "wide":
        assert panel.plot == Box(panel.column, 0, width, height)
        del bands[1]
    assert bands[0].top == 0
    assert bands[-1].bottom == height
    for above, below in pairwise(bands):
        assert above.bottom == below.top
        assert height % 2 or below.top % 2 == 0
    assert all((band.left, band.right) == (0, panel.column or width) for band in bands)
    assert panel.plot.height > height / 3


@given(x=st.floats(-1, 1), y=st.floats(-1, 1), extent=st.floats(1e-3, 1e3), centre=st.floats(-9, 9))
def test_what_is_in_the_view_is_in_the_plot(x, y, extent, centre):
    view = View((centre, -centre), extent)
    point = np.array([[centre + x * extent, -centre + y * extent]])
    ((column, row),) = PANEL.places(point, view)
    plot = PANEL.plot
    assert -1e-6 <= column <= plot.width + 1e-6
    assert -1e-6 <= row <= plot.height + 1e-6
    assert column - plot.width / 2 == pytest.approx(x * plot.height / 2, abs=1e-6)
    assert plot.height / 2 - row == pytest.approx(y * plot.height / 2, abs=1e-6)


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


VERDICTS = (Separability(False, 0.5), Separability(False, 0.7), Separability(True, 1.0))


@pytest.mark.parametrize(
    ("stage", "progress", "share"),
    [(0, 0, 0), (0, 0.5, 0.2 * ALMOST), (1, 0, 0.4 * ALMOST), (1, 0.5, 0.7 * ALMOST), (1, 1, 1)],
)
def test_the_meter_fills_from_the_largest_class_to_all(stage, progress, share):
    meter = Meter(VERDICTS, 3 * ("line",), 0.5, LANGUAGES["en"])
    image = drawn(meter, frame(stage=stage, progress=float(progress)))
    # The bar is below the words, which have its colour.
    bar = image[np.nonzero(image.any(axis=(1, 2)))[0].max()][None]
    full, empty = len(where(bar, WHITE if share == 1 else BLUE)[0]), len(where(bar, GREEN)[0])
    assert full / (full + empty) == pytest.approx(share, abs=0.02)
    assert (where(image, GREEN)[0] >= PANEL.caption.top).all()


@pytest.mark.parametrize("separable", [None, 0, 2, 3])
def test_the_strip_is_full_up_to_where_the_motion_is(separable):
    strip = Strip((1, 1, 2), separable)
    for stage, progress in ((0, 0.0), (1, 0.5), (2, 0.25), (2, 1.0)):
        image = drawn(strip, frame(stage=stage, progress=progress))
        rows = np.nonzero(image.any(axis=(1, 2)))[0]
        assert PANEL.strip.top <= rows.min() <= rows.max() < PANEL.strip.bottom
        for number, (left, right) in enumerate(cells_of(strip.layers, PANEL)):
            cell = image[rows[0], round(left) : round(right)]
            reached = separable is not None and number >= separable - 1
            full = (cell == rgb_of(WHITE if reached else BLUE)).all(axis=1)
            empty = (cell == rgb_of(GREEN)).all(axis=1)
            assert (full | empty).all()
            share = min(1, max(0, stage + progress - number))
            assert full.mean() == pytest.approx(share, abs=1 / len(cell))
            assert full[: full.sum()].all()


LONG, SHORT = "separable from hidden_layer2 on", "hidden_layer2"


def named(separable, reached, panel=PANEL, since=(LONG, SHORT)):
    canvas = Noted(panel.strip)
    shown = frame(stage=max(0, reached - 1), progress=float(reached > 0))
    Strip((1, 1, 2, 2), separable, since).draw(canvas, panel, shown)
    return canvas


@pytest.mark.parametrize("size", [(1920, 1080), (480, 480), (320, 320), (432, 768)])
def test_the_place_from_which_the_classes_are_separable_has_a_name_once_it_is_reached(size):
    panel = Panel.of(Box(0, 0, *size), THEME)
    assert not named(None, 4, panel).lines_of_words
    for separable in range(5):
        for reached in range(separable):
            assert not named(separable, reached, panel).lines_of_words
        for reached in range(separable, 5):
            canvas = named(separable, reached, panel)
            (words,) = canvas.lines_of_words
            assert words.pieces[0][0] in {LONG, SHORT}
            assert words.size >= 12
            box = canvas.of("still")[-1][0]
            assert 0 <= box.left < box.right <= panel.strip.width
            assert box.bottom <= panel.strip.height
            tick = canvas.of("fill")[-1][0]
            assert tick.right <= box.left or box.right <= tick.left + 4
            assert box.top <= tick.top < tick.bottom <= panel.strip.height


def test_the_name_is_short_where_a_long_one_has_no_room_and_left_out_where_none_has():
    assert named(1, 1).lines_of_words[0].pieces[0][0] == LONG
    wide = 30 * "wide "
    assert named(1, 1, since=(wide, SHORT)).lines_of_words[0].pieces[0][0] == SHORT
    assert not named(1, 1, since=(wide, wide)).lines_of_words


def test_the_cells_of_one_layer_stand_closer_than_those_of_two():
    cells = cells_of((1, 1, 2, 2), PANEL)
    inner, outer, _ = (b[0] - a[1] for a, b in pairwise(cells))
    assert 0 < inner < outer
    assert cells[0][0] == pytest.approx(PANEL.strip.width - cells[-1][1])
    assert not cells_of((), PANEL)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_words_and_classes_stand_out_from_the_background(theme):
    """At least the contrast that WCAG 2.2 asks for: 4.5 for text, 3 for graphics."""
    for color, least in (
        (theme.text, 7),
        (theme.muted, 4.5),
        *((each, 3) for each in theme.classes),
    ):
        lights = sorted(map(luminance, (color, theme.background)))
        assert (lights[1] + 0.05) / (lights[0] + 0.05) >= least, color


def luminance(color):
    """Relative luminance as WCAG 2.2 defines it, from 0 to 1."""
    share = np.array(rgb_of(color)) / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])
