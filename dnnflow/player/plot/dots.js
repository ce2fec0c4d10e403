/** One dot a point, coloured by class; open where the network takes it for another class. */

import { mixedRgb, rgbOf } from "./raster.js";
import { splat, stampsOf } from "./stamps.js";

/** Of each track: its stamps, and the order in which its points are drawn on the plane. */
const known = new WeakMap();

/** The points of a frame, the far ones first, unless there are too many. */
export function drawDots(raster, plot) {
  const { looks, frame } = plot;
  if (!looks.dots.solid) return;
  const epoch = plot.look.marks.has("mistakes") ? epochOf(plot) : undefined;
  let [order, kinds, levels] = [orderOf(plot, epoch), kindsOf(plot, epoch), 1];
  if (frame.depth) {
    levels = looks.dots.depths.length;
    const level = levelsOf(frame.depth, levels);
    kinds = kinds.map((kind, i) => kind * levels + level[i]);
    order = sortedBy(
      order,
      level.map((each) => levels - 1 - each),
      levels,
    );
  }
  splat(raster, plot.pixels(frame.points), order, kinds, stampsFor(plot, levels));
}

/** Whether a point is taken for another class by the network of a frame. */
export function isWrong(plot, i) {
  return wrongAt(plot, epochOf(plot))[i] === 1;
}

/** The number of the network that has been reached. */
function epochOf({ looks, frame }) {
  return Math.min(frame.reached, looks.dots.wrong.length - 1);
}

/** Whether each point is taken for another class at an epoch: 0 or 1, shape (n). */
function wrongAt({ track, looks, labels }, epoch) {
  return memo(track, `wrong ${epoch}`, () => {
    const bits = looks.dots.wrong[epoch];
    return Uint8Array.from(labels, (_, i) => (bits[i >> 3] >> (i & 7)) & 1);
  });
}

/** Two kinds a class, right and wrong; without an epoch all are right: shape (n). */
function kindsOf(plot, epoch) {
  return memo(plot.track, `kinds ${epoch}`, () => {
    const wrong = epoch === undefined ? undefined : wrongAt(plot, epoch);
    return Uint16Array.from(plot.labels, (label, i) => 2 * label + (wrong ? wrong[i] : 0));
  });
}

/** The order of points without depth: as shuffled in Python, the wrong ones last. */
function orderOf(plot, epoch) {
  return memo(plot.track, `order ${epoch}`, () => {
    const shuffled = Uint32Array.from(plot.looks.dots.order);
    return epoch === undefined ? shuffled : sortedBy(shuffled, wrongAt(plot, epoch), 2);
  });
}

/** How a dot of a class looks, of the nearest or another level of depth, in pixels. */
export function lookOfDot({ looks, theme, unit }, label, core, [size, haze]) {
  const { radius, solid, rim, shapes } = looks.dots;
  const [color, ground] = [theme.classes[label % theme.classes.length], theme.background].map(
    rgbOf,
  );
  return {
    shape: shapes[Math.floor(label / theme.classes.length) % shapes.length],
    color: mixedRgb(color, ground, haze),
    rim: ground,
    radius: size * radius * unit,
    thickness: rim.share * radius * unit,
    opacity: solid * theme.dotOpacity,
    rimOpacity: rim.opacity,
    core,
  };
}

/** The level of depth of each point, from 0, the nearest: shape (n). */
export function levelsOf(depth, levels) {
  const found = new Uint8Array(depth.length);
  for (let i = 0; i < depth.length; i++) {
    found[i] = Math.min(levels - 1, Math.max(0, ((depth[i] + 1) / 2) * levels));
  }
  return found;
}

function stampsFor(plot, levels) {
  const { looks, look, track, unit, labels } = plot;
  const depths = levels > 1 ? looks.dots.depths : [[1, 0]];
  const key = [look.theme, unit, levels].join();
  const before = memo(track, "stamps", () => ({}));
  if (before.key === key) return before.stamps;
  const classes = labels.reduce((most, label) => Math.max(most, label), 0) + 1;
  const dots = Array.from({ length: classes }, (_, label) =>
    [0, looks.dots.open].map((core) => depths.map((depth) => lookOfDot(plot, label, core, depth))),
  );
  return Object.assign(before, { key, stamps: stampsOf(dots.flat(2), looks.dots.phases) }).stamps;
}

/** Numbers of points sorted by a key of each point, from 0, those with equal ones as before. */
function sortedBy(order, keys, count) {
  const starts = new Uint32Array(count + 1);
  for (const key of keys) starts[key + 1]++;
  for (let key = 0; key < count; key++) starts[key + 1] += starts[key];
  const sorted = new Uint32Array(order.length);
  for (const i of order) sorted[starts[keys[i]]++] = i;
  return sorted;
}

/** What is known of a track under a name, made when it is first needed. */
function memo(track, name, make) {
  if (!known.has(track)) known.set(track, new Map());
  const found = known.get(track);
  if (!found.has(name)) found.set(name, make());
  return found.get(name);
}
