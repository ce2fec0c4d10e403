"""A real session with the player becomes a film of it: someone steps, goes back, points and drags.

PYTHONPATH=. python tests/tools/session.py media/player.gif
"""

import sys
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import imageio.v3 as imageio
import numpy as np
from pages import chromium

from dnnflow._typing import Picture
from dnnflow.motion.schedule import Schedule
from dnnflow.save.palette import palette_of
from dnnflow.save.writer import open_writer
from dnnflow.study.demos import demo

SIDES = 800, 450

FPS = 12

COLORS = 96

HAND = """
const made = (name, shape) => {
  const each = document.createElement("div");
  each.id = name;
  each.style.cssText = `position:fixed;z-index:9;pointer-events:none;${shape}`;
  document.body.append(each);
  return each;
};
const hand = made("hand", "left:-50px;top:0;width:22px;height:30px");
hand.innerHTML = `<svg style="width:22px;height:30px" viewBox="0 0 22 30"><path
  fill="#fff" stroke="#000" stroke-width="1.5" d="M1 1v22l5.5-5 4 9.5 4-1.7-4-9.3h8z"
  /></svg>`;
made("key", "left:50%;top:14px;padding:4px 14px;border-radius:8px;font:600 22px system-ui;" +
  "background:#eceff4;color:#0d1017;visibility:hidden");
"""

BOX = """() => {
  const box = document.querySelector("canvas").getBoundingClientRect();
  return [box.left, box.top, box.width, box.height];
}"""
"""Where the plot is."""


class Session:
    """A page whose clock stands still but for the pictures that are taken of it."""

    def __init__(self, page):
        self.page, self.pictures, self.place = page, [], (SIDES[0] * 0.6, SIDES[1] * 0.85)

    def wait(self, seconds):
        """Let time go by, picture by picture."""
        for _ in range(round(seconds * FPS)):
            self.page.clock.run_for(1000 // FPS)
            self.pictures.append(imageio.imread(BytesIO(self.page.screenshot()))[..., :3])

    def press(self, key, shown, seconds):
        """A key is pressed, and named on the screen for a moment."""
        self._name(shown)
        self.page.keyboard.press(key)
        self.wait(0.5)
        self._name("")
        self.wait(seconds - 0.5)

    def move(self, left, top, seconds):
        """The hand moves, from where it is to shares of the plot."""
        *corner, width, height = self.page.evaluate(BOX)
        goal = corner[0] + left * width, corner[1] + top * height
        for share in np.linspace(0, 1, max(2, round(seconds * FPS)))[1:]:
            ease = share * share * (3 - 2 * share)
            now = [a + ease * (b - a) for a, b in zip(self.place, goal, strict=True)]
            self._put(now)
            self.wait(1 / FPS)
        self.place = goal

    def _put(self, place):
        self.page.mouse.move(*place)
        self.page.evaluate(
            "([x, y]) => Object.assign(hand.style, {left: `${x}px`, top: `${y}px`})", place
        )

    def _name(self, key):
        self.page.evaluate(
            "key => { const each = document.getElementById('key'); each.textContent = key || ' ';"
            " each.style.visibility = key ? 'visible' : 'hidden'; }",
            key,
        )


@contextmanager
def _session(browser, path, wish):
    sides = {"width": SIDES[0], "height": SIDES[1]}
    context = browser.new_context(viewport=sides, bypass_csp=True)
    page = context.new_page()
    page.clock.install(time=0)
    page.goto(f"{path.as_uri()}{wish}")
    page.clock.pause_at(60_000)
    page.clock.run_for(200)
    page.evaluate(HAND)
    yield Session(page)
    context.close()


def steps(session):
    """Layer by layer, back again, a point and its way, and to the end."""
    session.wait(0.6)
    session.press("ArrowRight", "→", 1.6)
    session.press("ArrowRight", "→", 1.6)
    session.press("ArrowLeft", "←", 1.0)
    session.move(0.47, 0.62, 0.8)
    session.move(0.5, 0.45, 0.5)
    session.wait(1.2)
    session.move(0.8, 0.8, 0.5)
    session.press("End", "End", 1.8)


def turns(session):
    """A space of three dimensions is dragged."""
    session.wait(0.5)
    session.move(0.85, 0.8, 0.3)
    session.page.mouse.down()
    for left, top in ((0.3, 0.75), (0.3, 0.4), (0.85, 0.6)):
        session.move(left, top, 0.8)
    session.page.mouse.up()
    session.wait(0.6)


SCENES = (("moons", "auto", "", steps), ("rings", "orbit", "?start=hidden_layer6", turns))
"""A demo, its view, where its player starts, and what is done with it."""


def main(path):
    pictures = []
    with TemporaryDirectory() as folder, chromium() as browser:
        for name, view, wish, deeds in SCENES:
            page = Path(folder, f"{name}.html")
            replace(demo(name), schedule=Schedule(duration=11), view=view).save(page)
            with _session(browser, page, wish) as session:
                deeds(session)
                pictures += session.pictures
    planes = [Picture(tuple(np.moveaxis(each, -1, 0))) for each in pictures]
    palette = palette_of(planes[:: len(planes) // 12], COLORS)
    with open_writer(path, size=SIDES, fps=FPS, palette=palette, plays=0) as writer:
        for before, now in pairwise([None, *planes]):
            same = before and all(map(np.array_equal, before.planes, now.planes))
            writer.repeat() if same else writer.write(now)
    print(f"{path}: {len(planes)} pictures, {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
