"""The player's modules in Debian's Chromium, and how far they are from Python."""

import json
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from browser import CHROMIUM

import dnnflow
from dnnflow.save.pages.payload import payload_of

MODULES = Path(dnnflow.__file__).parent / "player"
ORIGIN = "http://player.invalid"

HARNESS = """
import { decode } from "./film.js";
import { planeFrame } from "./projection.js";

const packed = (numbers) => numbers && Array.from(numbers);
const lines = (each) => each && packed(each.vertices);

window.load = (payload) => (window.film = decode(payload));
window.seen = (time) => {
  return film.tracks.map((track) => {
    const frame = planeFrame(track, time);
    const { stage, progress, reached, wallsOpacity, settled, view } = frame;
    return {
      ...{ stage, progress, reached, wallsOpacity, settled, view },
      points: packed(frame.points),
      depth: packed(frame.depth),
      grid: lines(frame.grid),
      boundary: lines(frame.boundary),
      walls: lines(frame.walls),
    };
  });
};
"""

PICTURE = (1920, 1080)


@contextmanager
def chromium_page():
    """A page of the browser that has the player's modules, and no network."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        page = browser.new_page()
        page.route("**/*", _answer)
        page.goto(f"{ORIGIN}/")
        page.wait_for_function("() => Boolean(window.seen)")
        try:
            yield page
        finally:
            browser.close()


def _answer(route):
    name = route.request.url.removeprefix(f"{ORIGIN}/")
    if name == "":
        page = "<!doctype html><script type=module src=harness.js></script>"
        route.fulfill(body=page, content_type="text/html")
    elif name == "harness.js":
        route.fulfill(body=HARNESS, content_type="text/javascript")
    elif (MODULES / name).is_file():
        route.fulfill(body=(MODULES / name).read_text(), content_type="text/javascript")
    else:
        route.abort()


def differences(page, film, *, every=3, precision="float64"):
    """How far each third frame of the player is from Python's, in pixels of 1080p, at most."""
    page.evaluate("load", json.loads(json.dumps(payload_of(film, precision=precision))))
    worst = 0.0
    for index in {*range(0, film.frames, every), film.frames - 1}:
        for seen, frame in zip(page.evaluate("seen", film.place(index) / film.fps), film.at(index), strict=True):
            worst = max(worst, difference(seen, frame))
    return worst


def difference(seen, frame):
    """How far a frame of the player is from one of Python, in pixels of 1080p."""
    scale = frame.view.scale(*PICTURE)
    assert (seen["stage"], seen["reached"]) == (frame.stage, frame.reached)
    for name in ("progress", "settled"):
        assert abs(seen[name] - getattr(frame, name)) < 1e-9, name
    view = seen["view"]
    looks = [view["x"], view["y"], view["extent"]] - np.array([*frame.view.centre, frame.view.extent])
    shares = np.abs(np.subtract(view["shares"], frame.view.shares)).max() * frame.view.extent
    ways = [np.abs(looks).max(), shares, _way(seen["points"], frame.points)]
    for name in ("grid", "boundary", "walls"):
        assert (seen[name] is None) == (getattr(frame, name) is None), name
        if seen[name] is not None:
            ways.append(_way(seen[name], getattr(frame, name).vertices))
    assert (seen["depth"] is None) == (frame.depth is None)
    if frame.depth is not None:
        ways.append(_way(seen["depth"], frame.depth) * frame.view.extent)
    return scale * max(ways)


def _way(seen, expected):
    return float(np.abs(np.reshape(seen, expected.shape) - expected).max(initial=0.0))
