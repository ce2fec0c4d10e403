/** A frame in any dimension becomes a frame on the plane, within steady limits. */

import { frameWhen, outward, room } from "./motion.js";

const DEPTH_SLANT = [0.35, 0.2];
const VIEW_MARGIN = 1.06;
const RAMP_SHARE = 0.2;
const FULL_SPEED = 1 / (1 - RAMP_SHARE);

/** What a track shows at a time in seconds, on the plane. */
export function planeFrame(track, time, hand) {
  return project(track, frameWhen(track, time), hand);
}

/** The same frame on the plane: points and lines of width 2, the depth and the view set.
 *
 * The arrays belong to the track: those of the frame before are written over.
 */
export function project(track, frame) {
  const place = PROJECTIONS[track.projection.kind](track.projection, frame);
  const lines = (each) => each && { ...each, vertices: place(each.body ?? each, each.vertices, frame.width) };
  return {
    ...frame,
    width: 2,
    points: place(track.points, frame.points, frame.width),
    grid: lines(frame.grid),
    boundary: lines(frame.boundary),
    walls: frame.walls && {
      ...frame.walls,
      vertices: place(frame.walls, frame.walls.vertices, frame.walls.width),
    },
    depth: null,
    view: viewAt(track, frame.time),
  };
}

const PROJECTIONS = {
  /** The first two coordinates; the depth of a turning page is drawn aslant. */
  coordinates: ({ width: own }) => (body, points, width) => {
    const plane = room(body, "plane", 2);
    const aslant = width > Math.max(2, own);
    for (let row = 0; row < body.count; row++) {
      const depth = aslant ? points[row * width + width - 1] : 0;
      plane[2 * row] = points[row * width] + DEPTH_SLANT[0] * depth;
      plane[2 * row + 1] = (width > 1 ? points[row * width + 1] : 0) + DEPTH_SLANT[1] * depth;
    }
    return plane;
  },

  /** The principal plane of all clouds together. */
  principal: ({ axes }) => (body, points, width) => {
    const plane = room(body, "plane", 2).fill(0);
    const shown = Math.min(width, axes.length / 2);
    for (let row = 0; row < body.count; row++) {
      for (let axis = 0; axis < shown; axis++) {
        const value = points[row * width + axis];
        plane[2 * row] += value * axes[2 * axis];
        plane[2 * row + 1] += value * axes[2 * axis + 1];
      }
    }
    return plane;
  },
};

/** The part of the plane that is seen at a time in seconds. */
export function viewAt({ limits, timeline }, time) {
  const [x, y, ...radii] = framed(limits, timeline, time);
  const [across, up] = radii.map(Math.exp);
  const extent = Math.max(across, up);
  return { x, y, extent: VIEW_MARGIN * extent, shares: [across / extent, up / extent] };
}

/** The values of a framing's curve, the logarithms of the radii last, at a time in seconds. */
function framed({ clock, samples, values, columns }, timeline, time) {
  return curveAt(values, columns, samples * readingAt(clock, outward(timeline, time)));
}

/** What a camera's clock reads: it runs while points move. */
function readingAt({ runs, last }, time) {
  const run = runs.find(({ end }) => end >= time);
  if (!run) return last;
  const share = Math.max(0, (time - run.start) / (run.end - run.start));
  return run.first + run.stages * cruise(share);
}

/** From 0 to 1 at constant speed but for its ends, smooth in speed and acceleration. */
export function cruise(share) {
  if (share > 0.5) return 1 - cruise(1 - share);
  if (share >= RAMP_SHARE) return FULL_SPEED * (share - RAMP_SHARE / 2);
  const ramp = share / RAMP_SHARE;
  return FULL_SPEED * RAMP_SHARE * (ramp ** 3 - ramp ** 4 / 2);
}

/** A monotone piecewise cubic (Fritsch & Butland 1984) at a place from 0 to k - 1.
 *
 * @param {Float64Array} values - Shape (k, columns): at 0, 1, … k - 1.
 */
export function curveAt(values, columns, place) {
  const last = values.length / columns - 1;
  const piece = Math.max(0, Math.min(Math.floor(place), last - 1));
  const beyond = place - piece;
  return Array.from({ length: columns }, (_, column) => {
    const value = (number) => values[number * columns + column];
    if (last === 0) return value(0);
    const rise = value(piece + 1) - value(piece);
    const [before, after] = [piece, piece + 1].map((number) => slopeAt(value, number, last));
    const [bend, twist] = [3 * rise - 2 * before - after, before + after - 2 * rise];
    return value(piece) + beyond * (before + beyond * (bend + beyond * twist));
  });
}

function slopeAt(value, number, last) {
  const rise = (start) => value(start + 1) - value(start);
  if (last === 1) return rise(0);
  if (number === 0) return endSlope(rise(0), rise(1));
  if (number === last) return endSlope(rise(last - 1), rise(last - 2));
  const [before, after] = [rise(number - 1), rise(number)];
  return before * after > 0 ? (2 * before * after) / (before + after) : 0;
}

function endSlope(nearest, next) {
  let slope = (3 * nearest - next) / 2;
  if (nearest * next < 0 && Math.abs(slope) > 3 * Math.abs(nearest)) slope = 3 * nearest;
  return slope * nearest > 0 ? slope : 0;
}
