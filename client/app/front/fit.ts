/** Whether a workshop fits in the time one has, and what would: a shorter mandate, or another workshop. */
import type { PhaseOffer, ScenarioOffer } from "./api.ts";
import { draftOf, minutesOf, YEARS, type MandateDraft } from "./mandate/draft.ts";

export interface Fit {
  /** Minutes of what is chosen, as it is set. */
  readonly needed: number;
  /** When it does not fit. */
  readonly shorter?: { readonly mandate: MandateDraft; readonly minutes: number } | undefined;
  readonly other?: ScenarioOffer | undefined;
  /** Optional phases that would give the time back. */
  readonly spare?: readonly PhaseOffer[];
}

/** The workshop without what was left out of it: fewer phases, fewer minutes. */
export function without(offer: ScenarioOffer, left: readonly string[]): ScenarioOffer {
  const phases = offer.phases.filter(({ id }) => !left.includes(id));
  return { ...offer, phases, minutes: offer.minutes - minutesIn(offer.phases) + minutesIn(phases) };
}

export const minutesIn = (phases: readonly PhaseOffer[]) =>
  phases.reduce((sum, { minutes }) => sum + minutes, 0);

/** One phase when one is enough, the shortest; otherwise all that are optional, when they are enough. */
function spareFor({ phases }: ScenarioOffer, missing: number): readonly PhaseOffer[] {
  const optional = phases.filter(({ isOptional }) => isOptional).sort((a, b) => a.minutes - b.minutes);
  const one = optional.find(({ minutes }) => minutes >= missing);
  if (one) return [one];
  return minutesIn(optional) >= missing ? optional : [];
}

/** How long a workshop lasts with its mandate as it is set, or as its author wrote it. */
function neededFor(offer: ScenarioOffer, mandate: MandateDraft | undefined): number {
  return offer.mandate
    ? minutesOf({ ...offer, mandate: offer.mandate }, mandate ?? draftOf(offer.mandate))
    : offer.minutes;
}

interface Choice {
  readonly offer: ScenarioOffer;
  readonly mandate: MandateDraft | undefined;
}

/** @param available minutes; undefined when the workshop's own time will do */
export function fitOf(
  { offer, mandate }: Choice,
  offers: readonly ScenarioOffer[],
  available: number | undefined,
): Fit {
  const needed = neededFor(offer, mandate);
  if (available === undefined || needed <= available) return { needed };
  const [other] = offers
    .filter((one) => one.id !== offer.id && one.minutes <= available)
    .sort((a, b) => b.minutes - a.minutes);
  const spare = spareFor(offer, needed - available);
  return { needed, shorter: shorterFor(offer, mandate, available), other, spare };
}

/** The longest mandate that still fits; whole years before short ones. */
function shorterFor(
  offer: ScenarioOffer,
  mandate: MandateDraft | undefined,
  available: number,
): Fit["shorter"] {
  if (!offer.mandate) return undefined;
  const base = mandate ?? draftOf(offer.mandate);
  const lengths = Array.from({ length: YEARS.max - YEARS.min + 1 }, (_, index) => YEARS.min + index);
  const [longest] = [false, true]
    .flatMap((isShort) => lengths.map((years) => ({ ...base, years: String(years), isShort })))
    .map((draft) => ({ mandate: draft, minutes: neededFor(offer, draft) }))
    .filter(({ minutes }) => minutes <= available)
    .sort((a, b) => b.minutes - a.minutes);
  return longest;
}

export const AT_A_TABLE = 6;

/** About six people at a table, never a table of one when it can be helped. */
export const tablesFor = (people: number) => Math.ceil(people / AT_A_TABLE);
