/** Sends a new session's settings, and keeps why it was refused. */
import { useState } from "preact/hooks";
import { locale, type Locale } from "../../text/texts.ts";
import { createSession, type CreatedSession, type ScenarioOffer } from "./api.ts";
import type { Problem } from "./ask.ts";
import { choiceOf, draftFor, type MandateDraft } from "./mandate/draft.ts";
import { AT_A_TABLE, tablesFor } from "./fit.ts";
import { PEOPLE, readWhole, TABLES } from "./whole-number.ts";

export interface Draft {
  readonly offer: ScenarioOffer;
  readonly title: string;
  /** As typed; six at each of the workshop's own tables until then. */
  readonly people: string | undefined;
  /** Minutes one has; the workshop's own until then. */
  readonly available: number | undefined;
  /** As typed; as many as the people need until then. */
  readonly tables: string | undefined;
  readonly language: Locale;
  /** Who answers for the archives, when it is asked. */
  readonly contact: string;
  /** Ids of the optional phases left out. */
  readonly without: readonly string[];
  /** Undefined until something of it was changed: the workshop's own is then played. */
  readonly mandate: MandateDraft | undefined;
  /** The creation key, once the server has asked for it. */
  readonly key: string;
}

export interface Refusal extends Problem {
  readonly wasKeyTried: boolean;
  /** The mandate it was said of: once that changes, the sentence is about something else. */
  readonly about: MandateDraft | undefined;
}

export const peopleOf = ({ people, offer }: Draft) => people ?? String(offer.tables * AT_A_TABLE);

/** Tables follow the people, until somebody says otherwise. */
export function tablesOf(draft: Draft): string {
  const people = readWhole(peopleOf(draft), PEOPLE);
  return draft.tables ?? String(people === undefined ? draft.offer.tables : tablesFor(people));
}

/** Another workshop: what was typed stays, the years become its own. */
export function withOffer(draft: Draft, offer: ScenarioOffer): Draft {
  const mandate = draft.mandate && offer.mandate ? draftFor(offer.mandate, draft.mandate) : draft.mandate;
  return { ...draft, offer, mandate, without: [] };
}

/** What the server will be told, or undefined when a field already says what is wrong with it. */
function sessionOf(draft: Draft, isTrial: boolean) {
  const { offer, language, without } = draft;
  if (readWhole(peopleOf(draft), PEOPLE) === undefined) return undefined;
  const tables = readWhole(tablesOf(draft), TABLES);
  const title = draft.title.trim();
  const contact = offer.asksArchives ? draft.contact.trim() : "";
  const set = offer.mandate ? draft.mandate : undefined;
  const mandate = set && choiceOf(set, locale.value);
  if (tables === undefined || (set && !mandate)) return undefined;
  return {
    ...{ scenario: offer.id, tables, locale: language },
    ...(title !== "" && { title }),
    ...(contact !== "" && { contact }),
    ...(mandate && { mandate }),
    ...(without.length > 0 && { without }),
    ...(isTrial && { isTrial }),
  };
}

export function useCreating(draft: Draft, onCreated: (session: CreatedSession) => void) {
  const [refusal, setRefusal] = useState<Refusal>();
  const [isSending, setSending] = useState(false);
  const create = async (isTrial: boolean) => {
    const session = sessionOf(draft, isTrial);
    if (session === undefined || isSending) return; // the field says why
    setSending(true);
    setRefusal(undefined);
    const key = draft.key.trim();
    const outcome = await createSession(session, key);
    setSending(false);
    if (outcome.ok) onCreated(outcome.value);
    else setRefusal({ ...outcome.problem, wasKeyTried: key !== "", about: draft.mandate });
  };
  const isStale = refusal?.problems !== undefined && refusal.about !== draft.mandate;
  return {
    refusal: isStale ? undefined : refusal,
    isSending,
    /** @param isTrial bots play, and the clock runs ten times as fast */
    create: (isTrial: boolean) => void create(isTrial),
  };
}
