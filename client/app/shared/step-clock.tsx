/** The clock of one step, by session time; once over it counts on, and stops nobody. */
import { useEffect, useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { clockText } from "../../ui/timer-text.ts";

interface StepClockProps {
  /** Says `clock-left`, `clock-over`, `clock-finish` and `clock-<step>`. */
  readonly t: Say;
  readonly step: string;
  /** Null for a step without a clock of its own. */
  readonly seconds: number | null;
  /** Session time when it began. */
  readonly since: number;
  readonly now: () => number;
  readonly look: string;
}

const BEAT_MS = 250;

export function StepClock({ t, step, seconds, since, now, look }: StepClockProps) {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (seconds === null) return;
    const beat = setInterval(() => redraw((count) => count + 1), BEAT_MS);
    return () => clearInterval(beat);
  }, [seconds, since]);
  if (seconds === null) return null;
  // The device may believe that it is a little earlier than the step.
  const left = Math.min(seconds * 1_000, since + seconds * 1_000 - now());
  const isOver = left <= 0;
  return (
    <p class={look} role="timer" data-over={isOver}>
      <span class="visually-hidden">{t(isOver ? "clock-over" : "clock-left")} </span>
      <b>{isOver ? `+${clockText(-left)}` : clockText(left)}</b>
      <small>{t(isOver ? "clock-finish" : `clock-${step}`)}</small>
    </p>
  );
}
