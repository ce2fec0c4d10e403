/** A panel: the plot of a track, and what a hand or a finger finds on it. */

import { alone } from "./film.js";
import { frameWhen } from "./motion.js";
import { drawPlot, place } from "./plot/draw.js";
import { planeFrame } from "./projection.js";
import { made, pointWords, signOf, typeset } from "./words.js";

const REACH = 14;
const DRAGGED = 5;
const DEGREE = Math.PI / 180;
const DEGREES_A_PIXEL = 0.4;
const STEEPEST = 89 * DEGREE;
const SAMPLES_A_SECOND = 24;

/** The plot of one track, with its words above and below. */
export class Panel {
  /** @param {() => void} changed - Called when it has to be drawn anew.
   *  @param {() => void} clicked - Called when someone clicks where there is no point. */
  constructor(film, template, changed, clicked) {
    Object.assign(this, { film, changed, clicked });
    this.root = template.content.firstElementChild.cloneNode(true);
    const [name, right, plot, cloud, brief] = ["h2", ".right", ".plot", ".cloud", ".brief"].map(
      (each) => this.root.querySelector(each),
    );
    Object.assign(this, { name, right, plot, cloud, brief });
    this.canvas = plot.querySelector("canvas");
    this.tip = plot.querySelector(".tip");
    this.hovered = null;
    this.turned = { azimuth: 0, elevation: 0 };
    this.listen();
  }

  /** Shows another track, at the place of the one before and by its name if it has none. */
  set(track, name = this.name.textContent) {
    this.track = track;
    this.name.textContent = name;
    this.canvas.ariaLabel = name;
    this.plot.querySelector(".seen").textContent = track.words.seen;
    this.shownCloud = null;
    this.frame = null;
    this.hover(null);
    this.canvas.classList.toggle("turns", this.turns);
  }

  /** Whether its space can be turned by hand. */
  get turns() {
    return this.track.projection?.kind === "orbit";
  }

  /** Draws what there is at a time; the frame that was drawn. */
  draw(time, look) {
    const { canvas, track } = this;
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [canvas.clientWidth, canvas.clientHeight].map((side) =>
      Math.max(1, Math.round(side * ratio)),
    );
    if (canvas.width !== width || canvas.height !== height)
      Object.assign(canvas, { width, height });
    const box = { left: 0, top: 0, width, height };
    const frame = this.frameAt(time);
    const { hovered, trail } = this;
    drawPlot(canvas.getContext("2d"), box, track, frame, { ...look, ratio, hovered, trail });
    this.places = place(box, frame.view);
    this.say(frame);
    if (hovered !== null) this.showTip();
    return frame;
  }

  /** What is seen at a time: that of before, if neither time nor hand has moved. */
  frameAt(time) {
    if (this.frame?.time !== time || this.frame.turned !== this.turned) {
      const { turned } = this;
      this.frame = { ...planeFrame(this.track, time, turned), turned };
    }
    return this.frame;
  }

  /** Writes what is said of the cloud that was reached last. */
  say(frame) {
    const { track, film } = this;
    if (this.shownCloud === frame.reached) return;
    this.shownCloud = frame.reached;
    const { facts, clouds } = track.words;
    const known = facts[Math.min(frame.reached, facts.length - 1)];
    this.right.textContent = known.at(-1);
    this.facts = known.map((fact) => fact.replaceAll(" ", "\u00a0")).join(film.words.separator);
    const { name, brief, separable } = clouds[frame.reached];
    this.cloud.replaceChildren(typeset(name));
    this.brief.textContent = brief;
    this.root.classList.toggle("separable", separable);
  }

  listen() {
    const { canvas } = this;
    canvas.onpointerdown = (event) => {
      if (event.button) return;
      canvas.setPointerCapture(event.pointerId);
      this.drag = { x: event.clientX, y: event.clientY, from: { ...this.turned }, far: false };
    };
    canvas.onpointermove = (event) => {
      if (this.drag) this.turnBy(event.clientX - this.drag.x, event.clientY - this.drag.y);
      else if (event.pointerType === "mouse") this.hover(this.nearest(event));
    };
    canvas.onpointerup = (event) => {
      const { drag } = this;
      this.drag = null;
      if (!drag || drag.far) return;
      const found = this.nearest(event);
      if (event.pointerType !== "mouse" && found !== null) this.hover(found);
      else if (event.pointerType !== "mouse" && this.hovered !== null) this.hover(null);
      else this.clicked();
    };
    canvas.onpointercancel = () => {
      this.drag = null;
    };
    canvas.onpointerleave = (event) => {
      if (event.pointerType === "mouse" && !this.drag) this.hover(null);
    };
  }

