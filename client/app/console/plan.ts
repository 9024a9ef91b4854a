/** The thread of a session on the room's clock: what was played, when the rest begins, how late one is. */
import type { Flow, Spent } from "../../../game/engine/session.ts";
import type { PhaseHeader } from "../../link/link.ts";

export const MINUTE = 60_000;

type RowState = "done" | "skipped" | "now" | "next";

export interface PlanRow {
  readonly phase: PhaseHeader;
  readonly state: RowState;
  readonly wasPlayed: boolean;
  /** Time it was open, in milliseconds. */
  readonly spent: number;
  /** Time it still takes, or would take if it were opened. */
  readonly left: number;
  /** Time the clock gave it, once extended or shortened; what is planned until it opens. */
  readonly allotted: number;
  /** When it should begin, in wall time; null unless it is still to come. */
  readonly startsAt: number | null;
}

export interface Plan {
  readonly rows: readonly PlanRow[];
  readonly current: PlanRow | undefined;
  /** When all will be over, in wall time. */
  readonly endsAt: number;
  /** Milliseconds behind the plan; negative when ahead. */
  readonly lateBy: number;
}

export interface PlanInput {
  readonly phases: readonly PhaseHeader[];
  readonly flow: Pick<Flow, "status" | "phase" | "deadline">;
  readonly timeline: Readonly<Record<string, Spent>>;
  /** Session time. */
  readonly now: number;
  /** The room's clock. */
  readonly wall: number;
  /** When the first phase began, in wall time; session time stands still during a pause, the room's clock does not. */
  readonly startedAt: number | null;
}

export function planOf(input: PlanInput): Plan {
  const { phases, flow, wall } = input;
  const at = phases.findIndex(({ id }) => id === flow.phase);
  let clock = wall;
  const rows = phases.map((phase, index): PlanRow => {
    const row = rowOf(input, phase, index - at);
    const startsAt = row.state === "next" ? clock : null;
    if (row.state === "next" || row.state === "now") clock += row.left;
    return { ...row, startsAt };
  });
  const current = rows.find(({ state }) => state === "now");
  const minutes = phases.reduce((sum, phase) => sum + phase.minutes, 0);
  const lateBy =
    flow.status === "lobby" || input.startedAt === null ? 0 : clock - (input.startedAt + minutes * MINUTE);
  return { rows, current, endsAt: clock, lateBy };
}

/** @param distance from the open phase, in phases: negative before it */
function rowOf(
  { flow, timeline, now }: PlanInput,
  phase: PhaseHeader,
  distance: number,
): Omit<PlanRow, "startsAt"> {
  const played = timeline[phase.id];
  const spent = played?.spent ?? 0;
  // A phase opened again gets back what its clock had left, one minute at least.
  const left = played ? Math.max(MINUTE, played.left ?? 0) : phase.minutes * MINUTE;
  const row = { phase, wasPlayed: played !== undefined, spent, left, allotted: phase.minutes * MINUTE };
  if (flow.status === "ended" || (flow.phase !== null && distance < 0))
    return { ...row, state: played ? "done" : "skipped" };
  if (flow.phase === null || distance > 0) return { ...row, state: "next" };
  const lasted = spent + now - (played?.lastOpenedAt ?? now);
  const onClock = flow.deadline === null ? 0 : flow.deadline - now;
  return { ...row, state: "now", spent: lasted, left: Math.max(0, onClock), allotted: lasted + onClock };
}

/**
 * When the first phase began, as far as this device can tell. Pauses push the estimate later, so the earliest
 * one seen is the truest.
 */
export function startOf(
  { phases, timeline, now, wall }: Omit<PlanInput, "flow" | "startedAt">,
  kept: number | null,
): number | null {
  const openings = phases.flatMap(({ id }) => timeline[id]?.openedAt ?? []);
  if (openings.length === 0) return null;
  return Math.min(wall - (now - Math.min(...openings)), kept ?? Infinity);
}

/** Whole minutes late or ahead worth a word; under two minutes one is on time. */
export function lateness(lateBy: number): number {
  const minutes = Math.round(lateBy / MINUTE);
  return Math.abs(minutes) < 2 ? 0 : minutes;
}

/** What could give the time back. It never touches a protected phase. */
export type Proposal =
  | { readonly kind: "skip-now" }
  | { readonly kind: "shorten-now"; readonly by: 1 | 5 }
  | { readonly kind: "skip-later"; readonly title: string; readonly minutes: number }
  | { readonly kind: "shorten-later"; readonly title: string; readonly minutes: number; readonly to: number }
  | { readonly kind: "tell-the-end" };

const SHORTEST = 3;

export function proposalFor({ rows, current, lateBy }: Plan): Proposal | undefined {
  const late = lateness(lateBy);
  if (late <= 0 || !current) return undefined;
  const { phase, left } = current;
  if (phase.isOptional && !phase.isProtected) return { kind: "skip-now" };
  const ahead = rows.filter((row) => row.state === "next" && !row.phase.isProtected).map((row) => row.phase);
  const optional = ahead.filter(({ isOptional }) => isOptional).sort((a, b) => a.minutes - b.minutes);
  const skipped = optional.find(({ minutes }) => minutes >= late) ?? optional.at(-1);
  if (skipped) return { kind: "skip-later", title: skipped.title, minutes: skipped.minutes };
  const by = late >= 3 ? 5 : 1;
  if (!phase.isProtected && left >= (by + SHORTEST) * MINUTE) return { kind: "shorten-now", by };
  const [longest] = [...ahead].sort((a, b) => b.minutes - a.minutes);
  if (longest && longest.minutes > SHORTEST) {
    const to = Math.max(SHORTEST, Math.ceil(longest.minutes / 2), longest.minutes - late);
    return { kind: "shorten-later", title: longest.title, minutes: longest.minutes, to };
  }
  return { kind: "tell-the-end" };
}
