/** What the parts of a participant's pitch share, and why a gesture is refused now. */
import { refusePitch } from "../../../game/activities/pitch/refuse.ts";
import type { PitchCommand } from "../../../game/activities/pitch/schema.ts";
import type { PitchShape } from "../../../game/activities/pitch/state.ts";
import type { Say } from "../../text/texts.ts";
import type { ParticipantProps } from "../contract.ts";
import type { Reading } from "./texts.ts";

export interface Floor extends ParticipantProps<PitchShape> {
  /** Sentences of refusals, by code. */
  readonly refusals: Say;
  readonly reading: Reading;
}

/** The sentence of what refuses a command now, from the same rules as the server's. */
export function reasonOf(
  { view, seat, isPaused, refusals }: Floor,
  command: PitchCommand,
): string | undefined {
  const refusal = isPaused ? "paused" : refusePitch(view, command, { kind: "seat", seat });
  return refusal === undefined ? undefined : refusals(refusal);
}
