/** A list that is ticked faster than the server answers: what is shown is what was last asked for, never an older answer. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Problem } from "../front/ask.ts";

interface HeldList<T> {
  readonly shown: readonly T[];
  readonly change: (next: readonly T[]) => Promise<Problem | undefined>;
}

export function useHeldList<T>(
  kept: readonly T[],
  write: (next: readonly T[]) => Promise<Problem | undefined>,
): HeldList<T> {
  const [shown, setShown] = useState(kept);
  const underWay = useRef(0);
  const latest = useRef(kept);
  latest.current = kept;
  // Somebody else wrote it, while nothing of ours is on its way.
  useEffect(() => {
    if (underWay.current === 0) setShown(kept);
  }, [JSON.stringify(kept)]);
  const change = async (next: readonly T[]) => {
    setShown(next);
    underWay.current += 1;
    const problem = await write(next);
    underWay.current -= 1;
    if (problem && underWay.current === 0) setShown(latest.current);
    return problem;
  };
  return { shown, change };
}

interface Typed {
  readonly typed: string;
  readonly setTyped: (text: string) => void;
  /** Writes what is typed; once it is kept, the field shows it as it was kept. */
  readonly keep: (write: () => Promise<Problem | undefined>) => Promise<Problem | undefined>;
}

/** Words of a field that somebody else may write meanwhile: what is being typed here is never taken away. */
export function useTyped(kept: string): Typed {
  const [typed, setTyped] = useState(kept);
  const [latest, shown, now] = [useRef(kept), useRef(kept), useRef(typed)];
  latest.current = kept;
  const type = (text: string) => {
    now.current = text;
    setTyped(text);
  };
  useEffect(() => {
    if (now.current === shown.current) type(kept);
    shown.current = kept;
  }, [kept]);
  const keep = async (write: () => Promise<Problem | undefined>) => {
    const [asked, before] = [now.current, latest.current];
    const problem = await write();
    if (problem || now.current !== asked) return problem;
    if (latest.current === before) shown.current = asked;
    else type(latest.current);
    return undefined;
  };
  return { typed, setTyped: type, keep };
}
