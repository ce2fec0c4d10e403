/** The page: one clock, its panels, and all that is around them. */

import { Clock, goesOnFrom, restAfter, restBefore, restsOf, timeNamed } from "./clock.js";
import { listen, nameButton, nameControls } from "./controls.js";
import { decode } from "./film.js";
import { choosesTheme, dialSliders, markSwitches, onChoice } from "./options.js";
import { Panel } from "./panel.js";
import { printsSheets } from "./sheets.js";
import { fillStrip, stripOf } from "./strip.js";
import { captionAt, dotOf, isOver, made, spokenAt, writeCaption } from "./words.js";

const TURN_STEP = 6;
const LEAST_PANEL = 220;
const PANEL_WORDS = 74;
const CALM = matchMedia("(prefers-reduced-motion: reduce)");

/** Plays a film on this page. */
function playOn(page, film) {
  const find = (name) => page.querySelector(name);
  const { words } = film;
  const dials = film.dials ?? [];
  const single = film.tracks.length === 1 || dials.length > 0;
  const clock = new Clock(words.span, words.returns);
  const marks = new Set(film.tracks.flatMap(({ looks }) => looks.marks));
  const look = { theme: "", marks };
  let [drawn, last, waiting] = [0, 0, false];
  let guide, rests, strip;

  const panels = (single ? [0] : film.tracks.map((_, number) => number)).map((number) => {
    const panel = new Panel(film, find("#panel"), redraw, () => deeds.forward());
    panel.set(film.tracks[number], words.names[number]);
    return panel;
  });

  const deeds = {
    first: () => jump(words.span[0]),
    last: () => jump(words.span[1]),
    back: () => jump(restBefore(rests, clock.time)),
    forward: () => {
      const rest = restAfter(rests, clock.time);
      if (clock.plays || CALM.matches) return jump(clock.plays ? clock.goal : rest);
      if (clock.time >= words.span[1]) return;
      clock.time = goesOnFrom(guide, rests, clock.time);
      clock.play(rest);
      redraw();
    },
    play: () => {
      if (clock.plays) clock.pause();
      else clock.play();
      redraw();
    },
    jump: (layer) => jump(rests[Math.min(layer, rests.length - 1)]),
    options: () => showOptions(find(".options").hidden),
    full_screen: toggleFullScreen,
    turn: (aside, up) => {
      for (const panel of panels) panel.turn(TURN_STEP * aside, TURN_STEP * up);
    },
    next_point: () => panels[0].step(1),
    point_before: () => panels[0].step(-1),
    leave: () => {
      if (!find(".options").hidden) find('[data-does="options"]').focus();
      showOptions(false);
      for (const panel of panels) panel.hover(null);
    },
  };

  function jump(time) {
    clock.jump(time);
    redraw();
    draw();
    speak();
  }

  function redraw() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame((now) => {
      waiting = false;
      if (clock.plays) {
        clock.pass(last ? (now - last) / 1000 : 0);
        if (!clock.plays) speak();
      }
      last = clock.plays ? now : 0;
      draw();
      if (clock.plays) redraw();
    });
  }

  function draw() {
    const frames = panels.map((panel) => panel.draw(clock.time, look));
    const frame = frames[panels.findIndex(({ track }) => track === guide)];
    fillStrip(strip, frame, clock.time);
    if (single) showWords(frame);
    find(".player").classList.toggle("plays", clock.plays);
    nameButton(find('[data-does="play"]'), words.controls[clock.plays ? "pause" : "play"]);
    page.documentElement.dataset.drawn = ++drawn;
  }

  function showWords(frame) {
    writeCaption(find(".caption"), captionAt(guide, frame));
    const { verdict, separable, share } = guide.words.clouds[frame.reached];
    const { baseline } = guide.words;
    find(".verdict").textContent = isOver(frame) && separable ? "" : verdict;
    const filled = separable ? 1 : (0.94 * Math.max(0, share - baseline)) / (1 - baseline);
    find(".bar i").style.setProperty("--share", filled);
    find(".meter").classList.toggle("done", separable);
    find(".facts").textContent = panels[0].facts;
  }

  function speak() {
    const frame = panels.find(({ track }) => track === guide).frame;
    find(".spoken").textContent = frame ? spokenAt(film, guide, frame) : "";
  }

  function guideBy(track) {
    guide = track;
    rests = restsOf(guide, words.span);
    strip = stripOf(find(".strip"), film, guide, (time) => {
      clock.jump(time);
      redraw();
    });
  }

  function showOptions(open) {
    find(".options").hidden = !open;
    find('[data-does="options"]').ariaExpanded = String(open);
  }

  function toggleFullScreen() {
    if (page.fullscreenElement) page.exitFullscreen();
    else page.documentElement.requestFullscreen?.().catch(() => {});
  }

  function arrange() {
    if (!single) {
      const room = innerHeight - find(".panels").offsetTop - find(".foot").offsetHeight;
      const columns = columnsFor(film, find(".panels").clientWidth, room);
      find(".panels").style.setProperty("--columns", columns);
    }
    redraw();
  }

  nameControls(page, words.controls);
  find("h1").textContent = words.title;
  find(".legend").replaceChildren(...legendOf(words));
  find(".player").classList.add(single ? "single" : "several");
  find(".player").hidden = false;
  find(".panels").replaceChildren(...panels.map(({ root }) => root));
  find(".turning").hidden = !panels.some(({ turns }) => turns);
  find('[data-does="full_screen"]').hidden = !page.fullscreenEnabled;
  guideBy(deepestOf(panels.map(({ track }) => track)));
  dialSliders(find(".dials"), dials, (number) => {
    panels[0].set(film.tracks[number], words.names[number]);
    guideBy(film.tracks[number]);
    redraw();
  });
  markSwitches(find(".marks"), words.controls, marks, redraw);
  onChoice(page, "speed", (speed) => Object.assign(clock, { speed: Number(speed) }));
  onChoice(page, "loop", (loop) => Object.assign(clock, { loop }));
  const wishes = wished(page);
  choosesTheme(
    find('[data-chooses="theme"]'),
    wishes.theme ?? page.documentElement.dataset.theme,
    (theme) => {
      look.theme = theme;
      colorsOf(page, film, theme);
      redraw();
    },
  );
  listen(page, deeds);
  printsSheets(find(".sheets"), film, () => (single ? [guide] : film.tracks));
  new ResizeObserver(arrange).observe(find(".panels"));
  clock.time =
    timeNamed(guide, rests, wishes.start ?? (CALM.matches ? "end" : "0")) ?? words.span[0];
  if (wishes.autoplay && !CALM.matches) clock.play();
  arrange();
}

