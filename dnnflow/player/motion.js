/** A time becomes a frame: which stage moves, how far it has come, and what is where. */

import { activated } from "./activations.js";
import { mapped, mixed, partWay } from "./flow.js";

const ROUNDING = 1e-9;
const FLAT_STRETCH = 1e-3;

const EASE_IN = {
  quad: (u) => u * u,
  cubic: (u) => u ** 3,
  sine: (u) => 1 - Math.cos((u * Math.PI) / 2),
  exp: (u) => (2 ** (10 * u) - 1) / 1023,
  circle: (u) => 1 - Math.sqrt(Math.max(0, 1 - u * u)),
};

const EASINGS = {
  smootherstep: (u) => u ** 3 * (u * (6 * u - 15) + 10),
  smoothstep: (u) => u * u * (3 - 2 * u),
  linear: (u) => u,
};
for (const [name, easeIn] of Object.entries(EASE_IN)) {
  EASINGS[`${name}_in`] = easeIn;
  EASINGS[`${name}_out`] = (u) => 1 - easeIn(1 - u);
  EASINGS[`${name}_in_out`] = (u) => (u < 0.5 ? easeIn(2 * u) / 2 : 1 - easeIn(2 - 2 * u) / 2);
}

/** The progress at a share of a stage's time; exactly 0 at 0 and 1 at 1. */
export function ease(name, share) {
  return share === 0 || share === 1 ? share : clamped(EASINGS[name](share));
}

export const clamped = (share) => Math.min(1, Math.max(0, share));

/** The same moment on the way out: a boomerang comes back as it went. */
export function outward({ loop, duration }, time) {
  return loop === "boomerang" ? Math.min(time, duration - time) : time;
}

/** The stage at a time and its progress from 0 to 1; a rest belongs to the stage behind it. */
export function stageAt(timeline, time) {
  const { starts, ends, easing } = timeline;
  if (!starts.length) return [0, 0];
  const moment = outward(timeline, time);
  const next = ends.findIndex((end) => end > moment + ROUNDING);
  if (next < 0) return [ends.length - 1, 1];
  const share = (moment - starts[next]) / (ends[next] - starts[next]);
  return [next, ease(easing, clamped(share))];
}

/** How far the end has settled, from 0 when the last cloud is reached to 1. */
export function settledAt(timeline, time) {
  const gone = outward(timeline, time) - timeline.arrival;
  const whole = timeline.rest - timeline.arrival;
  if (gone >= whole - ROUNDING) return 1;
  return gone > 0 ? ease("smootherstep", gone / whole) : 0;
}

/** What there is at a time in seconds.
 *
 * The arrays belong to the track: those of the frame before are written over.
 */
export function frameWhen(track, time) {
  const [stage, progress] = stageAt(track.timeline, time);
  const moving = movingAt(track, stage, progress);
  const [walls, wallsOpacity] = wallsAt(track, stage, progress);
  const reached = stage + Math.floor(progress);
  return {
    time,
    stage,
    progress,
    reached,
    points: moving.cloud(track.points),
    width: moving.width,
    grid: movedLines(track.grid, moving, reached),
    boundary: movedLines(track.boundary, moving, reached),
    walls,
    wallsOpacity,
    settled: settledAt(track.timeline, time),
  };
}

/** How all that goes with the points is at a stage's progress: a width, and from body to cloud. */
function movingAt(track, stage, progress) {
  if (progress === 0 || progress === 1 || !track.stages.length) {
    const key = stage + Math.floor(progress);
    const number = track.keys ? track.keys[key] : key;
    return { width: track.widths[key], cloud: (body) => body.clouds(number) };
  }
  return MOVES[track.stages[stage].kind](track, stage, progress);
}

/** The kinds of stages: from a track, a stage and its progress to what `movingAt` says. */
const MOVES = {
  affine: (track, stage, progress) => {
    const affine = track.stages[stage];
    const map = PATHS[track.timeline.path](affine, progress);
    const width = map.bias.length;
    const from = track.widths[stage];
    return {
      width,
      cloud: (body) => mapped(body.clouds(stage), from, map, width, room(body, "moved", width)),
    };
  },
  activation: (track, stage, progress) => {
    const width = track.widths[stage];
    const path = track.timeline.activationPath === "walls" ? closingIn : straightOn;
    return { width, cloud: (body) => path(track, stage, body, progress, room(body, "moved", width)) };
  },

  /** By polynomials through the clouds at the nearest moments. */
  recorded: (track, stage, progress) => {
    const { pieces } = track.stages[stage];
    const piece = pieces.find(({ moments }) => progress <= moments[moments.length - 1]);
    const width = track.widths[stage];
    const shares = sharesAt(piece.moments, progress);
    return {
      width,
      cloud: (body) => {
        const clouds = shares.map((_, number) => body.clouds(piece.first + number));
        return mixed(clouds, shares, room(body, "moved", width));
      },
    };
  },
};

/** How much each of some moments counts at a progress: Lagrange's polynomials. */
function sharesAt(moments, progress) {
  return moments.map((own) =>
    moments.reduce(
      (share, other) => (other === own ? share : (share * (progress - other)) / (own - other)),
      1,
    ),
  );
}

/** Every point walks straight to where the activation takes it. */
function straightOn(_track, stage, body, progress, cloud) {
  return partWay(body.clouds(stage), body.clouds(stage + 1), progress, cloud);
}

/** `f(t z) / t`: walls close in, from far away to those of f. */
function closingIn(track, stage, body, progress, cloud) {
  const start = body.clouds(stage);
  for (let place = 0; place < start.length; place++) cloud[place] = progress * start[place];
  activated(track.stages[stage], cloud, track.widths[stage], cloud);
  for (let place = 0; place < start.length; place++) cloud[place] /= progress;
  return cloud;
}

