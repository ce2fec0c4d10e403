/** A payload becomes a film: base64 becomes numbers, and clouds are made when they are needed. */

import { madeClouds } from "./flow.js";

const NUMBERS = {
  float32: Float32Array,
  float64: Float64Array,
  int16: Int16Array,
  uint8: Uint8Array,
  int32: Int32Array,
};

/** The film of a payload, as `payload_of` in dnnflow/save/pages/payload.py makes it. */
export function decode(payload) {
  return { ...payload, tracks: payload.tracks.map(decodedTrack) };
}

/** The time on the timelines, in seconds, of what is shown at a time of the film. */
export function timelineTime(film, time) {
  if (!film.cut) return time;
  const { first, last, before } = film.cut;
  return Math.min(Math.max(first, first + time * film.fps - before), last) / film.fps;
}

/** The same track with one of its points alone, and no lines: where it goes. */
export function alone(track, index) {
  const clouds = (key) => {
    const width = track.widths[key];
    return track.points.clouds(key).subarray(index * width, (index + 1) * width);
  };
  return { ...track, points: { count: 1, clouds }, grid: null, boundary: null };
}

function decodedTrack(track) {
  const stages = track.stages.map((stage) => decodedParts(stage));
  const bodies = { ...track, stages };
  return {
    ...bodies,
    labels: Int32Array.from(decoded(track.labels)),
    walls: track.walls.map(wallsOf),
    projection: decodedParts(track.projection),
    limits: decodedParts(track.limits),
    points: bodyOf(bodies, track.points),
    grid: track.grid && { ...linesOf(track.grid), ...bodyOf(bodies, track.grid.vertices) },
    boundary: track.boundary && {
      ...linesOf(track.boundary),
      ...bodyOf(bodies, track.boundary.vertices),
    },
  };
}

/** What moves: how many points, and the cloud of them at each key, made once. */
function bodyOf(track, start) {
  const points = decoded(start);
  return { count: points.length / track.widths[0], clouds: madeClouds(track, points) };
}

function wallsOf(walls) {
  const lines = linesOf(walls);
  return { ...lines, width: walls.width, count: lines.vertices.length / walls.width };
}

function linesOf(lines) {
  return {
    vertices: decoded(lines.vertices),
    starts: Int32Array.from(decoded(lines.starts)),
    labels: Int32Array.from(decoded(lines.labels)),
  };
}

/** An object with all arrays in it decoded, however deep they stand. */
function decodedParts(value) {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(decodedParts);
  if ("base64" in value) return decoded(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, decodedParts(part)]));
}

/** Numbers of a packed array, in double precision. */
function decoded({ type, base64 }) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return Float64Array.from(new NUMBERS[type](bytes.buffer));
}
