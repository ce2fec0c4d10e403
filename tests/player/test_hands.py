"""What a person does with the player, by key, mouse and finger."""

import time

import pytest
from pages import opened


def test_keys_go_layer_by_layer_and_back_at_once(browser, plain):
    with opened(browser, plain) as page:
        assert page.position == "the input"
        page.press("ArrowRight")
        page.starts()
        page.rests()
        assert page.position == "layer 2 of 3, affine map, 0 %"
        page.press("ArrowRight", "ArrowRight")  # the second one jumps to where the first one goes
        assert page.now == 400
        assert not page.plays
        page.press("ArrowLeft")
        assert page.now == 200
        assert not page.plays
        page.press("3")
        assert page.position == "layer 3 of 3, tanh, 100 %"
        page.press("1", "Home")
        assert page.now == 0
        page.press("End")
        assert page.now == 600
        assert "separate" in page.text(".formula")


def test_motion_goes_on_where_the_next_stage_starts(browser, plain):
    with opened(browser, plain, "?start=2") as page:
        page.press("ArrowRight")
        page.page.wait_for_timeout(150)
        assert page.now > 200


def test_space_plays_and_pauses_and_speed_counts(browser, plain):
    with opened(browser, plain) as page:
        button = page.page.locator("[data-does=play]")
        assert button.get_attribute("aria-label") == "play"
        page.press("Space")
        page.starts()
        assert button.get_attribute("aria-label") == "pause"
        page.press("Space")
        page.rests()
        page.page.locator("[data-does=options]").click()
        page.chooses("speed", "4")
        page.press("Escape", "Home", "k")
        page.starts()
        start = time.perf_counter()
        page.rests()
        assert page.now == 600
        assert time.perf_counter() - start < 3  # of 4 seconds at the usual speed


def test_the_strip_is_the_slider(browser, plain):
    with opened(browser, plain) as page:
        strip = page.page.locator(".strip").bounding_box()
        middle = strip["y"] + strip["height"] / 2
        page.page.mouse.move(strip["x"] + strip["width"] * 0.9, middle)
        page.page.mouse.down()
        page.draws()
        late = page.now
        page.page.mouse.move(strip["x"] + strip["width"] * 0.1, middle)
        page.page.mouse.up()
        page.draws()
        assert late > 500
        assert 0 < page.now < 100
        assert page.position.startswith("layer 1 of 3, affine map, ")


def test_a_click_on_the_plot_goes_on(browser, plain):
    with opened(browser, plain) as page:
        box = page.page.locator("canvas").bounding_box()
        page.page.mouse.click(box["x"] + 3, box["y"] + 3)
        page.starts()


def test_a_point_says_what_it_is(browser, plain):
    with opened(browser, plain, "?start=1") as page:
        page.press("p")
        said = page.text(".tip")
        assert said.startswith(("upper", "lower"))
        assert "the network" in said
        assert said.count("→") == 1
        page.press("Escape")
        assert page.page.locator(".tip").is_hidden()


def test_a_finger_finds_a_point_too(browser, plain):
    manner = {"has_touch": True, "viewport": {"width": 390, "height": 844}}
    with opened(browser, plain, **manner) as page:
        spot = page(SPOT)
        page.page.touchscreen.tap(*spot)
        assert page.page.locator(".tip").is_visible()
        box = page.page.locator("canvas").bounding_box()
        page.page.touchscreen.tap(box["x"] + 3, box["y"] + 3)
        assert page.page.locator(".tip").is_hidden()


SPOT = """() => {
  const canvas = document.querySelector("canvas"), box = canvas.getBoundingClientRect();
  const pixels = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
  for (let place = 0; place < pixels.length; place += 4)
    if (pixels[place] > 200 && pixels[place + 2] < 100) {
      const pixel = place / 4;
      return [box.left + (pixel % canvas.width) * box.width / canvas.width,
              box.top + Math.floor(pixel / canvas.width) * box.height / canvas.height];
    }
}"""
"""Where there is a point of the first class, orange, in the window."""


@pytest.mark.parametrize("way", ["mouse", "keys"])
def test_a_space_is_turned_by_hand(browser, orbit, way):
    with opened(browser, orbit) as page:
        before = page("document.querySelector('canvas').toDataURL()")
        if way == "keys":
            page.press("Shift+ArrowRight", "Shift+ArrowUp")
        else:
            box = page.page.locator("canvas").bounding_box()
            page.page.mouse.move(box["x"] + 200, box["y"] + 200)
            page.page.mouse.down()
            page.page.mouse.move(box["x"] + 300, box["y"] + 240, steps=3)
            page.page.mouse.up()
        page.draws()
        assert page("document.querySelector('canvas').toDataURL()") != before
        assert not page.plays


def test_marks_and_colours_can_be_switched(browser, plain):
    with opened(browser, plain, "?start=end") as page:
        pictures = {page("document.querySelector('canvas').toDataURL()")}
        page.page.locator("[data-does=options]").click()
        switches = page.page.locator(".marks label").all_inner_texts()
        assert set(switches) == {"sides", "grid", "boundary", "walls", "scale", "mistakes"}
        for name in ("grid", "boundary"):
            page.page.get_by_label(name).uncheck()
            page.draws()
            pictures.add(page("document.querySelector('canvas').toDataURL()"))
        page.chooses("theme", "light")
        page.draws()
        pictures.add(page("document.querySelector('canvas').toDataURL()"))
        assert len(pictures) == 4
        assert page("getComputedStyle(document.body.parentElement).backgroundColor") == (
            "rgb(252, 251, 248)"
        )


COUNTED = """() => {
  const {fill} = Int32Array.prototype;
  window.cleared = 0;
  Int32Array.prototype.fill = function (...told) {
    window.cleared += this.length > 10000;
    return fill.apply(this, told);
  };
}"""
"""Has a page count how often it clears a picture."""


def test_every_stage_is_reached_soon(browser, demo_page):
    with opened(browser, demo_page, viewport={"width": 1920, "height": 1080}) as page:
        jumps = [page.works(page.press, key) for key in "134526"]
    assert min(jumps) < 0.05  # what else runs on the machine only adds to it


def test_a_point_is_marked_on_the_picture_that_is_there(browser, demo_page):
    with opened(browser, demo_page) as page:
        page(f"({COUNTED})()")
        page.press("3")
        jumped = page("window.cleared")
        for _ in range(3):
            page.press("p")
        marked = page("window.cleared") - jumped
    assert jumped
    assert not marked


def test_what_is_shown_again_is_what_was_shown(browser, demo_page):
    with opened(browser, demo_page, "?start=2") as page:
        before = page("document.querySelector('canvas').toDataURL()")
        page.press("p", "Escape")
        page.page.emulate_media(media="print")
        page.page.wait_for_selector(".sheet")
        page.page.emulate_media(media="screen")
        page.page.wait_for_selector(".sheet", state="detached")
        for theme in ("light", "dark"):
            page.page.locator("[data-chooses=theme]").select_option(theme, force=True)
            page.draws()
        assert page("document.querySelector('canvas').toDataURL()") == before
