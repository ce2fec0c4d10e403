/** Where each class wins, in its colour, and the lines between; on an axis, how dense they lie. */

import { strokeLines } from "./lines.js";
import { fillArea, mixedRgb, rgbOf } from "./raster.js";

/** Corners nearer to an edge of the plot than this, in pixels, lie on it. */
const SHARED = 1e-6;

/** The sides of the end, as far as it has settled; or those at every moment. */
export function drawSides(raster, plot) {
  const opacity = opacityOfSides(plot);
  if (!opacity) return;
  const { width, height } = plot.size;
  const whole = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  const regions = regionsOf(whole, scoresAt(plot));
  regions.forEach((corners, label) => {
    if (corners.length) fillArea(raster, corners, tintOf(plot.theme, label, opacity));
  });
  const { thickness, opacity: strength } = plot.looks.lines.edges;
  const stroke = {
    colors: [plot.theme.accent],
    thickness: plot.unit * thickness,
    opacity: strength * opacity,
  };
  for (const ends of bordersOf(regions, plot.size)) strokeLines(raster, oneLine(ends), stroke);
}

/** The colour behind a box of the plot: of the class that wins, or of no class. */
export function groundOf(plot, box) {
  const opacity = opacityOfSides(plot);
  const winners = opacity ? winnersIn(box, scoresAt(plot)) : new Set();
  if (winners.size !== 1) return rgbOf(plot.theme.background);
  return tintOf(plot.theme, ...winners, opacity);
}

/** Whether a line of the end runs through a box of the plot, in the view of the end. */
export function isCrossedAtEnd(plot, box) {
  const { sides, end } = plot.looks;
  if (!sides.length || !plot.look.marks.has("sides")) return false;
  return winnersIn(box, inPixels(sides.at(-1), plot, end)).size > 1;
}

function opacityOfSides({ looks: { sides }, frame, look }) {
  if (!sides.length || !look.marks.has("sides")) return 0;
  return sides.length === 1 ? frame.settled : 1;
}

/** What each class scores at pixels of the plot: `across * x + down * y + bias`, one a class. */
function scoresAt(plot) {
  const { sides } = plot.looks;
  if (sides.length === 1) return inPixels(sides[0], plot, plot.frame.view);
  const { stage, progress, view } = plot.frame;
  const [from, to] = [stage, stage + 1].map((cloud) => inPixels(sides[cloud], plot, view));
  const way = (one, other) => one + progress * (other - one);
  return from.map(({ across, down, bias }, label) => ({
    across: way(across, to[label].across),
    down: way(down, to[label].down),
    bias: way(bias, to[label].bias),
  }));
}

function inPixels({ weight: [rightwards, upwards], bias }, plot, view) {
  const [left, top, right] = [...plot.pixels([0, 0, 1, 0], view)];
  const scale = right - left;
  return bias.map((own, label) => {
    const [across, down] = [rightwards[label] / scale, -upwards[label] / scale];
    return { across, down, bias: own - across * left - down * top };
  });
}

/** Where each class wins within a convex polygon: the corners of a convex polygon each. */
function regionsOf(corners, scores) {
  return scores.map((own) =>
    scores
      .filter((other) => other !== own)
      .reduce(
        (left, other) => cutAway(left, (x, y) => scored(own, x, y) - scored(other, x, y)),
        corners,
      ),
  );
}

const scored = ({ across, down, bias }, x, y) => across * x + down * y + bias;

/** The part of a convex polygon where a linear function is positive (Sutherland and Hodgman). */
function cutAway(corners, lead) {
  return corners.flatMap(([x, y], number) => {
    const [toX, toY] = corners[(number + 1) % corners.length];
    const [at, to] = [lead(x, y), lead(toX, toY)];
    const kept = at > 0 ? [[x, y]] : [];
    if (at > 0 !== to > 0) {
      const share = at / (at - to);
      kept.push([x + share * (toX - x), y + share * (toY - y)]);
    }
    return kept;
  });
}

