/** How long the open step has lasted, beside the time it is meant to take. */
import { useEffect, useState } from "preact/hooks";
import type { Step } from "../../../game/activities/mandate/terms.ts";
import type { Everyone } from "./room-state.ts";

const SECONDS: Readonly<Record<Step, number | undefined>> = {
  seal: undefined,
  news: 20,
  round: 120,
  choice: 180,
  bet: 40,
  resolution: 80,
  sentence: 40,
  council: 60,
  epilogue: 120,
};

/** The first year has three proposals and one choice: it takes a minute less. */
const FIRST_CHOICE = 120;

export function secondsOf({ step, year }: Pick<Everyone, "step" | "year">): number | undefined {
  return step === "choice" && year === 1 ? FIRST_CHOICE : SECONDS[step];
}

/** Minutes of the steps that are left in the mandate, this one included. */
export function secondsLeft(everyone: Everyone, stepsOf: (year: number) => readonly Step[]): number {
  const { step, year, years } = everyone;
  const sum = (of: readonly Step[], at: number) =>
    of.reduce((total, one) => total + (secondsOf({ step: one, year: at }) ?? 0), 0);
  const end = SECONDS.epilogue ?? 0;
  if (step === "epilogue") return end;
  const own = stepsOf(year);
  const here = step === "seal" ? 0 : sum(own.slice(own.indexOf(step)), year);
  const from = step === "seal" ? 1 : year + 1;
  const after = Array.from({ length: Math.max(0, years - from + 1) }, (_, index) => from + index);
  return here + after.reduce((total, at) => total + sum(stepsOf(at), at), 0) + end;
}

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
