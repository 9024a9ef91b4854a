/** What the parts of a participant's debrief share, and why a gesture is refused now. */
import { debrief, type DebriefShape } from "../../../game/activities/debrief/rules.ts";
import type { Say } from "../../text/texts.ts";
import type { ParticipantProps } from "../contract.ts";
import type { Drafts } from "./drafts.ts";

export interface DebriefProps extends Omit<ParticipantProps<DebriefShape>, "drafts"> {
  readonly drafts: Drafts;
  /** Sentences of refusals, by code. */
  readonly refusals: Say;
}

/** The sentence of what refuses a command now, from the same rules as the server's. */
export function reasonOf(props: DebriefProps, command: DebriefShape["command"]): string | undefined {
  const { view, seat, isPaused, refusals } = props;
  const refusal = isPaused ? "paused" : debrief.refuse(view, command, { kind: "seat", seat });
  return refusal === undefined ? undefined : refusals(refusal);
}
