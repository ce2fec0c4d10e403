/** The page: what is named, chosen and arranged before a film plays on it. */

import { timeNamed } from "./clock.js";
import { listen, nameControls } from "./controls.js";
import { decode } from "./film.js";
import { choosesTheme, dialSliders, markSwitches, onChoice } from "./options.js";
import { CALM, Player } from "./player.js";
import { printsSheets } from "./sheets.js";
import { made, signOf } from "./words.js";

const LEAST_PANEL = 220;
const PANEL_WORDS = 74;

/** Shows a film on a page, as its address asks for. */
function show(page, film) {
  const player = new Player(page, film);
  const wishes = wished(page);
  describe(player);
  connect(player, wishes.theme ?? page.documentElement.dataset.theme);
  const start = wishes.start ?? (CALM.matches ? "end" : "0");
  player.clock.jump(timeNamed(player.guide, player.rests, start) ?? film.words.span[0]);
  if (wishes.autoplay && !CALM.matches) player.clock.play();
  new ResizeObserver(() => arrange(player)).observe(player.find(".panels"));
}

/** Puts all on the page that stays as it is. */
function describe(player) {
  const { page, film, panels, single } = player;
  nameControls(page, film.words.controls);
  player.find("h1").textContent = film.words.title;
  player.find(".legend").replaceChildren(...legendOf(film.words));
  player.find(".panels").replaceChildren(...panels.map(({ root }) => root));
  player.find(".turning").hidden = !panels.some(({ turns }) => turns);
  player.find(".neurons").hidden = film.raw === null;
  player.find('[data-does="full_screen"]').hidden = !page.fullscreenEnabled;
  player.find(".player").classList.add(single ? "single" : "several");
  player.find(".player").hidden = false;
}

/** Connects all that can be touched with what it does. */
function connect(player, theme) {
  const { page, film, clock, look, single } = player;
  const redraw = () => player.redraw();
  dialSliders(player.find(".dials"), film.dials ?? [], (number) => player.choose(number));
  markSwitches(player.find(".marks"), film.words.controls, look.marks, redraw);
  onChoice(page, "speed", (speed) => Object.assign(clock, { speed: Number(speed) }));
  onChoice(page, "neurons", player.deeds.neurons);
  onChoice(page, "loop", (loop) => Object.assign(clock, { loop }));
  choosesTheme(player.find('[data-chooses="theme"]'), theme, (chosen) => {
    look.theme = chosen;
    colorClasses(page, film, chosen);
    redraw();
  });
  listen(page, player.deeds);
  printsSheets(player.find(".sheets"), film, () => (single ? [player.guide] : film.tracks));
}

/** What the address asks for, or who put the page into another: `?start=hidden_layer3&autoplay`. */
function wished(page) {
  const said = new URLSearchParams(`${location.search.slice(1)}&${location.hash.slice(1)}`);
  const { start, autoplay } = page.documentElement.dataset;
  return {
    start: said.get("start") ?? start,
    autoplay: said.has("autoplay") || autoplay !== undefined,
    theme: ["dark", "light", "system"].find((each) => each === said.get("theme")),
  };
}

/** Has the page show the classes in the colours of the plots. */
function colorClasses(page, film, theme) {
  for (const [number, color] of film.looks.themes[theme].classes.entries()) {
    page.documentElement.style.setProperty(`--class${number}`, color);
  }
}

function legendOf({ classes, wrong }) {
  const entries = classes.map((name, number) => made("li", "", signOf(number), name));
  return wrong ? [...entries, made("li", "", signOf(null), wrong)] : entries;
}

/** Gives the panels as many columns as make them largest. */
function arrange(player) {
  if (!player.single) {
    const panels = player.find(".panels");
    const room = innerHeight - panels.offsetTop - player.find(".foot").offsetHeight;
    const columns = columnsFor(player.film, panels.clientWidth, room);
    panels.style.setProperty("--columns", columns);
  }
  player.redraw();
}

function columnsFor({ rows, words }, width, height) {
  const count = rows.flat().length;
  const given = Math.max(...rows.map((row) => row.length));
  const choices = words.fluid ? Array.from({ length: count }, (_, place) => place + 1) : [given];
  const fitting = Math.max(1, Math.floor(width / LEAST_PANEL));
  const side = (columns) =>
    Math.min(width / columns, height / Math.ceil(count / columns) - PANEL_WORDS);
  const best = choices.reduce((one, other) => (side(other) > side(one) ? other : one));
  return Math.min(side(best) < LEAST_PANEL - PANEL_WORDS ? given : best, fitting);
}

show(document, decode(JSON.parse(document.getElementById("film").textContent)));
