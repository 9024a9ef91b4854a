/** The fixed words of a mandate. */

export const GAUGE_NAMES = ["service", "security", "inclusion", "footprint"] as const;
export type GaugeName = (typeof GAUGE_NAMES)[number];

/** What a person foretells will come back. */
export const FORESIGHTS = ["none", "some", "much"] as const;
export type Foresight = (typeof FORESIGHTS)[number];

/** The steps of a year, in order; `seal` comes once before them and `epilogue` once after. */
const YEAR_STEPS = ["news", "round", "choice", "bet", "resolution", "sentence"] as const;
export type Step = "seal" | (typeof YEAR_STEPS)[number] | "council" | "epilogue";

/** Who takes a shared action when no other table is there. */
export const NEIGHBOURS = "neighbours";

/** A short year has no round of confidences, no bet, no sentence. */
const SHORT_STEPS: readonly Step[] = ["news", "choice", "resolution"];
/** The first year teaches: nobody has a confidence to tell yet. */
const FIRST_STEPS: readonly Step[] = ["news", "choice", "bet", "resolution", "sentence"];

/** The step of a year after this one, or nothing when the year is over. */
export function stepAfter(step: Step, year: number, isShort: boolean): Step | undefined {
  const steps = stepsOf(year, isShort);
  const place = YEAR_STEPS.findIndex((one) => one === step);
  return YEAR_STEPS.slice(place + 1).find((one) => steps.includes(one));
}

export function stepsOf(year: number, isShort: boolean): readonly Step[] {
  if (isShort) return SHORT_STEPS;
  return year === 1 ? FIRST_STEPS : YEAR_STEPS;
}

type Planned = Readonly<Partial<Record<Step, number>>>;

/** Seconds that every year plans alike; the seal takes what its phase leaves around the years. */
const PLANNED: Planned = { news: 20, council: 70, epilogue: 120 };
/** Three proposals, one choice and no guard: five minutes. */
const FIRST_YEAR: Planned = { choice: 120, bet: 40, resolution: 80, sentence: 40 };
/** Nine minutes (docs/decisions/0013). */
const WHOLE_YEAR: Planned = { round: 120, choice: 190, bet: 130, resolution: 50, sentence: 30 };
/** From the fourth on, half a minute more: up to six rebounds lie face down. The rules before the first give it back. */
const LATE_YEAR: Planned = { ...WHOLE_YEAR, bet: 150, resolution: 60 };
/** Five minutes; its guards are bought during the choice. */
const SHORT_YEAR: Planned = { choice: 210, resolution: 70 };

export function plannedSeconds(step: Step, year: number, isShort: boolean): number | undefined {
  const whole = year === 1 ? FIRST_YEAR : year < 4 ? WHOLE_YEAR : LATE_YEAR;
  const own = isShort ? SHORT_YEAR : whole;
  return own[step] ?? PLANNED[step];
}
