/** The three beats of a resolution: each stays a third of the step, then the last one stays. */
import { useEffect, useState } from "preact/hooks";

export const BEATS = ["gained", "back", "where"] as const;
export type Beat = (typeof BEATS)[number];

const BEAT_MS = 21_000;

/** @returns the beat to show, and the way to choose one, after which nothing moves by itself */
export function useBeat(): readonly [Beat, (beat: Beat) => void] {
  const [index, setIndex] = useState(0);
  const [isHeld, hold] = useState(false);
  useEffect(() => {
    if (isHeld || index >= BEATS.length - 1) return;
    const next = setTimeout(() => setIndex(index + 1), BEAT_MS);
    return () => clearTimeout(next);
  }, [index, isHeld]);
  const choose = (beat: Beat) => {
    hold(true);
    setIndex(BEATS.indexOf(beat));
  };
  return [BEATS[index] ?? "where", choose];
}
