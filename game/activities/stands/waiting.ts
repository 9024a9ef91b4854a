/** How long a repair is waited for: a range, from the day's own pace once there is one. */
import { ENOUGH_REPAIRS, type TicketState } from "./terms.ts";

/** Minutes of one repair, and how many hands repair at once. */
export interface Pace {
  readonly low: number;
  readonly high: number;
  /** False while it is only the deck's hypothesis. */
  readonly isMeasured: boolean;
  readonly hands: number;
}

/** A ticket as everyone knows it. */
export interface Queued {
  readonly number: number;
  readonly state: TicketState;
}

const MINUTE = 60_000;
/** « 18 minutes » would promise what nobody knows. */
const ROUND = 5;

/** @param lasted milliseconds of each repair of the day */
export function measured(
  lasted: readonly number[],
  guess: { low: number; high: number },
): Omit<Pace, "hands"> {
  if (lasted.length < ENOUGH_REPAIRS) return { ...guess, isMeasured: false };
  const sorted = lasted.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const minutes = (ms: number) => Math.max(1, Math.round(ms / MINUTE));
  return { low: minutes(at(0.25)), high: minutes(at(0.75)), isMeasured: true };
}

export interface Wait {
  /** Tickets that are called before it. */
  readonly ahead: number;
  /** Minutes, by fives. */
  readonly low: number;
  readonly high: number;
}

/** @returns undefined when the ticket does not wait */
export function waitOf(number: number, queue: readonly Queued[], pace: Pace): Wait | undefined {
  const waiting = queue.filter(({ state }) => state === "waiting");
  const ahead = waiting.findIndex((ticket) => ticket.number === number);
  if (ahead < 0) return undefined;
  const busy = queue.length - waiting.length;
  // A free hand takes the next one at once; otherwise one turn is half done on average.
  const turns = Math.max(0, ahead + busy + 1 - pace.hands) / pace.hands;
  const rounded = (minutes: number) => Math.round(minutes / ROUND) * ROUND;
  const low = rounded(Math.max(0, turns - 0.5) * pace.low);
  return { ahead, low, high: Math.max(low + ROUND, rounded(turns * pace.high)) };
}
