/** The beats of a resolution: a story of less than twenty seconds whose end stays; held, turned or told again by hand. */
import { useEffect, useState } from "preact/hooks";
import { isStepByStep } from "./step-by-step.ts";

/** The movements of a year's numbers; what a common stock gave is told before them and moves none. */
export const BEATS = ["gained", "back", "where"] as const;
export type MovingBeat = (typeof BEATS)[number];
export type Beat = MovingBeat | "stock";

/** What a common stock gave comes first, in the year of one. */
export const beatsOf = (hasStock: boolean): readonly Beat[] => (hasStock ? ["stock", ...BEATS] : BEATS);

/** How long each is told before the next: what came back has the most to read; the last stays. */
export const TOLD_MS: Readonly<Record<Beat, number>> = { stock: 4_000, gained: 5_500, back: 8_000, where: 0 };

export interface Beats {
  /** In their order. */
  readonly all: readonly Beat[];
  readonly beat: Beat;
  /** Counts the times one was chosen: the same one again is shown again. */
  readonly turn: number;
  /** After it nothing moves by itself. */
  readonly choose: (beat: Beat) => void;
  /** The next comes by itself. */
  readonly isTelling: boolean;
  /** Stays on this beat, or goes on from it. */
  readonly hold: (isHeld: boolean) => void;
  readonly fromStart: () => void;
}

export function useBeat(all: readonly Beat[]): Beats {
  const [{ index, turn, isHeld }, tell] = useState({ index: 0, turn: 0, isHeld: false });
  const beat = all[index] ?? "where";
  const isTelling = !isHeld && !isStepByStep.value && index < all.length - 1;
  useEffect(() => {
    if (!isTelling) return;
    // A press may have held it just before: effects are undone a frame later than that.
    const goOn = () =>
      tell((now) => (now.isHeld || now.index !== index ? now : { ...now, index: index + 1 }));
    const next = setTimeout(goOn, TOLD_MS[beat]);
    return () => clearTimeout(next);
  }, [index, turn, isTelling]);
  return {
    ...{ all, beat, turn, isTelling },
    choose: (chosen) => tell({ index: all.indexOf(chosen), turn: turn + 1, isHeld: true }),
    hold: (held) => tell({ index, turn, isHeld: held }),
    fromStart: () => tell({ index: 0, turn: turn + 1, isHeld: false }),
  };
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
