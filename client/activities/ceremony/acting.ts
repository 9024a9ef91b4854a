/** What the parts of a participant's ceremony share: its names, and why a gesture is refused now. */
import { ceremony } from "../../../game/activities/ceremony/rules.ts";
import type { CeremonyShape } from "../../../game/activities/ceremony/state.ts";
import type { Say } from "../../text/texts.ts";
import type { ParticipantProps } from "../contract.ts";
import type { About } from "./leaves.ts";

export interface Own extends ParticipantProps<CeremonyShape> {
  readonly about: About;
  /** Sentences of refusals, by code. */
  readonly refusals: Say;
}

/** The sentence of what refuses a command now, from the same rules as the server's. */
export function reasonOf(own: Own, command: CeremonyShape["command"]): string | undefined {
  const { view, seat, isPaused, refusals } = own;
  const refusal = isPaused ? "paused" : ceremony.refuse(view, command, { kind: "seat", seat });
  return refusal === undefined ? undefined : refusals(refusal);
}
