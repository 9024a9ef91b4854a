/** The world of one table: its estate, its gauges and means, what is decided, what waits face down. */
import type { MECHANISMS, OPERATIONS } from "./schema.ts";

export interface Effect {
  readonly on: string;
  readonly do: (typeof OPERATIONS)[number];
  readonly by: number;
}

/** Of the action's own change of this number, the share that comes back. */
export interface TakeBack {
  readonly on: string;
  readonly takesBack: number;
}

export interface Gauges {
  readonly service: number;
  readonly security: number;
  readonly inclusion: number;
}

export interface Rebound {
  readonly family: string;
  readonly mechanism: (typeof MECHANISMS)[number];
  readonly documented: string | null;
  readonly effects: readonly (Effect | TakeBack)[];
  readonly gauges: Gauges;
  /** Which of the action's guards holds it. */
  readonly guard: number;
}

/** What comes with an action when one of its steps was left out. */
interface Skipped {
  readonly without: string;
  readonly effects: readonly Effect[];
  readonly gauges: Gauges;
}

/** An action as the simulation plays it: every number resolved. */
export interface Playable {
  readonly id: string;
  readonly tiers: readonly string[];
  /** k€ */
  readonly price: number;
  readonly days: number;
  readonly support: number;
  readonly delay: number;
  readonly needs: readonly string[];
  readonly effects: readonly Effect[];
  readonly gauges: Gauges;
  readonly rebound: Rebound | null;
  readonly skipped: readonly Skipped[];
  /** 1, unless somebody knows better what its guard costs. */
  readonly guardTimes: number;
}

/** Numbers by path: those of the estate, the deck's counters under `compteur.`, its growths under `croissance.`. */
export type Numbers = Readonly<Record<string, number>>;

/** What one action did to each number it touched: after ÷ before, or the difference when there was nothing before. */
export type Trace = Readonly<Record<string, { readonly before: number; readonly after: number }>>;

export interface Taken {
  readonly action: string;
  readonly year: number;
  readonly isGuarded: boolean;
  /** Once it took effect. */
  readonly trace: Trace | null;
}

/** A rebound laid face down. */
export interface Hidden {
  readonly action: string;
  readonly opens: number;
}

export interface World {
  /** 1 in the first year. */
  readonly year: number;
  readonly numbers: Numbers;
  readonly gauges: Gauges;
  /** k€ and days left this year, support left in the mandate. */
  readonly budget: number;
  readonly workdays: number;
  readonly support: number;
  readonly taken: readonly Taken[];
  readonly hidden: readonly Hidden[];
  /** Families of which a rebound was taken: their guards cost half. */
  readonly lessons: readonly string[];
}

/** What a mandate is played with: the same for every table. */
export interface Setup {
  readonly start: World;
  readonly years: number;
  readonly actions: Readonly<Record<string, Playable>>;
  /** Numbers that move by themselves, each with the path of its own yearly growth (0.1 is a tenth more). */
  readonly drifts: Readonly<Record<string, string>>;
  readonly yearly: Gauges;
  readonly budget: number;
  readonly workdays: number;
  readonly guardShare: number;
  readonly percentPerPoint: number;
}
