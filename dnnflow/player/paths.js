/** Paths: how an affine stage gets from its start to its end, as a map for every progress. */

import { clamped } from "./easing.js";
import { mapped } from "./flow.js";

/** Stretches below this share of the largest one shrink linearly: powers would rush. */
const FLAT_STRETCH = 1e-3;

/** How affine stages move: from a progress to a weight, shape (d_in or more, d), and a bias, (d).
 *
 * `d` is the wider of d_in and d_out, or one more while a reflection turns over like a page.
 */
export const AFFINE_PATHS = {
  /** The centroid goes straight; the cloud stretches and turns about it, and never collapses. */
  turn: (stage, progress) => {
    const { size, axes, turn } = stage.polar;
    const weight = product(
      stretchAt(stage.polar, axes, progress),
      turnAt(turn, size, progress),
      size,
    );
    const start = wide(stage.centroid, size);
    const end = wide(pointBehind(stage.centroid, stage), size);
    const turned = pointBehind(stage.centroid, { weight, bias: new Float64Array(size) });
    const bias = start.map(
      (from, axis) => (1 - progress) * from + progress * end[axis] - turned[axis],
    );
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
    const [raise, stretch, onward, shift] = [0, 1, 2, 3].map((step) =>
      clamped(4 * progress - step),
    );
    const turned = product(
      turnAt(first, size, raise),
      stretchAt(stage.polar, upright, stretch),
      size,
    );
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
    const along = flat
      ? zoom * (1 - progress + (progress * stretch) / common)
      : stretch ** progress;
    addAxis(matrix, size, axes, stretches.length, number, along - across);
  });
  return matrix;
}

/** Adds `factor a a^T` to a matrix, a being the column of that number of axes, shape (n, r). */
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

/** A single point behind a map, shape (d). */
function pointBehind(point, map) {
  const width = map.bias.length;
  return mapped(point, point.length, map, width, new Float64Array(width));
}

/** A vector with zeros behind it. */
function wide(vector, size) {
  const widened = new Float64Array(size);
  widened.set(vector);
  return widened;
}
