/** Places of the data become pixels of a box, y downwards. */

/** How many pixels the unit of the data has. */
export function scaleOf(box, view) {
  const [across, up] = view.shares;
  return Math.min(box.width / across, box.height / up) / 2 / view.extent;
}

/** Where the plane has its scale and the pixels of its origin in a box.
 *
 * @param {{left: number, top: number, width: number, height: number}} box
 * @param {{x: number, y: number, extent: number, shares: [number, number]}} view - What is seen.
 */
export function seenIn(box, view) {
  const scale = scaleOf(box, view);
  const left = box.left + box.width / 2 - view.x * scale;
  return { scale, left, top: box.top + box.height / 2 + view.y * scale };
}

/** Places of the plane, shape (n, 2), as pixels: a new array. */
export function placedIn(box, view, places) {
  const { scale, left, top } = seenIn(box, view);
  const found = new Float64Array(places.length);
  for (let at = 0; at < places.length; at += 2) {
    found[at] = places[at] * scale + left;
    found[at + 1] = places[at + 1] * -scale + top;
  }
  return found;
}
