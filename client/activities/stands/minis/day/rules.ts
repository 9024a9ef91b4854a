/** What a rule makes of a day of notifications: how often one is interrupted, in the evening too, and the longest calm. */
export const RULES = ["leave", "group", "hours", "silence"] as const;
export type Rule = (typeof RULES)[number];

export const FIRST_HOUR = 7;
/** From this hour on, one is at home. */
export const EVENING = 18;
const MORNING = 8;
/** When what is grouped comes, in one go. */
const GROUPED_AT = [10, 14, 17];

interface Source {
  readonly id: string;
  readonly counts: readonly number[];
  readonly isUrgent: boolean;
}

export interface Day {
  /** Interruptions, hour by hour. */
  readonly hours: readonly number[];
  readonly total: number;
  readonly evening: number;
  /** Hours of the longest stretch without one, while awake. */
  readonly calm: number;
  /** Urgent calls that nobody heard when they came. */
  readonly missed: number;
}

export function dayWith(sources: readonly Source[], ruleOf: (id: string) => Rule): Day {
  const heard = sources.map(({ id, counts }) => heardOf(counts, ruleOf(id)));
  const hours = (sources[0]?.counts ?? []).map((_, at) => sumOf(heard.map((one) => one[at] ?? 0)));
  const missed = sources.map(({ counts, isUrgent }, source) =>
    isUrgent ? sumOf(counts.map((count, at) => Math.max(0, count - (heard[source]?.[at] ?? 0)))) : 0,
  );
  return {
    hours,
    total: sumOf(hours),
    evening: sumOf(hours.slice(EVENING - FIRST_HOUR)),
    calm: longestCalm(hours),
    missed: sumOf(missed),
  };
}

function heardOf(counts: readonly number[], rule: Rule): readonly number[] {
  return counts.map((count, at) => {
    const hour = at + FIRST_HOUR;
    if (rule === "silence") return 0;
    if (rule === "hours") return hour >= MORNING && hour < EVENING ? count : 0;
    if (rule === "group") return GROUPED_AT.includes(hour) ? 1 : 0;
    return count;
  });
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

function longestCalm(hours: readonly number[]): number {
  let longest = 0;
  let now = 0;
  for (const count of hours) {
    now = count === 0 ? now + 1 : 0;
    longest = Math.max(longest, now);
  }
  return longest;
}
