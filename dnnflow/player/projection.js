/** A frame in any dimension becomes a frame on the plane, within steady limits. */

import { clamped, ease } from "./easing.js";
import { LINES } from "./flow.js";
import { frameWhen, outward, room } from "./motion.js";
import { product, turnAt } from "./paths.js";

/** Where the depth of a turning page is drawn, to the right and up. */
const DEPTH_SLANT = [0.35, 0.2];

/** How much larger the view is than the cloud at least. */
const VIEW_MARGIN = 1.06;

/** How near the eye comes to the middle, in radii of the ball about which it turns. */
const FOCAL_DISTANCE = 4;

/** Lines that come nearer to the eye than this share of its distance are drawn at that distance. */
const NEAREST_DISTANCE = 0.25;

/** How far the camera rises above the horizon, in radians. */
const CAMERA_RISE = Math.PI / 9;

/** In which share of its way the camera gathers speed, and in which it slows down. */
const RAMP_SHARE = 0.2;
const FULL_SPEED = 1 / (1 - RAMP_SHARE);

/** How much larger the view is than the ball about which the camera turns: room for perspective. */
const BALL_MARGIN = 1.1;

/** After which turn by hand, in radians, all of the ball is in the view. */
const FREE_TURN = 0.5;

/** What a track shows at a time in seconds, on the plane; as `project`. */
export function planeFrame(track, time, hand = null) {
  return project(track, frameWhen(track, time), hand);
}

/** The same frame on the plane: points and lines of width 2, the depth and the view set.
 *
 * The arrays belong to the track: those of the frame before are written over. Depth is in extents
 * of the view.
 *
 * @param {?{azimuth: number, elevation: number}} hand - How far an orbit's camera was turned by
 *   hand, to the right and up, in radians, beside its own turn.
 */
export function project(track, frame, hand = null) {
  const { kind } = track.projection;
  const place = PROJECTIONS[kind](track, frame.time, hand);
  const lines = (each, { body, width }) =>
    each && { ...each, vertices: place(body, each.vertices, width) };
  const { width, walls } = frame;
  const view = viewAt(track, frame.time, hand);
  return {
    ...frame,
    width: 2,
    points: place(track.points, frame.points, width),
    ...Object.fromEntries(
      LINES.map((name) => [name, lines(frame[name], { body: track[name], width })]),
    ),
    walls: lines(walls, { body: walls, width: walls?.width }),
    depth: kind === "orbit" ? scaled(track.points.rooms.depth1, 1 / view.extent) : null,
    view,
  };
}

function scaled(numbers, factor) {
  for (let place = 0; place < numbers.length; place++) numbers[place] *= factor;
  return numbers;
}

/** From a track, a time and a hand to a function that writes points, shape (n, width), of a body
 * onto the plane, shape (n, 2).
 */
