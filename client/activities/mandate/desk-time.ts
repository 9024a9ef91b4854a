/** How long the open step has lasted, beside the time it is meant to take. */
import { useEffect, useState } from "preact/hooks";
import { plannedSeconds, stepsOf } from "../../../game/activities/mandate/terms.ts";
import type { Everyone } from "./room-state.ts";

/** Seconds of the steps that are left in the mandate, this one included; the seal has no time of its own. */
export function secondsLeft({ step, year, years, isShort, areYearsShort }: Everyone): number {
  const end = plannedSeconds("epilogue", year, isShort) ?? 0;
  if (step === "epilogue") return end;
  const here = stepsOf(year, isShort);
  const rest = step === "seal" || step === "council" ? [] : here.slice(Math.max(0, here.indexOf(step)));
  const own = rest.reduce((sum, one) => sum + (plannedSeconds(one, year, isShort) ?? 0), 0);
  const later = Array.from({ length: Math.max(0, years - year) }, (_, index) => year + 1 + index);
  return own + later.reduce((sum, at) => sum + secondsOfYear(at, areYearsShort), 0) + end;
}

const secondsOfYear = (year: number, isShort: boolean) =>
  stepsOf(year, isShort).reduce((sum, step) => sum + (plannedSeconds(step, year, isShort) ?? 0), 0);

const TICK_MS = 1_000;

/** Seconds since the step began, by the session's clock. */
export function useElapsed(since: number, now: () => number): number {
  const [, redraw] = useState(0);
  useEffect(() => {
    const tick = setInterval(() => redraw((count) => count + 1), TICK_MS);
    return () => clearInterval(tick);
  }, []);
  return Math.max(0, (now() - since) / 1_000);
}
