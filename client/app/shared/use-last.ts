/** The last value that was there: what is fetched again (in another language) stays on the page meanwhile. */
import { useRef } from "preact/hooks";

export function useLast<T>(value: T | undefined): T | undefined {
  const last = useRef(value);
  last.current = value ?? last.current;
  return last.current;
}
