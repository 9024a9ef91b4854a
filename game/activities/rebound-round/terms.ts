/** The words of a round of rebounds that phones need too: its steps, the doors a rebound takes, how a guard is judged. */

export type Step = "pick" | "attack" | "answer" | "judge" | "result";

/** By what a saving comes back: room, money or time set free, a lower price, a habit that became the norm. */
export const DOORS = ["room", "money", "time", "price", "norm"] as const;
export type Door = (typeof DOORS)[number];

/** It holds, it half holds, it comes back in all the same. */
export const VERDICTS = ["holds", "half", "fails"] as const;
export type Verdict = (typeof VERDICTS)[number];
