/** On paper: a picture of each cloud, as in a filmstrip. */

import { apart } from "./film.js";
import { drawPlot } from "./plot/draw.js";
import { planeFrame } from "./projection.js";
import { made, typeset } from "./words.js";

const SIDE = 480;
const MOST = 40;
const PAPER = matchMedia("print");

/** Draws the sheets when a page goes to the printer, and clears them away behind it. */
export function printsSheets(root, film, shown) {
  const page = document.documentElement;
  let theme = null;
  const prepare = () => {
    if (theme !== null) return;
    theme = page.dataset.theme;
    page.dataset.theme = "light";
    root.replaceChildren(...shown().map((track) => sheet(film, apart(track))));
  };
  const clear = () => {
    if (theme !== null) page.dataset.theme = theme;
    theme = null;
    root.replaceChildren();
  };
  addEventListener("beforeprint", prepare);
  addEventListener("afterprint", clear);
  PAPER.addEventListener("change", () => (PAPER.matches ? prepare() : clear()));
}

function sheet(film, track) {
  const { clouds, title, facts, ending } = track.words;
  const step = Math.ceil(clouds.length / MOST);
  const chosen = clouds.filter((_, number) => number % step === 0 || number === clouds.length - 1);
  const said = [ending.sentence, ...ending.facts].join(film.words.separator);
  const proved = chosen.map((cloud) => cloud.proved.join(film.words.separator));
  return made(
    "section",
    "sheet",
    made("h2", "", title),
    made("p", "", facts.at(-1).join(film.words.separator)),
    made("p", ending.separable ? "done" : "", said),
    made("p", "kept", proved.at(-1)),
    made("div", "figures", ...chosen.map((cloud, at) => figure(track, cloud, news(proved, at)))),
  );
}

/** What is proved of a cloud and was not of the one before. */
const news = (proved, at) => (proved[at] === proved[at - 1] ? "" : proved[at]);

function figure(track, cloud, proved) {
  const canvas = made("canvas");
  Object.assign(canvas, { width: SIDE, height: SIDE });
  const box = { left: 0, top: 0, width: SIDE, height: SIDE };
  const look = {
    theme: "light",
    marks: new Set(track.looks.marks),
    ratio: 2,
    hovered: null,
    trail: null,
  };
  drawPlot(canvas.getContext("2d"), box, track, planeFrame(track, cloud.time), look);
  const words = [made("b", "", typeset(cloud.name)), made("span", "", cloud.place)];
  words.push(
    made("span", cloud.separable ? "done" : "", cloud.brief),
    made("span", "kept", proved),
  );
  return made("figure", "", canvas, made("figcaption", "", ...words));
}
