/** The only chance there is: one PRNG word kept in the state, so that a replay rolls the same. */

export interface Dice {
  /** A number in [0, 1). */
  roll(): number;
  /** An integer in [0, sides). */
  pick(sides: number): number;
  /** A shuffled copy. */
  shuffle<T>(items: readonly T[]): T[];
}

/** Mulberry32: one 32-bit word in, one number and the next word out. */
function nextWord(word: number): { word: number; value: number } {
  const next = (word + 0x6d2b79f5) | 0;
  let t = Math.imul(next ^ (next >>> 15), 1 | next);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return { word: next, value: ((t ^ (t >>> 14)) >>> 0) / 4294967296 };
}

/** Dice whose word lives in a holder: the session's secret partition, or a bot's own. */
export function diceOver(holder: { dice: number }): Dice {
  const roll = () => {
    const { word, value } = nextWord(holder.dice);
    holder.dice = word;
    return value;
  };
  const pick = (sides: number) => Math.floor(roll() * sides);
  const shuffle = <T>(items: readonly T[]) => {
    const rest = [...items];
    const drawn: T[] = [];
    // The holder is slow to write: once for all, whatever the number of items.
    let { dice } = holder;
    while (rest.length > 0) {
      const { word, value } = nextWord(dice);
      dice = word;
      drawn.push(...rest.splice(Math.floor(value * rest.length), 1));
    }
    holder.dice = dice;
    return drawn;
  };
  return { roll, pick, shuffle };
}

/** A dice word from any text (FNV-1a), so that a seed can be a number, a code or a name. */
export function wordOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < seed.length; i += 1) hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193);
  return hash | 0;
}
