/** A list that is ticked faster than the server answers: what is shown is what was last asked for, never an older answer. */
import { useEffect, useRef, useState } from "preact/hooks";

interface HeldList<T, Problem> {
  readonly shown: readonly T[];
  readonly change: (next: readonly T[]) => Promise<Problem | undefined>;
}

/** @param write resolves to why it was refused, if it was */
export function useHeldList<T, Problem>(
  kept: readonly T[],
  write: (next: readonly T[]) => Promise<Problem | undefined>,
): HeldList<T, Problem> {
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
    if (problem !== undefined && underWay.current === 0) setShown(latest.current);
    return problem;
  };
  return { shown, change };
}
