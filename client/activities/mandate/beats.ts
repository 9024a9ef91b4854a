/** The three beats of a resolution: each stays a third of the step, then the last one stays. */
import { useEffect, useState } from "preact/hooks";

export const BEATS = ["gained", "back", "where"] as const;
export type Beat = (typeof BEATS)[number];

const BEAT_MS = 26_000;

export interface Beats {
  readonly beat: Beat;
  /** Counts the times one was chosen: the same one again is shown again. */
  readonly turn: number;
  /** After it nothing moves by itself. */
  readonly choose: (beat: Beat) => void;
}

export function useBeat(): Beats {
  const [index, setIndex] = useState(0);
  const [turn, setTurn] = useState(0);
  const isHeld = turn > 0;
  useEffect(() => {
    if (isHeld || index >= BEATS.length - 1) return;
    const next = setTimeout(() => setIndex(index + 1), BEAT_MS);
    return () => clearTimeout(next);
  }, [index, isHeld]);
  const choose = (beat: Beat) => {
    setTurn(turn + 1);
    setIndex(BEATS.indexOf(beat));
  };
  return { beat: BEATS[index] ?? "where", turn, choose };
}
