"""Plots that the player draws in a browser, beside those of the film itself."""

import base64
import json

import numpy as np
from players import MODULES, ORIGIN

from dnnflow.raster.pixels import PixelCanvas
from dnnflow.render.painter import painter_of
from dnnflow.save.pages.looks import looks_of
from dnnflow.save.pages.payload import payload_of

PAGE = """
<!doctype html><canvas></canvas>
<script type="module">
import { decode } from "./film.js";
import { planeFrame } from "./projection.js";
import { drawPlot, lookOf, place } from "./plot/draw.js";

const context = document.querySelector("canvas").getContext("2d");

window.load = (payload) => (window.film = decode(payload));
const at = (index) => planeFrame(film.tracks[0], index / film.fps);
window.draw = (index, area, changes = {}) => {
  const { without = [], plot: box = area, trail, ...others } = changes;
  context.canvas.width = area.left + area.width;
  context.canvas.height = area.top + area.height;
  const [track] = film.tracks;
  const look = { ...lookOf(track), ...others, trail: trail && Float64Array.from(trail) };
  without.forEach((name) => look.marks.delete(name));
  drawPlot(context, box, track, at(index), look);
};
window.pixels = ({ left, top, width, height }) => {
  const { data } = context.getImageData(left, top, width, height);
  let text = "";
  for (let at = 0; at < data.length; at += 8192) {
    text += String.fromCharCode(...data.subarray(at, at + 8192));
  }
  return btoa(text);
};
window.places = ([box, view, points]) => points.map((point) => place(box, view)(...point));
window.placed = ([index, i, box]) => {
  const { view, points } = at(index);
  return place(box, view)(points[2 * i], points[2 * i + 1]);
};
window.middle = ([index, [x0, y0, x1, y1], share, box]) =>
  place(box, at(index).view)(x0 + share * (x1 - x0), y0 + share * (y1 - y0));
window.ready = true;
</script>
"""


def plot_page(browser, **options):
    """A page of a browser that can draw plots, and has no network."""
    page = browser.new_page(**options)
    page.route("**/*", _answer)
    page.on("pageerror", _fail)
    page.goto(f"{ORIGIN}/")
    page.wait_for_function("() => window.ready")
    return page


def _answer(route):
    name = route.request.url.removeprefix(f"{ORIGIN}/")
    if not name:
        route.fulfill(body=PAGE, content_type="text/html")
    elif (MODULES / name).is_file():
        route.fulfill(body=(MODULES / name).read_text(), content_type="text/javascript")
    else:
        route.abort()


def _fail(error):
    raise AssertionError(error)


def load(page, film, *, words=True):
    """Give a page a film, with its looks, which may have no words."""
    payload = payload_of(film)
    for entry, track in zip(payload["tracks"], film.tracks, strict=True):
        entry["looks"] = looks = looks_of(film, track)
        for part, name in () if words else (("ruler", "numbers"), ("piles", "words")):
            looks[part][name] = [""] * len(looks[part][name])
    page.evaluate("load", json.loads(json.dumps(payload)))


def drawn_by_player(page, index, box, **changes):
    """The pixels of a box of the canvas, shape (height, width, 3), with a plot drawn on it.

    The changes are those of the look; ``without`` names marks, ``plot`` is another box for it.
    """
    page.evaluate("([index, box, changes]) => draw(index, box, changes)", [index, box, changes])
    data = base64.b64decode(page.evaluate("pixels", box))
    return np.frombuffer(data, np.uint8).reshape(box["height"], box["width"], 4)[..., :3]


def drawn_by_film(film, index, size):
    """The same as the film's own picture of a size shows it; its box, and its unit and type."""
    painter = painter_of(film, size)
    (panel,) = painter.panels
    plot = panel.plot
    image = painter.picture(film.at(index)).image()
    box = {"left": 0, "top": 0, "width": plot.width, "height": plot.height}
    measures = {"unit": panel.unit, "type": panel.type}
    return image[plot.top : plot.bottom, plot.left : plot.right], box, measures


def share_within(one, other, levels=3):
    """The share of pixels of two pictures that differ by no more than some grey levels."""
    return float((np.abs(one.astype(int) - other).max(axis=2) <= levels).mean())


def without_words(monkeypatch):
    """Let no film write words: the fonts of a browser are others."""
    monkeypatch.setattr(PixelCanvas, "words", lambda *_, **__: None)
    monkeypatch.setattr(PixelCanvas, "still", lambda *_, **__: None)
