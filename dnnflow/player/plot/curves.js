/** The marks that are lines: walls, the grid that bends, flips and creases, the boundary. */

import { strokeLines } from "./lines.js";

/** The walls of a frame, if it has any. */
export function drawWalls(raster, plot) {
  const { thickness, opacity } = plot.looks.lines.walls;
  const colors = [plot.theme.muted];
  drawCurves(raster, plot, plot.frame.walls, {
    colors,
    thickness,
    opacity: opacity * plot.frame.wallsOpacity,
  });
}

/** The grid, tinted by the class predicted where it comes from. */
export function drawGrid(raster, plot) {
  const { thickness } = plot.looks.lines.grid;
  const { classes: colors, gridOpacity: opacity } = plot.theme;
  drawCurves(raster, plot, plot.frame.grid, { colors, thickness, opacity, faded: true });
}

/** The cells of the grid that a residual block turns over on the way, hatched. */
export function drawFlips(raster, plot) {
  const colors = [plot.theme.flip];
  drawCurves(raster, plot, plot.frame.flips, { ...plot.looks.lines.flips, colors, faded: true });
}

/** Where units have their kinks: bright while the map before their activation moves. */
export function drawCreases(raster, plot) {
  const { creases, stage, progress } = plot.frame;
  if (!creases) return;
  const { thickness, faint, bright } = plot.looks.lines.creases;
  const shares = Array.from(creases.starts, (start) =>
    creaseShare(creases.labels[start] - stage, progress),
  );
  for (const share of [...new Set(shares)].sort((one, other) => one - other)) {
    const opacity = faint + (bright - faint) * share;
    const seen = segments(creases, (number) => shares[number] === share);
    const stroke = { colors: [plot.theme.text], thickness, opacity, faded: true };
    drawCurves(raster, plot, seen, stroke);
  }
}

/** How far creases are on the way from faint to bright, by how many stages ahead they are made. */
function creaseShare(ahead, progress) {
  if (ahead === 0) return 1 - progress;
  return ahead === 1 ? progress : 0;
}

/** Some of the lines that have two vertices each. */
function segments({ vertices, starts }, isSeen) {
  const seen = starts.filter((_, number) => isSeen(number));
  const ends = new Float64Array(4 * seen.length);
  seen.forEach((start, number) =>
    ends.set(vertices.subarray(2 * start, 2 * start + 4), 4 * number),
  );
  const labels = new Int32Array(2 * seen.length);
  return { vertices: ends, starts: seen.map((_, number) => 2 * number), labels };
}

/** Where the network's answer changes. */
export function drawBoundary(raster, plot) {
  const colors = [plot.theme.accent];
  drawCurves(raster, plot, plot.frame.boundary, { ...plot.looks.lines.edges, colors, faded: true });
}

/** Lines of a frame; their thickness is given in hundredths of the plot's smaller side. */
function drawCurves(raster, { unit, looks, pixels }, lines, { thickness, faded, ...stroke }) {
  if (!lines || !stroke.opacity) return;
  const fade = faded ? unit * looks.frame.fade : 0;
  const placed = { ...lines, vertices: pixels(lines.vertices) };
  strokeLines(raster, placed, { ...stroke, thickness: unit * thickness, fade });
}
