/** Levers beside each other. */

interface Lever {
  readonly id: string;
  readonly effect: number;
}

/** The one that spares most first; those that add come last. */
export const heaviestFirst = (levers: readonly Lever[]): readonly Lever[] =>
  [...levers].sort((a, b) => a.effect - b.effect);
