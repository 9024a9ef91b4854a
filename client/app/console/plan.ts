/** The thread of a session on the room's clock: what was played, when the rest begins, how late one is. */
import type { Flow, Spent } from "../../../game/engine/session.ts";
import type { PhaseHeader } from "../../link/link.ts";

export const MINUTE = 60_000;

/** `out`: an optional phase that the facilitator left out; it may be put back. */
type RowState = "done" | "skipped" | "now" | "next" | "out";

export interface PlanRow {
  readonly phase: PhaseHeader;
  readonly state: RowState;
  readonly wasPlayed: boolean;
  /** Minutes it is planned with: the workshop's own, or what the facilitator gave; 0 once left out. */
  readonly planned: number;
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
  /** Milliseconds of session time behind the plan; negative when ahead. */
  readonly lateBy: number;
}

export interface PlanInput {
  readonly phases: readonly PhaseHeader[];
  /** Of the whole, as it was prepared. */
  readonly minutes: number;
  /** What the facilitator changed, by phase. */
  readonly planned: Readonly<Record<string, number>>;
  /** Session time that passes in one of the room's. */
  readonly pace: number;
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
  const { phases, flow, wall, pace } = input;
  const at = phases.findIndex(({ id }) => id === flow.phase);
  let clock = wall;
  const rows = phases.map((phase, index): PlanRow => {
    const row = rowOf(input, phase, index - at);
    const startsAt = row.state === "next" ? clock : null;
    if (row.state === "next" || row.state === "now") clock += row.left / pace;
    return { ...row, startsAt };
  });
  const current = rows.find(({ state }) => state === "now");
  const { startedAt, minutes } = input;
  const isBegun = flow.status !== "lobby" && startedAt !== null;
  const lateBy = isBegun ? (clock - startedAt) * pace - minutes * MINUTE : 0;
  return { rows, current, endsAt: clock, lateBy };
}

/** @param distance from the open phase, in phases: negative before it */
function rowOf(
  { flow, timeline, now, planned: given }: PlanInput,
  phase: PhaseHeader,
  distance: number,
): Omit<PlanRow, "startsAt"> {
  const played = timeline[phase.id];
  const spent = played?.spent ?? 0;
  const planned = given[phase.id] ?? phase.minutes;
  // A phase opened again gets back what its clock had left, one minute at least.
  const left = played ? Math.max(MINUTE, played.left ?? 0) : planned * MINUTE;
  const row = { phase, wasPlayed: played !== undefined, planned, spent, left, allotted: planned * MINUTE };
  if (flow.status === "ended" || (flow.phase !== null && distance < 0))
    return { ...row, state: played ? "done" : "skipped" };
  if (flow.phase === null || distance > 0)
    return { ...row, state: planned === 0 && !played ? "out" : "next" };
  const lasted = spent + now - (played?.lastOpenedAt ?? now);
  const onClock = flow.deadline === null ? 0 : flow.deadline - now;
  return { ...row, state: "now", spent: lasted, left: Math.max(0, onClock), allotted: lasted + onClock };
}

/**
 * When the first phase began, as far as this device can tell. Pauses push the estimate later, so the earliest
 * one seen is the truest.
 */
export function startOf(
  { phases, timeline, now, wall, pace }: Pick<PlanInput, "phases" | "timeline" | "now" | "wall" | "pace">,
  kept: number | null,
): number | null {
  const openings = phases.flatMap(({ id }) => timeline[id]?.openedAt ?? []);
  if (openings.length === 0) return null;
  return Math.min(wall - (now - Math.min(...openings)) / pace, kept ?? Infinity);
}

/** The phase that « Précédent » opens again: not one that was left out. */
export function previousIn({ rows }: Plan): PlanRow | undefined {
  const at = rows.findIndex(({ state }) => state === "now");
  return rows.slice(0, Math.max(0, at)).findLast(({ wasPlayed, planned }) => wasPlayed || planned > 0);
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
  | { readonly kind: "skip-later"; readonly row: PlanRow }
  | { readonly kind: "shorten-later"; readonly row: PlanRow; readonly to: number }
  | { readonly kind: "tell-the-end" };

const SHORTEST = 3;

export function proposalFor({ rows, current, lateBy }: Plan): Proposal | undefined {
  const late = lateness(lateBy);
  if (late <= 0 || !current) return undefined;
  const { phase, left } = current;
  if (phase.isOptional && !phase.isProtected) return { kind: "skip-now" };
  const ahead = rows.filter((row) => row.state === "next" && !row.phase.isProtected && !row.wasPlayed);
  const optional = ahead.filter((row) => row.phase.isOptional).sort((a, b) => a.planned - b.planned);
  const skipped = optional.find(({ planned }) => planned >= late) ?? optional.at(-1);
  if (skipped) return { kind: "skip-later", row: skipped };
  const by = late >= 3 ? 5 : 1;
  if (!phase.isProtected && left >= (by + SHORTEST) * MINUTE) return { kind: "shorten-now", by };
  const [longest] = ahead
    .map((row) => ({ row, to: Math.max(shortestFor(row.phase), row.planned - late) }))
    .filter(({ row, to }) => to < row.planned)
    .sort((a, b) => b.row.planned - a.row.planned);
  return longest ? { kind: "shorten-later", ...longest } : { kind: "tell-the-end" };
}

/** Half of what its author gave it. */
const shortestFor = ({ minutes }: PhaseHeader) => Math.max(SHORTEST, Math.ceil(minutes / 2));
