/** The marks that are lines: walls, the grid that bends, the boundary of the classes. */

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
