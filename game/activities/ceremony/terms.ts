/** The few numbers and names that the rules of a ceremony, their shapes and their screens share. */

/** What opens one after the other; `guess` and `prize` come back for each prize. */
export type Step = "gauge" | "medals" | "guess" | "prize" | "ideas" | "chosen" | "close";

/** Teams that one guesses among: they fit on a phone without scrolling. */
export const MOST_CHOICES = 6;

/** Ideas that are voted on: those that captains preferred come first. */
export const MOST_IDEAS = 12;

/** Missions that go on into the roadmap: more would be a list that nobody carries. */
export const MOST_HELD = 5;

/** Hands raised by people without a device, counted at once. */
export const MOST_HANDS = 400;
