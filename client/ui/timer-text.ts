/** What a countdown shows and when it speaks. */

export type TimerMark = "fiveMinutes" | "oneMinute" | "over";

const MARKS: readonly [TimerMark, number][] = [
  ["over", 0],
  ["oneMinute", 60_000],
  ["fiveMinutes", 300_000],
];
/** A device that slept must not wake up saying "five minutes" when two are left. */
const LATE = 3_000;

/** From here on nobody counts minutes: a day of stands shows its hours. */
const HOURS = 120;

/** mm:ss, rounded up so that 00:00 means over; an hour and a half stays in minutes, as on a kitchen timer. */
export function clockText(msLeft: number): string {
  const seconds = Math.max(0, Math.ceil(msLeft / 1000));
  const two = (n: number) => String(n).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  if (minutes >= HOURS) return `${Math.floor(minutes / 60)}\u00a0h\u00a0${two(minutes % 60)}`;
  return `${two(minutes)}:${two(seconds % 60)}`;
}

/** The mark passed between two readings, if it is still true. */
export function markBetween(before: number, after: number): TimerMark | null {
  for (const [mark, at] of MARKS)
    if (before > at && after <= at && (mark === "over" || at - after < LATE)) return mark;
  return null;
}