const PROJECTIONS = {
  /** The first two coordinates; the depth of a turning page is drawn aslant. */
  coordinates:
    ({ projection }) =>
    (body, points, width) => {
      const plane = room(body, "plane", 2);
      const aslant = width > Math.max(2, projection.width);
      for (let row = 0; row < body.count; row++) {
        const depth = aslant ? points[row * width + width - 1] : 0;
        plane[2 * row] = points[row * width] + DEPTH_SLANT[0] * depth;
        plane[2 * row + 1] = (width > 1 ? points[row * width + 1] : 0) + DEPTH_SLANT[1] * depth;
      }
      return plane;
    },

  /** The principal plane of all clouds together. */
  principal:
    ({ projection: { axes } }) =>
    (body, points, width) => {
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

  /** In perspective, seen by a camera that orbits; writes the body's depth too, shape (n). */
  orbit: (track, time, hand) => {
    const { projection, timeline } = track;
    const [x, y, z, logRadius] = framed(projection.framing, timeline, time);
    const axes = axesAt(track, time, hand);
    const nearness = swing(turnedAt(timeline, time)) / (FOCAL_DISTANCE * Math.exp(logRadius));
    return (body, points, width) => {
      const [plane, depths] = [room(body, "plane", 2), room(body, "depth", 1)];
      for (let row = 0; row < body.count; row++) {
        const place = row * width;
        const across = points[place] - x;
        const up = (width > 1 ? points[place + 1] : 0) - y;
        const back = (width > 2 ? points[place + 2] : 0) - z;
        const depth = -(axes[6] * across + axes[7] * up + axes[8] * back);
        const distance = Math.max(1 + nearness * depth, NEAREST_DISTANCE);
        plane[2 * row] = (axes[0] * across + axes[1] * up + axes[2] * back) / distance + x;
        plane[2 * row + 1] = (axes[3] * across + axes[4] * up + axes[5] * back) / distance + y;
        depths[row] = depth;
      }
      return plane;
    };
  },
};

/** The part of the plane that is seen at a time in seconds; after a turn by hand, all of the ball. */
function viewAt(track, time, hand = null) {
  const [x, y, ...radii] = framed(track.limits, track.timeline, time);
  const [across, up] = radii.map(Math.exp);
  const extent = Math.max(across, up);
  const view = { x, y, extent: VIEW_MARGIN * extent, shares: [across / extent, up / extent] };
  return hand && track.projection.kind === "orbit" ? freed(view, track, time, hand) : view;
}

function freed(view, track, time, { azimuth, elevation }) {
  const [x, y, , radius] = framed(track.projection.framing, track.timeline, time);
  const gone = ease("smootherstep", clamped(Math.hypot(azimuth, elevation) / FREE_TURN));
  const towards = (from, to) => from + gone * (to - from);
  return {
    x: towards(view.x, x),
    y: towards(view.y, y),
    extent: towards(view.extent, BALL_MARGIN * Math.exp(radius)),
    shares: view.shares.map((share) => towards(share, 1)),
  };
}

/** How much of its way an orbit's camera has gone, from 0 to 1; without stages, all of it. */
function turnedAt(timeline, time) {
  const { starts, ends } = timeline;
  if (!starts.length) return 1;
  const arrive = ends[ends.length - 1];
  return clamped((outward(timeline, time) - starts[0]) / (arrive - starts[0]));
}

/** Where an orbit's camera's right, up and backward point, as rows, shape (3, 3). */
function axesAt({ projection: { azimuth, correction }, timeline }, time, hand) {
  const share = turnedAt(timeline, time);
  const table = turntable(azimuth * cruise(share), CAMERA_RISE * swing(share));
  const axes = product(turnAt(correction, 3, ease("smootherstep", share)), table, 3);
  return hand ? product(turntable(hand.azimuth, hand.elevation), axes, 3) : axes;
}

/** The camera after a turn about the vertical axis and a rise above the horizon, shape (3, 3). */
function turntable(azimuth, elevation) {
  const [across, along] = [Math.cos(azimuth), Math.sin(azimuth)];
  const [level, rise] = [Math.cos(elevation), Math.sin(elevation)];
  return Float64Array.of(
    ...[across, 0, -along],
    ...[-rise * along, level, -rise * across],
    ...[level * along, rise, level * across],
  );
}

/** Up from 0 to 1 in the middle of the way and down again, at rest at both ends. */
function swing(share) {
  return Math.sin(Math.PI * ease("smootherstep", share)) ** 2;
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
function cruise(share) {
  if (share > 0.5) return 1 - cruise(1 - share);
  if (share >= RAMP_SHARE) return FULL_SPEED * (share - RAMP_SHARE / 2);
  const ramp = share / RAMP_SHARE;
  return FULL_SPEED * RAMP_SHARE * (ramp ** 3 - ramp ** 4 / 2);
}

/** A monotone piecewise cubic (Fritsch & Butland 1984) at a place from 0 to k - 1.
 *
 * @param {Float64Array} values - Shape (k, columns): at 0, 1, … k - 1.
 */
function curveAt(values, columns, place) {
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
