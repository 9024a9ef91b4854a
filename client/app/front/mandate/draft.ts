/** What is being set of a mandate, as typed, and what is sent of it. */
import type { AskedCount, OwnCounts, WelcomeCount } from "../../../../game/footprint/own-counts.ts";
import { minutesWith } from "../../../../game/scenario/mandate-minutes.ts";
import type { Locale } from "../../../text/texts.ts";
import { readWhole, type Limits } from "../whole-number.ts";
import type { MandateOffer } from "./offer.ts";

/** What the server accepts; it has the last word. */
export const YEARS: Limits = { min: 2, max: 6 };

/** Instead of the id of a shipped estate. */
export const OWN = "own";

export type CountName = AskedCount | WelcomeCount;

/** In the order of the form; a count that the game asks for and that is not here does not compile. */
const IS_ASKED: Readonly<Record<CountName, boolean>> = {
  ...{ agents: true, fixe: true, portable: true, ecran: true, smartphone: true, tablette: true },
  ...{ imprimante: true, multifonction: true, serveurs: true, to: true },
  ...{ bornes: false, switchs: false },
} satisfies Record<keyof Required<OwnCounts>, boolean>;

const isCount = (name: string): name is CountName => name in IS_ASKED;

export const COUNTS: readonly CountName[] = Object.keys(IS_ASKED).filter(isCount);
export const isAsked = (name: CountName): boolean => IS_ASKED[name];

export interface MandateDraft {
  readonly years: string;
  readonly isShort: boolean;
  /** The id of a shipped estate, or `OWN`. */
  readonly estate: string;
  /** The shipped estate that own counts lean on. */
  readonly base: string;
  readonly counts: Readonly<Partial<Record<CountName, string>>>;
}

export function draftOf({ years, isShort, estate }: MandateOffer): MandateDraft {
  return { years: String(years), isShort, estate, base: estate, counts: {} };
}

/** Another workshop has its own years; the estate that was described stays described. */
export function draftFor(offer: MandateOffer, before: MandateDraft): MandateDraft {
  const { years, isShort } = draftOf(offer);
  return { ...before, years, isShort };
}

/** Spaces between thousands and the language's own comma are read; what is no number is sent as it is, to be told why. */
export function readCount(typed: string, language: Locale): number | string | undefined {
  const bare = typed.trim().replace(/(?<=\d)[\s\u00a0\u202f](?=\d)/g, "");
  if (bare === "") return undefined;
  const plain = language === "fr" ? bare.replace(",", ".") : bare.replace(/,(?=\d{3}(?!\d))/g, "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : typed;
}

/** @returns undefined when the years are no number, which their field says */
export function choiceOf({ years, isShort, estate, base, counts }: MandateDraft, language: Locale) {
  const count = readWhole(years, YEARS);
  if (count === undefined) return undefined;
  if (estate !== OWN) return { years: count, isShort, estate: { id: estate } };
  const read = COUNTS.flatMap((name) => {
    const value = readCount(counts[name] ?? "", language);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { years: count, isShort, estate: { own: { base, ...Object.fromEntries(read) } } };
}
export type MandateChoice = NonNullable<ReturnType<typeof choiceOf>>;

/** Of the whole session, by the rule the server freezes it with; the workshop's own while the years are no number. */
export function minutesOf(
  { minutes, mandate }: { readonly minutes: number; readonly mandate: MandateOffer },
  draft: MandateDraft,
) {
  const years = readWhole(draft.years, YEARS) ?? mandate.years;
  const { isShort } = draft;
  return minutes - mandate.minutes + minutesWith(mandate.minutes, mandate, { years, isShort });
}

/** Asked counts that nobody has typed yet. */
export function missingCounts({ counts }: MandateDraft): number {
  return COUNTS.filter((name) => isAsked(name) && (counts[name] ?? "").trim() === "").length;
}
