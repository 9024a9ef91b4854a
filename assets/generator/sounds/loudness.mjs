/** How loud a sound is for an ear, and how all of them are brought to the same: the loudest tenth of a second counts. */
import { RATE } from "./tones.mjs";

/** K-weighting of ITU-R BS.1770 at 48 kHz: a head, then what ears hear little of. */
// prettier-ignore
const STAGES = [
  { b: [1.53512485958697, -2.69169618940638, 1.19839281085285], a: [-1.69065929318241, 0.73248077421585] },
  { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] },
];

function weighted(samples) {
  return STAGES.reduce((input, { b, a }) => {
    let [x1, x2, y1, y2] = [0, 0, 0, 0];
    return input.map((x) => {
      const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
      [x2, x1, y2, y1] = [x1, x, y1, y];
      return y;
    });
  }, samples);
}

const WINDOW = RATE / 10;
const STEP = RATE / 100;

/** In LUFS, of the loudest 100 ms: the usual gate of 400 ms is longer than a sound of ours. */
export function loudnessOf(samples) {
  const heard = weighted(samples);
  let loudest = 0;
  for (let start = 0; start === 0 || start + WINDOW <= heard.length; start += STEP) {
    const part = heard.subarray(start, start + WINDOW);
    loudest = Math.max(loudest, part.reduce((sum, value) => sum + value * value, 0) / WINDOW);
  }
  return -0.691 + 10 * Math.log10(loudest);
}

/** Of full scale, in dB. */
export const peakOf = (samples) =>
  20 * Math.log10(samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0));

/** What all are brought to. */
export const TARGET = -20;
/** Above it a wave is rounded, so that no codec clips it. */
const CEILING = 0.84;

/** The sound at the target; rounding its tops takes some of it away, so it is asked again. */
export function balanced(samples) {
  let gain = 10 ** ((TARGET - loudnessOf(samples)) / 20);
  const at = () => samples.map((value) => CEILING * Math.tanh((gain * value) / CEILING));
  for (let tries = 0; tries < 6; tries += 1) gain *= 10 ** ((TARGET - loudnessOf(at())) / 20);
  return at();
}
