/** Dots become stamps: a small picture for each kind of dot and each place within a pixel.
 *
 * A stamp is made when it is first needed and kept. Each of its pixels holds what is added, and in
 * the highest byte how much of the background stays, of 255.
 */

import { GREEN, OPAQUE, RED_AND_BLUE } from "./raster.js";

/** How many bytes of stamps are kept at most, before all of them are made anew. */
const MOST_BYTES = 1 << 26;

/** How far to either side a shape reaches at a height y (downwards), if its sides are `side` away
 * from its middle; negative where it does not.
 */
const HALF_WIDTHS = {
  disc: (y, side) => (Math.abs(y) > side ? -1 : Math.sqrt(side * side - y * y)),
  triangle: (y, side) => (y > side ? -1 : (2 * side + y) / Math.sqrt(3)),
  square: (y, side) => (Math.abs(y) > side ? -1 : side),
  diamond: (y, side) => side * Math.SQRT2 - Math.abs(y),
};

/** A set of stamps, all still to be made.
 *
 * @param {object[]} dots - Of each kind: {shape: {name, area, reach}, color, rim, radius, thickness,
 *   opacity, rimOpacity, core}; colours are three numbers, lengths pixels, `core` the share of the
 *   radius that is open.
 * @param {number} phases - Places within a pixel in each direction.
 */
export function stampsOf(dots, phases) {
  return { kinds: dots.map((dot) => sidesOf(dot)), phases, made: [], bytes: 0, covers: new Map() };
}

/** Blend the stamp `kinds[i]` with its middle at the i-th of some places, in an order.
 *
 * @param {object} raster
 * @param {Float64Array} places - Shape (n, 2), in pixels.
 * @param {Uint32Array} order - Numbers of places; later ones cover earlier ones.
 * @param {Uint16Array} kinds - Shape (n).
 * @param {object} stamps
 */
export function splat(raster, places, order, kinds, stamps) {
  const { phases } = stamps;
  for (let number = 0; number < order.length; number++) {
    const i = order[number];
    const half = stamps.kinds[kinds[i]].size / 2;
    const column = Math.floor((places[2 * i] - half) * phases + 0.5);
    const row = Math.floor((places[2 * i + 1] - half) * phases + 0.5);
    const [left, top] = [Math.floor(column / phases), Math.floor(row / phases)];
    const phase = (row - top * phases) * phases + (column - left * phases);
    press(raster, stampAt(stamps, kinds[i], phase), 2 * half, left, top);
  }
}

/** Blend a stamp with its upper left corner at a pixel.
 *
 * Red and blue are multiplied at once; `(p + (p >> 8)) >> 8` is `p / 255` rounded, if 128 was added
 * to p before (Blinn, "Three wrongs make a right", 1995).
 */
function press({ pixels, width, height }, { inks, firsts, lasts }, size, left, top) {
  const bottom = Math.min(size, height - top);
  for (let y = Math.max(0, -top); y < bottom; y++) {
    const [from, to] = [size * y, width * (top + y) + left];
    const last = Math.min(lasts[y], width - left);
    for (let x = Math.max(firsts[y], -left); x < last; x++) {
      const ink = inks[from + x];
      const stays = ink >>> 24;
      const pixel = pixels[to + x];
      const two = (Math.imul(pixel & RED_AND_BLUE, stays) + 0x800080) | 0;
      const one = Math.imul((pixel >> 8) & 255, stays) + 128;
      const kept = ((two + ((two >>> 8) & RED_AND_BLUE)) >>> 8) & RED_AND_BLUE;
      const green = (one + (one >>> 8)) & GREEN;
      pixels[to + x] = OPAQUE | (kept + (ink & RED_AND_BLUE)) | (green + (ink & GREEN));
    }
  }
}

/** The stamp of a kind of dot at a place within a pixel, `phases * row + column`. */
function stampAt(stamps, kind, phase) {
  const at = kind * stamps.phases ** 2 + phase;
  const made = stamps.made[at] ?? madeStamp(stamps, stamps.kinds[kind], phase);
  stamps.made[at] = made;
  return made;
}

