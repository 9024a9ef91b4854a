/** The few words a diagnostic is made of. */
export type Step = "alone" | "table" | "result";

/** 0 it does not concern us – 3 it is essential here. */
export const IMPORTANCES = [0, 1, 2, 3] as const;
export type Importance = (typeof IMPORTANCES)[number];
/** 1 nothing yet – 4 it is in place and kept up. */
export const PERFORMANCES = [1, 2, 3, 4] as const;
export type Performance = (typeof PERFORMANCES)[number];

/** What people do where they work, in a few words of ours; the last one says nothing. */
export const FUNCTIONS = [
  "elu",
  "direction",
  "agent",
  "numerique",
  "achats",
  "partenaire",
  "autre",
  "non-dit",
] as const;
export type Role = (typeof FUNCTIONS)[number];

/** What to do of an item, the most pressing first. */
export const LEVELS = ["first", "next", "later", "keep", "aside"] as const;
export type Level = (typeof LEVELS)[number];

/** Under it, nothing that people answered alone is told together. */
export const FEWEST = 5;
