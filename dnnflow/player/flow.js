/** The points, and the lines that go with them, become the clouds behind every stage. */

import { activated } from "./activations.js";

/** The lines that go with the points, by their names in a track and in a frame. */
export const LINES = ["grid", "boundary", "flips", "creases"];

/** A function from a key, 0 for the start, to the cloud there; each is made once.
 *
 * @param {{stages: object[], widths: number[]}} track
 * @param {Float64Array} points - Shape (n, widths[0]), row by row.
 */
export function madeClouds({ stages, widths }, points) {
  const clouds = [points];
  return (key) => {
    for (let made = clouds.length; made <= key; made++) {
      clouds.push(through(stages[made - 1], clouds[made - 1], widths[made - 1], widths[made]));
    }
    return clouds[key];
  };
}

/** A cloud, shape (n, from), behind a stage, shape (n, to). */
function through(stage, cloud, from, to) {
  if (stage.kind === "activation") return activated(stage, cloud, from, cloud.slice());
  const image = new Float64Array((cloud.length / from) * to);
  return mapped(cloud, from, stage, to, image);
}

/** `cloud @ weight + bias`, written into an image of shape (n, to).
 *
 * @param {Float64Array} cloud - Shape (n, from).
 * @param {{weight: Float64Array, bias: Float64Array}} map - Shapes (from, to) and (to).
 */
export function mapped(cloud, from, { weight, bias }, to, image) {
  const count = cloud.length / from;
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < to; column++) {
      let sum = 0;
      for (let axis = 0; axis < from; axis++) {
        sum += cloud[row * from + axis] * weight[axis * to + column];
      }
      image[row * to + column] = sum + bias[column];
    }
  }
  return image;
}

/** `(1 - t) start + t end`, written into a cloud of the same shape. */
export function partWay(start, end, progress, cloud) {
  for (let place = 0; place < start.length; place++) {
    cloud[place] = start[place] + progress * (end[place] - start[place]);
  }
  return cloud;
}

/** The sum of clouds, each by its share, written into a cloud of the same shape. */
export function mixed(clouds, shares, cloud) {
  cloud.fill(0);
  clouds.forEach((each, number) => {
    const share = shares[number];
    for (let place = 0; place < cloud.length; place++) cloud[place] += share * each[place];
  });
  return cloud;
}
