"""A page with a slider a setting: one track at a time, with the words of that one."""

from dataclasses import replace

import pytest
from networks import random_network
from pages import opened

from dnnflow.data.shapes import moons
from dnnflow.motion.schedule import Schedule
from dnnflow.projection.arrangement import Arrangement, Dial
from dnnflow.show.animation import Animation, Comparison


@pytest.fixture(scope="module")
def dials(folder):
    """A page of six networks: three depths of two widths."""
    one = Animation(random_network(0, 0, 2), moons(60), Schedule(duration=4))
    networks = [random_network(depth, depth, width) for depth in range(3) for width in (2, 3)]
    row = tuple(replace(one, source=network) for network in networks)
    arranged = Arrangement(dials=(Dial("hidden", ("0", "1", "2")), Dial("width", ("2", "3"))))
    return Comparison((row,), arrangement=arranged).save(folder / "dials.html", embed=True)


def network_of(page):
    return page.text(".facts").replace("\xa0", " ")


def test_keys_choose_a_setting_and_the_moment_stays(browser, dials):
    with opened(browser, dials, "?start=end") as page:
        depth, width = page.page.locator(".dials input").all()
        assert page.position == "layer 1 of 1, tanh, 100 %"
        depth.press("ArrowRight")
        width.press("ArrowRight")
        page.draws()
        assert page.position == "layer 2 of 2, tanh, 100 %"
        assert network_of(page).startswith("hidden 1 · width 3")
        assert depth.get_attribute("aria-valuetext") == "1"
        assert page.said == []


def test_what_is_said_is_said_of_the_setting_that_is_seen(browser, dials):
    with opened(browser, dials, "?start=end") as page:
        said = {}
        for value in "012":
            page.page.locator(".dials input").first.fill(value)
            page.draws()
            said[value] = page.text(".place"), page.text(".deeds"), network_of(page)
        assert [place for place, _, _ in said.values()] == [
            *("input_layer", "hidden_layer1", "hidden_layer2")
        ]
        for _, deeds, facts in said.values():
            (right,) = (each for each in facts.split(" · ") if "right" in each)
            assert right in deeds


def test_a_mouse_drags_a_dial(browser, dials):
    with opened(browser, dials) as page:
        sliders = [each.bounding_box() for each in page.page.locator(".dials input").all()]
        assert len({(box["x"], box["width"]) for box in sliders}) == 1  # one below the other
        left, top, width = sliders[0]["x"], sliders[0]["y"] + 5, sliders[0]["width"]
        page.page.mouse.move(left + 5, top)
        page.page.mouse.down()
        page.page.mouse.move(left + width - 5, top, steps=3)
        page.page.mouse.up()
        page.draws()
        assert network_of(page).startswith("hidden 2")