/** What the address asks for, or who put the page into another: `?start=hidden_layer3&autoplay`. */
function wished(page) {
  const said = new URLSearchParams(`${location.search.slice(1)}&${location.hash.slice(1)}`);
  const { start, autoplay, theme } = page.documentElement.dataset;
  const known = ["dark", "light", "system"].find((each) => each === said.get("theme"));
  return {
    start: said.get("start") ?? start,
    autoplay: said.has("autoplay") || autoplay !== undefined,
    theme: known ?? theme,
  };
}

/** The colours of the classes, where the page shows them outside of a plot. */
function colorsOf(page, film, theme) {
  film.looks.themes[theme].classes.forEach((color, number) => {
    page.documentElement.style.setProperty(`--class${number}`, color);
  });
}

function legendOf({ classes, wrong }) {
  const entries = classes.map((name, number) => made("li", "", dotOf(number), name));
  if (wrong) entries.push(made("li", "", dotOf(null), wrong));
  return entries;
}

function deepestOf(tracks) {
  return tracks.reduce((one, other) =>
    other.timeline.starts.length > one.timeline.starts.length ? other : one,
  );
}

/** How many columns the panels have: those with which they are largest. */
function columnsFor({ rows, words }, width, height) {
  const count = rows.flat().length;
  const given = Math.max(...rows.map((row) => row.length));
  const choices = words.fluid ? Array.from({ length: count }, (_, place) => place + 1) : [given];
  const side = (columns) => {
    const room = Math.max(height, LEAST_PANEL) / Math.ceil(count / columns) - PANEL_WORDS;
    return Math.min(width / columns, room);
  };
  const best = choices.reduce((one, other) => (side(other) > side(one) ? other : one));
  const fitting = Math.max(1, Math.floor(width / LEAST_PANEL));
  return side(best) >= LEAST_PANEL - PANEL_WORDS
    ? Math.min(best, fitting)
    : Math.min(given, fitting);
}

playOn(document, decode(JSON.parse(document.getElementById("film").textContent)));
