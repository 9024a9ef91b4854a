/** The days, missions and links of a campaign, which anybody may read. */
import type { AgendaDay } from "../../../../game/campaign/agenda.ts";
import type { Mission } from "../../../../game/campaign/schema.ts";
import type { Localised } from "../../../../game/scenario/localise.ts";
import { locale } from "../../../text/texts.ts";
import { ask, hasKeys } from "../../front/ask.ts";

export interface Agenda {
  readonly code: string;
  readonly title: string;
  readonly organiser: string | null;
  /** ISO dates. */
  readonly starts: string;
  readonly last: string;
  readonly ceremony: string | null;
  readonly week: number;
  readonly weeks: number;
  readonly isOver: boolean;
  /** Of all weeks. */
  readonly missions: readonly Localised<Mission>[];
  readonly days: readonly Pick<AgendaDay, "kind" | "from" | "week">[];
  readonly links: { readonly people: string; readonly calendar: string; readonly feed: string };
}

const isAgenda = (body: unknown): body is Agenda => hasKeys(body, "missions", "days", "links", "last");

export const askAgenda = (id: string) =>
  ask(`/api/campaigns/${id}/agenda.${locale.value}.json`, {}, (body) => (isAgenda(body) ? body : undefined));
