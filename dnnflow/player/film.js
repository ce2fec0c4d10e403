/** A payload becomes a film: base64 becomes numbers, and clouds are made when they are needed. */

import { LINES, madeClouds } from "./flow.js";

const NUMBERS = {
  float32: Float32Array,
  float64: Float64Array,
  int16: Int16Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  int32: Int32Array,
};

/** The film of a payload, as `payload_of` in dnnflow/save/pages/payload.py makes it. */
export function decode(payload) {
  const tracks = payload.tracks.map((track) => decodedTrack(spread(track, payload.shared)));
  return { ...payload, tracks };
}

/** The same track, whose frames have arrays of their own: no other frame is written over. */
export function apart(track) {
  const own = (body) => body && { ...body, rooms: {} };
  const lines = eachLine((name) => own(track[name]));
  return { ...track, ...lines, points: own(track.points), walls: track.walls.map(own) };
}

/** The same track with one of its points alone, and no lines: where it goes. */
export function alone(track, index) {
  const clouds = (number) => {
    const cloud = track.points.clouds(number);
    const width = cloud.length / track.points.count;
    return cloud.subarray(index * width, (index + 1) * width);
  };
  const points = { count: 1, clouds, rooms: {} };
  return { ...apart(track), ...eachLine(() => null), points };
}

/** The lines of a track, by their names. */
function eachLine(made) {
  return Object.fromEntries(LINES.map((name) => [name, made(name)]));
}

function decodedTrack(track) {
  const stages = decodedParts(track.stages);
  const bodyOf = (clouds, starts) => bodyOn({ ...track, stages }, clouds, starts);
  const linesOn = (lines) => {
    if (!lines) return null;
    const own = linesOf(lines);
    return { ...own, ...bodyOf(lines.vertices, own.starts) };
  };
  return {
    ...track,
    labels: Int32Array.from(decoded(track.labels)),
    stages,
    walls: track.walls.map(wallsOf),
    projection: decodedParts(track.projection),
    limits: decodedParts(track.limits),
    looks: decodedParts(track.looks),
    points: bodyOf(track.points),
    ...eachLine((name) => linesOn(track[name])),
  };
}

/** What moves: how many points, and the clouds of them by their numbers, each made once. */
function bodyOn(track, clouds, starts = null) {
  const start = placesOf(clouds[0], starts);
  const made = track.keys
    ? remembered((number) => decoded(clouds[number]))
    : madeClouds(track, start);
  return { count: start.length / track.widths[0], clouds: made, rooms: {} };
}

/** The places of points; of upright and level lines only the steps along each may be given. */
function placesOf(cloud, starts) {
  if (!("steps" in cloud)) return decoded(cloud);
  const { steps, units, low, across, upright } = decodedParts(cloud);
  const places = new Float64Array(2 * steps.length);
  for (let vertex = 0, line = -1, gone = 0; vertex < steps.length; vertex++) {
    if (vertex === starts[line + 1]) [line, gone] = [line + 1, 0];
    gone += steps[vertex];
    places[2 * vertex + upright[line]] = low[line] + units[line] * gone;
    places[2 * vertex + 1 - upright[line]] = across[line];
  }
  return places;
}

/** The same function of whole numbers, which remembers. */
function remembered(make) {
  const made = [];
  return (number) => (made[number] ??= make(number));
}

function wallsOf({ vertices, width, ...lines }) {
  const places = decoded(vertices);
  return { ...linesOf(lines), vertices: places, width, count: places.length / width, rooms: {} };
}

function linesOf({ starts, labels, lasting = Infinity }) {
  return {
    lasting,
    starts: Int32Array.from(decoded(starts)),
    labelsAt: labels.map((each) => Int32Array.from(decoded(each))),
  };
}

/** A value with what several tracks share in all its places, however deep they stand. */
function spread(value, shared) {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((each) => spread(each, shared));
  if (typeof value.shared === "number") return shared[value.shared];
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, spread(part, shared)]),
  );
}

/** An object with all arrays in it decoded, however deep they stand. */
function decodedParts(value) {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(decodedParts);
  if ("base64" in value) return decoded(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, decodedParts(part)]));
}

/** Numbers of a packed array, in double precision. */
function decoded({ type, base64, low, step, runs }) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < text.length; place++) bytes[place] = text.charCodeAt(place);
  const counts = type === "uint24" ? triples(bytes) : new NUMBERS[type](bytes.buffer);
  const numbers = new Float64Array(counts);
  if (runs) return repeated(numbers, decoded(runs));
  if (!step) return numbers;
  return numbers.map((steps, place) => low[place % low.length] + step * steps);
}

/** Each number as often as its run is long. */
function repeated(numbers, runs) {
  const all = new Float64Array(runs.reduce((sum, run) => sum + run, 0));
  let place = 0;
  for (const [number, run] of runs.entries()) {
    all.fill(numbers[number], place, place + run);
    place += run;
  }
  return all;
}

/** Whole numbers of three bytes each, the lowest first. */
function triples(bytes) {
  const numbers = new Uint32Array(bytes.length / 3);
  for (let place = 0; place < numbers.length; place++) {
    numbers[place] = bytes[3 * place] + (bytes[3 * place + 1] << 8) + (bytes[3 * place + 2] << 16);
  }
  return numbers;
}
