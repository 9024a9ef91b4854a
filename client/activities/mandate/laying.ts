/** How cards are laid: as paper, each from a little above, the next a little later, and nothing bounces. */

const LAY_MS = 180;
const NEXT_MS = 80;

/** How long a row of cards takes. */
export const layingMs = (count: number): number => (count === 0 ? 0 : LAY_MS + NEXT_MS * (count - 1));

/** @returns 0 before the card comes, 1 once it lies */
export function laidShare(index: number, ms: number): number {
  const part = Math.min(1, Math.max(0, (ms - index * NEXT_MS) / LAY_MS));
  return 1 - (1 - part) ** 3;
}

interface Kept {
  readonly id: string;
}

/** Cards that have just come: all of them when the year is told, otherwise those that were not there. */
export function freshOf<T extends Kept>(
  laid: readonly T[],
  before: readonly Kept[] | undefined,
  isTold: boolean,
): readonly T[] {
  if (isTold) return laid;
  if (!before) return [];
  return laid.filter(({ id }) => !before.some((one) => one.id === id));
}