  /** Turns the space by a way of the hand, in pixels. */
  turnBy(x, y) {
    const { drag } = this;
    drag.far ||= Math.hypot(x, y) > DRAGGED;
    if (drag.far && this.turns) {
      this.turned = { ...drag.from };
      this.turn(-x * DEGREES_A_PIXEL, y * DEGREES_A_PIXEL);
    }
  }

  /** Turns the space by degrees, to the side and up. */
  turn(aside, up) {
    if (!this.turns) return;
    const { azimuth, elevation } = this.turned;
    const raised = Math.min(STEEPEST, Math.max(-STEEPEST, elevation + up * DEGREE));
    this.turned = { azimuth: azimuth + aside * DEGREE, elevation: raised };
    if (this.hovered !== null) this.trail = this.trailOf(this.hovered);
    this.changed();
  }

  /** The number of the point nearest to a pointer; nothing if none is near. */
  nearest(event) {
    if (!this.frame) return null;
    const { left, top } = this.canvas.getBoundingClientRect();
    const ratio = window.devicePixelRatio || 1;
    const [x, y] = [(event.clientX - left) * ratio, (event.clientY - top) * ratio];
    let least = (REACH * ratio) ** 2;
    let found = null;
    const { points } = this.frame;
    for (let index = 0; index < points.length / 2; index++) {
      const [px, py] = this.places(points[2 * index], points[2 * index + 1]);
      const distance = (px - x) ** 2 + (py - y) ** 2;
      if (distance < least) [least, found] = [distance, index];
    }
    return found;
  }

  /** Marks a point, shows what is known of it, and its way through all layers. */
  hover(index) {
    if (this.hovered === index) return;
    this.hovered = index;
    this.tip.hidden = index === null;
    this.trail = index === null ? null : this.trailOf(index);
    this.changed();
  }

  /** Marks the next point, or the one before. */
  step(by) {
    const count = this.track.labels.length;
    this.hover(this.hovered === null ? 0 : (this.hovered + by + count) % count);
  }

  /** Where a point is seen from the start to the end, two numbers a moment. */
  trailOf(index) {
    const [from, to] = this.film.words.span;
    const single = alone(this.track, index);
    const steps = Math.max(1, Math.ceil((to - from) * SAMPLES_A_SECOND));
    const trail = new Float64Array(2 * steps + 2);
    for (let step = 0; step <= steps; step++) {
      const time = from + ((to - from) * step) / steps;
      trail.set(planeFrame(single, time, this.turned).points, 2 * step);
    }
    return trail;
  }

  /** Where a point is in its space, at a time. */
  coordinates(index, time) {
    const { points, width } = frameWhen(alone(this.track, index), time);
    return points.slice(0, width);
  }

  showTip() {
    const { film, track, hovered, frame, tip } = this;
    const now = this.coordinates(hovered, frame.time);
    const first = this.coordinates(hovered, film.words.span[0]);
    const known = pointWords(film, track, hovered, frame.reached, now, first);
    const says = made("span", known.wrong ? "wrong" : "", known.says);
    tip.replaceChildren(
      made("b", "", signOf(known.label), known.name),
      says,
      made("span", "places", known.places),
    );
    const ratio = window.devicePixelRatio || 1;
    const [x, y] = this.places(frame.points[2 * hovered], frame.points[2 * hovered + 1]);
    const [left, top] = [x / ratio, y / ratio];
    const { clientWidth, clientHeight } = this.canvas;
    const right = left > clientWidth / 2;
    tip.style.setProperty("left", right ? "auto" : `${left + REACH}px`);
    tip.style.setProperty("right", right ? `${clientWidth - left + REACH}px` : "auto");
    tip.style.setProperty("top", `${Math.min(Math.max(0, top - 30), clientHeight - 90)}px`);
  }
}
