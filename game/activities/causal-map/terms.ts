/** Words and limits of La Toile that rules, shapes and screens share. */

/** Where a card belongs, in the order they are told. */
export const ZONES = [
  "usages",
  "terminaux",
  "reseaux",
  "centres",
  "amont",
  "effets",
  "rebond",
  "leviers",
] as const;
export type ZoneId = (typeof ZONES)[number];

/** The tiers of the estate: a map that leaves one out is asked why. */
export const TIER_ZONES = ["terminaux", "reseaux", "centres"] as const;

export const SIGNS = ["feeds", "slows"] as const;
export type Sign = (typeof SIGNS)[number];

export const STICKERS = ["star", "heart", "question", "warning", "drop", "leaf", "bolt", "euro"] as const;
export type Sticker = (typeof STICKERS)[number];

/** zones → each lot: lot → talk → … → cut → title → telling → recap → finished */
export type Step = "zones" | "lot" | "talk" | "cut" | "title" | "telling" | "recap";

/** Enough links from one person in a lot: the table hears it. */
export const ENOUGH_LINKS = 3;
export const MESSAGES = 3;
export const MOST_LINKS = 200;
export const MOST_COMMENTS = 60;
export const MOST_STICKERS = 16;
export const MOST_STROKES = 120;
export const MOST_POINTS = 64;
export const MOST_PICTURES = 3;
/** Messages offered when the room guesses. */
export const MOST_OPTIONS = 4;
/** A path longer than this is no figure anybody could follow. */
export const LONGEST_LOOP = 8;
export const LONGEST_OPPOSITION = 3;

/** While a card is held its place is told after so many milliseconds, then so often: others see it glide between. */
export const DRAG_TOLD_MS = { first: 250, then: 750 } as const;

/** A link's id: the same two cards are linked once in each direction. */
export const linkIdOf = (from: string, to: string): string => `${from}>${to}`;
