/** Which phases took what another one left before it was opened again: to look at once more, by people, calmly. */
import type { Spent } from "../../../game/engine/session.ts";
import type { PlanRow } from "./plan.ts";

/** Activities whose actions are taken up later, and those that take them, once, as they begin. */
const GIVES: ReadonlySet<string> = new Set([
  "mandate",
  "action-plan",
  "rebound-round",
  "diagnostic",
  "pitch",
]);
const TAKES: ReadonlySet<string> = new Set(["action-plan", "rebound-round", "pitch"]);

type Row = Pick<PlanRow, "phase" | "wasPlayed" | "state">;

/** Titles of the phases already begun that took what this one leaves. */
export function takersOf(rows: readonly Row[], phase: string): string[] {
  const at = rows.findIndex((row) => row.phase.id === phase);
  const giver = rows[at];
  if (!giver?.wasPlayed || !GIVES.has(giver.phase.activity)) return [];
  return rows
    .slice(at + 1)
    .filter((row) => row.wasPlayed && TAKES.has(row.phase.activity))
    .map((row) => row.phase.title);
}

/**
 * Titles of the phases that this one took from and that were open again since: none once it was itself gone through
 * again after them.
 */
export function toReview(
  rows: readonly Row[],
  phase: string,
  timeline: Readonly<Record<string, Spent>>,
): string[] {
  const at = rows.findIndex((row) => row.phase.id === phase);
  const taker = rows[at];
  const own = timeline[phase];
  if (!taker || !own || !TAKES.has(taker.phase.activity)) return [];
  return rows
    .slice(0, at)
    .filter((row) => {
      // Closed, a phase says when it was left; open, since when it is.
      const last = timeline[row.phase.id]?.lastOpenedAt ?? 0;
      const isSeenSince = taker.state !== "now" && own.lastOpenedAt > last;
      return GIVES.has(row.phase.activity) && last > own.openedAt && !isSeenSince;
    })
    .map((row) => row.phase.title);
}
