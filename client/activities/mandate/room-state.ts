/** What the room's views read of a mandate. */
import type { MandateShape, Resolution, Ruler } from "../../../game/activities/mandate/state.ts";
import { stepsOf, type Step } from "../../../game/activities/mandate/terms.ts";
import { TIERS, type Tier } from "../../../game/footprint/terms.ts";
import type { TableLabel } from "../contract.ts";

type ByTier<T> = Readonly<Record<Tier, T>>;

export interface Count {
  readonly first: number;
  readonly now: number;
}

export type RoomPart = MandateShape["screen"];
export type Everyone = MandateShape["everyone"];

export const seatedOf = (tables: readonly TableLabel[]): readonly TableLabel[] => {
  const seated = tables.filter(({ size }) => size > 0);
  return seated.length > 0 ? seated : tables;
};

/** The rules' choice, or each table in its turn, one a year. */
export function shownTable(
  screen: RoomPart,
  tables: readonly TableLabel[],
  year: number,
): TableLabel | undefined {
  const chosen = tables.find(({ id }) => id === screen.shown?.team);
  return chosen ?? tables[Math.max(0, year - 1) % Math.max(1, tables.length)];
}

/** Where the year is: the steps it has, and the place of the open one; nothing before the first and after the last. */
export function stepPlace({ step, year, isShort }: Everyone): { at: number; of: number } | undefined {
  const steps: readonly Step[] = stepsOf(year, isShort);
  const at = steps.indexOf(step);
  return at < 0 ? undefined : { at: at + 1, of: steps.length };
}

export type Terrace = "calme" | "tendu" | "sobre";

/** Percent of a tier's carbon from which its terrace changes its look. */
const MOVED = 4;

export function terraceOf(percent: number | undefined): Terrace {
  if (percent === undefined || Math.abs(percent) < MOVED) return "calme";
  return percent > 0 ? "tendu" : "sobre";
}

/** Sheets of a pile: ten on the first day, whatever is counted. */
const SHEETS = 10;
const MOST_SHEETS = 18;

/** @returns how high the pile stands, and the height it had */
export function sheetsOf({ first, now }: Count): { now: number; first: number } {
  if (first <= 0) return { now: now > 0 ? SHEETS : 0, first: 0 };
  const sheets = Math.round((SHEETS * now) / first);
  return { now: Math.min(MOST_SHEETS, now > 0 ? Math.max(1, sheets) : 0), first: SHEETS };
}

export const PILES = ["portable", "ecran", "smartphone", "hebergement", "serveurs"] as const;
export type PileId = (typeof PILES)[number];

const PATHS: Readonly<Record<PileId, (path: string) => boolean>> = {
  portable: (path) => path === "parc.portable.nombre",
  ecran: (path) => path === "parc.ecran.nombre",
  smartphone: (path) => path === "parc.smartphone.nombre",
  hebergement: (path) => path.startsWith("hebergement.") && path.endsWith(".kgParAgent"),
  serveurs: (path) => path === "serveurs",
};

/** One pile's count over its paths; undefined when none is published. */
export function countOf(counts: Readonly<Record<string, Count>>, pile: PileId): Count | undefined {
  const found = Object.entries(counts).filter(([path]) => PATHS[pile](path));
  if (found.length === 0) return undefined;
  const sum = (of: "first" | "now") => found.reduce((total, [, count]) => total + count[of], 0);
  return { first: sum("first"), now: sum("now") };
}

export interface Moved {
  readonly carbon: number;
  readonly matter: number;
}

/** What one beat of a resolution moved on each tier, kg a year: below 0 it shrank. */
export function movedBetween(from: Resolution["before"], to: Resolution["before"]): ByTier<Moved> {
  const of = (tier: Tier): Moved => ({
    carbon: to.carbon[tier] - from.carbon[tier],
    matter: to.matter[tier] - from.matter[tier],
  });
  return { terminaux: of("terminaux"), reseaux: of("reseaux"), centres: of("centres") };
}

export function totalOf(moved: ByTier<Moved>): Moved {
  const sum = (of: keyof Moved) => TIERS.reduce((total, tier) => total + moved[tier][of], 0);
  return { carbon: sum("carbon"), matter: sum("matter") };
}

/** A round bound that holds every table's change, so that all read on one scale. */
export function boundOf(rulers: readonly Ruler[]): number {
  const most = Math.max(5, ...rulers.flatMap(({ carbon, matter }) => [Math.abs(carbon), Math.abs(matter)]));
  return Math.ceil(most / 5) * 5;
}

/** All that was asked from the common stock, and whether asks were cut. */
export function stockTotals(given: NonNullable<RoomPart["stock"]>): { asked: number; isCut: boolean } {
  const each = Object.values(given);
  return {
    asked: each.reduce((sum, { asked }) => sum + asked, 0),
    isCut: each.some(({ asked, got }) => got < asked),
  };
}
