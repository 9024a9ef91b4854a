/** What the parts of a participant's mandate share: why a gesture is refused now, and the way to make it. */
import { useState } from "preact/hooks";
import { refuseMandate } from "../../../game/activities/mandate/refuse.ts";
import type { MandateCommand } from "../../../game/activities/mandate/schema.ts";
import type { MandateShape } from "../../../game/activities/mandate/state.ts";
import type { Say } from "../../text/texts.ts";
import type { ParticipantProps } from "../contract.ts";
import type { Turning } from "./beats.ts";

export interface Mandate extends ParticipantProps<MandateShape> {
  /** Sentences of refusals, by code. */
  readonly refusals: Say;
  readonly turning: Turning;
}

/** The sentence of what refuses a command now, from the same rules as the server's. */
export function reasonOf(mandate: Mandate, command: MandateCommand): string | undefined {
  const { view, seat, isPaused, refusals } = mandate;
  const refusal = isPaused ? "paused" : refuseMandate(view, command, { kind: "seat", seat });
  return refusal === undefined ? undefined : refusals(refusal);
}

interface Acting {
  /** Words of the button while its command is on its way. */
  readonly busy: string | undefined;
  /** @returns whether it was accepted */
  readonly act: (command: MandateCommand) => Promise<boolean>;
}

export function useActing(mandate: Mandate): Acting {
  const [isSending, setSending] = useState(false);
  return {
    busy: isSending ? mandate.t("sending") : undefined,
    act: async (command) => {
      setSending(true);
      const answer = await mandate.send(command);
      setSending(false);
      return answer.ok;
    },
  };
}

export const isCaptain = ({ view, seat }: Mandate) => view.team.captain === seat;

/** The captain's pseudonym, or what stands for one whose name was erased. */
export function captainName({ view, members, t }: Mandate): string {
  const { captain } = view.team;
  const name = captain === null ? undefined : members[captain];
  return name === undefined || name === "" ? t("captain-unnamed") : name;
}
