"""The marks that measure: ellipses, the tint of areas, the curve of the law, and their words."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from histories import history
from networks import random_network

from dnnflow.data.shapes import blobs, moons
from dnnflow.dnn.network import Network
from dnnflow.motion.schedule import Schedule
from dnnflow.projection.film import Film
from dnnflow.raster.box import Box
from dnnflow.raster.color import rgb_of
from dnnflow.raster.pixels import PixelCanvas
from dnnflow.raster.text import width_of
from dnnflow.render.heading import laid_out
from dnnflow.render.marks import MARKS, marks_of, marks_shown
from dnnflow.render.measures.ellipses import Ellipses, ellipses_of
from dnnflow.render.measures.keys import Keys
from dnnflow.render.measures.law import LawCurve, law_of
from dnnflow.render.measures.stretch import GROWN, SHRUNK, TINTS, Stretch, logs_of, stretch_of
from dnnflow.render.measures.words import MEASURE_WORDS
from dnnflow.render.painter import painter_of
from dnnflow.render.panel import Panel
from dnnflow.render.script.alt import alt_of
from dnnflow.render.theme import THEMES
from dnnflow.show.animation import Animation, film_of

NAMES = ("stretch", "ellipses", "law")


def film(*marks, network=None, points=None, **look) -> Film:
    shown = Animation(
        network or random_network(0, 2, 2),
        moons(40) if points is None else points,
        Schedule(duration=2, fps=10),
        marks=(*marks_shown(), *marks),
        **look,
    )
    return film_of(shown)


def picture(shown, size=(400, 400), frame=0):
    painter = painter_of(shown, size)
    return np.stack(painter.picture(shown.at(frame)).planes, axis=-1).astype(int)


def test_none_is_drawn_unless_asked_for():
    plain = film()
    assert not any(
        isinstance(mark, Ellipses | Stretch | LawCurve) for mark in marks_of(plain.tracks[0])
    )
    (keys,) = [mark for mark in marks_of(plain.tracks[0]) if isinstance(mark, Keys)]
    assert keys.scales == ()
    for name in NAMES:
        assert not MARKS[name].shown


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("theme", THEMES)
def test_each_changes_a_wide_picture_and_only_there_where_it_belongs(name, theme):
    frame, size = 7, (800, 400)
    plain, more = (picture(film(*names, theme=theme), size, frame) for names in ((), (name,)))
    changed = np.abs(plain - more).max(axis=-1) > 8
    assert changed.sum() > 50
    column = Panel.of(Box(0, 0, *size), THEMES[theme]).column
    beside = changed[:, column:] if name == "law" else changed[:, :column]
    assert not beside.any()


def test_ellipses_are_circles_at_the_input_and_move_with_the_grid():
    (track,) = film("ellipses").tracks
    mark = ellipses_of(track)
    tangents = mark.around.at(track.frame(0))
    assert tangents.stretches == pytest.approx(1)
    for nodes, places in zip(mark.around.points.T, track.flow.grid[0].vertices.T, strict=True):
        assert set(nodes.round(9)) <= set(places.round(9))
    end = track.frame(track.timeline.frames - 1)
    last = mark.around.at(end).points
    assert last == pytest.approx(mark.around.tangents[-1].points)


def test_areas_that_double_are_green_and_those_that_halve_are_purple():
    for factor, color in ((2.0, GROWN), (0.5, SHRUNK)):
        first, output = random_network(0, 0, 2, activation="linear").layers
        scaled = Network((replace(first, weight=factor * np.eye(2)), output), name="scaled")
        shown, bare = (film(*names, network=scaled, gauge="raw") for names in (("stretch",), ()))
        (track,), last = shown.tracks, shown.frames - 1
        mark = stretch_of(track)
        assert mark.doublings == 2
        areas = mark.around.at(track.frame(last)).areas
        assert set(mark.levels(areas).tolist()) == {TINTS if factor > 1 else -TINTS}
        image, ground = (picture(each, frame=last) for each in (shown, bare))
        towards = np.sign(np.subtract(rgb_of(color), rgb_of(THEMES["dark"].background)))
        assert ((image - ground) * towards).sum() > 0


def test_flat_and_endless_areas_stand_at_the_ends_of_the_scale():
    low, middle, high, lost = logs_of(np.array([0, 1, np.inf, np.nan]))
    assert (low, middle, high, lost) == (-6, 0, 6, 6)


def test_the_curve_stands_beside_the_heading_where_that_has_words():
    (track,) = film("law").tracks
    curve, frame = law_of(track), track.frame(3)
    assert len(curve.separations) == 1 + 3

    def drawn(width, height, curve=curve):
        panel = Panel.of(Box(0, 0, width, height), THEMES["dark"])
        canvas = PixelCanvas.blank((panel.title.width, panel.title.height), "#000000", "rgb")
        curve.draw(canvas, panel, frame)
        return any(plane.any() for plane in canvas.picture().planes)

    assert drawn(800, 400)
    assert not drawn(150, 150)
    assert drawn(500, 500, replace(curve, heading=replace(curve.heading, facts=("fact " * 30,))))


def test_spaces_without_a_plane_have_neither_ellipses_nor_tints():
    points = replace(moons(20), points=np.random.default_rng(0).normal(size=(40, 3)), origin=None)
    network = random_network(0, 1, 3, dimension=3)
    shown = film("ellipses", "stretch", network=network, points=points)
    (track,) = shown.tracks
    assert ellipses_of(track).around is stretch_of(track).around is None
    assert np.array_equal(picture(shown), picture(film(network=network, points=points)))


def test_a_training_has_none_for_no_map_moves_its_points():
    names = (*marks_shown(), *NAMES)
    (track,) = film_of(Animation(history(3), moons(20), marks=names)).tracks
    assert ellipses_of(track).around is stretch_of(track).around is None
    assert law_of(track).separations == ()


@pytest.mark.parametrize("language", MEASURE_WORDS)
def test_what_is_drawn_is_said_to_those_who_do_not_see_it(language):
    words, shown = MEASURE_WORDS[language], film(*NAMES, language=language)
    said = alt_of(shown)
    assert words.alt_ellipses in said
    assert words.alt_stretch in said
    assert words.alt_law.partition("{")[0].strip() in said
    assert words.alt_ellipses not in alt_of(film(language=language))


SHAPES = ((280, 280), (480, 480), (1080, 1080), (480, 270), (640, 360), (1920, 1080))


@cache
def with_the_law(units, language):
    """The track of a deep network, which has a long curve."""
    points = blobs(20, classes=max(2, units))
    network = random_network(0, 9, 4, units=units)
    (track,) = film("law", network=network, points=points, language=language).tracks
    return track


@pytest.mark.parametrize("size", [*SHAPES, (270, 480), (1080, 1920)])
@pytest.mark.parametrize("units", [1, 10])
@pytest.mark.parametrize("language", MEASURE_WORDS)
def test_the_curve_of_the_law_always_finds_room(size, units, language):
    curve = law_of(with_the_law(units, language))
    panel = Panel.of(Box(0, 0, *size), THEMES["dark"])
    place = curve.place(panel)
    assert place
    words, box = place
    said = width_of(words.pieces[0][0], words.size)
    begin = words.x - said * (words.align == "right")
    for line in laid_out(curve.heading, panel)[0]:
        if abs(line.y - words.y) < words.size:
            end = line.x + sum(width_of(piece, line.size) for piece, _ in line.pieces)
            assert end < begin
    assert begin >= panel.margin - 1
    assert box.right <= panel.title.width - panel.margin + 2
    assert max(box.bottom, words.y) <= panel.title.height
