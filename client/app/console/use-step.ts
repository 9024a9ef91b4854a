/** Since when the open step asks something of the room, as far as this console saw it. */
import { useRef } from "preact/hooks";
import type { Progress } from "../../../game/engine/activity.ts";
import { isDone } from "./pulse.ts";

export interface Step {
  /** Session time. */
  readonly since: number;
  /** Some table was not done since it opened. */
  readonly wasOpen: boolean;
}

interface StepParts {
  /** Changes with each step. */
  readonly id: string;
  /** When its phase was opened, session time: all that a console that comes later knows. */
  readonly openedAt: number;
  readonly now: number;
  readonly works: Readonly<Record<string, Progress>>;
}

export function useStep({ id, openedAt, now, works }: StepParts): Step {
  const seen = useRef<Step & { readonly id: string }>(undefined);
  const before = seen.current;
  const since = before?.id === id ? before.since : before ? now : openedAt;
  const isOpen = Object.values(works).some((work) => !isDone(work));
  const step = { id, since, wasOpen: isOpen || (before?.id === id && before.wasOpen) };
  seen.current = step;
  return step;
}
