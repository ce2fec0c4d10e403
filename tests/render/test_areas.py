"""What stays between two pictures is not drawn again; what is drawn on many panels is at once."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network
from painted import painted

from dnnflow.data.shapes import moons
from dnnflow.motion.schedule import Schedule
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import PLACED, Polylines, Scaling, Scatter, Stroke
from dnnflow.raster.pixels import PixelCanvas
from dnnflow.raster.sprites import Dot
from dnnflow.show.animation import Animation

BACKGROUND, RED, BLUE = "#102030", "#ff0000", "#0000ff"
STROKE = Stroke((RED, BLUE), 1.7, 0.6, fade=5.0)
DOTS = (Dot(RED, BLUE, 3.0, 0.7), Dot(BLUE, RED, 3.0, 0.7))


def of(depth, points=120):
    schedule = Schedule(duration=1.5, fps=10)
    return Animation(
        random_network(depth, depth, 2), moons(points // 2), schedule, title=f"{depth}"
    )


def four():
    """Of different depths and numbers of points, so that some arrive before others."""
    return painted((of(1) | of(2, 160)) & (of(6) | of(1, 200)), (480, 320), "yuv420")


FOUR = four()


def assert_same(canvas, picture):
    for drawn, true in zip(canvas.planes, picture.planes, strict=True):
        np.testing.assert_array_equal(drawn, true)


@settings(max_examples=4, deadline=None)
@given(st.lists(st.integers(0, FOUR.frames - 1), min_size=2, max_size=4))
def test_a_canvas_shows_the_frame_that_was_painted_last_whatever_was_there(indexes):
    canvas = FOUR.painter.canvas()
    for index in indexes:
        FOUR.painter.paint(FOUR.film.at(index), canvas)
    assert_same(canvas, FOUR.picture(indexes[-1]))


def test_a_canvas_that_another_painter_has_drawn_on_is_drawn_anew():
    canvas, other = FOUR.painter.canvas(), replace(FOUR.painter)
    for painter in (other, FOUR.painter):
        painter.paint(FOUR.film.at(7), canvas)
    canvas.fill(canvas.box, RED)
    other.paint(FOUR.film.at(7), canvas)
    assert_same(canvas, FOUR.picture(7))


def test_frames_that_are_made_of_others_are_those_of_their_moment():
    for index, frames in enumerate(FOUR.film.changes()):
        for frame, own in zip(frames or (), FOUR.film.at(index), strict=bool(frames)):
            assert (frame.index, frame.time, frame.view) == (own.index, own.time, own.view)
            np.testing.assert_array_equal(frame.points, own.points)
    (first, *_), track = FOUR.film.at(0), FOUR.film.tracks[0]
    rests, moves = (track.after(first, index) for index in (1, 5))
    assert (rests.index, rests.time) == (1, track.timeline.time(1))
    assert rests.points is first.points
    np.testing.assert_array_equal(moves.points, track.frame(5).points)


def test_what_stays_as_it_is_is_not_drawn_again(monkeypatch):
    canvas, filled = FOUR.painter.canvas(), []
    last = FOUR.film.at(FOUR.frames - 1)
    FOUR.painter.paint(last, canvas)
    monkeypatch.setattr(PixelCanvas, "fill", lambda *_: filled.append(1))
    FOUR.painter.paint(last, canvas)
    assert not filled
    FOUR.painter.paint([replace(each, moment=None) for each in last], canvas)
    assert filled


@pytest.mark.parametrize("layout", ["rgb", "yuv420"])
@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_on_many_parts_at_once_the_same_is_drawn_as_on_each(layout, kind):
    generator = np.random.default_rng(0)
    boxes = [Box(4, 2, 41, 40), Box(44, 2, 81, 40), Box(4, 42, 42, 83)]
    once, each = (PixelCanvas.blank((90, 90), BACKGROUND, layout) for _ in range(2))
    lines, dots = [], []
    for box in boxes:
        points = generator.uniform(-1.2, 1.2, (12, 2)).astype(kind)
        scaling, kinds = Scaling((18.0, -17.0), (20.0, 19.5)), np.arange(12) % 2
        bent = Polylines(points, np.array([0, 5]), kinds, scaling, generator.uniform(0.2, 1.0))
        order = generator.permutation(12)
        lines.append((once.panel(box), bent))
        dots.append((once.panel(box), Scatter(points, order, kinds, scaling)))
        places, part = scaling.places(points), each.panel(box)
        part.lines(places, bent.starts, kinds, replace(STROKE, opacity=bent.opacity))
        part.dots(places[order], kinds, DOTS)
    once.polylines(lines, STROKE)
    once.scatter(dots, DOTS)
    assert_same(once, each.picture())
    assert PLACED.places(points).tolist() == points.tolist()
