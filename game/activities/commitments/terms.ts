/** The few numbers and names that the rules of commitments, their shapes and their screens share. */

/** Everyone writes; the room supports; the facilitator composes and people sign. */
export type Step = "write" | "support" | "charter";

/** A charter holds on one page. */
export const MOST_LINES = 8;

/** Under it, how many made a private commitment is told to nobody, the journal included. */
export const FEW = 5;

/** Longest texts: three blanks on one line of a phone's card, eight of them on one page. */
export const LONGEST = { if: 100, then: 120, when: 50, rule: 140, title: 80, signature: 50 } as const;
