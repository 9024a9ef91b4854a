/** Sending a quiz command from a phone: why it cannot go, whether it is on its way. */
import { useState } from "preact/hooks";
import { quiz } from "../../../game/activities/quiz/rules.ts";
import type { QuizCommand } from "../../../game/activities/quiz/schema.ts";
import type { QuizShape } from "../../../game/activities/quiz/state.ts";
import { useTexts } from "../../app/loaded.ts";
import type { ParticipantProps } from "../contract.ts";

export type Phone = ParticipantProps<QuizShape>;

export interface Acting {
  /** Words of the button while its command is on its way. */
  readonly busy: string | undefined;
  /** Why a command would be refused now, as a sentence. */
  readonly reasonFor: (command: QuizCommand) => string | undefined;
  /** @returns whether it was accepted */
  readonly act: (command: QuizCommand) => Promise<boolean>;
}

export function useActing(phone: Phone): Acting {
  const { view, seat, isPaused, t } = phone;
  const refusals = useTexts("refusals");
  const [isSending, setSending] = useState(false);
  return {
    busy: isSending ? t("sending") : undefined,
    reasonFor: (command) => {
      const refusal = isPaused ? "paused" : quiz.refuse(view, command, { kind: "seat", seat });
      return refusal === undefined ? undefined : (refusals?.(refusal) ?? "");
    },
    act: async (command) => {
      setSending(true);
      const answer = await phone.send(command);
      setSending(false);
      return answer.ok;
    },
  };
}
