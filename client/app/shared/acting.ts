/** What activities share on a participant's device: a command on its way, and what is typed and not sent. */
import { useState } from "preact/hooks";
import type { Answer } from "../../link/link.ts";
import type { Say } from "../../text/texts.ts";
import type { Drafts } from "./kept-drafts.ts";

interface Hand<C> {
  /** Says `sending`. */
  readonly t: Say;
  send(command: C): Promise<Answer>;
}

export interface Acting<C> {
  /** Words of the button while its command is on its way. */
  readonly busy: string | undefined;
  /** @returns whether it was accepted */
  readonly act: (command: C) => Promise<boolean>;
}

export function useActing<C>(hand: Hand<C>): Acting<C> {
  const [isSending, setSending] = useState(false);
  return {
    busy: isSending ? hand.t("sending") : undefined,
    act: async (command) => {
      setSending(true);
      const answer = await hand.send(command);
      setSending(false);
      return answer.ok;
    },
  };
}

type Draft = [value: string, set: (value: string) => void, forget: () => void];

/** What is typed and not sent, whatever happens to the page; `first` is what was sent before. */
export function useDraft({ drafts }: { readonly drafts: Drafts }, place: string, first = ""): Draft {
  const [, redraw] = useState(0);
  const kept = drafts.get(place);
  const write = (value: string | undefined) => {
    drafts.set(place, value);
    redraw((count) => count + 1);
  };
  return [typeof kept === "string" ? kept : first, write, () => write(undefined)];
}
