/** Buttons and keys: what a hand does becomes the name of what is to be done. */

const KEYS = {
  ArrowRight: "forward",
  ArrowDown: "forward",
  PageDown: "forward",
  ArrowLeft: "back",
  ArrowUp: "back",
  PageUp: "back",
  Home: "first",
  End: "last",
  " ": "play",
  k: "play",
  f: "full_screen",
  p: "next_point",
  P: "point_before",
  n: "neurons",
  Escape: "leave",
};

const TURNS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

/** Has buttons and keys call the deeds: functions by name. */
export function listen(root, deeds) {
  for (const button of root.querySelectorAll("[data-does]")) {
    button.onclick = () => deeds[button.dataset.does]();
  }
  document.addEventListener("keydown", (event) => {
    const deed = deedOf(event, deeds);
    if (!deed) return;
    event.preventDefault();
    deed();
  });
}

/** What a key does here; nothing if it belongs to the browser or to what has the focus. */
export function deedOf(event, deeds) {
  const { key } = event;
  const target = event.target.matches ? event.target : document.body;
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return null;
  if (key === "Escape") return deeds.leave;
  if (target.matches("select, input, textarea")) return null;
  if (key === " " && target.matches("button")) return null;
  if (event.shiftKey && TURNS[key]) return () => deeds.turn(...TURNS[key]);
  if (/^[1-9]$/.test(key)) return () => deeds.jump(Number(key));
  return deeds[KEYS[key]];
}

/** Puts the words on all that has only a name. */
export function nameControls(root, words) {
  for (const each of root.querySelectorAll("[data-name]"))
    each.ariaLabel = words[each.dataset.name];
  for (const each of root.querySelectorAll("[data-word]"))
    each.textContent = words[each.dataset.word];
  for (const each of root.querySelectorAll("[data-does]"))
    nameButton(each, words[each.dataset.does]);
}

export function nameButton(button, word) {
  button.ariaLabel = word;
  button.title = word;
}
