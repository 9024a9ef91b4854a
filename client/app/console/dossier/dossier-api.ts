/** What the console asks of a session's dossier; each answer, or why there is none. */
import { dayFirst } from "../../../../game/day-first.ts";
import type { ArchivistForm, ChosenWords, Erasure, Minutes } from "../../../../game/dossier/schema.ts";
import type { DossierText } from "../../../../game/dossier/terms.ts";
import { siteUrl } from "../../../site.ts";
import { locale } from "../../../text/texts.ts";
import { ask, hasKeys, type Outcome } from "../../front/ask.ts";

export interface DossierDesk {
  /** `open` until the session ends; `erased` once its traces are gone. */
  readonly state: "open" | "ended" | "erased";
  readonly form: ArchivistForm;
  readonly words: ChosenWords;
  /** ISO time at which it was last taken away. */
  readonly takenAt: string | null;
  readonly traces: { readonly days: number; readonly due: string | null; readonly erased: Erasure | null };
  readonly noticeDays: number;
  readonly texts: readonly DossierText[];
  /** Of an erased session that left a dossier. */
  readonly session: Minutes["session"] | null;
  readonly attendance: Minutes["attendance"] | null;
}

const isDesk = (body: unknown): body is DossierDesk =>
  hasKeys(body, "state", "form", "words", "traces", "texts");

const at = (code: string, rest: string) => `/api/sessions/${code}/${rest}`;
const done = () => true;
const json = { "content-type": "application/json" };

export const askDossier = (code: string): Promise<Outcome<DossierDesk>> =>
  ask(at(code, `dossier/desk?locale=${locale.value}`), {}, (body) => (isDesk(body) ? body : undefined));

export const saveForm = (code: string, form: ArchivistForm) =>
  ask(at(code, "dossier/form"), { method: "PUT", headers: json, body: JSON.stringify(form) }, done);

export const saveWords = (code: string, words: ChosenWords) =>
  ask(at(code, "dossier/words"), { method: "PUT", headers: json, body: JSON.stringify(words) }, done);

export const eraseTraces = (code: string) => ask(at(code, "traces"), { method: "DELETE" }, done);

export const dossierUrl = (code: string) => siteUrl(at(code, `dossier?locale=${locale.value}`));

export const noticeUrl = (code: string, format: "html" | "odt") =>
  siteUrl(at(code, `data-notice?format=${format}&locale=${locale.value}`));

export const dayOf = (time: string): string =>
  new Intl.DateTimeFormat(dayFirst(locale.value), { dateStyle: "long" }).format(new Date(time));
