/** What sounds are made of: noise that is the same at every build, filters, wooden bars; all in plain numbers. */

export const RATE = 48_000;

/** A small linear congruence instead of Math.random. */
export function noise(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

export function lowPass(cut) {
  const step = 1 - Math.exp((-2 * Math.PI * cut) / RATE);
  let kept = 0;
  return (value) => (kept += step * (value - kept));
}

export function highPass(cut) {
  const low = lowPass(cut);
  return (value) => value - low(value);
}

/** Twice each way: once leaves hiss above and rumble under. */
export function band(low, high) {
  const filters = [highPass(low), highPass(low), lowPass(high), lowPass(high)];
  return (value) => filters.reduce((left, filter) => filter(left), value);
}

/** Nothing before its time, then less and less. */
export const fade = (t, at, lasts) => (t < at ? 0 : Math.exp(-(t - at) / lasts));

/** Comes and goes, the loudest at its time. */
export const swell = (t, at, width) => Math.exp(-(((t - at) / width) ** 2));

/** A wooden bar struck at a time: the partials of a bar, the high ones dead first. */
export function wood(t, at, pitch, lasts = 0.05) {
  if (t < at) return 0;
  const since = t - at;
  const partials = [
    [1, 1, 1],
    [2.76, 0.34, 0.45],
    [5.4, 0.12, 0.22],
  ];
  return partials.reduce(
    (sum, [multiple, loudness, share]) =>
      sum + loudness * Math.sin(2 * Math.PI * pitch * multiple * since) * Math.exp(-since / (lasts * share)),
    0,
  );
}

/** Short slopes at both ends: a cut wave would click. */
const edges = (t, seconds) => Math.min(1, t / 0.0012, Math.max(0, (seconds - t) / 0.025));

/** @param sample gives the wave at a time in seconds */
export const fill = (seconds, sample) =>
  Float64Array.from({ length: Math.round(seconds * RATE) }, (_, index) => {
    const t = index / RATE;
    return sample(t) * edges(t, seconds);
  });
