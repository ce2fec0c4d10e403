"""The plot of the player and the film's own picture of it are the same, but for words."""

from dataclasses import replace

import numpy as np
import pytest
from blocks import residual_network
from networks import random_network
from plots import drawn_by_film, drawn_by_player, load, plot_page, share_within, without_words

from dnnflow.data.shapes import DATASETS
from dnnflow.motion.schedule import Schedule
from dnnflow.raster.box import Box
from dnnflow.raster.color import rgb_of
from dnnflow.render.panel import Panel
from dnnflow.render.theme import THEMES
from dnnflow.save.pages.looks import looks_of, themes_of
from dnnflow.show.animation import Animation, film_of
from dnnflow.study.demos import demo

SCHEDULE = Schedule(duration=2, fps=25)
PART = {"left": 0, "top": 0, "width": 240, "height": 180}


@pytest.fixture(scope="module")
def canvas(page):
    """A page that draws plots."""
    return plot_page(page.context.browser)


def shown(name, points, *, hidden=3, width=2, units=1, **look):
    network = random_network(3, hidden, width, units=units)
    return film_of(Animation(network, DATASETS[name](points, seed=0), SCHEDULE, **look))


FILMS = {
    "dark": lambda: shown("moons", 300),
    "light, on an axis": lambda: shown("moons", 200, width=1, theme="light"),
    "in space": lambda: shown("rings", 200, width=3),
    "classes in other shapes": lambda: shown(
        "blobs", 50, units=3, class_colors=("tomato", "#4477aa", "gold")
    ),
    "dots and a crowd": lambda: shown("moons", 30_000, hidden=1, background="#101820"),
    "piles": lambda: film_of(replace(demo("moons"), schedule=SCHEDULE)),
    "creases": lambda: film_of(
        Animation(random_network(1, 1, 2, activation="relu"), DATASETS["moons"](60), SCHEDULE)
    ),
    "flips": lambda: film_of(
        Animation(residual_network(4, blocks=2), DATASETS["spirals"](60), SCHEDULE)
    ),
}
MOMENTS = {"dots and a crowd": (0.5,), "creases": (0.3,), "flips": (0.2,)}
"""Shares of the film at which it is looked at; others at three."""

SIZES = {"dark": (480, 300), "in space": (320, 420)}


@pytest.mark.parametrize("name", FILMS)
def test_a_plot_is_the_films_picture(name, canvas, monkeypatch):
    without_words(monkeypatch)
    film = FILMS[name]()
    load(canvas, film, words=False)
    for share in MOMENTS.get(name, (0.25, 0.5, 1)):
        index = round(share * (film.frames - 1))
        expected, box, measures = drawn_by_film(film, index, SIZES.get(name, (300, 300)))
        drawn = drawn_by_player(canvas, index, box, **measures)
        assert len(np.unique(expected.reshape(-1, 3), axis=0)) > 20
        assert share_within(drawn, expected) > 0.999, index


@pytest.mark.parametrize("mark", ["sides", "grid", "dots", "creases", "flips"])
def test_a_mark_that_is_switched_off_is_not_drawn(mark, canvas, monkeypatch):
    without_words(monkeypatch)
    film = FILMS[mark if mark in FILMS else "piles"]()
    load(canvas, film, words=False)
    (track,) = film.tracks
    less = replace(track, marks=tuple(name for name in track.marks if name != mark))
    index = film.frames - 1
    expected, box, measures = drawn_by_film(replace(film, rows=((less,),)), index, (300, 300))
    drawn = drawn_by_player(canvas, index, box, without=[mark], **measures)
    whole = drawn_by_player(canvas, index, box, **measures)
    assert share_within(drawn, expected) > 0.999
    assert share_within(whole, drawn, 0) < 0.9995


@pytest.mark.parametrize("mark", ["creases", "flips"])
def test_lines_have_the_films_colour_and_strength(mark, canvas, monkeypatch):
    without_words(monkeypatch)
    film = FILMS[mark]()
    load(canvas, film, words=False)
    index = round(MOMENTS[mark][0] * (film.frames - 1))
    expected, box, measures = drawn_by_film(film, index, (300, 300))
    drawn = drawn_by_player(canvas, index, box, **measures)
    bare = drawn_by_player(canvas, index, box, without=[mark], **measures)
    lined = (drawn != bare).any(axis=2)
    assert lined.sum() > 20
    assert share_within(drawn[lined][None], expected[lined][None]) > 0.97


