/** The value a component was last drawn with, to act on a change and not on a first drawing. */
import { useEffect, useRef } from "preact/hooks";

/** @returns undefined at the first drawing */
export function useBefore<T>(value: T): T | undefined {
  const before = useRef<T>(undefined);
  useEffect(() => {
    before.current = value;
  });
  return before.current;
}
