/** Polylines are blended into a raster, each piece along its major axis. */

import { blended, rgbOf } from "./raster.js";

/** Blend polylines.
 *
 * @param {object} raster
 * @param {{vertices: Float64Array, starts: Int32Array, labels: Int32Array}} lines - Vertices in
 *   pixels, shape (m, 2), one line behind the other; the piece after vertex i has the colour
 *   `labels[i]` of the stroke, in turn.
 * @param {{colors: string[], thickness: number, opacity: number, fade: number}} stroke - In pixels;
 *   over `fade` of them the lines fade out at the upper and the lower edge.
 */
export function strokeLines(raster, { vertices, starts, labels }, stroke) {
  const colors = stroke.colors.map(rgbOf);
  const shares = sharesOfRows(raster.height, stroke);
  starts.forEach((start, number) => {
    const last = (number + 1 < starts.length ? starts[number + 1] : labels.length) - 1;
    for (let i = start; i < last; i++) {
      const [x0, y0] = [vertices[2 * i], vertices[2 * i + 1]];
      const [x1, y1] = [vertices[2 * i + 2], vertices[2 * i + 3]];
      if (!Number.isFinite(x0 + y0 + x1 + y1)) continue;
      const color = colors[labels[i] % colors.length];
      if (Math.abs(y1 - y0) > Math.abs(x1 - x0)) {
        blendPiece(raster, y0, x0, y1, x1, true, color, stroke.thickness, shares);
      } else {
        blendPiece(raster, x0, y0, x1, y1, false, color, stroke.thickness, shares);
      }
    }
  });
}

/** How much of a stroke is seen in each row of a raster, from 0 to 1. */
function sharesOfRows(height, { opacity, fade = 0 }) {
  const least = Math.max(fade, 0.5);
  const seen = (row) => Math.min(1, (Math.min(row, height - 1 - row) + 0.5) / least);
  return Float64Array.from({ length: height }, (_, row) => opacity * seen(row));
}

/** Blend a piece column by column, from the middle of one pixel to that of another, so that joints
 * are covered just once; or row by row, if it is upright: x and y are then exchanged.
 */
function blendPiece(raster, x0, y0, x1, y1, upright, color, thickness, shares) {
  if (x1 < x0) [x0, y0, x1, y1] = [x1, y1, x0, y0];
  const { pixels } = raster;
  const [width, height] = upright ? [raster.height, raster.width] : [raster.width, raster.height];
  const [along, across] = upright ? [raster.width, 1] : [1, raster.width];
  const first = Math.ceil(Math.min(Math.max(x0 - 0.5, 0), width));
  const last = Math.ceil(Math.min(Math.max(x1 - 0.5, 0), width));
  if (first >= last) return;
  const [red, green, blue] = color;
  const slope = (y1 - y0) / (x1 - x0);
  const steep = thickness * Math.sqrt(1 + slope * slope);
  let top = y0 + slope * (first + 0.5 - x0) - steep / 2;
  for (let x = first; x < last; x++, top += slope) {
    const bottom = Math.min(top + steep, height);
    for (let y = Math.max(0, Math.floor(top)); y < bottom; y++) {
      const cover = Math.min(y + 1, bottom) - Math.max(y, top);
      const at = x * along + y * across;
      pixels[at] = blended(pixels[at], red, green, blue, cover * shares[upright ? x : y]);
    }
  }
}
