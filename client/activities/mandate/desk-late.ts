/** Whether a mandate would outlast its clock, and what a short year would give back. */
import { plannedSeconds, stepAfter, type Step } from "../../../game/activities/mandate/terms.ts";
import { secondsLeft } from "./desk-time.ts";
import type { Everyone } from "./room-state.ts";

/** Half a minute is no reason to take a year away from people. */
const TOLERANCE_MS = 60_000;

/** @param left milliseconds left on the phase's clock; undefined when it has none */
export function isLate(everyone: Everyone, left: number | undefined): boolean {
  if (left === undefined) return false;
  return secondsLeft(everyone) * 1_000 > left + TOLERANCE_MS;
}

/** Whole minutes that this year would take less if it were short from now on. */
export function minutesSpared({ step, year }: Everyone): number {
  const [whole, short] = [after(step, year, false), after(step, year, true)];
  return Math.round((whole - short) / 60);
}

function after(step: Step, year: number, isShort: boolean): number {
  const next = stepAfter(step, year, isShort);
  return next === undefined ? 0 : (plannedSeconds(next, year, isShort) ?? 0) + after(next, year, isShort);
}
