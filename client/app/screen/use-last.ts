/** What is being fetched again keeps its last value: a change of language does not empty the page. */
import { useRef } from "preact/hooks";

export function useLast<T>(value: T | undefined): T | undefined {
  const last = useRef(value);
  last.current = value ?? last.current;
  return last.current;
}
