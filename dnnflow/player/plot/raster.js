/** A raster of pixels: colours are blended into it, areas filled, before it goes onto a canvas. */

/** The bits of a pixel that are red and blue, those that are green, and those that are opaque. */
export const RED_AND_BLUE = 0xff00ff;
export const GREEN = 0xff00;
export const OPAQUE = 0xff << 24;

/** Shares of a pixel are whole numbers, from 0 to all of it. */
const SHARE_BITS = 20;
const WHOLE = 1 << SHARE_BITS;
const HALF = WHOLE / 2;

/** A raster of a size; `pixels[width * y + x]` has red in its lowest byte, and is opaque. */
export function blankRaster({ width, height }) {
  const image = new ImageData(width, height);
  return { image, width, height, pixels: new Int32Array(image.data.buffer), sized: reused };
}

/** The same raster if it has a size, or nothing. */
function reused({ width, height }) {
  return this.width === width && this.height === height ? this : undefined;
}

export function clearRaster(raster, color) {
  raster.pixels.fill(pixelOf(rgbOf(color)));
}

/** `#rrggbb` as three numbers from 0 to 255. */
export function rgbOf(color) {
  const value = parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The first colour with a share, from 0 to 1, of the other one, both as three numbers. */
export function mixedRgb(one, other, share) {
  return one.map((value, band) => Math.round(value + share * (other[band] - value)));
}

/** An opaque pixel of a colour of three numbers. */
export function pixelOf([red, green, blue]) {
  return OPAQUE | (blue << 16) | (green << 8) | red;
}

/** A pixel that is covered by a share, from 0 to 1, of a colour. */
export function blended(pixel, red, green, blue, share) {
  const part = (share * WHOLE) | 0;
  const [r, g, b] = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
  return (
    OPAQUE |
    ((b + ((part * (blue - b) + HALF) >> SHARE_BITS)) << 16) |
    ((g + ((part * (green - g) + HALF) >> SHARE_BITS)) << 8) |
    (r + ((part * (red - r) + HALF) >> SHARE_BITS))
  );
}

/** Fill the pixels that have their middle in a convex polygon.
 *
 * @param {number[][]} corners - (x, y) of each, in order.
 * @param {number[]} color - Three numbers.
 */
export function fillArea({ pixels, width, height }, corners, color) {
  const value = pixelOf(color);
  const ys = corners.map(([, y]) => y);
  const first = Math.max(0, Math.floor(Math.min(...ys)));
  const last = Math.min(height, Math.ceil(Math.max(...ys)));
  for (let row = first; row < last; row++) {
    const [left, right] = crossings(corners, row + 0.5);
    const start = width * row + Math.max(0, Math.ceil(left - 0.5));
    const end = width * row + Math.min(width, Math.ceil(right - 0.5));
    if (start < end) pixels.fill(value, start, end);
  }
}

/** Where a horizontal line enters a convex polygon and leaves it. */
function crossings(corners, y) {
  let [left, right] = [Infinity, -Infinity];
  corners.forEach(([x0, y0], number) => {
    const [x1, y1] = corners[(number + 1) % corners.length];
    if (y0 < y === y1 < y) return;
    const x = x0 + ((y - y0) / (y1 - y0)) * (x1 - x0);
    left = Math.min(left, x);
    right = Math.max(right, x);
  });
  return [left, right];
}

/** Fill a box of whole pixels, as far as it lies in the raster. */
export function fillBox(raster, { left, top, right, bottom }, color) {
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  fillArea(raster, corners, color);
}
