/** What the pages of forms ask of the server; each answer or why there is none. */
import { locale } from "../../text/texts.ts";
import { ask, hasKeys, type Outcome } from "../front/ask.ts";
import type { FormSheet } from "./sheet.ts";

interface Prompt {
  readonly id: string;
  readonly prompt: string;
}

/** A form as anybody with its link reads it, in the page's language. */
export interface FormAsked {
  readonly kind: "follow-up" | "barometer";
  /** Of the workshop, or as the organiser typed it. */
  readonly title: string;
  readonly day: string;
  readonly items: readonly (Prompt & { readonly steps: readonly string[] })[];
  readonly texts: readonly Prompt[];
  /** Those that take answers now. */
  readonly parts: readonly string[];
}

/** People by step, in fives. */
export type Cell = readonly number[] | "few" | "not-asked";

export interface Column {
  readonly id: string;
  /** Term in days or rank of the wave; null for the session's own. */
  readonly rank: number | null;
}

export interface ResultTable {
  readonly audience: "agents" | "elus" | null;
  readonly columns: readonly (Column & { readonly people: number })[];
  readonly items: readonly (Prompt & {
    readonly steps: readonly string[];
    /** Rank of the right step. */
    readonly answer: number | null;
    readonly cells: readonly Cell[];
  })[];
  readonly texts: readonly (Prompt & {
    readonly written: readonly (Column & { readonly key: string; readonly text: string })[];
  })[];
}

export interface FormResults {
  readonly kind: "follow-up" | "barometer";
  readonly title: string;
  readonly workshop: string;
  readonly day: string;
  readonly waves: readonly string[];
  /** Where people answer. */
  readonly url: string;
  readonly erasesAt: string;
  readonly tables: readonly ResultTable[];
}

const isAsked = (body: unknown): body is FormAsked => hasKeys(body, "kind", "items", "texts", "parts");
const areResults = (body: unknown): body is FormResults => hasKeys(body, "kind", "tables", "erasesAt");

export const askForm = (id: string): Promise<Outcome<FormAsked>> =>
  ask(`/api/forms/${id}/questions.${locale.value}.json`, {}, (body) => (isAsked(body) ? body : undefined));

export const askResults = (id: string): Promise<Outcome<FormResults>> =>
  ask(`/api/forms/${id}/results?locale=${locale.value}`, {}, (body) => (areResults(body) ? body : undefined));

const done = () => true;
const json = { "content-type": "application/json" };
const post = (path: string, body: unknown) =>
  ask(path, { method: "POST", headers: json, body: JSON.stringify(body) }, done);

export const sendSheet = (id: string, part: string, { sheet, answers, texts }: FormSheet) =>
  post(`/api/forms/${id}/answers`, { part, sheet, answers, texts: written(texts) });

const written = (texts: FormSheet["texts"]) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ""));

export const enterResults = (id: string, key: string) => post(`/api/forms/${id}/enter`, { key });
export const openWave = (id: string) => post(`/api/forms/${id}/waves`, {});
export const eraseText = (id: string, key: string) =>
  ask(`/api/forms/${id}/texts/${key}`, { method: "DELETE" }, done);
export const eraseForm = (id: string) => ask(`/api/forms/${id}`, { method: "DELETE" }, done);