def test_mistakes_are_open_dots_unless_they_are_switched_off(canvas):
    film = shown("moons", 40)
    load(canvas, film)
    wrong = int(np.flatnonzero(film.tracks[0].mistakes[-1])[0])
    only = ["grid", "boundary", "walls", "ruler", "piles"]
    box = {**PART, "width": 480, "height": 480}
    x, y = map(int, canvas.evaluate("placed", [0, wrong, box]))
    color = rgb_of(THEMES["dark"].classes[film.tracks[0].dataset.labels[wrong]])
    open_dot = drawn_by_player(canvas, 0, box, without=only)[y, x]
    whole_dot = drawn_by_player(canvas, 0, box, without=[*only, "mistakes"])[y, x]
    assert np.abs(whole_dot.astype(int) - color).max() < 30
    assert np.abs(open_dot.astype(int) - rgb_of(THEMES["dark"].background)).max() < 30


def test_places_are_those_of_the_film_from_the_corner_of_the_box_on(canvas):
    film = FILMS["dark"]()
    load(canvas, film)
    (frame,) = film.at(10)
    panel = Panel.of(Box(0, 0, 640, 360), THEMES["dark"])
    box = {"left": 7, "top": 3, "width": panel.plot.width, "height": panel.plot.height}
    view = {
        "x": frame.view.centre[0],
        "y": frame.view.centre[1],
        "extent": frame.view.extent,
        "shares": frame.view.shares,
    }
    found = canvas.evaluate("places", [box, view, frame.points.tolist()])
    expected = panel.places(frame.points, frame.view) + np.array([7, 3])
    np.testing.assert_allclose(found, expected, atol=1e-9)


def test_only_the_box_is_drawn_on_and_only_around_the_point_that_is_pointed_at(canvas):
    film = FILMS["dark"]()
    load(canvas, film)
    box = {**PART, "left": 40, "top": 20}
    right = int(np.flatnonzero(~film.tracks[0].mistakes[-1])[0])
    plain = drawn_by_player(canvas, 10, box)
    pointed = drawn_by_player(canvas, 10, box, hovered=right)
    x, y = canvas.evaluate("placed", [10, right, PART])
    rows, columns = np.nonzero((plain != pointed).any(axis=2))
    reach = np.hypot(columns + 0.5 - x, rows + 0.5 - y).max()
    assert 2 < reach < 8
    color = rgb_of(THEMES["dark"].classes[film.tracks[0].dataset.labels[right]])
    assert np.abs(pointed[int(y), int(x)].astype(int) - color).max() <= 2
    around = drawn_by_player(canvas, 10, {**PART, "width": 300, "height": 220}, plot=box)
    assert (around[:20] == 0).all()
    assert (around[:, :40] == 0).all()
    assert (around[20:200, 40:280] == plain).all()


def test_a_trail_leads_from_the_first_place_to_the_last(canvas):
    film = FILMS["dark"]()
    load(canvas, film)
    (frame,) = film.at(10)
    ends = frame.points[[0, 250]]
    trail = ends.ravel().tolist()
    plain = drawn_by_player(canvas, 10, PART, hovered=5)
    drawn = drawn_by_player(canvas, 10, PART, hovered=5, trail=trail)
    changed = (plain != drawn).any(axis=2)
    for share in (0.1, 0.5, 0.9):
        x, y = canvas.evaluate("middle", [10, trail, share, PART])
        assert changed[int(y), int(x)]


@pytest.mark.parametrize("size", [(1, 1), (200, 200), (2160, 320)])
def test_plots_have_any_size(size, canvas):
    load(canvas, FILMS["in space"]())
    width, height = size
    box = {"left": 0, "top": 0, "width": width, "height": height}
    drawn = drawn_by_player(canvas, 20, box, ratio=2)
    assert tuple(drawn[0, 0]) == rgb_of(THEMES["dark"].background)
    assert share_within(drawn, np.full_like(drawn, drawn[0, 0])) < 1 or size == (1, 1)


def test_the_ruler_says_how_long_it_is_and_stays_legible(canvas):
    load(canvas, FILMS["dark"]())
    others = ["walls", "grid", "boundary", "dots", "piles"]
    bare = drawn_by_player(canvas, 0, PART, without=[*others, "ruler"])
    for ratio in (1, 2):
        drawn = drawn_by_player(canvas, 0, PART, without=others, ratio=ratio)
        rows, columns = np.nonzero((drawn != bare).any(axis=2))
        assert 8 * ratio < PART["height"] - rows.min() < 25 * ratio
        assert columns.min() > PART["width"] / 2


def test_colours_that_were_asked_for_are_those_of_both_themes():
    film = shown("moons", 20, theme="light", background="#fff", class_colors=("#990000", "#004499"))
    themes = looks_of(film, film.tracks[0])["themes"]
    assert {name: theme["background"] for name, theme in themes.items()} == {
        "light": "#ffffff",
        "dark": THEMES["dark"].background,
    }
    assert {theme["classes"] for theme in themes.values()} == {("#990000", "#004499")}


def test_a_page_has_a_background_where_the_film_is_transparent():
    film = shown("moons", 20, background="transparent")
    assert themes_of(film)["dark"]["background"] == THEMES["dark"].background
