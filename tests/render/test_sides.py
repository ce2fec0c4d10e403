"""The tints of both sides: seen once the end settles, on pixels and on paper."""

from dataclasses import replace

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from networks import random_network
from noted import Noted

from dnnflow.data.shapes import blobs, moons
from dnnflow.flow.sources import Layers
from dnnflow.motion.frame import Frame, View
from dnnflow.projection import sides
from dnnflow.raster.box import Box
from dnnflow.raster.canvas import Stroke
from dnnflow.raster.color import mixed, rgb_of
from dnnflow.render.marks import marks_of
from dnnflow.render.painter import painter_of
from dnnflow.render.panel import Panel
from dnnflow.render.print import printed
from dnnflow.render.sides import DENSITY_HEIGHT, Densities, Sides
from dnnflow.render.theme import THEMES
from dnnflow.show.animation import Animation, film_of

THEME = THEMES["dark"]
PANEL = Panel.of(Box(0, 0, 400, 400), THEME)
LEFT_AND_RIGHT = sides.Sides(np.array([[0.0, 1.0], [0.0, 0.0]]), np.zeros(2))
FRAME = Frame(0, 0.0, 0, 1.0, np.zeros((1, 2)), view=View((0.0, 0.0), 1.0), settled=1.0)


def noted(shown, frame=FRAME):
    canvas = Noted(PANEL.plot)
    Sides(() if shown is None else (shown,)).draw(canvas, PANEL, frame)
    return canvas


def test_both_sides_are_tinted_as_far_as_the_end_has_settled():
    for settled in (0.5, 1.0):
        canvas = noted(LEFT_AND_RIGHT, replace(FRAME, settled=settled))
        (left, first), (right, second) = canvas.of("area")
        assert (first, second) == tuple(
            mixed(THEME.background, color, THEME.side_opacity * settled)
            for color in THEME.classes[:2]
        )
        assert max(x for x, _ in left) == min(x for x, _ in right) == pytest.approx(200)
        ((places, stroke),) = canvas.of("lines")
        assert places[:, 0] == pytest.approx(200)
        assert stroke == Stroke((THEME.accent,), PANEL.length(0.36), 0.85 * settled)


def test_before_the_end_and_where_the_plane_shows_none_nothing_is_drawn():
    assert not noted(LEFT_AND_RIGHT, replace(FRAME, settled=0.0)).notes
    assert not noted(None).notes


def test_three_classes_have_three_lines_between_them():
    angles = 2 * np.pi * np.arange(3) / 3
    shown = sides.Sides(np.array([np.cos(angles), np.sin(angles)]), np.zeros(3))
    canvas = noted(shown)
    assert len(canvas.of("area")) == 3
    middle = PANEL.plot.width / 2, PANEL.plot.height / 2
    ((lines, _),) = canvas.of("lines")
    assert len(lines) == 6
    for places in lines.reshape(3, 2, 2):
        assert min(np.linalg.norm(places - middle, axis=1)) < 1e-6


def test_those_of_each_cloud_are_seen_all_the_time_and_go_over_into_the_next():
    later = sides.Sides(LEFT_AND_RIGHT.weight, np.array([0.0, -0.5]))
    places = []
    for progress in (0.0, 0.5, 1.0):
        canvas = Noted(PANEL.plot)
        shown = replace(FRAME, progress=progress, settled=0.0)
        Sides((LEFT_AND_RIGHT, later)).draw(canvas, PANEL, shown)
        ((line, stroke),) = canvas.of("lines")
        assert stroke.opacity == 0.85
        places.append(line[0, 0])
    assert np.diff(places) == pytest.approx(0.25 * PANEL.scale(FRAME.view))


LABELS = np.repeat([0, 1], [300, 100])
ON_AXIS = np.column_stack([np.where(LABELS == 0, -0.4, 0.3), np.zeros(400)])


def density(settled=1.0, *, flat=True):
    canvas = Noted(PANEL.plot)
    Densities(LABELS, flat).draw(canvas, PANEL, replace(FRAME, points=ON_AXIS, settled=settled))
    return canvas


def test_on_an_axis_the_densities_of_two_classes_stand_above_and_below_it():
    middle = PANEL.plot.height / 2
    (above, one), (below, two) = density().of("lines")
    assert (one.colors, two.colors) == tuple((each,) for each in THEME.classes[:2])
    assert (above[:, 1] < middle).all()
    assert (below[:, 1] > middle).all()
    for ridge, x in ((above, -0.4), (below, 0.3)):
        peak = ridge[np.abs(ridge[:, 1] - middle).argmax(), 0]
        assert peak == pytest.approx(200 + x * PANEL.scale(FRAME.view), abs=3)
    # Both count points: a class of a third of the points is a third as high.
    heights = [np.abs(ridge[:, 1] - middle).max() for ridge in (above, below)]
    assert heights[0] == pytest.approx(DENSITY_HEIGHT * PANEL.plot.height)
    assert heights[1] == pytest.approx(heights[0] / 3)


def test_densities_rise_as_the_end_settles_and_only_from_an_axis():
    assert not density(0.0).notes
    assert not density(flat=False).notes
    half, whole = (density(settled).of("lines")[0][0] for settled in (0.5, 1.0))
    middle = PANEL.plot.height / 2
    assert middle - half[:, 1].min() == pytest.approx((middle - whole[:, 1].min()) / 2)


@pytest.mark.parametrize(
    ("width", "output", "flat"),
    [(2, True, True), (3, True, True), (2, False, False), (1, False, True)],
)
def test_densities_are_shown_where_the_last_cloud_lies_on_an_axis(width, output, flat):
    shown = Layers(random_network(0, 1, width), output_stage=output)
    (track,) = film_of(Animation(shown, moons(50))).tracks
    (mark,) = (each for each in marks_of(track) if isinstance(each, Densities))
    assert mark.flat == flat


@pytest.mark.parametrize("layout", ["rgb", "yuv420"])
def test_a_film_is_tinted_from_the_arrival_of_the_last_cloud_on(layout):
    animation = Animation(random_network(0, 1, 2), moons(50), marks=("sides",))
    film = film_of(animation)
    painter, track = painter_of(film, (360, 360), layout), film.tracks[0]
    before = painter.picture(film.at(int(track.timeline.arrival * track.timeline.fps) - 1))
    assert all((plane == plane.flat[0]).all() for plane in before.planes)
    last = film.time_of(len(track.flow.stages))
    assert track.when(last).settled == 1
    picture = painter.picture(film.when(last))
    assert not any((plane == plane.flat[0]).all() for plane in picture.planes)
    assert film.at(film.frames - 1)[0].settled == 1


@pytest.mark.parametrize("units", [1, 3])
def test_paper_has_the_tints_of_pixels(units):
    points = blobs(90, classes=units) if units > 1 else moons(90)
    film = film_of(Animation(random_network(1, 1, 2, units=units), points, marks=("sides",)))
    painter, frames = painter_of(film, (320, 320)), film.at(film.frames - 1)
    drawn = FigureCanvasAgg(printed(painter, frames))
    drawn.draw()
    ours = painter.picture(frames).image().astype(float)
    theirs = np.asarray(drawn.buffer_rgba())[..., :3].astype(float)
    assert np.abs(ours - theirs).mean() < 0.5
    assert (np.abs(ours - theirs).max(axis=2) < 3).mean() > 0.97
    tints = [rgb_of(mixed(THEME.background, each, THEME.side_opacity)) for each in THEME.classes]
    assert sum((ours == tint).all(axis=2).mean() for tint in tints) > 0.5
