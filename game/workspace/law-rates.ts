/** The two shares that the law asks for each year: what was reached, and what the texts ask, from dated facts. */
import type { Source } from "../roadmap/schema.ts";

/** Facts of each law begin so; their year is the first year they hold. */
const FAMILIES = { agec: "agec-informatique-", reuse: "reemploi-reforme-" } as const;
export type Family = keyof typeof FAMILIES;

interface Rate {
  /** Percent. */
  readonly value: number;
  /** First year it holds. */
  readonly since: number;
  /** Where it was read. */
  readonly source: Source;
}

/** Which of some facts say what the law asks. */
export const isLawFigure = ({ id }: { readonly id: string }): boolean =>
  Object.values(FAMILIES).some((start) => id.startsWith(start));

/** What is asked in a year; null when no fact says it. */
export function rateOf(family: Family, year: string, sources: readonly Source[]): Rate | null {
  const known = sources
    .flatMap((source) => {
      const { id, value, year: since } = source;
      return id.startsWith(FAMILIES[family]) && typeof value === "number" ? [{ value, since, source }] : [];
    })
    .filter(({ since }) => since <= Number(year))
    .sort((a, b) => b.since - a.since);
  return known[0] ?? null;
}

export type Share =
  | { readonly state: "unsaid" }
  /** Nothing was spent, or nothing was reformed: there is no share to reach. */
  | { readonly state: "nothing" }
  | {
      /** `over`: the part is more than the whole, so that one of the two counts is to be read again. */
      readonly state: "reached" | "under" | "over" | "no-rate";
      /** Percent, to one decimal, never rounded up to a rate it does not reach. */
      readonly percent: number;
      readonly rate: Rate | null;
    };

/** Part ÷ whole × 100, as both texts count it, beside what is asked. */
export function shareOf(part: number | null, whole: number | null, rate: Rate | null): Share {
  if (whole === null) return { state: "unsaid" };
  if (whole === 0) return part === null || part === 0 ? { state: "nothing" } : { state: "unsaid" };
  if (part === null) return { state: "unsaid" };
  const percent = Math.floor((part / whole) * 1_000 + 1e-9) / 10;
  if (part > whole) return { state: "over", percent, rate };
  if (rate === null) return { state: "no-rate", percent, rate };
  return { state: part * 100 >= rate.value * whole ? "reached" : "under", percent, rate };
}

interface Counted {
  readonly spent: number | null;
  readonly spentReused: number | null;
  readonly reformed: number | null;
  readonly reused: number | null;
}

/** Both shares of a year. */
export const sharesOf = (
  year: string,
  counted: Counted,
  sources: readonly Source[],
): Record<Family, Share> => ({
  agec: shareOf(counted.spentReused, counted.spent, rateOf("agec", year, sources)),
  reuse: shareOf(counted.reused, counted.reformed, rateOf("reuse", year, sources)),
});
