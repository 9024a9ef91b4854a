/** Arithmetic of rulers: ticks at round numbers, places in percent, labels that do not run into each other. */

export interface Ticks {
  /** Written under the ruler. */
  major: number[];
  /** Half-way marks, without a number. */
  minor: number[];
}

/** Three to six round numbers from min to max; both ends are there when they are round themselves. */
export function ticksBetween(min: number, max: number): Ticks {
  const span = max - min;
  if (!(span > 0)) return { major: [min], minor: [] };
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((m) => m * power).find((s) => span / s <= 5.01) ?? 10 * power;
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  const at = (k: number) => Number((k * step).toPrecision(12)); // 0.1 × 3 is not 0.3
  const major = Array.from({ length: last - first + 1 }, (_, i) => at(first + i));
  const minor = major.slice(0, -1).map((value) => Number((value + step / 2).toPrecision(12)));
  return { major, minor };
}

export const clamp = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value));

/** Place on the ruler, 0 to 100, never outside. */
export const percentOf = (value: number, min: number, max: number) =>
  clamp(((value - min) / (max - min)) * 100, 0, 100);

/** The nearest value that the step allows. */
export function snapped(
  value: number,
  { min, max, step }: { min: number; max: number; step: number },
): number {
  const onStep = min + Math.round((value - min) / step) * step;
  return clamp(Number(onStep.toPrecision(12)), min, max);
}

interface Label {
  /** What the label is about, in percent: a stretch, or a point. */
  from: number;
  to: number;
  text: string;
}

export interface PlacedLabel {
  /** Middle of the text. */
  at: number;
  /** 0 is nearest the ruler. */
  row: number;
}

/** The narrowest ruler, in a card of a phone of 320: what is drawn before it is measured fits everywhere. */
export const FEWEST_LETTERS = 24;
/** How far a label may pass the ends of its ruler, in letters: the ruler keeps that much room around it. */
const OVERHANG = 2.5;

/**
 * Each label as near as can be to the middle of what it names, off the others and off the `taken` points.
 * @param letters how many letters the ruler is wide
 */
export function placeLabels(
  labels: readonly Label[],
  letters: number,
  taken: readonly number[] = [],
): PlacedLabel[] {
  const letter = 100 / letters;
  const rows: [left: number, right: number][][] = [taken.map((at) => [at - letter, at + letter])];
  return labels.map(({ from, to, text }) => {
    const half = (text.length * letter) / 2;
    const middle = inside((from + to) / 2, text, letters);
    const reach = (to - from) / 2 + half - letter; // further, it would no longer touch what it names
    for (let row = 0; row < labels.length; row++)
      for (let slide = 0; slide <= reach; slide += 2)
        for (const at of [middle + slide, middle - slide]) {
          if (slide > 0 && at !== inside(at, text, letters)) continue;
          if (rows[row]?.some(([l, r]) => r > at - half && l < at + half)) continue;
          (rows[row] ??= []).push([at - half, at + half]);
          return { at, row };
        }
    return { at: middle, row: labels.length };
  });
}

/** The middle of a text, moved so that the text stays on its ruler; one that is longer than it is centred. */
export function inside(at: number, text: string, letters: number): number {
  const half = (text.length / letters) * 50;
  const overhang = (OVERHANG / letters) * 100;
  return half > 50 + overhang ? 50 : clamp(at, half - overhang, 100 + overhang - half);
}

/** Which of the numbers under a ruler are written: all, or every second, third… so that none touches the next. */
export function writtenTicks(
  ticks: readonly { readonly at: number; readonly text: string }[],
  letters: number,
): boolean[] {
  const touches = (one: number, other: number) => {
    const [a, b] = [ticks[one], ticks[other]];
    if (!a || !b) return false;
    return ((b.at - a.at) / 100) * letters < (a.text.length + b.text.length) / 2 + 0.5;
  };
  let every = 1;
  while (
    every < ticks.length &&
    ticks.some((_, index) => index % every === 0 && touches(index, index + every))
  )
    every += 1;
  return ticks.map((_, index) => index % every === 0);
}
