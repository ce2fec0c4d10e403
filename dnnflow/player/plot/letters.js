/** Words become letters that can be blended into a raster: how much of each pixel they cover. */

import { blended } from "./raster.js";

const FONT = "system-ui, sans-serif";

/** Letters that were drawn once, and how many of them are kept. */
const drawnBefore = new Map();
const MOST_WORDS = 256;

/** The letters of a line: its width, and their box around its beginning on the base line.
 *
 * @param {string} text
 * @param {number} size - In pixels.
 * @param {string} [font] - The family, as CSS names it.
 */
export function lettersOf(text, size, font = FONT) {
  const key = `${size} ${font} ${text}`;
  if (drawnBefore.size >= MOST_WORDS) drawnBefore.clear();
  if (!drawnBefore.has(key)) drawnBefore.set(key, drawnLetters(text, `${size}px ${font}`));
  return drawnBefore.get(key);
}

function drawnLetters(text, font) {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.font = font;
  const box = context.measureText(text);
  const [left, above] = [box.actualBoundingBoxLeft, box.actualBoundingBoxAscent].map(
    (reach) => Math.ceil(reach) + 1,
  );
  canvas.width = left + Math.ceil(box.actualBoundingBoxRight) + 1;
  canvas.height = above + Math.ceil(box.actualBoundingBoxDescent) + 1;
  context.font = font;
  context.fillText(text, left, above);
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  const covers = data.filter((_, at) => at % 4 === 3);
  return { length: box.width, left, above, width, height, covers };
}

/** Blend letters, whose base line begins at a place, in a colour of three numbers. */
export function pressLetters(raster, letters, [x, y], [red, green, blue], opacity) {
  const [left, top] = [Math.round(x) - letters.left, Math.round(y) - letters.above];
  for (let row = Math.max(0, -top); row < Math.min(letters.height, raster.height - top); row++) {
    for (let column = Math.max(0, -left); column < letters.width; column++) {
      if (left + column >= raster.width) break;
      const share = (opacity * letters.covers[letters.width * row + column]) / 255;
      const at = raster.width * (top + row) + left + column;
      raster.pixels[at] = blended(raster.pixels[at], red, green, blue, share);
    }
  }
}
