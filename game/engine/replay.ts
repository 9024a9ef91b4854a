/** Plays a journal again: the journal is the bug report, the golden test and the recovery. */
import { actorOf } from "./actors.ts";
import type { State } from "./session.ts";
import { step, type Act, type Rules } from "./step.ts";

/** One accepted command as the journal holds it. */
export interface JournalEntry {
  readonly seq: number;
  readonly at: number;
  readonly by: string;
  readonly act: Act;
}

export interface Replay {
  readonly state: State;
  /** Commands that were accepted once and are refused now. */
  readonly refused: readonly { readonly seq: number; readonly refusal: string }[];
  /** Session time of the last entry. */
  readonly now: number;
}

export function replay(rules: Rules, from: State, entries: readonly JournalEntry[]): Replay {
  const refused: { seq: number; refusal: string }[] = [];
  let state = from;
  let now = 0;
  for (const { seq, at, by, act } of entries) {
    const result = step(rules, state, { by: actorOf(by), now: at, act });
    now = at;
    if (result.ok) state = result.state;
    else refused.push({ seq, refusal: result.refusal });
  }
  return { state, refused, now };
}
