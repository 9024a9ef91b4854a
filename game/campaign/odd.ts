/** Numbers that are worth asking about once more: a nought too many, or one that fell off. Nobody is refused by these. */

const far = (times: number) => (before: number, after: number) =>
  before > 0 && (after >= before * times || after * times <= before);

/** A service seldom becomes five times as large overnight. */
export const isOddHeadcount = far(5);
/** Readings move more: only what a slip of the finger makes is asked about; nought is a reading like another. */
export const isOddReading = (before: number, after: number): boolean => after > 0 && far(10)(before, after);
