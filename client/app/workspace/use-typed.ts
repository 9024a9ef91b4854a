/** Words of a field that somebody else may write meanwhile. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Problem } from "../front/ask.ts";

interface Typed {
  readonly typed: string;
  readonly setTyped: (text: string) => void;
  /** Writes what is typed; once it is kept, the field shows it as it was kept. */
  readonly keep: (write: () => Promise<Problem | undefined>) => Promise<Problem | undefined>;
}

/** What is being typed here is never taken away by what comes meanwhile. */
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
