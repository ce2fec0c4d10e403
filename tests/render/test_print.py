"""Print shows what pixels show: every verb of the canvas, and nothing outside of a part."""

from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import PathCollection
from matplotlib.figure import Figure
from networks import random_network

from dnnflow.data.shapes import moons
from dnnflow.flow.lines import Lines
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Canvas, Drawing, Scaling, Stroke, Written
from dnnflow.raster.pixels import PixelCanvas
from dnnflow.raster.sprites import SHAPES, Dot
from dnnflow.raster.text import Words
from dnnflow.render.painter import painter_of
from dnnflow.render.print import PIXELS_PER_INCH, PrintCanvas, printed
from dnnflow.render.vectors import FADE_STEPS, stretches_of
from dnnflow.show.animation import Animation, film_of

SIZE = (240, 160)
BLACK, WHITE, RED, BLUE, GREY = "#000000", "#ffffff", "#ff3030", "#3080ff", "#404040"
PLACES = np.random.default_rng(0).uniform(20, 140, (60, 2))


def on_paper(draw):
    """What is drawn on a figure of a pixel a nominal pixel, shape (height, width, 3)."""
    width, height = SIZE
    figure = Figure((width / PIXELS_PER_INCH, height / PIXELS_PER_INCH), dpi=PIXELS_PER_INCH)
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, width), ylim=(height, 0))
    axes.set_axis_off()
    box = Box(0, 0, width, height)
    canvas = PrintCanvas(axes, box, box, (0.0, 0.0), (1.0, 1.0))
    canvas.fill(box, BLACK)
    draw(canvas)
    drawn = FigureCanvasAgg(figure)
    drawn.draw()
    return np.asarray(drawn.buffer_rgba())[..., :3].astype(float)


def on_pixels(draw):
    canvas = PixelCanvas.blank(SIZE, BLACK, "rgb")
    draw(canvas)
    return canvas.picture().image().astype(float)


