/** How alive each table is: its last act, whether it seems stuck, who has not taken part yet. */
import type { RosterEntry } from "../../../game/engine/session.ts";
import type { Progress } from "../../../game/engine/activity.ts";

export interface Pulse {
  /** Session time of the table's last act in this phase; null while there is none. */
  readonly lastAct: number | null;
  /** People are there and not done, and nothing has come for a while. */
  readonly isStuck: boolean;
  /** Seats of the people who sent nothing in this phase. */
  readonly absent: readonly string[];
}

export interface Beat {
  readonly roster: Readonly<Record<string, RosterEntry>>;
  readonly online: ReadonlySet<string>;
  /** When seats last did something in the open phase, session time. */
  readonly acts: Readonly<Record<string, number>>;
  readonly works: Readonly<Record<string, Progress>>;
  /** Session time since which the room is asked for something. */
  readonly since: number;
  readonly now: number;
}

const STUCK_MS = 90_000;
const QUIET_MS = 120_000;

export const isDone = ({ done, of }: Progress) => done >= of;

/** The pulse of each table where somebody sits. */
export function pulsesOf({ roster, online, acts, works, since, now }: Beat): Record<string, Pulse> {
  const pulses = Object.entries(works).map(([team, work]) => {
    const seats = Object.entries(roster).filter(([, entry]) => entry.team === team);
    const last = latest(seats.map(([seat]) => acts[seat]));
    const isSomebodyHere = seats.some(([seat, { isBot }]) => isBot || online.has(seat));
    const isStuck = isSomebodyHere && !isDone(work) && now - Math.max(last ?? since, since) > STUCK_MS;
    const absent = seats.flatMap(([seat, { isBot }]) => (isBot || acts[seat] !== undefined ? [] : [seat]));
    return [team, { lastAct: last, isStuck, absent } satisfies Pulse] as const;
  });
  return Object.fromEntries(pulses);
}

function latest(times: readonly (number | undefined)[]): number | null {
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? null : Math.max(...known);
}

/** Why it may be time to move on; it never moves by itself. */
export type MoveOn = "all-done" | "quiet";

/** @param wasOpen some table was not done since this step opened: a step that asks for nothing ends with no word */
export function moveOnOf({ acts, works, since, now }: Beat, wasOpen: boolean): MoveOn | undefined {
  const all = Object.values(works);
  if (all.length === 0) return undefined;
  if (all.every(isDone)) return wasOpen ? "all-done" : undefined;
  const last = latest(Object.values(acts)) ?? since;
  return now - Math.max(last, since) > QUIET_MS ? "quiet" : undefined;
}
