/** The clock of a pitch: big, by session time; once over it counts on, and stops nobody. */
import { useEffect, useState } from "preact/hooks";
import type { PitchEveryone } from "../../../game/activities/pitch/state.ts";
import { SECONDS } from "../../../game/activities/pitch/terms.ts";
import type { Say } from "../../text/texts.ts";
import { clockText } from "../../ui/timer-text.ts";

interface StepClockProps {
  readonly t: Say;
  readonly everyone: PitchEveryone;
  readonly now: () => number;
}

const BEAT_MS = 250;

export function StepClock({ t, everyone: { step, since }, now }: StepClockProps) {
  const [, redraw] = useState(0);
  const seconds = SECONDS[step];
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
    <p class="pitch-clock" role="timer" data-over={isOver}>
      <span class="visually-hidden">{t(isOver ? "clock-over" : "clock-left")} </span>
      <b>{isOver ? `+${clockText(-left)}` : clockText(left)}</b>
      <small>{t(isOver ? "clock-finish" : `clock-${step}`)}</small>
    </p>
  );
}