def coarse(image):
    """The mean of each 8 x 8 pixels, which leaves out how edges are smoothed."""
    height, width = image.shape[:2]
    return image.reshape(height // 8, 8, width // 8, 8, 3).mean(axis=(1, 3))


def lines(canvas, stroke):
    places = np.array([(20.0, 0), (60, 160), (90, 30), (230, 30), (120, 150), (200, 90)])
    canvas.lines(places, np.array([0, 4]), np.array([0, 0, 1, 1, 1, 0]), stroke)


def dots(canvas, *looks):
    canvas.dots(PLACES, np.arange(len(PLACES)) % len(looks), looks)


def crowd(canvas):
    places = np.random.default_rng(1).normal((120, 80), 24, (9000, 2))
    kinds = (places[:, 0] > 110).astype(int)
    canvas.crowd(places, kinds, Scaling((1.0, 1.0), (0.0, 0.0)), (RED, BLUE), 0.3)


@dataclass(frozen=True)
class Rings:
    """A drawing that reaches beyond its box."""

    def draw(self, canvas):
        canvas.dot((10.0, 10.0), Dot(RED, RED, 20.0))
        canvas.fill(Box(50, 20, 90, 200), BLUE)


def still(canvas, seen=None):
    canvas.fill(canvas.box, GREY)
    canvas.still(Rings(), Box(40, 20, 120, 100), ground=BLACK, seen=seen)


def words(canvas):
    for align, x, y in (("left", 10.0, 40.0), ("center", 120.0, 90.0), ("right", 230.0, 140.0)):
        pieces = (("What $h_1$", WHITE), (" is", RED))
        canvas.words(Words(pieces, x, y, 26.0, align), at=(0, 4), opacity=0.8)


def parts(canvas):
    part = canvas.panel(Box(20, 20, 200, 140)).part(Box(10, 10, 90, 90))
    part.fill(Box(-50, 20, 400, 60), RED)
    lines(part, Stroke((WHITE,), 5.0))
    dots(part, Dot(BLUE, WHITE, 9.0, 2.0))


SOLID = Dot(RED, BLACK, 7.0, 2.0, 0.9, 0.5)
OPEN = Dot(BLUE, BLACK, 7.0, 2.0, 0.9, 0.5, core=0.56)
ALL_SHAPES = tuple(Dot(RED, GREY, 8.0, shape=shape) for shape in SHAPES)
SCENES = {
    "fill": lambda canvas: canvas.fill(Box(8, 16, 100, 120), RED),
    "bar": lambda canvas: canvas.bar(Box(8, 16, 208, 120), 0.5, full=RED, empty=BLUE),
    "lines": lambda canvas: lines(canvas, Stroke((RED, BLUE), 3.0, 0.7)),
    "lines that fade": lambda canvas: lines(canvas, Stroke((RED, BLUE), 3.0, 0.9, 40.0)),
    "dots": lambda canvas: dots(canvas, SOLID),
    "open dots": lambda canvas: dots(canvas, SOLID, OPEN),
    **{
        shape: lambda canvas, shape=shape: dots(canvas, Dot(RED, GREY, 8.0, 2.0, shape=shape))
        for shape in SHAPES
    },
    "all shapes": lambda canvas: dots(canvas, *ALL_SHAPES),
    "a dot": lambda canvas: canvas.dot((60.3, 50.8), Dot(BLUE, RED, 24.0, 5.0, shape="triangle")),
    "crowd": crowd,
    "words": words,
    "still": still,
    "a part of a still": lambda canvas: still(canvas, Box(30, 10, 60, 50)),
    "parts": parts,
}


@pytest.mark.parametrize("scene", SCENES)
def test_paper_shows_what_pixels_show(scene):
    ours, theirs = coarse(on_pixels(SCENES[scene])), coarse(on_paper(SCENES[scene]))
    assert ours.max() - ours.min() > 20
    # matplotlib smooths edges in its own way, and hints letters otherwise at another size.
    assert np.abs(ours - theirs).mean() < 1.5
    assert np.abs(ours - theirs).max() < 45


def test_nothing_is_drawn_outside_of_a_part():
    image = on_paper(parts)
    assert image[30:110, 30:110].any()
    image[29:111, 29:111] = 0
    assert not image.any()


def test_both_canvases_have_all_verbs():
    assert isinstance(PixelCanvas.blank(SIZE, BLACK, "rgb"), Canvas)
    on_paper(check)
    assert isinstance(Written(()), Drawing)


def check(canvas):
    assert isinstance(canvas, Canvas)
    assert isinstance(canvas.part(Box(0, 0, 8, 8)), Canvas)


def test_dots_are_one_collection_at_their_very_places():
    drawn = []

    def noted(canvas):
        dots(canvas.part(Box(10, 20, 200, 160)), SOLID, OPEN)
        drawn.extend(each for each in canvas.axes.collections if isinstance(each, PathCollection))

    on_paper(noted)
    (points,) = drawn
    np.testing.assert_allclose(points.get_offsets(), PLACES + np.array([10, 20]), atol=1e-9)


def test_a_pdf_has_the_outline_of_neighbours_once():
    figure, buffer = Figure(), BytesIO()
    box = Box(0, 0, 640, 480)
    canvas = PrintCanvas(figure.add_axes((0, 0, 1, 1)), box, box, (0.0, 0.0), (1.0, 1.0))
    canvas.dots(PLACES, np.arange(len(PLACES)) // 20, (SOLID, OPEN, SOLID))
    figure.savefig(buffer, format="pdf")
    assert buffer.getvalue().count(b"/Subtype /Form") == 3


def test_dots_can_be_hidden():
    def hidden(canvas):
        dots(canvas, SOLID, OPEN)
        for each in canvas.axes.collections:
            each.set_visible(False)

    assert not on_paper(hidden).any()


@pytest.mark.parametrize("share", [0.5, 1.0])
@pytest.mark.parametrize(
    ("size", "suffix"),
    [((480, 320), "svg"), ((480, 320), "pdf"), ((640, 360), "svg"), ((400, 640), "pdf")],
)
def test_a_moment_as_vectors_is_the_picture_of_the_film(size, suffix, share, tmp_path):
    film = film_of(Animation(random_network(0, 1, 3), moons(200)))
    painter, frames = painter_of(film, size), film.at(round(share * (film.frames - 1)))
    figure = printed(painter, frames)
    drawn = FigureCanvasAgg(figure)
    drawn.draw()
    ours = coarse(painter.picture(frames).image().astype(float))
    theirs = coarse(np.asarray(drawn.buffer_rgba())[..., :3].astype(float))
    assert ours.shape == theirs.shape
    assert np.abs(ours - theirs).mean() < 1.5
    figure.savefig(tmp_path / f"moment.{suffix}")  # without a warning


def length_of(places):
    return np.linalg.norm(np.diff(places, axis=0), axis=1).sum()


@given(
    places=st.lists(st.tuples(st.floats(-50, 150), st.floats(-50, 150)), min_size=2, max_size=9),
    fade=st.sampled_from([0.0, 5.0, 30.0]),
    kinds=st.integers(0, 999),
)
def test_stretches_are_the_whole_line_and_each_has_one_colour(places, fade, kinds):
    places = np.array(places)
    labels = np.random.default_rng(kinds).integers(0, 2, len(places))
    stroke = Stroke((RED, BLUE), 1.0, 1.0, fade)
    ((vertices, own),) = Lines(places, np.zeros(1, int), labels).pieces()
    stretches = list(stretches_of((vertices, own), stroke, 100))
    np.testing.assert_allclose(stretches[0][0][0], places[0])
    np.testing.assert_allclose(stretches[-1][0][-1], places[-1])
    for (before, *_), (after, *_) in pairwise(stretches):
        np.testing.assert_array_equal(before[-1], after[0])
    assert sum(length_of(each) for each, *_ in stretches) == pytest.approx(length_of(places))
    for vertices, color, share in stretches:
        assert color in {RED, BLUE}
        middles = (vertices[1:, 1] + vertices[:-1, 1]) / 2
        expected = np.clip(np.minimum(middles, 100 - middles) / fade, 0, 1) if fade else 1.0
        assert np.abs(share - expected).max() <= 0.51 / FADE_STEPS + 1e-6
