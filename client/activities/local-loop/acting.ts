/** What the parts of a table's loop share: its place, why a gesture is refused now, the way to make it, what is typed. */
import { useState } from "preact/hooks";
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

interface Acting {
  /** Words of the button while its command is on its way. */
  readonly busy: string | undefined;
  /** @returns whether it was accepted */
  readonly act: (command: LoopCommand) => Promise<boolean>;
}

export function useActing(place: Place): Acting {
  const [isSending, setSending] = useState(false);
  return {
    busy: isSending ? place.t("sending") : undefined,
    act: async (command) => {
      setSending(true);
      const answer = await place.send(command);
      setSending(false);
      return answer.ok;
    },
  };
}

type Draft = [value: string, set: (value: string) => void, forget: () => void];

/** What is typed and not sent, whatever happens to the page. */
export function useDraft({ drafts }: Place, place: string, first = ""): Draft {
  const [, redraw] = useState(0);
  const kept = drafts.get(place);
  const write = (value: string | undefined) => {
    drafts.set(place, value);
    redraw((count) => count + 1);
  };
  return [typeof kept === "string" ? kept : first, write, () => write(undefined)];
}
