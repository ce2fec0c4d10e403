/** A frame on the plane becomes pixels of a canvas, as the marks of dnnflow/render draw them.
 *
 * Everything is blended into one raster, which is put onto the canvas at once; only what a hand
 * points at is drawn over it. All lengths come from `track.looks`, which Python writes.
 */

import { drawCrowd } from "./crowd.js";
import { drawBoundary, drawCreases, drawFlips, drawGrid, drawWalls } from "./curves.js";
import { drawDots } from "./dots.js";
import { placedIn, seenIn } from "./panel.js";
import { drawPiles } from "./piles.js";
import { drawPointed } from "./pointed.js";
import { blankRaster, clearRaster } from "./raster.js";
import { drawRuler } from "./ruler.js";
import { drawDensities, drawSides } from "./sides.js";

/** What is drawn, from back to front, by the names of dnnflow/render/marks.py. */
const LAYERS = {
  sides: drawSides,
  densities: drawDensities,
  walls: drawWalls,
  grid: drawGrid,
  flips: drawFlips,
  creases: drawCreases,
  boundary: drawBoundary,
  ruler: drawRuler,
  crowd: drawCrowd,
  dots: drawDots,
  piles: drawPiles,
};

/** The picture of each track that was drawn last, and all that it was drawn from. */
const pictures = new WeakMap();

/** The look with which a track begins: the film's own theme and marks.
 *
 * @param {{looks: object}} track
 */
export function lookOf({ looks }) {
  return { theme: looks.theme, marks: new Set(looks.marks) };
}

/** A function from a place of the plane to pixels of the canvas, y downwards.
 *
 * @param {{left: number, top: number, width: number, height: number}} box - Of the plot.
 * @param {{x: number, y: number, extent: number, shares: [number, number]}} view - What is seen.
 */
export function place(box, view) {
  const { scale, left, top } = seenIn(box, view);
  return (x, y) => [x * scale + left, top - y * scale];
}

/** Draw a frame.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {{left: number, top: number, width: number, height: number}} box - Device pixels.
 * @param {{labels: Int32Array, looks: object}} track
 * @param {object} frame - On the plane, as `planeFrame` gives it.
 * @param {object} look
 * @param {"dark"|"light"} look.theme
 * @param {Set<string>} look.marks - The names of layers, and "mistakes".
 * @param {number} [look.hovered] - The number of a point, or nothing.
 * @param {Float64Array} [look.trail] - Shape (k, 2): where it goes, on the plane.
 * @param {number} [look.ratio] - Device pixels to a CSS pixel: letters stay legible.
 * @param {number} [look.unit] - A hundredth of the plot's size, if not of its smaller side.
 * @param {number} [look.type] - A hundredth of type in pixels, if not as large as the plot asks.
 * @param {string} [look.font] - The family of letters, as CSS names it.
 */
export function drawPlot(context, box, track, frame, look) {
  const whole = wholePixels(box);
  const plot = plotOf(whole, track, frame, look);
  context.putImageData(pictureOf(plot, track).image, whole.left, whole.top);
  drawPointed(context, whole, plot);
}

/** All that the layers draw from: their measures, colours and positions in pixels of the plot.
 *
 * `spots` has shape (n, 2), the place of each point; `pixels(places)` turns other places to pixels.
 */
function plotOf(box, track, frame, look) {
  const { looks, labels } = track;
  const size = { left: 0, top: 0, width: box.width, height: box.height };
  const unit = look.unit ?? Math.min(box.width, box.height) / 100;
  const least = looks.type.smallest * (look.ratio ?? 1);
  const type = look.type ?? Math.max(unit, least);
  const theme = looks.themes[look.theme];
  const pixels = (places, view = frame.view) => placedIn(size, view, places);
  return { size, unit, type, theme, looks, labels, track, frame, look, pixels };
}

/** The picture of a plot: the one from before if nothing else is to be seen. */
function pictureOf(plot, track) {
  const { size, frame, look } = plot;
  const key = [size.width, size.height, look.theme, plot.unit, plot.type, ...look.marks].join();
  const before = pictures.get(track);
  if (before?.frame === frame && before.key === key) return before.raster;
  const raster = before?.raster.sized(size) ?? blankRaster(size);
  clearRaster(raster, plot.theme.background);
  for (const [name, draw] of Object.entries(LAYERS)) {
    if (look.marks.has(name)) draw(raster, plot);
  }
  pictures.set(track, { frame, key, raster });
  return raster;
}

function wholePixels({ left, top, width, height }) {
  return {
    left: Math.round(left),
    top: Math.round(top),
    width: Math.max(1, Math.round(width)),
    height: Math.max(1, Math.round(height)),
  };
}