/** The classes that win at the corners of a box. */
function winnersIn({ left, top, right, bottom }, scores) {
  const places = [
    [left, top],
    [left, bottom],
    [right, top],
    [right, bottom],
  ];
  return new Set(
    places.map(([x, y]) => {
      const found = scores.map((own) => scored(own, x, y));
      return found.indexOf(Math.max(...found));
    }),
  );
}

/** The edges between regions, each once, without those on the edge of the plot. */
function bordersOf(regions, { width, height }) {
  const found = new Map();
  const outside = (one, other, most) =>
    (one < SHARED && other < SHARED) || (one > most - SHARED && other > most - SHARED);
  for (const corners of regions) {
    corners.forEach((start, number) => {
      const end = corners[(number + 1) % corners.length];
      if (outside(start[0], end[0], width) || outside(start[1], end[1], height)) return;
      const key = [start, end].map((each) => each.map((part) => part.toFixed(3)).join()).sort();
      found.set(key.join(), [start, end]);
    });
  }
  return found.values();
}

function oneLine(places, label = 0) {
  const labels = new Int32Array(places.length).fill(label);
  return { vertices: Float64Array.from(places.flat()), starts: Int32Array.of(0), labels };
}

function tintOf(theme, label, opacity) {
  const color = rgbOf(theme.classes[label % theme.classes.length]);
  return mixedRgb(rgbOf(theme.background), color, theme.sideOpacity * opacity);
}

/** How dense the classes lie along an axis: one above, the next below it; once the end settles. */
export function drawDensities(raster, plot) {
  const { looks, frame, labels } = plot;
  if (!looks.densities || !frame.settled) return;
  const places = plot.pixels(frame.points);
  const heights = heightsOf(looks.densities, places, labels, raster.width);
  const highest = heights.reduce((most, own) => own.reduce((a, b) => Math.max(a, b), most), 0);
  const scale = (looks.densities.height * raster.height * frame.settled) / highest;
  heights.forEach((own, label) => {
    const side = label % 2 === 0 ? -scale : scale;
    const step = raster.width / (own.length - 1);
    const ridge = Array.from(own, (height, number) => [number * step, places[1] + side * height]);
    drawDensity(raster, plot, ridge, places[1], label);
  });
}

/** How many points of each class lie about each of some places from 0 to a width. */
function heightsOf({ steps, weights }, places, labels, width) {
  const classes = labels.reduce((most, label) => Math.max(most, label), 0) + 1;
  const counts = Array.from({ length: classes }, () => new Float64Array(steps + 1));
  labels.forEach((label, i) => {
    const cell = Math.floor((places[2 * i] * steps) / width + 0.5);
    if (cell >= 0 && cell <= steps) counts[label][cell]++;
  });
  const reach = (weights.length - 1) / 2;
  return counts.map((own) =>
    own.map((_, at) =>
      weights.reduce((sum, each, k) => sum + each * (own[at + k - reach] ?? 0), 0),
    ),
  );
}

/** The area between an axis and a ridge, and the ridge. */
function drawDensity(raster, { looks, theme, unit }, ridge, axis, label) {
  const { opacity, ridge: line } = looks.densities;
  const color = theme.classes[label % theme.classes.length];
  const area = mixedRgb(rgbOf(theme.background), rgbOf(color), opacity);
  for (let at = 0; at + 1 < ridge.length; at++) {
    const [[left, first], [right, second]] = [ridge[at], ridge[at + 1]];
    fillArea(
      raster,
      [
        [left, axis],
        [left, first],
        [right, second],
        [right, axis],
      ],
      area,
    );
  }
  const high = ridge.filter(([, y]) => Math.abs(y - axis) > 0.5);
  if (!high.length) return;
  strokeLines(raster, oneLine(high), {
    ...line,
    colors: [color],
    thickness: unit * line.thickness,
  });
}
