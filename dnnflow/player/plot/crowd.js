/** Crowds of points become densities, and densities colours. */

import { OPAQUE, rgbOf } from "./raster.js";

/** The counts of each raster, which are needed again for the next frame. */
const countsOf = new WeakMap();

/** How dense the points of a frame lie, if they are many. */
export function drawCrowd(raster, plot) {
  const { looks, theme, unit, labels, frame } = plot;
  if (!looks.crowd) return;
  const classes = labels.reduce((most, label) => Math.max(most, label), 0) + 1;
  const counts = emptyCounts(raster, classes);
  countPoints(counts, raster, plot.pixels(frame.points), labels);
  const colors = Array.from(counts, (_, label) =>
    rgbOf(theme.classes[label % theme.classes.length]),
  );
  blendCounts(raster, counts, colors, theme.dotOpacity * looks.crowd * unit ** 2);
}

/** Zeros for each class, shape (height * width). */
function emptyCounts(raster, classes) {
  const before = countsOf.get(raster);
  if (before) {
    for (const counts of before) counts.fill(0);
    return before;
  }
  const size = raster.width * raster.height;
  const made = Array.from({ length: classes }, () => new Float32Array(size));
  countsOf.set(raster, made);
  return made;
}

/** Count places, shape (n, 2), in pixels, into the counts of their labels.
 *
 * Each is shared between the four nearest pixels, so that slow motion does not flicker.
 */
function countPoints(counts, { width, height }, places, labels) {
  for (let i = 0; i < labels.length; i++) {
    const [x, y] = [places[2 * i] - 0.5, places[2 * i + 1] - 0.5];
    if (!(x >= 0 && x < width - 1 && y >= 0 && y < height - 1)) continue;
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const [right, down] = [x - column, y - row];
    const own = counts[labels[i]];
    const at = width * row + column;
    own[at] += (1 - right) * (1 - down);
    own[at + 1] += right * (1 - down);
    own[at + width] += (1 - right) * down;
    own[at + width + 1] += right * down;
  }
}

/** Blend colours of three numbers as far as `1 - exp(-strength * count)` says. */
function blendCounts({ pixels }, counts, colors, strength) {
  for (let at = 0; at < pixels.length; at++) {
    let total = 0;
    for (const own of counts) total += own[at];
    if (total > 0) {
      const stays = Math.exp(-strength * total);
      pixels[at] = crowded(pixels[at], counts, colors, at, stays, (1 - stays) / total);
    }
  }
}

/** A pixel of which a share stays, with the colour of each class for each of its counts. */
function crowded(pixel, counts, colors, at, stays, share) {
  let red = stays * (pixel & 255) + 0.5;
  let green = stays * ((pixel >>> 8) & 255) + 0.5;
  let blue = stays * ((pixel >>> 16) & 255) + 0.5;
  for (let label = 0; label < counts.length; label++) {
    const cover = share * counts[label][at];
    red += cover * colors[label][0];
    green += cover * colors[label][1];
    blue += cover * colors[label][2];
  }
  return OPAQUE | (blue << 16) | (green << 8) | red;
}
