/** The three blanks of a commitment: what is typed in them, and how they read once joined. */
import type { Blanks } from "../../../game/activities/commitments/state.ts";
import type { Say } from "../../text/texts.ts";

export const BLANKS = ["if", "then", "when"] as const;
export type Blank = (typeof BLANKS)[number];
export type { Blanks };

export const NO_BLANKS: Blanks = { if: "", then: "", when: "" };

/** The word of the sentence itself, which people type again by habit. */
const OPENING: Readonly<Record<Blank, RegExp>> = {
  if: /^(?:si|if)\s+/i,
  then: /^(?:alors|then)[\s,]+/i,
  when: /^(?:quand|when)\s*:\s*/i,
};

/** Typed text as it stands inside the sentence: neither its opening word again, nor its final point. */
export const insideOf = (blank: Blank, typed: string): string =>
  typed
    .replace(/\s+/g, " ")
    .trim()
    .replace(OPENING[blank], "")
    .replace(/[\s.,;]+$/, "");

export const insideAll = (blanks: Blanks): Blanks => ({
  if: insideOf("if", blanks.if),
  then: insideOf("then", blanks.then),
  when: insideOf("when", blanks.when),
});

export const isWhole = (blanks: Blanks): boolean => BLANKS.every((blank) => blanks[blank] !== "");

/** As another version of this page may have left it. */
export function blanksIn(value: unknown): Blanks | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const found = new Map<string, unknown>(Object.entries(value));
  const [situation, then, when] = BLANKS.map((blank) => found.get(blank));
  return typeof situation === "string" && typeof then === "string" && typeof when === "string"
    ? { if: situation, then, when }
    : undefined;
}

export const sentenceOf = (blanks: Blanks, t: Say): string => t("sentence", { ...blanks });
