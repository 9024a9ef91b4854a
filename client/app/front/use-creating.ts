/** Sends a new session's settings, and keeps why it was refused. */
import { useState } from "preact/hooks";
import type { Locale } from "../../text/texts.ts";
import { createSession, type CreatedSession, type Problem, type ScenarioOffer } from "./api.ts";
import { readTables } from "./table-count.ts";

export interface Draft {
  readonly offer: ScenarioOffer;
  readonly title: string;
  /** As typed; the workshop's own number until then. */
  readonly tables: string | undefined;
  readonly language: Locale;
  /** The creation key, once the server has asked for it. */
  readonly key: string;
}

export interface Refusal extends Problem {
  readonly wasKeyTried: boolean;
}

export const tablesOf = ({ tables, offer }: Draft) => tables ?? String(offer.tables);

export function useCreating(draft: Draft, onCreated: (session: CreatedSession) => void) {
  const [refusal, setRefusal] = useState<Refusal>();
  const [isSending, setSending] = useState(false);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const tables = readTables(tablesOf(draft));
    if (tables === undefined || isSending) return; // the field says why
    setSending(true);
    setRefusal(undefined);
    const { offer, language } = draft;
    const [title, key] = [draft.title.trim(), draft.key.trim()];
    const session = { scenario: offer.id, tables, locale: language, ...(title !== "" && { title }) };
    const outcome = await createSession(session, key);
    setSending(false);
    if (outcome.ok) onCreated(outcome.value);
    else setRefusal({ ...outcome.problem, wasKeyTried: key !== "" });
  };
  return { refusal, isSending, send: (event: SubmitEvent) => void send(event) };
}
