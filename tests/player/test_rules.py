"""What a page must not do: ask, complain, overflow, move unasked, or leave someone out."""

import base64
import re

import pytest
from networks import random_network
from pages import opened

from dnnflow.data.shapes import moons
from dnnflow.show.animation import Animation

PAGES = ("plain", "orbit", "several")


@pytest.fixture(params=PAGES)
def path(request):
    return request.getfixturevalue(request.param)


def test_it_asks_for_nothing_and_complains_of_nothing(browser, path):
    with opened(browser, path, "?autoplay") as page:
        page.page.wait_for_timeout(100)
        page.press("3", "p", "End")
        page.page.locator("[data-does=options]").click()
        assert page.asked == [f"{path.as_uri()}?autoplay"]
        assert page.said == []


@pytest.mark.parametrize("name", ["plain", "several"])
def test_nobody_is_left_out(browser, name, request):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="no axe-core")
    path = request.getfixturevalue(name)
    with opened(browser, path, "?theme=dark&start=3", bypass_csp=True) as page:
        page.page.locator("[data-does=options]").click()
        for theme in ("dark", "light"):
            page.chooses("theme", theme)
            found = axe.Axe().run(page.page)
            assert found.violations_count == 0, found.generate_report()


def test_all_is_reached_by_keys_alone_and_seen_to_be(browser, plain):
    with opened(browser, plain) as page:
        reached = []
        for _ in range(7):
            page.press("Tab")
            reached.append(
                page("(({dataset, role}) => dataset.does ?? role)(document.activeElement)")
            )
            outline = page("getComputedStyle(document.activeElement).outlineStyle")
            assert outline == "solid", reached
        names = ["slider", "first", "back", "play", "forward", "last", "options"]
        assert reached == names


def test_who_wants_little_motion_gets_none(browser, plain):
    with opened(browser, plain, "?autoplay", reduced_motion="reduce") as page:
        assert page.now == 600
        assert not page.plays
        page.press("Home", "ArrowRight")
        assert page.now == 200
        assert not page.plays


def test_it_fits_any_window(browser, path):
    with opened(browser, path) as page:
        for width, height in ((320, 568), (390, 844), (844, 390), (3840, 2160)):
            page.page.set_viewport_size({"width": width, "height": height})
            assert page("document.documentElement.scrollWidth") <= width
            plot = page.page.locator("canvas").first.bounding_box()
            assert min(plot["width"], plot["height"]) >= 150
            words = page("parseFloat(getComputedStyle(document.documentElement).fontSize)")
            assert words >= max(12, min(width, height) / 45)


def test_it_plays_in_a_sandbox_of_another_page(browser, plain, tmp_path):
    other = tmp_path / "other.html"
    frame = f'<iframe src="{plain.as_uri()}#start=hidden_layer1" sandbox="allow-scripts"></iframe>'
    other.write_text(f"<!doctype html><html lang=en><title>x</title>{frame}")
    context = browser.new_context()
    try:
        page, said = context.new_page(), []
        page.on("console", lambda message: said.append(message.text))
        page.goto(other.as_uri())
        strip = page.frame_locator("iframe").locator(".strip[aria-valuetext]")
        strip.wait_for()
        assert strip.get_attribute("aria-valuetext").startswith("layer 3 of 3")
        strip.press("ArrowLeft")
        assert strip.get_attribute("aria-valuetext").startswith("layer 2 of 3")
        assert said == []
    finally:
        context.close()


def test_it_prints_as_its_filmstrip(browser, plain):
    with opened(browser, plain) as page:
        page.page.emulate_media(media="print")
        page.page.wait_for_selector(".sheet")
        assert page.page.locator(".sheet canvas").count() == 7
        assert page.page.locator("main").is_hidden()
        page.page.emulate_media(media="screen")
        page.page.wait_for_selector(".sheet", state="detached")
        assert page("document.documentElement.dataset.theme") == "dark"


def test_without_scripts_there_is_a_small_picture(browser, plain):
    context = browser.new_context(java_script_enabled=False)
    try:
        page = context.new_page()
        page.goto(plain.as_uri())
        picture = page.locator("noscript img")
        assert picture.bounding_box()["width"] > 300
        assert page.locator("main").is_hidden()
    finally:
        context.close()
    found = re.search('src="data:image/png;base64,([^"]*)"', plain.read_text("utf-8"))
    assert len(base64.b64decode(found[1])) <= 10_000


def test_the_verdict_is_said_at_stops_only(browser, plain):
    with opened(browser, plain) as page:
        page.press("ArrowRight")
        page.starts()
        assert page("document.querySelector('.spoken').textContent") == ""
        page.rests()
        assert page("document.querySelector('.spoken').textContent").startswith("input_layer · ")


def test_a_start_that_is_not_there_is_the_input(browser, plain):
    with opened(browser, plain, "?start=nowhere") as page:
        assert page.now == 0
        assert page.said == []


def test_each_panel_says_which_plane_of_its_space_is_seen(browser, tmp_path):
    wide, flat = (Animation(random_network(1, 1, width), moons(20), view="xy") for width in (3, 2))
    path = (wide | flat).save(tmp_path / "planes.html")
    with opened(browser, path) as page:
        said = [each.inner_text() for each in page.page.locator(".seen").all()]
        assert said == ["x and y of 3-D", ""]
