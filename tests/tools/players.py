"""The player's modules in Debian's Chromium, and how far they are from Python."""

import json
from base64 import b64decode
from contextlib import contextmanager
from pathlib import Path

import numpy as np

import dnnflow
from dnnflow.save.pages.payload import payload_of, raw_told

MODULES = Path(dnnflow.__file__).parent / "player"
ORIGIN = "http://player.invalid"

HARNESS = """
import { decode } from "./film.js";
import { planeFrame } from "./projection.js";

const packed = (numbers) => {
  if (!numbers) return null;
  const bytes = new Uint8Array(numbers.slice().buffer);
  let text = "";
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(text);
};

const told = ({ points, depth, grid, boundary, flips, creases, walls, ...frame }) => ({
  ...{ stage: frame.stage, progress: frame.progress, reached: frame.reached },
  ...{ view: frame.view, settled: frame.settled, wallsOpacity: frame.wallsOpacity },
  ...{ points: packed(points), depth: packed(depth), grid: packed(grid?.vertices) },
  ...{ boundary: packed(boundary?.vertices), walls: packed(walls?.vertices) },
  ...{ flips: packed(flips?.vertices), creases: packed(creases?.vertices) },
  labels: { grid: packed(grid?.labels), creases: packed(creases?.labels) },
});

window.load = (payload) => (window.film = decode(payload));
window.seen = (times) =>
  times.map((time) => film.tracks.map((track) => told(planeFrame(track, time))));
"""

PICTURE = (1920, 1080)


@contextmanager
def page_of_modules(browser):
    """A page of a browser that has the player's modules, and no network."""
    page = browser.new_page()
    page.route("**/*", _answer)
    page.goto(f"{ORIGIN}/")
    page.wait_for_function("() => Boolean(window.seen)")
    try:
        yield page
    finally:
        page.close()


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


def load(page, film, precision="float64"):
    """Let the page have a film."""
    page.evaluate("load", json.loads(json.dumps(payload_of(film, precision=precision))))


def differences(page, film, *, every=3, precision="float64"):
    """How far each third frame of the player is from Python's, in pixels of 1080p, at most."""
    load(page, film, precision)
    indexes = sorted({*range(0, film.frames, every), film.frames - 1})
    times = [film.place(index) / film.fps for index in indexes]
    ways = [
        difference(seen, frame)
        for index, all_seen in zip(indexes, page.evaluate("seen", times), strict=True)
        for seen, frame in zip(all_seen, _frames(film, index), strict=True)
    ]
    return float(np.max(ways))  # not a number, if any of them is none


def _frames(film, index):
    """What the tracks of a player should show: those of a film, and that of the raw neurons."""
    return [*film.at(index), *(raw.frame(film.place(index)) for raw in raw_told(film))]


def difference(seen, frame):
    """How far a frame of the player is from one of Python, in pixels of 1080p."""
    assert (seen["stage"], seen["reached"]) == (frame.stage, frame.reached)
    for name, key in (("progress",) * 2, ("settled",) * 2, ("walls_opacity", "wallsOpacity")):
        assert abs(seen[key] - getattr(frame, name)) < 1e-9, name
    view, extent = seen["view"], frame.view.extent
    looks = np.array([view["x"], view["y"], view["extent"]]) - (*frame.view.centre, extent)
    shares = extent * np.subtract(view["shares"], frame.view.shares)
    ways = [*np.abs(looks), *np.abs(shares), _way(seen["points"], frame.points)]
    for name in ("grid", "boundary", "flips", "creases", "walls"):
        lines = getattr(frame, name)
        ways.append(_way(seen[name], None if lines is None else lines.vertices))
    for name, labels in seen["labels"].items():
        if labels is not None:
            found = np.frombuffer(b64decode(labels), np.int32)
            np.testing.assert_array_equal(found, getattr(frame, name).labels)
    ways.append(extent * _way(seen["depth"], frame.depth))
    return frame.view.scale(*PICTURE) * float(np.max(ways))


def _way(seen, expected):
    assert (seen is None) == (expected is None)
    if seen is None:
        return 0.0
    numbers = np.frombuffer(b64decode(seen)).reshape(expected.shape)
    return np.abs(numbers - expected).max(initial=0.0)
