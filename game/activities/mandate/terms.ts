/** The fixed words of a mandate. */

export const GAUGE_NAMES = ["service", "security", "inclusion", "footprint"] as const;
export type GaugeName = (typeof GAUGE_NAMES)[number];

/** What a person foretells will come back. */
export const FORESIGHTS = ["none", "some", "much"] as const;
export type Foresight = (typeof FORESIGHTS)[number];

/** The steps of a year, in order; `seal` comes once before them and `epilogue` once after. */
const YEAR_STEPS = ["news", "round", "choice", "bet", "resolution", "sentence"] as const;
export type Step = "seal" | (typeof YEAR_STEPS)[number] | "epilogue";

/** A short year has no round of confidences, no bet, no sentence. */
const SHORT_STEPS: readonly Step[] = ["news", "choice", "resolution"];
/** The first year teaches: nobody has a confidence to tell yet. */
const FIRST_STEPS: readonly Step[] = ["news", "choice", "bet", "resolution", "sentence"];

export function stepsOf(year: number, isShort: boolean): readonly Step[] {
  if (isShort) return SHORT_STEPS;
  return year === 1 ? FIRST_STEPS : YEAR_STEPS;
}

/** Seconds each step is planned for; the seal takes what its phase leaves around the years. */
const PLANNED: Readonly<Record<Step, number | undefined>> = {
  seal: undefined,
  news: 20,
  round: 120,
  choice: 180,
  bet: 40,
  resolution: 80,
  sentence: 40,
  epilogue: 120,
};

/** The first year has three proposals and one choice: it takes a minute less. */
const FIRST_CHOICE = 120;

export function plannedSeconds(step: Step, year: number): number | undefined {
  return step === "choice" && year === 1 ? FIRST_CHOICE : PLANNED[step];
}
