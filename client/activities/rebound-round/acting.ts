/** What the parts of a participant's round share: why a gesture is refused now, the way to make it, what is typed. */
import { useState } from "preact/hooks";
import { refuseRound } from "../../../game/activities/rebound-round/refuse.ts";
import type { ReboundRoundCommand } from "../../../game/activities/rebound-round/schema.ts";
import type { RoundShape } from "../../../game/activities/rebound-round/state.ts";
import type { Say } from "../../text/texts.ts";
import type { ParticipantProps } from "../contract.ts";
import type { Actions } from "./texts.ts";

export interface Round extends ParticipantProps<RoundShape> {
  /** Sentences of refusals, by code. */
  readonly refusals: Say;
  /** Texts of the actions in play; empty until they come. */
  readonly actions: Actions;
}

/** The sentence of what refuses a command now, from the same rules as the server's. */
export function reasonOf(round: Round, command: ReboundRoundCommand): string | undefined {
  const { view, seat, isPaused, refusals } = round;
  const refusal = isPaused ? "paused" : refuseRound(view, command, { kind: "seat", seat });
  return refusal === undefined ? undefined : refusals(refusal);
}

/** What is typed or half chosen and not sent, whatever happens to the page. */
export function useDraft({ drafts }: Round, place: string): [value: string, set: (value: string) => void] {
  const [, redraw] = useState(0);
  const kept = drafts.get(place);
  return [
    typeof kept === "string" ? kept : "",
    (value) => {
      drafts.set(place, value === "" ? undefined : value);
      redraw((count) => count + 1);
    },
  ];
}
