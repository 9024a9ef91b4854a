/** A moment: what has just happened before whoever looks is marked for a second and a half, rung once, and gone. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { isSobre } from "../../ui/sobre.ts";
import { ring, type SoundName } from "./ring.ts";

const LASTS_MS = 1_500;

/** Otherwise the end state shows at once, its words beside it, and the sound alone tells. */
export function mayMove(): boolean {
  if (isSobre.peek() || document.documentElement.classList.contains("calm")) return false;
  return !matchMedia("(prefers-reduced-motion: reduce)").matches;
}

interface Happening<T> {
  /** Whether the change is worth a moment. */
  readonly when: (now: T, before: T) => boolean;
  readonly sound?: SoundName | undefined;
}

/**
 * A page opened later has seen nothing happen: its first value makes no moment.
 *
 * @returns whether it is shown now; its style alone moves, so that nothing waits for it and any key or press ends it
 */
export function useMoment<T>(value: T, { when, sound }: Happening<T>): boolean {
  const last = useRef<{ readonly value: T }>(undefined);
  const [isShown, show] = useState(false);
  // Before the page is painted: a movement must not begin after its own end was seen.
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { value };
    if (!before || !when(value, before.value)) return;
    if (sound !== undefined) ring(sound);
    if (!mayMove()) return;
    show(true);
    const stop = untilPressed(() => show(false));
    return () => {
      stop();
      show(false);
    };
  }, [value]);
  return isShown;
}

function untilPressed(end: () => void): () => void {
  const leave = new AbortController();
  const timer = setTimeout(finish, LASTS_MS);
  function finish() {
    stop();
    end();
  }
  function stop() {
    clearTimeout(timer);
    leave.abort();
  }
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, finish, { signal: leave.signal });
  return stop;
}
