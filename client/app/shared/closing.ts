/** Why a session does not open, among what the participant's and the écran's pages have a sentence for. */

/** Refusal codes of the link, and what stands for any other. */
export const CLOSINGS = [
  "session-unknown",
  "erased",
  "too-many-tries",
  "session-full",
  "gone",
  "other",
] as const;
export type Closing = (typeof CLOSINGS)[number];

export const closingOf = (refusal: string): Closing => CLOSINGS.find((known) => known === refusal) ?? "other";

/** The same code may open later: trying again comes before another code. */
export const mayOpenLater = (closing: Closing) => !["session-unknown", "erased", "gone"].includes(closing);
