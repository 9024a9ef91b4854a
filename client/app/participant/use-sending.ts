/** A command from a form of the door: on its way, or refused with a sentence to show at the field. */
import { useState } from "preact/hooks";
import type { Answer } from "../../link/link.ts";
import type { Door } from "./door.ts";

export interface Sending {
  readonly busy: string | undefined;
  readonly error: string | undefined;
  /** @returns whether it was accepted */
  readonly send: (command: () => Promise<Answer>) => Promise<boolean>;
  /** What was refused is being changed: its sentence is no longer true. */
  readonly forget: () => void;
}

export function useSending({ t, refusal }: Pick<Door, "t" | "refusal">): Sending {
  const [isSending, setSending] = useState(false);
  const [code, refuse] = useState<string>();
  const send = async (command: () => Promise<Answer>) => {
    setSending(true);
    refuse(undefined);
    const answer = await command();
    setSending(false);
    if (!answer.ok) refuse(answer.refusal);
    return answer.ok;
  };
  return {
    busy: isSending ? t("sending") : undefined,
    error: code === undefined ? undefined : refusal(code),
    send,
    forget: () => refuse(undefined),
  };
}
