/** A time becomes a frame: which stage moves, how far it has come, and what is where. */

import { activated } from "./activations.js";
import { clamped, ease } from "./easing.js";
import { LINES, mapped, mixed, partWay } from "./flow.js";
import { AFFINE_PATHS } from "./paths.js";

/** Moments nearer than this, in seconds, are the same. */
const ROUNDING = 1e-9;

/** The same moment on the way out: a boomerang comes back as it went. */
export function outward({ loop, duration }, time) {
  return loop === "boomerang" ? Math.min(time, duration - time) : time;
}

/** The stage at a time and its progress from 0 to 1; a rest belongs to the stage behind it. */
function stageAt(timeline, time) {
  const { starts, ends, easing, gliding } = timeline;
  if (!starts.length) return [0, 0];
  const moment = outward(timeline, time);
  const next = ends.findIndex((end) => end > moment + ROUNDING);
  if (next < 0) return [ends.length - 1, 1];
  const share = (moment - starts[next]) / (ends[next] - starts[next]);
  return [next, ease(gliding.includes(next) ? "linear" : easing, clamped(share))];
}

/** How far the end has settled, from 0 when the last cloud is reached to 1. */
function settledAt(timeline, time) {
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
    ...Object.fromEntries(LINES.map((name) => [name, movedLines(track[name], moving, reached)])),
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
  /** By an affine map that is part of the way. */
  affine: (track, stage, progress) => {
    const affine = track.stages[stage];
    const map = AFFINE_PATHS[track.timeline.path](affine, progress);
    const width = map.bias.length;
    const from = track.widths[stage];
    return {
      width,
      cloud: (body) => mapped(body.clouds(stage), from, map, width, room(body, "moved", width)),
    };
  },

  /** Each point by itself. */
  activation: (track, stage, progress) => {
    const width = track.widths[stage];
    const path = track.timeline.activationPath === "walls" ? closingIn : straightOn;
    return {
      width,
      cloud: (body) => path(track, stage, progress, body, room(body, "moved", width)),
    };
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
function straightOn(_track, stage, progress, body, cloud) {
  return partWay(body.clouds(stage), body.clouds(stage + 1), progress, cloud);
}

/** `f(t z) / t`: walls close in, from far away to those of f. */
function closingIn(track, stage, progress, body, cloud) {
  const start = body.clouds(stage);
  for (let place = 0; place < start.length; place++) cloud[place] = progress * start[place];
  activated(track.stages[stage], cloud, track.widths[stage], cloud);
  for (let place = 0; place < start.length; place++) cloud[place] /= progress;
  return cloud;
}

/** A body's own array of a name, for that many numbers a point; made once. */
export function room({ rooms, count }, name, width) {
  const key = `${name}${width}`;
  if (!rooms[key]) rooms[key] = new Float64Array(count * width);
  return rooms[key];
}

/** Lines where they are; none if they ended before the cloud that was reached. */
function movedLines(lines, moving, reached) {
  if (!lines || reached >= lines.lasting) return null;
  return { vertices: moving.cloud(lines), ...labelled(lines, reached) };
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
