"""What is proved of each cloud, said on the page; and the lines that show what is not kept."""

from dataclasses import replace

import pytest
from blocks import residual_network
from networks import random_network
from pages import opened

from dnnflow.data.shapes import moons, rings
from dnnflow.motion.schedule import Schedule
from dnnflow.render.topology.badge import proved_of
from dnnflow.show.animation import Animation, film_of

USUAL = ("sides", "grid", "boundary", "walls", "scale", "mistakes")
QUICK = Schedule(duration=2)
ENCLOSED = Animation(random_network(1, 1, 2), rings(60), QUICK)
CREASED = Animation(random_network(1, 1, 2, activation="relu"), moons(60), QUICK)
FLIPPED = Animation(residual_network(4, blocks=2), moons(60), QUICK)


def said_at_stops(browser, path, clouds):
    """What stands in the column at each rest, and what is read out there."""
    with opened(browser, path) as page:
        stops = []
        for number in range(clouds):
            page.press("Home" if not number else str(number))
            stops.append((page.text(".proved").split("\n"), page.page.text_content(".spoken")))
        return stops


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (ENCLOSED, "what was inside stays inside"),
        (replace(ENCLOSED, language="ja"), "内側のものは内側のまま"),
        (CREASED, "flattened beyond the creases"),
    ],
)
def test_each_stop_says_what_is_proved_and_reads_it_out(browser, tmp_path, shown, words):
    (track,) = film_of(shown).tracks
    rests = proved_of(track).sayings[::2]
    stops = said_at_stops(browser, shown.save(tmp_path / "film.html"), len(rests))
    assert [tuple(filter(None, lines)) for lines, _ in stops] == list(rests)
    assert any(words in lines for lines, _ in stops)
    for (_, spoken), lines in zip(stops, rests, strict=True):
        assert all(line in spoken for line in lines)


def test_a_badge_that_is_left_out_is_not_said(browser, tmp_path):
    marks = tuple(name for name in ENCLOSED.marks if name != "badge")
    path = replace(ENCLOSED, marks=marks).save(tmp_path / "film.html")
    for lines, spoken in said_at_stops(browser, path, 3):
        assert lines == [""]
        assert "bent" not in spoken


@pytest.mark.parametrize(
    ("shown", "own"), [(ENCLOSED, set()), (CREASED, {"creases"}), (FLIPPED, {"cells turned over"})]
)
def test_only_what_a_film_has_can_be_switched(browser, tmp_path, shown, own):
    with opened(browser, shown.save(tmp_path / "film.html"), "?start=1") as page:
        before = page("document.querySelector('canvas').toDataURL()")
        page.page.locator("[data-does=options]").click()
        names = set(page.page.locator(".marks label").all_inner_texts())
        assert names & {"creases", "cells turned over"} == own
        assert {"grid", "scale"} <= names - own <= {*USUAL}
        for name in own:
            page.page.get_by_label(name, exact=True).uncheck()
            page.draws()
            assert page("document.querySelector('canvas').toDataURL()") != before


def test_on_paper_each_picture_says_what_is_new(browser, tmp_path):
    with opened(browser, ENCLOSED.save(tmp_path / "film.html")) as page:
        page.page.emulate_media(media="print")
        page.page.wait_for_selector(".sheet")
        whole = page.text(".sheet > .kept")
        said = page.page.locator("figcaption .kept").all_inner_texts()
    assert whole == "bent, never torn · what was inside stays inside"
    assert said == ["", "", whole, *[""] * (len(said) - 3)]


def test_on_paper_nothing_is_said_where_nothing_is_proved(browser, tmp_path):
    marks = tuple(name for name in ENCLOSED.marks if name != "badge")
    path = replace(ENCLOSED, marks=marks).save(tmp_path / "film.html")
    with opened(browser, path) as page:
        page.page.emulate_media(media="print")
        page.page.wait_for_selector(".sheet")
        assert not page.page.locator(".kept:not(:empty)").count()
