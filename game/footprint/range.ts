/** A value between its two ends, and the sums done with it; nothing here is ever negative. */

export interface Range {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

export const ZERO: Range = { low: 0, value: 0, high: 0 };

export function exactly(value: number): Range {
  return { low: value, value, high: value };
}

/** Holds the value and every other estimate of it. */
export function around(value: number, estimates: readonly number[]): Range {
  return { low: Math.min(value, ...estimates), value, high: Math.max(value, ...estimates) };
}

export function scaled({ low, value, high }: Range, factor: number): Range {
  return { low: low * factor, value: value * factor, high: high * factor };
}

/** Both at their low end together, then both at their high end: the widest range there is. */
export function product(a: Range, b: Range): Range {
  return { low: a.low * b.low, value: a.value * b.value, high: a.high * b.high };
}

export function plus(a: Range, b: Range): Range {
  return { low: a.low + b.low, value: a.value + b.value, high: a.high + b.high };
}

/** No source gives another estimate. */
export function isAlone({ low, high }: Range): boolean {
  return low === high;
}
