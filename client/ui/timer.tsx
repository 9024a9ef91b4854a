/** A countdown to a deadline: shown each second, spoken at five minutes, one minute and the end. */
import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./icon.tsx";
import { clockText, markBetween } from "./timer-text.ts";
import type { TimerMark } from "./timer-text.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

interface TimerProps {
  /** End, in milliseconds of `now`'s clock; null while nothing runs. */
  deadline: ReadonlySignal<number | null>;
  /** The clock that set the deadline: the server's, when it is known. */
  now?: () => number;
  /** Milliseconds left when the countdown is held: shown as long as there is no deadline. */
  held?: number | null;
  /** Says what runs out: "Temps restant". */
  label: string;
  /** Called once at each mark; the caller has the words and the live region. */
  onMark?: (mark: TimerMark) => void;
}

const SOON = 60_000;

export function Timer({ deadline, now = Date.now, held = null, label, onMark }: TimerProps) {
  const end = deadline.value;
  const [, redraw] = useState(0);
  const left = end === null ? held : end - now();
  // Read inside the tick: a new callback or clock must not restart the countdown.
  const latest = useRef({ now, onMark });
  latest.current = { now, onMark };

  useEffect(() => {
    if (end === null) return;
    let before = end - latest.current.now();
    let alarm: ReturnType<typeof setTimeout>;
    const tick = () => {
      const after = end - latest.current.now();
      const mark = markBetween(before, after);
      if (mark !== null) latest.current.onMark?.(mark);
      before = after;
      redraw((n) => n + 1);
      if (after > 0) alarm = setTimeout(tick, (after % 1000) + 10); // just after the second changes
    };
    tick();
    return () => clearTimeout(alarm);
  }, [end]);

  if (left === null) return null;
  const state = left <= 0 ? "over" : left <= SOON ? "soon" : "running";
  return (
    <span class="timer" role="timer" data-state={state}>
      <Icon name="time" />
      <VisuallyHidden>{label} </VisuallyHidden>
      {clockText(left)}
    </span>
  );
}
