/** What can be chosen: marks, speed, colours, and the setting of each dial. */

import { made } from "./words.js";

const SYSTEM = matchMedia("(prefers-color-scheme: light)");

/** A switch for each mark that a film can be seen without. */
export function markSwitches(root, words, marks, changed) {
  const known = [...marks].filter((mark) => words[mark]);
  const switches = known.map((mark) => {
    const box = made("input");
    Object.assign(box, { type: "checkbox", checked: true });
    box.onchange = () => {
      if (box.checked) marks.add(mark);
      else marks.delete(mark);
      changed();
    };
    return made("label", "", box, made("span", "", words[mark]));
  });
  root.hidden = known.length === 0;
  root.replaceChildren(made("legend", "unseen", words.plot), ...switches);
}

/** Has a select or a box call what it changes. */
export function onChoice(root, name, changed) {
  const element = root.querySelector(`[data-chooses="${name}"]`);
  element.onchange = () => changed(element.type === "checkbox" ? element.checked : element.value);
  return element;
}

/** Sets the colours of the page: dark, light, or what the system prefers. */
export function choosesTheme(select, chosen, changed) {
  const show = () => {
    const system = SYSTEM.matches ? "light" : "dark";
    document.documentElement.dataset.theme = select.value === "system" ? system : select.value;
    changed(document.documentElement.dataset.theme);
  };
  select.value = chosen;
  select.onchange = show;
  SYSTEM.addEventListener("change", show);
  show();
}

/** A slider a dial; together they choose a track: the values of the last one go fastest. */
export function dialSliders(root, dials, chosen) {
  root.hidden = dials.length === 0;
  const sliders = dials.map(({ name, values }) => {
    const input = made("input");
    Object.assign(input, { type: "range", min: 0, max: values.length - 1, step: 1, value: 0 });
    const output = made("output", "", values[0]);
    input.ariaLabel = name;
    input.ariaValueText = values[0];
    return {
      input,
      output,
      values,
      row: made("label", "dial", made("span", "", name), input, output),
    };
  });
  for (const { input, output, values } of sliders) {
    input.oninput = () => {
      output.textContent = values[input.value];
      input.ariaValueText = values[input.value];
      chosen(
        trackAt(
          sliders.map((each) => Number(each.input.value)),
          dials,
        ),
      );
    };
  }
  root.replaceChildren(...sliders.map(({ row }) => row));
}

/** The number of the track at a place of each dial. */
export function trackAt(places, dials) {
  return places.reduce((number, place, dial) => number * dials[dial].values.length + place, 0);
}
