/** What the parts of a table's loop share: its place, and why a gesture is refused now. */
import { refuseLoop } from "../../../game/activities/local-loop/refuse.ts";
import type { LoopCommand } from "../../../game/activities/local-loop/schema.ts";
import type { Actor, LoopShape, Territory } from "../../../game/activities/local-loop/state.ts";
import type { Say } from "../../text/texts.ts";
import type { ParticipantProps } from "../contract.ts";
import type { Deck } from "./texts.ts";

export interface Place extends ParticipantProps<LoopShape> {
  /** Sentences of refusals, by code. */
  readonly refusals: Say;
  readonly deck: Deck | undefined;
  readonly territory: Territory;
  readonly own: Actor;
}

/** The sentence of what refuses a command now, from the same rules as the server's. */
export function reasonOf(
  { view, seat, isPaused, refusals }: Place,
  command: LoopCommand,
): string | undefined {
  const refusal = isPaused ? "paused" : refuseLoop(view, command, { kind: "seat", seat });
  return refusal === undefined ? undefined : refusals(refusal);
}
