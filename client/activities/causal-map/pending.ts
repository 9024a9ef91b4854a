/** What was just chosen, shown at once: two quick presses are two choices, whatever the network does. */
import { useState } from "preact/hooks";

/** The answer may come a moment before the state that bears it. */
const SETTLE_MS = 1_000;

/** @returns what was chosen last until the table's own value has it, and the way to choose */
export function usePending<T>(saved: T): [value: T, choose: (value: T, sent: Promise<boolean>) => void] {
  const [pending, setPending] = useState<{ readonly value: T }>();
  const choose = (value: T, sent: Promise<boolean>) => {
    const mine = { value };
    setPending(mine);
    const settle = () => setPending((now) => (now === mine ? undefined : now));
    void sent.then((isDone) => setTimeout(settle, isDone ? SETTLE_MS : 0));
  };
  return [pending ? pending.value : saved, choose];
}
