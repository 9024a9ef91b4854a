/** A session's code as a room reads it. */

/** Two groups of three are read aloud and typed without losing one's place. */
export const inGroups = (code: string) => `${code.slice(0, 3)}\u00a0${code.slice(3)}`;
