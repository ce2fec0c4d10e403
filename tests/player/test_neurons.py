"""A page of one network shows its neurons as they turn gently, and by a switch as trained."""

from dataclasses import replace

import numpy as np
import pytest
from animations import QUICK, animation
from networks import random_network
from pages import opened
from players import differences
from trainings import history

from dnnflow.data.shapes import moons
from dnnflow.dnn.gauge import canonical
from dnnflow.save.pages.page import film_data
from dnnflow.save.pages.payload import payload_of
from dnnflow.save.pages.words import words_of
from dnnflow.show.animation import Animation, film_of

EXACT = 1e-6
"""Pixels of 1080p."""

POINTS = replace(moons(30), points=moons(30).points.astype(float))


def open_film(shown):
    return replace(film_of(shown, dials=True), private=False)


def switched(page):
    page.draws()
    chosen = page("document.querySelector('[data-chooses=neurons]').value")
    return chosen, page("document.querySelector('canvas').toDataURL()")


@pytest.mark.parametrize(
    ("width", "activation"), [(2, "tanh"), (3, "tanh"), (2, "relu"), (3, "sigmoid")]
)
def test_the_other_track_is_the_film_of_the_raw_neurons_on_the_same_clock(page, width, activation):
    shown = Animation(random_network(1, 2, width, activation=activation), POINTS, QUICK)
    film = open_film(shown)
    (track,), raw = film.tracks, film.raw
    own = film_of(replace(shown, gauge="raw")).tracks[0]
    assert raw.timeline is track.timeline
    for one, other in zip(raw.flow.clouds, own.flow.clouds, strict=True):
        np.testing.assert_array_equal(one, other)
    assert raw.verdicts is track.verdicts
    assert differences(page, film, every=1) < EXACT


def test_the_film_itself_stays_as_it_is_elsewhere():
    shown = animation(hidden=2)
    (plain,), (switchable,) = film_of(shown).tracks, open_film(shown).tracks
    for index in range(plain.timeline.frames):
        one, other = plain.frame(index), switchable.frame(index)
        np.testing.assert_array_equal(one.points, other.points)
        assert one.view == other.view


def test_what_both_have_in_common_travels_once():
    bent = random_network(1, 2, 2, activation="relu")
    film = open_film(Animation(bent, POINTS, QUICK))
    told = film_data(film, words_of(film))
    one, other = told["tracks"]
    assert told["raw"] == 1
    assert told["rows"] == [[0]]
    for part in ("points", "grid", "boundary"):
        assert one[part] == other[part]
        assert [*one[part]] == ["shared"]
    assert one["stages"] != other["stages"]


NETWORK = random_network(1, 2, 2)
USELESS = {
    "raw": animation(gauge="raw"),
    "equal": Animation(canonical(NETWORK), POINTS, QUICK),
    "several": animation() | animation(1),
    "epochs": Animation(history(), POINTS, QUICK),
    "wide": Animation(random_network(0, 1, 20), POINTS, QUICK),
}


@pytest.mark.parametrize("name", USELESS)
def test_there_is_no_switch_where_it_would_say_nothing(name):
    film = open_film(USELESS[name])
    told = payload_of(film)
    assert told["raw"] is None
    assert len(told["tracks"]) == len(film.tracks)


def test_of_a_private_film_only_one_is_told():
    told = payload_of(film_of(animation(hidden=2), dials=True))
    assert (told["raw"], len(told["tracks"])) == (None, 1)


def test_keys_and_mouse_switch_and_the_moment_stays(browser, plain):
    with opened(browser, plain, "?start=2") as page:
        start, place, title = switched(page), page.now, page.text("h2")
        page.press("n")
        raw = switched(page)
        assert (start[0], raw[0]) == ("canonical", "raw")
        assert start[1] != raw[1]
        assert (page.now, page.text("h2")) == (place, title)
        page.press("n")
        assert switched(page) == start
        page.page.locator("[data-does=options]").click()
        page.chooses("neurons", "raw")
        assert switched(page) == raw
        page.page.get_by_label("neurons (N)").select_option("canonical")
        assert switched(page) == start
        assert page.said == []


def test_a_page_without_the_other_neurons_has_no_switch_and_no_key(browser, several):
    with opened(browser, several) as page:
        before = switched(page)
        page.press("n")
        page.page.locator("[data-does=options]").click()
        assert page.page.locator("[data-chooses=neurons]").is_hidden()
        assert switched(page) == before
        assert page.said == []
