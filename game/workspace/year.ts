/** A workspace read for one year: how each action fares, its indicators beside the year before, years that hold anything. */
import { isPlanned } from "./phasing.ts";
import type { Fiche, Workspace } from "./schema.ts";
import type { LIGHTS } from "./terms.ts";
import { lastDayOf } from "./when.ts";
import { keptFiches } from "./workspace.ts";

export type Light = (typeof LIGHTS)[number];

/** Those that somebody carries: refused and postponed ones have no balance. */
export const followed = (workspace: Workspace): Fiche[] => keptFiches(workspace).filter(isPlanned);

export const reviewOf = ({ reviews }: Fiche, year: string): Fiche["reviews"][string] | null =>
  Object.hasOwn(reviews, year) ? (reviews[year] ?? null) : null;

export const lightOf = (fiche: Fiche, year: string): Light => reviewOf(fiche, year)?.light ?? "none";

export function lightCounts(fiches: readonly Fiche[], year: string): Record<Light, number> {
  const counts = { done: 0, "on-course": 0, late: 0, stopped: 0, none: 0 };
  for (const fiche of fiches) counts[lightOf(fiche, year)] += 1;
  return counts;
}

export const yearBefore = (year: string): string => String(Number(year) - 1);
export const yearAfter = (year: string): string => String(Number(year) + 1);

/** Years that hold a review, a value, a purchase or an estate; the earliest first. */
export function yearsOf(workspace: Workspace): string[] {
  const years = new Set([...Object.keys(workspace.purchases), ...Object.keys(workspace.estates)]);
  for (const { reviews, indicators } of keptFiches(workspace)) {
    for (const year of Object.keys(reviews)) years.add(year);
    for (const { readings } of Object.values(indicators))
      for (const year of Object.keys(readings)) years.add(year);
  }
  return [...years].sort();
}

export interface Followed {
  readonly fiche: Fiche;
  /** Of its indicator in the fiche. */
  readonly id: string;
  readonly indicator: Fiche["indicators"][string];
  readonly before: number | null;
  readonly now: number | null;
}

/** Each indicator of some fiches, its value of the year beside that of the year before. */
export const indicatorsOf = (fiches: readonly Fiche[], year: string): Followed[] =>
  fiches.flatMap((fiche) =>
    Object.entries(fiche.indicators).map(([id, indicator]) => ({
      ...{ fiche, id, indicator },
      before: indicator.readings[yearBefore(year)]?.value ?? null,
      now: indicator.readings[year]?.value ?? null,
    })),
  );

export const isDueIn = ({ deadline }: Fiche, year: string): boolean =>
  deadline !== null && lastDayOf(deadline)?.startsWith(year) === true;
