/** The words of a local loop that phones need too: its steps, the kinds of actors, the measures a territory may adopt. */

/** The steps of one trimestre, in order. */
export const QUARTER_STEPS = ["batch", "market", "open", "count", "talk"] as const;
export type Step = "rules" | (typeof QUARTER_STEPS)[number] | "result";

export const QUARTERS = 4;

/** Who gives devices, who puts them back in order, who hands them over and stays beside people. */
export const KINDS = ["donor", "workshop", "prescriber"] as const;
export type Kind = (typeof KINDS)[number];

/** What all tables of a territory may adopt together: one van for all, or a quality under which a lot’s donor pays. */
export const MEASURES = ["van", "quality"] as const;
export type Measure = (typeof MEASURES)[number];

/** Open offers of one actor at a time: five things at most on a phone. */
export const MOST_OFFERS = 4;

/** A promised quality is so many devices out of ten. */
export const OUT_OF = 10;

/** Seconds of the steps; read, they stop nobody. */
export const SECONDS: Readonly<Record<Step, number | null>> = {
  ...{ rules: null, result: null },
  ...{ batch: 60, market: 180, open: 60, count: 60, talk: 60 },
};

/** Below zero at two counts, the workshop can buy and mend nothing more. */
export const FALLS = 2;

/** Actors of one territory at most; the three kinds are always there. */
export const MOST_ACTORS = 7;
