/** The beats of a resolution: they share the step between them, then the last one stays. */
import { useEffect, useState } from "preact/hooks";

const BEATS = ["gained", "back", "where"] as const;
export type Beat = (typeof BEATS)[number] | "stock";

/** What a common stock gave comes first, in the year of one. */
export const beatsOf = (hasStock: boolean): readonly Beat[] => (hasStock ? ["stock", ...BEATS] : BEATS);

const STEP_MS = 54_000;

/** @returns the beat to show, and the way to choose one, after which nothing moves by itself */
export function useBeat(beats: readonly Beat[]): readonly [Beat, (beat: Beat) => void] {
  const [index, setIndex] = useState(0);
  const [isHeld, hold] = useState(false);
  const { length } = beats;
  useEffect(() => {
    if (isHeld || index >= length - 1) return;
    const next = setTimeout(() => setIndex(index + 1), STEP_MS / length);
    return () => clearTimeout(next);
  }, [index, isHeld, length]);
  const choose = (beat: Beat) => {
    hold(true);
    setIndex(beats.indexOf(beat));
  };
  return [beats[index] ?? "where", choose];
}