function madeStamp(stamps, dot, phase) {
  if (stamps.bytes > MOST_BYTES) [stamps.made, stamps.bytes] = [[], 0];
  const [core, middle, whole] = dot.sides.map((side) => coverOf(stamps, dot, side));
  const { size, color, rim, opacity, rimOpacity } = dot;
  const inks = new Int32Array(size * size);
  stamps.bytes += inks.byteLength;
  const { phases } = stamps;
  const [down, right] = [phases - 1 - Math.floor(phase / phases), phases - 1 - (phase % phases)];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const at = (y * phases + down) * size * phases + x * phases + right;
      const inside = (opacity * (middle[at] - core[at])) / phases ** 2;
      const around = (rimOpacity * (whole[at] - middle[at]) + opacity * core[at]) / phases ** 2;
      inks[size * y + x] = inkOf(color, rim, inside, around);
    }
  }
  return { inks, ...spansOf(inks, size) };
}

/** The first column of each row of a stamp that is covered, and the one after the last. */
function spansOf(inks, size) {
  const [firsts, lasts] = [new Uint16Array(size), new Uint16Array(size)];
  for (let y = 0; y < size; y++) {
    const row = inks.subarray(size * y, size * (y + 1));
    const isCovered = (ink) => ink >>> 24 < 255;
    firsts[y] = Math.max(0, row.findIndex(isCovered));
    lasts[y] = row.findLastIndex(isCovered) + 1;
  }
  return { firsts, lasts };
}

/** A pixel of a stamp, covered by shares of a dot's colour and its rim's. */
function inkOf(color, rim, inside, around) {
  const cover = Math.round(255 * (inside + around));
  const shade = (band) => Math.min(cover, Math.round(color[band] * inside + rim[band] * around));
  return ((255 - cover) << 24) | (shade(2) << 16) | (shade(1) << 8) | shade(0);
}

/** A dot with the size of its stamp, and how far its core, it and its rim reach, in pixels. */
function sidesOf(dot) {
  const side = dot.radius * Math.sqrt(Math.PI / dot.shape.area);
  const sides = [dot.core * side, side, side + dot.thickness];
  return { ...dot, sides, size: 2 * Math.ceil(sides[2] * dot.shape.reach + 1) };
}

/** How many of the samples of a pixel a shape covers, at every place within a pixel.
 *
 * A pixel has `phases` samples in each direction, and its window on them moves by one from place to
 * place. Shape (size * phases, size * phases): by the first sample of the window but one.
 */
function coverOf({ covers, phases }, { shape, size }, side) {
  const key = `${shape.name} ${side} ${size}`;
  if (!covers.has(key)) {
    covers.set(key, countedSamples(HALF_WIDTHS[shape.name], side, size, phases));
  }
  return covers.get(key);
}

function countedSamples(halfWidth, side, size, phases) {
  const width = size * phases;
  const found = new Uint16Array(width * width);
  const rows = rowsOfSamples(halfWidth, side, size, phases);
  const sums = new Int32Array(width);
  const none = new Int32Array(width);
  for (let row = 1; row < rows.length; row++) {
    const [more, gone] = [rows[row], row > phases ? rows[row - phases] : none];
    for (let column = 0; column < width; column++) sums[column] += more[column] - gone[column];
    if (row >= phases) found.set(sums, (row - phases) * width);
  }
  return found;
}

/** How many samples of each row of a window are covered: by rows of samples, then its columns. */
function rowsOfSamples(halfWidth, side, size, phases) {
  const reach = (size / 2 + 1) * phases;
  return Array.from({ length: (size + 1) * phases }, (_, row) => {
    const wide = halfWidth((row + 0.5 - reach) / phases, side);
    const most = Math.max(0, Math.floor(wide * phases + 0.5));
    const counts = new Int32Array(size * phases);
    for (let column = 0; column < counts.length; column++) {
      const first = column + 1 - reach;
      counts[column] = Math.max(0, Math.min(first + phases, most) - Math.max(first, -most));
    }
    return counts;
  });
}
