/** Where answers on a scale lie: the one in the middle, and those between which half of the people stand. */

export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Ranks; steps of words have no mean. Undefined when nobody answered. */
export function spreadOf(counts: readonly number[]): Spread | undefined {
  const people = counts.reduce((sum, count) => sum + count, 0);
  if (people === 0) return undefined;
  /** The step of the person who stands at this share of the row, from the least to the most. */
  const at = (share: number): number => {
    const place = Math.floor((people - 1) * share);
    let passed = 0;
    return counts.findIndex((count) => (passed += count) > place);
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}
