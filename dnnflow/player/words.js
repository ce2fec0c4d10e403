/** Words: Python has made all of them; here the right ones are chosen and put on the page. */

const MATHML = "http://www.w3.org/1998/Math/MathML";
const SAID = 0.3;
const LEAVES = [
  ["mspace", /^ $/],
  ["mn", /^[0-9.]+$/],
  ["mi", /^\p{L}/u],
  ["mo", /^/],
];

/** A template with its gaps, in braces, filled. */
export function filled(template, values) {
  return template.replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
}

/** A share from 0 to 1 as whole per cent. */
export const perCent = (share) => `${Math.round(100 * share)} %`;

/** Text as it is, or the MathML of a tree: a tag, and its children or its text.
 *
 * Letters are slanted by their style: few fonts have slanted letters of their own for formulas.
 */
export function typeset(text) {
  if (typeof text === "string") return document.createTextNode(text);
  const [tag, ...parts] = text;
  const element = document.createElementNS(MATHML, tag);
  element.append(...parts.map((part) => (typeof part === "string" ? leafOf(part) : typeset(part))));
  return element;
}

/** A letter or a name, a number, a space or a sign of a formula. */
function leafOf(text) {
  const tag = LEAVES.find(([, looks]) => looks.test(text))[0];
  const leaf = document.createElementNS(MATHML, tag);
  if (tag === "mspace") leaf.setAttribute("width", ".17em");
  else leaf.append(text);
  if (tag === "mi") leaf.setAttribute("mathvariant", "normal");
  if (tag === "mi" && text.length === 1) leaf.setAttribute("class", "slanted");
  return leaf;
}

/** An element with a class and what stands in it. */
export function made(tag, name, ...parts) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...parts);
  return element;
}

/** The dot of a class, or an open one. */
export function signOf(label) {
  const dot = made("i", label === null ? "dot open" : "dot");
  if (label !== null) dot.style.setProperty("--dot", `var(--class${label})`);
  return dot;
}

/** Whether the end has settled enough for its verdict to be said. */
export const isOver = (frame) => frame.settled >= SAID;

/** What the caption says at a frame: a key that names it, and the three lines. */
export function captionAt({ words }, frame) {
  if (isOver(frame) || !words.sayings.length) {
    const { sentence, facts, separable } = words.ending;
    const place = words.clouds.at(-1).place;
    return {
      key: "end",
      formula: [sentence],
      place,
      deeds: facts,
      joint: "\n",
      lit: -1,
      separable,
    };
  }
  const saying = words.sayings[frame.reached];
  const lit = litDeed(saying, words.stepwise, frame.progress);
  return { key: `${frame.reached} ${lit}`, ...saying, lit };
}

/** The deed of the step that moves, of a path of several; -1 where none does. */
function litDeed({ deeds, steps }, stepwise, progress) {
  if (!stepwise || !steps.length || progress <= 0 || progress >= 1) return -1;
  return deeds.indexOf(steps[Math.floor(progress * steps.length)]);
}

/** Writes a caption where it stands; what is there already stays. */
export function writeCaption(root, caption) {
  if (root.dataset.key === caption.key) return;
  root.dataset.key = caption.key;
  const [formula, place, deeds] = root.children;
  const names = caption.key === "end" ? [caption.separable ? "done" : "at"] : ["off", "at", "off"];
  const pieces = caption.formula.map((piece, number) =>
    made("span", names[number], typeset(piece)),
  );
  formula.classList.toggle("sentence", caption.key === "end");
  formula.replaceChildren(...pieces);
  place.textContent = caption.place;
  const said = caption.deeds.flatMap((deed, number) => {
    const deedShown = made("span", number === caption.lit ? "at" : "", deed);
    return number ? [caption.joint, deedShown] : [deedShown];
  });
  deeds.replaceChildren(...said);
}

/** What is said aloud when a cloud is reached. */
export function spokenAt(film, track, frame) {
  const { clouds, ending, sayings } = track.words;
  const { place, verdict, proved } = clouds[frame.reached];
  const deeds = sayings[frame.reached]?.deeds ?? [];
  const said = isOver(frame) ? [ending.sentence, ...ending.facts] : [place, verdict];
  return [...said, ...proved, ...(isOver(frame) ? [] : deeds)].join(film.words.separator);
}

/** Where the film is, as the slider says it: "layer 2 of 6, tanh, 35 %". */
export function positionAt(film, track, frame, share) {
  const { positions } = track.words;
  if (!positions.length || (frame.stage === 0 && share === 0)) return track.words.clouds[0].place;
  return `${positions[frame.stage]}${film.words.comma}${perCent(share)}`;
}

/** What is known of a point: its class, where it is and was, and what the network says, if there is
 * one.
 */
export function pointWords(film, track, index, reached, now, first) {
  const { classes, taken } = track.words;
  const wrong = taken[Math.min(reached, taken.length - 1)]?.find(([point]) => point === index);
  const { says, right } = film.words.controls;
  const agrees = taken.length ? right : "";
  return {
    label: track.labels[index],
    name: classes[track.labels[index]] ?? "",
    says: wrong ? filled(says, { name: classes[wrong[1]] ?? wrong[1] }) : agrees,
    wrong: Boolean(wrong),
    places:
      reached || now.some((value, axis) => value !== first[axis])
        ? `${coordinates(first)} → ${coordinates(now)}`
        : coordinates(now),
  };
}

function coordinates(point) {
  return `(${Array.from(point, (value) => value.toFixed(2).replace("-", "−")).join(", ")})`;
}
