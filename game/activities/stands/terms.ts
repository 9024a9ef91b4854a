/** The few numbers and names that the rules of stands, their shapes and their screens share. */

/** How a repair ends. */
export const OUTCOMES = ["repaired", "partly", "advice", "parts", "recycle", "again"] as const;
export type RepairOutcome = (typeof OUTCOMES)[number];

/** `gone`: called in vain, or left; it is found again by its number. */
export type TicketState = "waiting" | "called" | "started" | "done" | "gone";

/** The day is open, then no new ticket is given and what began is finished. */
export type Step = "open" | "closing";

/** Longest texts: an object and what it does wrong, on one line of a paper ticket. */
export const LONGEST = 80;

/** Objects one visitor may have in the queue at once. */
export const MOST_TICKETS = 3;

/** A repaired object weighs at most this: nobody carries more to a table. */
export const MOST_GRAMS = 50_000;

/** Messages kept at which a terrace of the day's maquette changes: offices, then networks, then the data hall. */
export const LANDINGS = [30, 80, 150] as const;

/** Pieces that the wall lays side by side: the latest messages. */
export const LAID = 12;

/** A stand opened longer ago was left without a word: its place is free again. */
export const STALE_MS = 6 * 60_000;

/** Repairs needed before the day's own pace is believed. */
export const ENOUGH_REPAIRS = 3;
