/** The clock: where a film rests, and which way it goes from there. */

const NEAR = 1e-6;
const SPEEDS_AT_ONCE = 0.25;

/** The moments at which a film rests, in seconds: the input, and the end of each layer. */
export function restsOf(track, [from, to]) {
  const times = track.words.phrases.map((cloud) => clamp(track.words.clouds[cloud].time, from, to));
  const within = times.filter((time, number) => number === 0 || time > times[number - 1] + NEAR);
  within[within.length - 1] = to;
  return within;
}

/** The rest before a time, and the one behind it. */
export const restBefore = (rests, time) => rests.findLast((rest) => rest < time - NEAR) ?? rests[0];
export const restAfter = (rests, time) => rests.find((rest) => rest > time + NEAR) ?? rests.at(-1);

/** When motion goes on from a rest: where the next stage starts. */
export function goesOnFrom(track, rests, time) {
  const rest = rests.findLast((each) => each <= time + NEAR);
  const { starts } = track.timeline;
  const start = starts.find((each) => each >= (rest ?? time) - NEAR);
  return start !== undefined && start > time && start < restAfter(rests, time) ? start : time;
}

/** The time that a name of a layer, a number of a cloud or `end` stands for. */
export function timeNamed(track, rests, name) {
  if (name === "end") return rests.at(-1);
  const { clouds } = track.words;
  if (/^\d+$/.test(name)) return clouds[Math.min(Number(name), clouds.length - 1)].time;
  return clouds.findLast(({ place }) => place === name)?.time;
}

/** A film's moving hand: a time that goes on to a goal, forwards, or back again if it returns. */
export class Clock {
  /** @param {number[]} span - Of the film, in seconds. */
  constructor(span, returns) {
    Object.assign(this, { span, returns, time: span[0], goal: null, speed: 1, loop: false });
    this.backwards = false;
  }

  get plays() {
    return this.goal !== null;
  }

  /** Goes on to a goal, from the start if the end is reached. */
  play(goal = this.span[1]) {
    if (this.time >= this.span[1] - NEAR) this.time = this.span[0];
    this.goal = goal;
    this.backwards = false;
  }

  pause() {
    this.goal = null;
  }

  jump(time) {
    this.pause();
    this.time = clamp(time, ...this.span);
  }

  /** Lets some seconds of the world go by. */
  pass(seconds) {
    const step = this.speed * Math.min(seconds, SPEEDS_AT_ONCE);
    this.time += this.backwards ? -step : step;
    if (this.backwards ? this.time <= this.span[0] : this.time >= this.goal - NEAR) this.arrive();
  }

  arrive() {
    const [from, to] = this.span;
    if (this.backwards) {
      this.time = from;
      this.backwards = false;
      this.goal = this.loop ? to : null;
      return;
    }
    this.time = this.goal;
    if (this.goal < to - NEAR) this.pause();
    else if (this.returns) this.backwards = true;
    else if (this.loop) this.time = from;
    else this.pause();
  }
}

export function clamp(value, least, most) {
  return Math.min(most, Math.max(least, value));
}
