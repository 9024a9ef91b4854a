/** How long the open step has lasted. */
import { useEffect, useState } from "preact/hooks";

const TICK_MS = 1_000;

/** Seconds since the step began, by the session's clock. */
export function useElapsed(since: number, now: () => number): number {
  const [, redraw] = useState(0);
  useEffect(() => {
    const tick = setInterval(() => redraw((count) => count + 1), TICK_MS);
    return () => clearInterval(tick);
  }, []);
  return Math.max(0, Math.floor((now() - since) / 1_000));
}

export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
