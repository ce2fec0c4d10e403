/** Easings: how a stage's progress follows its time, both from 0 to 1. */

/** Families are written as `in`; `out` and `in_out` follow from it. */
const EASE_IN = {
  quad: (u) => u * u,
  cubic: (u) => u ** 3,
  sine: (u) => 1 - Math.cos((u * Math.PI) / 2),
  exp: (u) => (2 ** (10 * u) - 1) / 1023,
  circle: (u) => 1 - Math.sqrt(Math.max(0, 1 - u * u)),
};

const EASINGS = {
  smootherstep: (u) => u ** 3 * (u * (6 * u - 15) + 10),
  smoothstep: (u) => u * u * (3 - 2 * u),
  linear: (u) => u,
};
for (const [name, easeIn] of Object.entries(EASE_IN)) {
  EASINGS[`${name}_in`] = easeIn;
  EASINGS[`${name}_out`] = (u) => 1 - easeIn(1 - u);
  EASINGS[`${name}_in_out`] = (u) => (u < 0.5 ? easeIn(2 * u) / 2 : 1 - easeIn(2 - 2 * u) / 2);
}

/** The progress at a share of a stage's time; exactly 0 at 0 and 1 at 1. */
export function ease(name, share) {
  return share === 0 || share === 1 ? share : clamped(EASINGS[name](share));
}

/** A share within 0 and 1. */
export const clamped = (share) => Math.min(1, Math.max(0, share));