/** A body's own array of a name, for as many numbers a point, made anew only if that changes. */
export function room(body, name, width) {
  const rooms = (body.rooms ??= {});
  const key = `${name}${width}`;
  return (rooms[key] ??= new Float64Array(body.count * width));
}

function movedLines(lines, moving, reached) {
  return lines && { vertices: moving.cloud(lines), ...labelled(lines, reached) };
}

/** Where lines start, and the class at each vertex, which over epochs changes from key to key. */
function labelled({ starts, labelsAt }, key) {
  return { starts, labels: labelsAt[Math.min(key, labelsAt.length - 1)] };
}

/** The walls, which rise while a stage moves into them and fade while the next one does. */
function wallsAt({ stages, walls }, stage, progress) {
  const standing = stages.length > 0 && stages[stage].standing;
  for (const [built, opacity] of [
    [stage, standing ? 1 : progress],
    [stage - 1, 1 - progress],
  ]) {
    const number = stages[built]?.walls ?? null;
    if (number !== null && opacity > 0) {
      return [{ ...walls[number], ...labelled(walls[number], 0) }, opacity];
    }
  }
  return [null, 0];
}

/** How affine stages move: from a progress to a weight, shape (d_in, d), and a bias, shape (d). */
const PATHS = {
  /** The centroid goes straight; the cloud stretches and turns about it, and never collapses. */
  turn: (stage, progress) => {
    const { size, axes, turn } = stage.polar;
    const weight = product(stretchAt(stage.polar, axes, progress), turnAt(turn, size, progress), size);
    const start = wide(stage.centroid, size);
    const end = wide(product1(stage.centroid, stage), size);
    const turned = product1(stage.centroid, { weight, bias: new Float64Array(size) });
    const bias = start.map((from, axis) => (1 - progress) * from + progress * end[axis] - turned[axis]);
    return { weight, bias };
  },

  /** Every point walks its own straight line, `(1 - t) x + t (x W + b)`. */
  straight: (stage, progress) => {
    const { rows, columns } = stage;
    const size = Math.max(rows, columns);
    const weight = new Float64Array(rows * size);
    for (let row = 0; row < rows; row++) {
      weight[row * size + row] = 1 - progress;
      for (let column = 0; column < columns; column++) {
        weight[row * size + column] += progress * stage.weight[row * columns + column];
      }
    }
    return { weight, bias: wide(stage.bias, size).map((shift) => progress * shift) };
  },

  /** Four verbs, one after the other: turn the axes upright, stretch, turn on, shift. */
  staged: (stage, progress) => {
    const { size, upright, first, second } = stage.polar;
    const [raise, stretch, onward, shift] = [0, 1, 2, 3].map((step) => clamped(4 * progress - step));
    const turned = product(turnAt(first, size, raise), stretchAt(stage.polar, upright, stretch), size);
    const weight = product(turned, turnAt(second, size, onward), size);
    return { weight, bias: wide(stage.bias, size).map((each) => shift * each) };
  },
};

/** A rotation, shape (n, n), at a progress from 0 to 1: each plane by its share.
 *
 * @param {{planes: Float64Array, angles: Float64Array}} turn - Shapes (n, 2 p) and (p).
 */
export function turnAt({ planes, angles }, size, progress) {
  const rotation = scaledIdentity(size, 1);
  const columns = 2 * angles.length;
  for (let plane = 0; plane < angles.length; plane++) {
    const angle = progress * angles[plane];
    const [less, sine] = [Math.cos(angle) - 1, Math.sin(angle)];
    for (let row = 0; row < size; row++) {
      const [u, v] = [planes[row * columns + 2 * plane], planes[row * columns + 2 * plane + 1]];
      for (let column = 0; column < size; column++) {
        const place = column * columns + 2 * plane;
        rotation[row * size + column] +=
          (less * u + sine * v) * planes[place] + (less * v - sine * u) * planes[place + 1];
      }
    }
  }
  return rotation;
}

/** The stretch, shape (n, n), along any axes, shape (n, r), at a progress from 0 to 1. */
function stretchAt({ size, stretches }, axes, progress) {
  const largest = Math.max(0, ...stretches);
  const common = Math.min(1, largest) || 1;
  const zoom = common ** progress;
  const across = zoom * (1 - progress);
  const matrix = scaledIdentity(size, across);
  stretches.forEach((stretch, number) => {
    const flat = stretch < FLAT_STRETCH * largest;
    const along = flat ? zoom * (1 - progress + (progress * stretch) / common) : stretch ** progress;
    addAxis(matrix, size, axes, stretches.length, number, along - across);
  });
  return matrix;
}

/** Adds `factor a a^T` to a matrix, a being a column of the axes, shape (n, r). */
function addAxis(matrix, size, axes, columns, number, factor) {
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const [a, b] = [axes[row * columns + number], axes[column * columns + number]];
      matrix[row * size + column] += a * factor * b;
    }
  }
}

function scaledIdentity(size, factor) {
  const matrix = new Float64Array(size * size);
  for (let axis = 0; axis < size; axis++) matrix[axis * (size + 1)] = factor;
  return matrix;
}

/** The product of two matrices, shapes (m, n) and (n, n). */
export function product(left, right, size) {
  const nothing = new Float64Array(size);
  return mapped(left, size, { weight: right, bias: nothing }, size, new Float64Array(left.length));
}

/** A single point behind a map. */
function product1(point, map) {
  const width = map.bias.length;
  return mapped(point, point.length, map, width, new Float64Array(width));
}

/** A vector with zeros behind it. */
function wide(vector, size) {
  const widened = new Float64Array(size);
  widened.set(vector.subarray(0, size));
  return widened;
}
