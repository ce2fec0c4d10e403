/** The strip of stages, which is the slider: a cell a stage, with a gap before each layer. */

import { clamp } from "./clock.js";
import { made, positionAt } from "./words.js";

/** Builds the cells of a track's stages.
 *
 * @param {HTMLElement} root - The slider.
 * @param {boolean} alone - Whether the strip is about this track alone.
 * @param {(time: number) => void} scrub - Called with a time while someone drags.
 */
export function stripOf(root, film, track, alone, scrub) {
  const { layers } = track.words;
  const separable = alone ? track.words.separable : null;
  const cells = layers.map((layer, stage) => {
    const cell = made("span", "cell", made("i", ""));
    cell.classList.toggle("opens", stage > 0 && layer !== layers[stage - 1]);
    cell.classList.toggle("apart", separable !== null && stage >= separable - 1);
    return cell;
  });
  root.classList.toggle("dense", layers.length > 48);
  root.replaceChildren(...cells);
  root.ariaValueMax = String(100 * Math.max(1, layers.length));
  const strip = { root, film, track, cells };
  root.onpointerdown = (event) => {
    if (event.button) return;
    root.setPointerCapture(event.pointerId);
    scrub(timeAt(strip, event.clientX));
  };
  root.onpointermove = (event) => {
    if (root.hasPointerCapture(event.pointerId)) scrub(timeAt(strip, event.clientX));
  };
  return strip;
}

/** Fills the cells up to a time, and says where that is. */
export function fillStrip({ root, film, track, cells }, frame, time) {
  let whole = 0;
  let share = 0;
  cells.forEach((cell, stage) => {
    const filled = shareAt(track.timeline, stage, time);
    cell.firstChild.style.setProperty("--share", filled);
    whole += filled;
    if (stage === frame.stage) share = filled;
  });
  root.ariaValueNow = String(Math.round(100 * whole));
  root.ariaValueText = positionAt(film, track, frame, share);
}

/** How much of a stage's time is over, from 0 to 1. */
function shareAt({ starts, ends }, stage, time) {
  return clamp((time - starts[stage]) / (ends[stage] - starts[stage]), 0, 1);
}

/** The time at a place of the window; the ends of the strip are those of the film. */
function timeAt({ film, track, cells }, x) {
  const { starts, ends } = track.timeline;
  const [from, to] = film.words.span;
  for (const [stage, cell] of cells.entries()) {
    const { left, right } = cell.getBoundingClientRect();
    if (x < left) return stage ? ends[stage - 1] : from;
    if (x < right)
      return starts[stage] + ((x - left) / (right - left)) * (ends[stage] - starts[stage]);
  }
  return to;
}
