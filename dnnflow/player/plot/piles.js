/** Rings around points that hide each other, and at the end how many there are. */

import { lettersOf, pressLetters } from "./letters.js";
import { strokeLines } from "./lines.js";
import { scaleOf } from "./panel.js";
import { rgbOf } from "./raster.js";

/** Rings around the piles of the last cloud and the next: they come while points gather, and go
 * while they part.
 */
export function drawPiles(raster, plot) {
  const { clouds } = plot.looks.piles;
  const { stage, progress, settled, view } = plot.frame;
  for (const [cloud, share] of [
    [stage, 1 - progress],
    [stage + 1, progress],
  ]) {
    if (!share || !clouds[cloud]?.labels.length) continue;
    const rings = ringsOf(clouds[cloud], plot, view);
    drawRings(raster, plot, rings, share);
    if (settled && cloud === clouds.length - 1) writeCounts(raster, plot, clouds[cloud], rings);
  }
}

/** The rings of piles as their points lie in a frame: in pixels, and how far they have gathered. */
function ringsOf({ labels, radii, followed }, { size, frame, looks, pixels }, view) {
  const { tight, loose, followed: count } = looks.piles;
  const scale = scaleOf(size, view);
  return labels.map((label, number) => {
    const own = followed.subarray(number * count, (number + 1) * count);
    const some = Array.from(own, (i) => [frame.points[2 * i], frame.points[2 * i + 1]]);
    const places = pixels(some.flat(), view);
    const [x, y] = meanOf(places);
    const radius = radii[number] * view.extent * scale;
    const gone = (spreadOf(places, x, y) / radius - tight) / (loose - tight);
    const part = Math.min(1, Math.max(0, gone));
    return { label, x, y, radius, strength: 1 - part * part * (3 - 2 * part) };
  });
}

/** The mean of places, shape (k, 2). */
function meanOf(places) {
  let [x, y] = [0, 0];
  for (let at = 0; at < places.length; at += 2) {
    x += places[at];
    y += places[at + 1];
  }
  return [(2 * x) / places.length, (2 * y) / places.length];
}

/** How far places, shape (k, 2), lie from their mean: the root of the mean square. */
function spreadOf(places, x, y) {
  let sum = 0;
  for (let at = 0; at < places.length; at += 2) {
    sum += (places[at] - x) ** 2 + (places[at + 1] - y) ** 2;
  }
  return Math.sqrt((2 * sum) / places.length);
}

function drawRings(raster, { unit, theme, looks }, rings, share) {
  const { thickness, opacity, corners, steps } = looks.piles;
  for (const ring of rings) {
    const level = Math.round(steps * share * ring.strength) / steps;
    if (!level) continue;
    strokeLines(raster, circleOf(ring, corners), {
      colors: theme.classes,
      thickness: unit * thickness,
      opacity: opacity * level,
      fade: unit * looks.frame.fade,
    });
  }
}

function circleOf({ label, x, y, radius }, corners) {
  const vertices = new Float64Array(2 * corners + 2);
  for (let corner = 0; corner <= corners; corner++) {
    const turn = (2 * Math.PI * corner) / corners;
    vertices[2 * corner] = x + radius * Math.cos(turn);
    vertices[2 * corner + 1] = y + radius * Math.sin(turn);
  }
  return { vertices, starts: Int32Array.of(0), labels: new Int32Array(corners + 1).fill(label) };
}

/** Write at each ring how many points it holds, where there is room once all rests. */
function writeCounts(raster, plot, cloud, rings) {
  const { type, look, looks, theme, frame } = plot;
  const size = type * looks.type.small;
  const letters = looks.piles.words.map((text) => lettersOf(text, size, look.font));
  const still = ringsOf(cloud, plot, looks.end);
  for (const [number, box] of labelsAt(still, letters, size, plot)) {
    const { x, y, strength } = rings[number];
    const left = x - still[number].x + box.left + looks.piles.gap * size;
    const base = y - still[number].y + box.top + size;
    const opacity = frame.settled * strength;
    pressLetters(raster, letters[number], [left, base], rgbOf(theme.text), opacity);
  }
}

/** The boxes of words beside rings, by the numbers of these: none lies on another or on a ring, and
 * each on as few points as can be. Words that find no place are left out; the largest rings come
 * first.
 */
function labelsAt(rings, letters, size, plot) {
  const { gap, line, avoided } = plot.looks.piles;
  const { points } = plot.frame;
  const step = 2 * (1 + Math.floor(points.length / 2 / avoided));
  const some = Float64Array.from(
    { length: 2 * Math.ceil(points.length / step) },
    (_, at) => points[step * (at >> 1) + (at & 1)],
  );
  const places = plot.pixels(some, plot.looks.end);
  const room = roomOf(plot);
  const taken = rings.map(({ x, y, radius }) =>
    boxOf(x - radius, y - radius, 2 * radius, 2 * radius),
  );
  const found = new Map();
  const numbers = rings
    .map((_, number) => number)
    .sort((a, b) => rings[b].radius - rings[a].radius);
  for (const number of numbers) {
    const width = letters[number].length + 2 * gap * size;
    const free = besideRing(taken[number], room, width, line * size).filter(
      (box) => lies(box, room) && !taken.some((other) => meets(box, other)),
    );
    if (!free.length) continue;
    const counts = free.map((box) => within(places, box));
    const best = free[counts.indexOf(Math.min(...counts))];
    taken.push(best);
    found.set(number, best);
  }
  return found;
}

/** Where words may stand: not at the edges of the plot, and not on the ruler. */
function roomOf({ size, unit, type, looks }) {
  const side = unit * looks.frame.margin;
  const { letters, length } = looks.piles.foot;
  const foot = Math.max(side, type * letters + unit * length);
  return { left: side, top: side, right: size.width - side, bottom: size.height - foot };
}

/** Boxes beside a ring: on the outer sides first, above or below before left or right. */
function besideRing(ring, room, width, height) {
  const [x, y] = [(ring.left + ring.right) / 2, (ring.top + ring.bottom) / 2];
  const left = Math.min(Math.max(x - width / 2, room.left), room.right - width);
  const [above, below] = [ring.top - height, ring.bottom].map((top) =>
    boxOf(left, top, width, height),
  );
  const [before, behind] = [ring.left - width, ring.right].map((at) =>
    boxOf(at, y - height / 2, width, height),
  );
  const upright = y < (room.top + room.bottom) / 2 ? [above, below] : [below, above];
  const level = x < (room.left + room.right) / 2 ? [before, behind] : [behind, before];
  return [...upright, ...level];
}

const boxOf = (left, top, width, height) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const lies = (box, room) =>
  box.left >= room.left &&
  box.top >= room.top &&
  box.right <= room.right &&
  box.bottom <= room.bottom;

const meets = (one, other) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** How many places, shape (n, 2), lie in a box. */
function within(places, box) {
  let count = 0;
  for (let at = 0; at < places.length; at += 2) {
    const [x, y] = [places[at], places[at + 1]];
    if (x >= box.left && x < box.right && y >= box.top && y < box.bottom) count++;
  }
  return count;
}
