/** The data-protection officer's page of one session, as a page or a text. */
import { noticeDocument } from "../../game/dossier/notice-document.ts";
import type { Locale } from "../../game/scenario/text.ts";
import type { RoadmapFile } from "../documents/index.ts";
import { printed } from "../documents/printed.ts";
import type { Dossiers } from "../dossier/dossiers.ts";
import { WORDINGS } from "../dossier/texts.ts";
import type { SessionRow } from "../journal/store.ts";
import { ABANDONED_DAYS } from "../retention/dates.ts";
import type { Keeper } from "../retention/keeper.ts";
import { headerOf, type LiveSession } from "../rooms/listen.ts";
import type { Addresses } from "./addresses.ts";

interface Asked {
  readonly row: SessionRow;
  readonly live: LiveSession | undefined;
  readonly locale: Locale;
}

interface NoticeParts {
  readonly dossiers: Dossiers;
  readonly terms: Keeper;
  readonly addresses: Addresses;
  readonly databaseUrl: string | undefined;
}

export async function writeNotice(
  format: "html" | "odt",
  { row, live, locale }: Asked,
  { dossiers, terms, addresses, databaseUrl }: NoticeParts,
): Promise<RoadmapFile> {
  const { code } = row;
  const { form } = await dossiers.row(code);
  const erased = live ? undefined : await dossiers.ofErased(row);
  const played = live?.frozen.phases ?? erased?.minutes.agenda ?? [];
  const title = headerOf(row).title || (live?.frozen.title[locale] ?? erased?.minutes.session.title ?? code);
  const noticed = {
    ...{ locale, code, title, form, traces: await dossiers.traces(row) },
    activities: new Set(played.map(({ activity }) => activity)),
    noticeDays: terms.retention.noticeDays,
    abandonedDays: ABANDONED_DAYS,
    store: databaseUrl === undefined ? ("file" as const) : ("base" as const),
    date: new Date().toISOString().slice(0, 10),
  };
  const wording = WORDINGS[locale];
  return printed(format, noticeDocument(noticed, wording, format === "html"), {
    name: `${wording.words.notice.filename}-${code}`,
    stylesheet: `${addresses.mount}/notice.css`,
  });
}
