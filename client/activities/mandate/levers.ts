/** Levers beside each other. */

interface Lever {
  readonly id: string;
  readonly effect: number;
}

/** The one that moves the footprint most first, whichever way. */
export const heaviestFirst = (levers: readonly Lever[]): readonly Lever[] =>
  [...levers].sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
