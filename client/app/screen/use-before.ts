/** The value a component was last drawn with, when it differs from this one. */
import { useEffect, useRef } from "preact/hooks";

/** @returns undefined at the first drawing */
export function useBefore<T>(value: T): T | undefined {
  const before = useRef<T>(undefined);
  useEffect(() => {
    before.current = value;
  });
  return before.current;
}
