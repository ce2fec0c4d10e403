/** The player: one clock for all panels, and the words around them. */

import { Clock, goesOnFrom, restAfter, restBefore, restsOf } from "./clock.js";
import { nameButton } from "./controls.js";
import { Panel } from "./panel.js";
import { fillStrip, stripOf } from "./strip.js";
import { captionAt, isOver, spokenAt, writeCaption } from "./words.js";

const TURN_STEP = 6;
const ALMOST = 0.94;

/** Whether the system asks for as little motion as can be. */
export const CALM = matchMedia("(prefers-reduced-motion: reduce)");

/** Plays a film on a page. */
export class Player {
  constructor(page, film) {
    Object.assign(this, { page, film, drawn: 0, waiting: false, last: 0 });
    this.single = film.rows.flat().length === 1 || film.dials?.length > 0;
    this.clock = new Clock(film.words.span, film.words.returns);
    this.look = { theme: "", marks: new Set(film.tracks.flatMap(({ looks }) => looks.marks)) };
    const shown = this.single ? film.tracks.slice(0, 1) : film.tracks;
    this.panels = shown.map((track, number) => this.panelOf(track, film.words.names[number]));
    this.guideBy(deepestOf(shown));
    this.deeds = this.deedsByName();
  }

  find(name) {
    return this.page.querySelector(name);
  }

  panelOf(track, name) {
    const redraw = () => this.redraw();
    const panel = new Panel(this.film, this.find("#panel"), redraw, () => this.forward());
    panel.set(track, name);
    return panel;
  }

  /** All that buttons and keys do. */
  deedsByName() {
    const { clock, panels, film } = this;
    return {
      first: () => this.jump(film.words.span[0]),
      last: () => this.jump(film.words.span[1]),
      back: () => this.jump(restBefore(this.rests, clock.time)),
      forward: () => this.forward(),
      play: () => this.toggle(),
      jump: (layer) => this.jump(this.rests[Math.min(layer, this.rests.length - 1)]),
      options: () => this.showOptions(this.find(".options").hidden),
      full_screen: () => this.toggleFullScreen(),
      turn: (aside, up) => {
        for (const panel of panels) panel.turn(TURN_STEP * aside, TURN_STEP * up);
      },
      next_point: () => panels[0].step(1),
      point_before: () => panels[0].step(-1),
      neurons: () => this.switchNeurons(),
      leave: () => this.leave(),
    };
  }

  /** Follows a track: its stages are those of the strip, its layers the places to rest. */
  guideBy(track) {
    const scrub = (time) => {
      this.clock.jump(time);
      this.redraw();
    };
    this.guide = track;
    this.find(".caption").dataset.key = "";
    this.find(".proved").style.setProperty("--lines", mostProved(track));
    this.rests = restsOf(track, this.film.words.span);
    this.strip = stripOf(this.find(".strip"), this.film, track, this.single, scrub);
  }

  /** Shows another track, at the moment of the one before. */
  choose(number) {
    const { film, panels } = this;
    panels[0].set(film.tracks[number], film.words.names[number]);
    this.guideBy(film.tracks[number]);
    this.redraw();
  }

  /** Shows the neurons as they were trained, or as they turn gently again. */
  switchNeurons() {
    const { raw } = this.film;
    if (raw === null) return;
    const shown = this.guide === this.film.tracks[raw] ? 0 : raw;
    this.find('[data-chooses="neurons"]').value = shown ? "raw" : "canonical";
    this.choose(shown);
    this.speak();
  }

  /** Plays to the next rest; at once if it is on its way, or nothing is to move. */
  forward() {
    const { clock, rests, guide } = this;
    const rest = restAfter(rests, clock.time);
    if (clock.plays || CALM.matches) {
      this.jump(clock.goal ?? rest);
    } else if (clock.time < rests.at(-1)) {
      clock.time = goesOnFrom(guide, rests, clock.time);
      clock.play(rest);
      this.redraw();
    }
  }

  toggle() {
    if (this.clock.plays) this.clock.pause();
    else this.clock.play();
    this.redraw();
  }

  jump(time) {
    this.clock.jump(time);
    this.draw();
    this.speak();
  }

  leave() {
    if (!this.find(".options").hidden) this.find('[data-does="options"]').focus();
    this.showOptions(false);
    for (const panel of this.panels) panel.hover(null);
  }

  showOptions(open) {
    this.find(".options").hidden = !open;
    this.find('[data-does="options"]').ariaExpanded = String(open);
  }

  toggleFullScreen() {
    if (this.page.fullscreenElement) this.page.exitFullscreen();
    else this.page.documentElement.requestFullscreen?.().catch(() => {});
  }

  /** Draws when the screen is ready, again and again while the film plays. */
  redraw() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame((now) => {
      this.waiting = false;
      this.pass(now);
      this.draw();
      if (this.clock.plays) this.redraw();
    });
  }

  /** Lets the clock go on to a moment of the screen, in milliseconds. */
  pass(now) {
    const { clock } = this;
    if (clock.plays) {
      clock.pass(this.last ? (now - this.last) / 1000 : 0);
      if (!clock.plays) this.speak();
    }
    this.last = clock.plays ? now : 0;
  }

  draw() {
    const { clock, panels, page, film } = this;
    for (const panel of panels) panel.draw(clock.time, this.look);
    const { frame } = this.guidePanel();
    fillStrip(this.strip, frame, clock.time);
    if (this.single) this.showWords(frame);
    this.find(".player").classList.toggle("plays", clock.plays);
    const does = film.words.controls[clock.plays ? "pause" : "play"];
    nameButton(this.find('[data-does="play"]'), does);
    this.drawn += 1;
    page.documentElement.dataset.drawn = this.drawn;
  }

  guidePanel() {
    return this.panels.find(({ track }) => track === this.guide);
  }

  /** Writes caption, proof, verdict and facts, and fills the meter. */
  showWords(frame) {
    writeCaption(this.find(".caption"), captionAt(this.guide, frame));
    const { clouds, baseline } = this.guide.words;
    const { proved, verdict, separable, share } = clouds[frame.reached];
    this.find(".proved").textContent = proved.join("\n");
    this.find(".verdict").textContent = isOver(frame) ? "" : verdict;
    const filled = separable ? 1 : (ALMOST * Math.max(0, share - baseline)) / (1 - baseline);
    this.find(".bar i").style.setProperty("--share", filled);
    this.find(".meter").classList.toggle("done", separable);
    this.find(".facts").textContent = this.panels[0].facts;
  }

  /** Says aloud, to those who listen, what was reached. */
  speak() {
    const { time } = this.clock;
    const { track, frame } = this.guidePanel();
    const now = frame?.time === time ? frame : this.guidePanel().draw(time, this.look);
    this.find(".spoken").textContent = spokenAt(this.film, track, now);
  }
}

/** How many lines are said of what is proved, at most. */
function mostProved({ words }) {
  return Math.max(...words.clouds.map(({ proved }) => proved.length));
}

function deepestOf(tracks) {
  return tracks.reduce((one, other) =>
    other.timeline.starts.length > one.timeline.starts.length ? other : one,
  );
}
