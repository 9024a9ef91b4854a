/** What the parts of a participant's stands share, and why a gesture is refused now. */
import { stands } from "../../../game/activities/stands/rules.ts";
import type { StandsShape } from "../../../game/activities/stands/state.ts";
import type { Say } from "../../text/texts.ts";
import type { ParticipantProps } from "../contract.ts";
import type { StandText } from "./room.ts";

export type Page = "map" | "ticket" | "mine" | "bench";

export interface Own extends ParticipantProps<StandsShape> {
  /** Sentences of refusals, by code. */
  readonly refusals: Say;
  readonly room: readonly StandText[];
  /** One device for the people who come to a stand, one after the other. */
  readonly isTablet: boolean;
  readonly goTo: (page: Page) => void;
}

/** The sentence of what refuses a command now, from the same rules as the server's. */
export function reasonOf(own: Own, command: StandsShape["command"]): string | undefined {
  const { view, seat, isPaused, refusals } = own;
  const refusal = isPaused ? "paused" : stands.refuse(view, command, { kind: "seat", seat });
  return refusal === undefined ? undefined : refusals(refusal);
}
