/** What a declaration amounts to: counts by state, the rate of conformity, the weighted score; never written by hand. */
import type { Criterion } from "./schema.ts";

type State = Criterion["state"];
type Level = NonNullable<Criterion["level"]>;

/** What counting needs of a criterion, in whatever language it was read. */
export type Counted = Pick<Criterion, "id" | "state" | "level">;

type Counts = Readonly<Record<State, number>>;

export function countStates(criteria: readonly Counted[]): Counts {
  const counts = { met: 0, partly: 0, not: 0, na: 0 };
  for (const { state } of criteria) counts[state] += 1;
  return counts;
}

interface Conformity {
  /** Of those that apply; never rounded up. Null when none applies. */
  readonly percent: number | null;
  readonly met: number;
  readonly applicable: number;
  readonly state: "full" | "partial" | "none";
}

/** The law knows three states; what is met in part is not met. */
export function conformityOf(criteria: readonly Counted[]): Conformity {
  const { met, partly, not } = countStates(criteria);
  const applicable = met + partly + not;
  const percent = percentOf(met, applicable);
  const state = met === applicable ? "full" : (percent ?? 0) >= HALF ? "partial" : "none";
  return { percent, met, applicable, state };
}

const HALF = 50;

/** By its priority, as the RGESN of 2024 weighs a criterion. */
const WEIGHTS: Readonly<Record<Level, number>> = { prioritaire: 1.5, recommande: 1.25, modere: 1 };

interface Progress extends Conformity {
  readonly byLevel: readonly (Conformity & { readonly level: Level; readonly weight: number })[];
}

/** The score of progress: weights of what is met, over weights of what applies. */
export function progressOf(criteria: readonly Counted[]): Progress {
  const weightOf = ({ level }: Counted) => (level === undefined ? 1 : WEIGHTS[level]);
  const sum = (some: readonly Counted[]) => some.reduce((total, one) => total + weightOf(one), 0);
  const applicable = criteria.filter(({ state }) => state !== "na");
  const met = applicable.filter(({ state }) => state === "met");
  const levels = ["prioritaire", "recommande", "modere"] as const;
  return {
    ...conformityOf(criteria),
    percent: percentOf(sum(met), sum(applicable)),
    byLevel: levels
      .map((level) => ({
        ...conformityOf(criteria.filter((one) => one.level === level)),
        ...{ level, weight: WEIGHTS[level] },
      }))
      .filter(({ applicable: count }) => count > 0),
  };
}

/** One decimal, downwards: 99.96 is not a hundred. */
const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((part / whole) * 1000 + 1e-9) / 10;

/** Criteria by theme, in the order of the standard; the number before the dot is the theme's. */
export function byTheme<C extends Counted>(
  criteria: readonly C[],
): readonly { readonly number: number; readonly criteria: readonly C[] }[] {
  const numbers = [...new Set(criteria.map(themeOf))].sort((a, b) => a - b);
  return numbers.map((number) => ({
    number,
    criteria: criteria.filter((one) => themeOf(one) === number).sort((a, b) => rankOf(a) - rankOf(b)),
  }));
}

const themeOf = ({ id }: Counted): number => Number(id.split(".")[0]);
const rankOf = ({ id }: Counted): number => Number(id.split(".")[1]);
