/** What the parts of a participant's pitch share: why a gesture is refused now, the way to make it, what is typed. */
import { useState } from "preact/hooks";
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

interface Acting {
  /** Words of the button while its command is on its way. */
  readonly busy: string | undefined;
  /** @returns whether it was accepted */
  readonly act: (command: PitchCommand) => Promise<boolean>;
}

export function useActing(floor: Floor): Acting {
  const { t } = floor;
  const [isSending, setSending] = useState(false);
  return {
    busy: isSending ? t("sending") : undefined,
    act: async (command) => {
      setSending(true);
      const answer = await floor.send(command);
      setSending(false);
      return answer.ok;
    },
  };
}

/** What is typed and not sent, whatever happens to the page; `first` is what was sent before. */
export function useDraft(
  { drafts }: Floor,
  place: string,
  first = "",
): [value: string, set: (value: string) => void, forget: () => void] {
  const [, redraw] = useState(0);
  const kept = drafts.get(place);
  const write = (value: string | undefined) => {
    drafts.set(place, value);
    redraw((count) => count + 1);
  };
  return [typeof kept === "string" ? kept : first, write, () => write(undefined)];
}
