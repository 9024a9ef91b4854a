/** The few numbers and names that the rules of proposals, their shapes and their screens share. */

/** How a proposal begins: a question, a wish, a hand lent. */
export const BEGINNINGS = ["why", "should", "help"] as const;
export type Beginning = (typeof BEGINNINGS)[number];

/** Everyone writes; then all read one another. */
export type Step = "write" | "read";

/** Two lines of a paper coupon. */
export const LONGEST = 140;

/** Raised hands that a facilitator may count at once. */
export const MOST_HANDS = 60;
