/** The beats of a resolution: they share the step between them, then the last one stays; on a slow device each waits. */
import { useEffect, useState } from "preact/hooks";
import { isStepByStep } from "./step-by-step.ts";

/** The movements of a year's numbers; what a common stock gave is told before them and moves none. */
export const BEATS = ["gained", "back", "where"] as const;
export type MovingBeat = (typeof BEATS)[number];
export type Beat = MovingBeat | "stock";

/** What a common stock gave comes first, in the year of one. */
export const beatsOf = (hasStock: boolean): readonly Beat[] => (hasStock ? ["stock", ...BEATS] : BEATS);

const STEP_MS = 51_000;

export interface Beats {
  /** In their order. */
  readonly all: readonly Beat[];
  readonly beat: Beat;
  /** Counts the times one was chosen: the same one again is shown again. */
  readonly turn: number;
  /** After it nothing moves by itself. */
  readonly choose: (beat: Beat) => void;
}

export function useBeat(all: readonly Beat[]): Beats {
  const [index, setIndex] = useState(0);
  const [turn, setTurn] = useState(0);
  const isHeld = turn > 0 || isStepByStep.value;
  const { length } = all;
  useEffect(() => {
    if (isHeld || index >= length - 1) return;
    const next = setTimeout(() => setIndex(index + 1), STEP_MS / length);
    return () => clearTimeout(next);
  }, [index, isHeld, length]);
  const choose = (beat: Beat) => {
    setTurn(turn + 1);
    setIndex(all.indexOf(beat));
  };
  return { all, beat: all[index] ?? "where", turn, choose };
}

/** On one's own device: the beat that the page tells and the board moves, turned by hand from either. */
export interface Turning {
  readonly beat: MovingBeat;
  /** Counts the times one was chosen: the same one again is shown again. */
  readonly turn: number;
  /** Counts the pages turned where they are read: they open at their top. */
  readonly opened: number;
  /** @param isRead it was turned on the page, not on the board beside it */
  readonly turnTo: (beat: MovingBeat, isRead: boolean) => void;
}

/** @param step begins at the first beat again when it changes */
export function useTurning(step: string): Turning {
  const first = { step, beat: BEATS[0] as MovingBeat, turn: 0, opened: 0 };
  const [kept, keep] = useState(first);
  const now = kept.step === step ? kept : first;
  const { beat, turn, opened } = now;
  return {
    ...{ beat, turn, opened },
    turnTo: (next, isRead) => keep({ step, beat: next, turn: turn + 1, opened: opened + Number(isRead) }),
  };
}

/** The movement that a beat shows; none while the common stock is told. */
export const movementOf = (beat: Beat): MovingBeat | undefined => (beat === "stock" ? undefined : beat);
