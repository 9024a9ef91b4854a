/** What the parts of a participant's proposals share: why a gesture is refused now, and the room's proposals. */
import { proposals } from "../../../game/activities/proposals/rules.ts";
import type { ProposalsShape } from "../../../game/activities/proposals/state.ts";
import type { Say } from "../../text/texts.ts";
import type { ParticipantProps } from "../contract.ts";
import type { Shown } from "./words.ts";

export interface Own extends ParticipantProps<ProposalsShape> {
  /** Sentences of refusals, by code. */
  readonly refusals: Say;
  /** The room's, with their words. */
  readonly shown: readonly Shown[];
}

/** The sentence of what refuses a command now, from the same rules as the server's. */
export function reasonOf(own: Own, command: ProposalsShape["command"]): string | undefined {
  const { view, seat, isPaused, refusals } = own;
  const refusal = isPaused ? "paused" : proposals.refuse(view, command, { kind: "seat", seat });
  return refusal === undefined ? undefined : refusals(refusal);
}
