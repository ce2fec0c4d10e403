/** A scale bar with its length in the units of the data; half-way one fades into the next. */

import { lettersOf, pressLetters } from "./letters.js";
import { strokeLines } from "./lines.js";
import { scaleOf } from "./panel.js";
import { fillBox, rgbOf } from "./raster.js";
import { groundOf, isCrossedAtEnd } from "./sides.js";

/** The bar in the lower right corner, over no other line; in the left one if a line, or the ring of
 * a pile, that is seen at the end would lie in the right one.
 */
export function drawRuler(raster, plot) {
  const scale = scaleOf(plot.size, plot.frame.view);
  const bars = barsAt(plot).map((bar) => ({ ...bar, length: bar.length * scale }));
  const [left, right] = [false, true].map((side) => hitsAtEnd(plot, lastCorner(plot, side)));
  const atRight = !right || right < left;
  const corners = bars.map(({ length }) => cornerOf(plot, length, atRight));
  const behind = aroundBar(
    plot,
    corners.reduce((one, other) => (other.length > one.length ? other : one)),
  );
  fillBox(raster, behind, groundOf(plot, behind));
  for (const [number, bar] of bars.entries()) drawBar(raster, plot, corners[number], bar);
}

/** One bar where the points rest: its length in the units of the data, its number and opacity; two
 * that fade in between.
 */
function barsAt({ looks: { ruler }, frame: { stage, progress } }) {
  const { lengths, numbers, fading } = ruler;
  const next = Math.min(stage + 1, lengths.length - 1);
  const gone = lengths[stage] === lengths[next] ? 0 : (progress - 0.5) / fading + 0.5;
  return [
    [stage, 1 - gone],
    [next, gone],
  ]
    .filter(([, opacity]) => opacity > 0)
    .map(([cloud, opacity]) => ({
      length: lengths[cloud],
      number: numbers[cloud],
      opacity: Math.min(1, opacity),
    }));
}

/** Where a bar of a length in pixels ends, at the right and below. */
function cornerOf({ size, unit, looks }, length, atRight) {
  const aside = unit * Math.max(looks.frame.margin, looks.ruler.aside);
  const right = atRight ? size.width - aside : aside + length;
  return { right, bottom: size.height - unit * looks.ruler.above, length };
}

/** The same of the last bar, in the right or the left corner and in the view of the end. */
function lastCorner(plot, atRight) {
  const { ruler, end } = plot.looks;
  return cornerOf(plot, ruler.lengths.at(-1) * scaleOf(plot.size, end), atRight);
}

/** How bad it is for a bar to end in a corner: on a line of the end 1, on the ring of a pile 2. */
function hitsAtEnd(plot, corner) {
  const box = aroundBar(plot, corner);
  const { looks, look, size, pixels } = plot;
  const circles = look.marks.has("piles") ? looks.ruler.circles : [];
  const ringed = circles.some(([x, y, radius]) => {
    const [across, down] = pixels([x, y], looks.end);
    const aside = across - Math.min(Math.max(across, box.left), box.right);
    const away = Math.hypot(aside, down - Math.min(Math.max(down, box.top), box.bottom));
    return away <= radius * scaleOf(size, looks.end);
  });
  return Number(isCrossedAtEnd(plot, box)) + 2 * Number(ringed);
}

/** The pixels that a bar covers with its number, from even to even ones. */
function aroundBar({ unit, type, looks: { ruler }, size }, { right, bottom, length }) {
  const [aside, height] = [type * ruler.clear, unit * ruler.gap + type * ruler.number];
  return {
    left: Math.max(0, 2 * Math.floor((right - length - aside) / 2)),
    top: Math.max(0, 2 * Math.floor((bottom - height) / 2)),
    right: Math.min(size.width, 2 * Math.ceil((right + aside) / 2)),
    bottom: Math.min(size.height, 2 * Math.ceil((bottom + aside) / 2)),
  };
}

/** A bar that ends in a corner, with its number above. */
function drawBar(raster, plot, { right, bottom, length }, { number, opacity }) {
  const { unit, type, theme, look, looks } = plot;
  const { ruler } = looks;
  const [left, top] = [right - length, bottom - unit * ruler.height];
  const line = {
    vertices: Float64Array.of(left, top, left, bottom, right, bottom, right, top),
    starts: Int32Array.of(0),
    labels: new Int32Array(4),
  };
  const stroke = { colors: [theme.muted], thickness: unit * ruler.thickness, opacity };
  strokeLines(raster, line, stroke);
  const letters = lettersOf(number, type * looks.type.small, look.font);
  const base = bottom - unit * ruler.gap - type * (ruler.line - ruler.baseline);
  const start = [(left + right - letters.length) / 2, base];
  pressLetters(raster, letters, start, rgbOf(theme.muted), opacity);
}
