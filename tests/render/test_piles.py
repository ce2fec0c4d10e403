"""Rings around piles: seen at rest, gone in between, their numbers legible and apart."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import random_network
from noted import Noted

from dnnflow.data.dataset import Dataset
from dnnflow.data.shapes import moons
from dnnflow.motion.schedule import Schedule
from dnnflow.projection import track as tracks
from dnnflow.raster.box import Box
from dnnflow.render.language import LANGUAGES
from dnnflow.render.painter import painter_of
from dnnflow.render.panel import Panel
from dnnflow.render.points.piles import Piles, labels_at
from dnnflow.render.points.rings import Rings
from dnnflow.render.theme import THEMES
from dnnflow.show.animation import Animation, film_of

PANEL = Panel.of(Box(0, 0, 480, 480), THEMES["dark"])


def two_spots(**look):
    """A film of two spots of 40 and 160 points, which a network only moves."""
    generator = np.random.default_rng(0)
    points = np.repeat([[-1.0, 0.3], [1.0, -0.5]], [40, 160], axis=0)
    points = points + generator.normal(0, 1e-3, points.shape)
    data = Dataset(points, np.repeat([0, 1], [40, 160]))
    schedule = Schedule(duration=2, fps=20)
    return film_of(Animation(random_network(0, 1, 2), data, schedule, **look))


def noted(film, time, panel=PANEL):
    track = film.tracks[0]
    canvas = Noted(panel.plot)
    Piles(track, LANGUAGES[track.language]).draw(canvas, panel, track.when(time))
    return canvas


def test_at_rest_each_spot_has_a_ring_in_its_colour_with_an_area_as_its_number():
    film = two_spots()
    for cloud in range(len(film.tracks[0].flow.clouds)):
        rings, (stroke, other) = zip(*noted(film, film.time_of(cloud)).of("lines"), strict=True)
        sizes = np.ptp(rings, axis=1).mean(axis=1)
        assert (sizes[1] / sizes[0]) ** 2 == pytest.approx(4, rel=1e-6)
        assert stroke.colors[:2] == THEMES["dark"].classes[:2]
        assert stroke.opacity == other.opacity == pytest.approx(0.9)


@pytest.mark.parametrize(("language", "words"), [("en", "160 points"), ("ja", "160 点")])
def test_only_the_end_says_how_many_there_are(language, words):
    film = two_spots(language=language)
    last = len(film.tracks[0].flow.clouds) - 1
    said = [line.pieces[0][0] for line in noted(film, film.time_of(last)).lines_of_words]
    assert len(said) == 2
    assert words in said
    assert not noted(film, film.time_of(last - 1)).lines_of_words


def test_the_numbers_that_are_written_are_of_all_points(monkeypatch):
    film = two_spots()
    whole = film.tracks[0].piles
    monkeypatch.setattr(tracks, "MOST_SEARCHED", 100)
    *others, last = two_spots().tracks[0].piles
    assert last.counts.tolist() == whole[-1].counts.tolist() == [40, 160]
    assert all(each.counts.tolist() == [80] for each in others)  # 20 of a class would be too few


def test_no_ring_comes_or_goes_at_once():
    film = two_spots()
    strengths = [
        sum(stroke.opacity / 2 for _, stroke in noted(film, film.timeline.time(index)).of("lines"))
        for index in range(film.frames)
    ]
    assert min(strengths) > 0.5  # spots stay spots all the way
    assert np.abs(np.diff(strengths)).max() < 0.4


def test_what_a_frame_shows_follows_from_it_alone():
    film = two_spots()
    middle, last = film.frames // 2, film.frames - 1
    alone = noted(film, film.timeline.time(middle)).notes
    one = Piles(film.tracks[0], LANGUAGES["en"])
    for index in (last, 0, middle):
        canvas = Noted(PANEL.plot)
        one.draw(canvas, PANEL, film.tracks[0].frame(index))
    for (_, places, stroke), (_, again, same) in zip(alone, canvas.notes, strict=True):
        np.testing.assert_array_equal(places, again)
        assert stroke == same


def test_it_can_be_left_out():
    film = two_spots()
    assert "piles" in film.tracks[0].marks
    last = film.time_of(len(film.tracks[0].flow.clouds) - 1)
    whole = painter_of(film, (320, 320)).picture(film.when(last)).image()
    marks = tuple(name for name in film.tracks[0].marks if name != "piles")
    without = two_spots(marks=marks)
    assert (painter_of(without, (320, 320)).picture(without.when(last)).image() != whole).any()


def test_points_that_lie_apart_have_none():
    film = film_of(Animation(random_network(0, 1, 2), moons(100)))
    assert not noted(film, 0).notes


@given(
    middles=st.lists(st.tuples(st.integers(0, 400), st.integers(0, 300)), min_size=1, max_size=12),
    size=st.floats(8, 40),
    seed=st.integers(0, 99),
)
@settings(max_examples=30)
def test_words_lie_on_no_ring_no_other_words_and_no_edge(middles, size, seed):
    generator = np.random.default_rng(seed)
    count, room = len(middles), Box(16, 16, 384, 284)
    rings = Rings(
        np.zeros(count, int),
        np.array(middles, float),
        generator.uniform(2, 40, count),
        np.ones(count),
    )
    widths = tuple(5 * size for _ in middles)
    places = generator.uniform(0, 400, (50, 2))
    found = labels_at(rings, widths, size, room, places)
    boxes = list(found.values())
    for number, box in found.items():
        assert box.common(room) == box
        assert (box.left % 2, box.top % 2) == (0, 0)
        for other in (*rings.boxes, *(each for each in boxes if each is not box)):
            common = box.common(other)
            assert not (common.width and common.height)
        near = rings.boxes[number]
        if near.common(room) == near:
            assert near.left - 2 <= box.right
            assert box.left <= near.right + 2


def test_words_keep_clear_of_points():
    rings = Rings(np.zeros(1, int), np.array([[100.0, 100.0]]), np.array([10.0]), np.ones(1))
    room = Box(0, 0, 200, 200)
    (usual,) = labels_at(rings, (40.0,), 12.0, room, np.empty((0, 2))).values()
    on_it = np.array([[(usual.left + usual.right) / 2, (usual.top + usual.bottom) / 2]])
    (other,) = labels_at(rings, (40.0,), 12.0, room, on_it).values()
    assert other != usual


def test_a_frame_that_was_not_projected_is_refused():
    film = two_spots()
    frame = replace(film.tracks[0].frame(0), view=None)
    with pytest.raises(ValueError, match="must be projected"):
        Piles(film.tracks[0], LANGUAGES["en"]).draw(Noted(PANEL.plot), PANEL, frame)
