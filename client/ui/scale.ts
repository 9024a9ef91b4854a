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

type Anchor = "start" | "middle" | "end";

interface Label {
  /** What the label is about, in percent: a stretch, or a point. */
  from: number;
  to: number;
  text: string;
}

export interface PlacedLabel {
  at: number;
  anchor: Anchor;
  /** 0 is nearest the ruler. */
  row: number;
}

/** Places that touch neither another label nor `taken`, on a ruler 280 px wide: that of a small phone. */
export function placeLabels(labels: readonly Label[], taken: readonly number[] = []): PlacedLabel[] {
  const letter = (8 / 280) * 100;
  const rows: [left: number, right: number][][] = [taken.map((at) => [at - letter, at + letter])];
  return labels.map(({ from, to, text }) => {
    const width = text.length * letter;
    const isFree = (row: number, left: number) =>
      left >= -8 &&
      left + width <= 108 &&
      (rows[row] ?? []).every(([l, r]) => r <= left || l >= left + width);
    const centre = (from + to) / 2;
    // Over the middle of what it names, else from one of its ends, else one row further.
    const candidates: [Anchor, number, number][] = [
      ["middle", centre, centre - width / 2],
      ["end", Math.min(to + letter, 108), Math.min(to + letter, 108) - width],
      ["start", Math.max(from - letter, -8), Math.max(from - letter, -8)],
    ];
    for (let row = 0; row <= labels.length; row++)
      for (const [anchor, at, left] of candidates)
        if (isFree(row, left)) {
          (rows[row] ??= []).push([left, left + width]);
          return { at, anchor, row };
        }
    return { at: 0, anchor: "start", row: labels.length }; // wider than the ruler: alone, above all others
  });
}
