/** The point that a hand points at, and its way through all layers, over everything else. */

import { isWrong, levelsOf } from "./dots.js";

/** In hundredths of the plot's smaller side: the trail, its ground (and how strong), and a stop. */
const TRAIL = { thickness: 0.36, ground: 1.2, strength: 0.6, stop: 0.8 };

/** How much larger the point is, the space around it, and how thick the ring around both is. */
const POINTED = { size: 1.3, least: 0.55, gap: 0.5, ring: 0.4 };

/** Draw the point `look.hovered` of a frame, and `look.trail`, if there are any.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {{left: number, top: number, width: number, height: number}} box - Pixels of the canvas.
 * @param {object} plot
 */
export function drawPointed(context, box, plot) {
  const { hovered, trail } = plot.look;
  if (hovered == null) return;
  context.save();
  context.setTransform(1, 0, 0, 1, box.left, box.top);
  context.beginPath();
  context.rect(0, 0, box.width, box.height);
  context.clip();
  if (trail?.length) drawTrail(context, plot, plot.pixels(trail));
  drawPoint(context, plot);
  context.restore();
}

/** The way, with a stop at its beginning and its end, on a ground of its own. */
function drawTrail(context, { unit, theme, labels, look }, places) {
  const color = theme.classes[labels[look.hovered] % theme.classes.length];
  Object.assign(context, { lineJoin: "round", lineCap: "round" });
  for (const [style, thickness, alpha] of [
    [theme.background, TRAIL.ground, TRAIL.strength],
    [color, TRAIL.thickness, 1],
  ]) {
    Object.assign(context, { strokeStyle: style, lineWidth: thickness * unit, globalAlpha: alpha });
    context.beginPath();
    for (let at = 0; at < places.length; at += 2) context.lineTo(places[at], places[at + 1]);
    context.stroke();
  }
  for (const at of [0, places.length - 2]) {
    fillDisc(context, places[at], places[at + 1], TRAIL.stop * unit, color);
    fillDisc(
      context,
      places[at],
      places[at + 1],
      (TRAIL.stop - TRAIL.thickness) * unit,
      theme.background,
    );
  }
}

function drawPoint(context, plot) {
  const { frame, unit, theme, labels, look, looks, pixels } = plot;
  const i = look.hovered;
  const [x, y] = pixels(frame.points.subarray(2 * i, 2 * i + 2));
  const depths = looks.dots.depths;
  const [size] = frame.depth ? depths[levelsOf([frame.depth[i]], depths.length)[0]] : [1];
  const radius = Math.max(POINTED.size * size * looks.dots.radius, POINTED.least) * unit;
  const reach = radius + (POINTED.gap + POINTED.ring) * unit;
  fillDisc(context, x, y, reach, theme.text);
  fillDisc(context, x, y, reach - POINTED.ring * unit, theme.background);
  fillDisc(context, x, y, radius, theme.classes[labels[i] % theme.classes.length]);
  const open = look.marks.has("mistakes") && isWrong(plot, i);
  if (open) fillDisc(context, x, y, looks.dots.open * radius, theme.background);
}

function fillDisc(context, x, y, radius, color) {
  context.fillStyle = color;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}
