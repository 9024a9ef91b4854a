/** How long the open step has lasted, beside the time it is meant to take. */
import { useEffect, useRef, useState } from "preact/hooks";
import { plannedSeconds, type Step } from "../../../game/activities/mandate/terms.ts";
import type { Everyone } from "./room-state.ts";

/** Minutes of the steps that are left in the mandate, this one included. */
export function secondsLeft(everyone: Everyone, stepsOf: (year: number) => readonly Step[]): number {
  const { step, year, years } = everyone;
  const sum = (of: readonly Step[], at: number) =>
    of.reduce((total, one) => total + (plannedSeconds(one, at) ?? 0), 0);
  const end = plannedSeconds("epilogue", year) ?? 0;
  if (step === "epilogue") return end;
  const own = stepsOf(year);
  const here = step === "seal" ? 0 : sum(own.slice(own.indexOf(step)), year);
  const from = step === "seal" ? 1 : year + 1;
  const after = Array.from({ length: Math.max(0, years - from + 1) }, (_, index) => from + index);
  return here + after.reduce((total, at) => total + sum(stepsOf(at), at), 0) + end;
}

const TICK_MS = 1_000;

/**
 * Seconds since the step began.
 * @param now the session's clock; without it, counted from when this page saw the step open
 */
export function useElapsed(since: number, now: (() => number) | undefined): number {
  const seen = useRef({ since, at: performance.now() });
  if (seen.current.since !== since) seen.current = { since, at: performance.now() };
  const [, redraw] = useState(0);
  useEffect(() => {
    const tick = setInterval(() => redraw((count) => count + 1), TICK_MS);
    return () => clearInterval(tick);
  }, []);
  const elapsed = now ? now() - since : performance.now() - seen.current.at;
  return Math.max(0, elapsed / 1_000);
}
