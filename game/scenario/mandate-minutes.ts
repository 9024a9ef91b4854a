/** How long the years of a mandate last: the one place where its minutes follow its years. */

export interface Pace {
  readonly years: number;
  /** Every year short: news, choice, resolution. */
  readonly isShort: boolean;
}

/** The first year teaches: no round of confidences, one choice. */
const FIRST_YEAR = 5;
/** Nine minutes of steps: game/activities/mandate/terms.ts says their seconds. */
const FURTHER_YEAR = 9;
const SHORT_YEAR = 5;

function minutesOfYears({ years, isShort }: Pace): number {
  return isShort ? SHORT_YEAR * years : FIRST_YEAR + FURTHER_YEAR * (years - 1);
}

/** What its author gave to rules and epilogue stays; the years take what years take. */
export function minutesWith(minutes: number, before: Pace, after: Pace): number {
  const around = Math.max(0, minutes - minutesOfYears(before));
  return around + minutesOfYears(after);
}
