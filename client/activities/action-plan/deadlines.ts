/** Dates worth proposing today: a quarter, half a year, the end of this year and of the next. */

const monthsLater = (today: Date, months: number) =>
  new Date(today.getFullYear(), today.getMonth() + months, 1);

/** First days of the months proposed, in order, each once; none sooner than two months. */
export function proposedMonths(today: Date): Date[] {
  const year = today.getFullYear();
  const soonest = monthsLater(today, 2);
  const all = [
    monthsLater(today, 3),
    monthsLater(today, 6),
    new Date(year, 11, 1),
    new Date(year + 1, 11, 1),
  ].filter((date) => date >= soonest);
  const times = [...new Set(all.map((date) => date.getTime()))].sort((a, b) => a - b);
  return times.map((time) => new Date(time));
}

/** When a start value may be measured: two months are enough to ask a department. */
export const measuredBy = (today: Date): Date => monthsLater(today, 2);

export const monthName = (date: Date, language: string): string =>
  new Intl.DateTimeFormat(language, { month: "long", year: "numeric" }).format(date);
