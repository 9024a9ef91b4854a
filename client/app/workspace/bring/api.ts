/** What « Apporter » asks of the server: a file read and taken, a text cut by headings, a set shared or taken up. */
import type { SectionId } from "../../../../game/roadmap/outline.ts";
import type { ActionSet, SharedAction } from "../../../../game/workspace/sharing/schema.ts";
import type { Licence } from "../../../../game/workspace/sharing/terms.ts";
import { ask, hasKeys, type Outcome } from "../../front/ask.ts";

export interface Told {
  readonly line: number;
  readonly letters: string;
  readonly column: string;
  readonly message: string;
  readonly isWrong: boolean;
}
interface Named {
  readonly name: string;
  readonly label: string;
}
export interface SheetTable {
  readonly sheet: string;
  readonly kind: string;
  readonly mapping: Readonly<Record<string, number>>;
  readonly count: number;
  readonly columns: readonly { readonly letters: string; readonly title: string; readonly sample: string }[];
  readonly fields: readonly Named[];
}
export interface SheetLine {
  readonly key: string;
  readonly line: number;
  readonly title: string;
  readonly there: string | null;
  readonly theme: string | null;
  readonly facts: readonly string[];
  readonly isStuck: boolean;
  readonly isReady: boolean;
  readonly told: readonly Told[];
}
export interface SheetView {
  readonly kinds: readonly Named[];
  readonly ourThemes: readonly Named[];
  readonly tables: readonly SheetTable[];
  readonly themes: readonly {
    readonly word: string;
    readonly theme: string | null;
    readonly count: number;
  }[];
  readonly lines: readonly SheetLine[];
  readonly others: readonly {
    readonly at: number;
    readonly line: number;
    readonly told: readonly Told[];
    readonly isTaken: boolean;
  }[];
}
export interface SheetPlan {
  readonly tables: readonly Pick<SheetTable, "kind" | "mapping">[];
  readonly themes: Readonly<Record<string, string>>;
}
export interface TextPart {
  readonly heading: string;
  readonly level: number;
  readonly text: string;
  readonly place: SectionId | "actors" | null;
}
export interface SetView {
  readonly credit: string;
  readonly areThere: readonly boolean[];
  readonly actions: readonly SharedAction[];
}

const headers = { "content-type": "application/json" };
const post = <T>(path: string, body: unknown, read: (body: unknown) => T | undefined): Promise<Outcome<T>> =>
  ask(path, { method: "POST", headers, body: JSON.stringify(body) }, read);
const at = (id: string, path: string) => `/api/workspaces/${id}${path}`;

const isView = (body: unknown): body is SheetView => hasKeys(body, "tables", "lines", "others", "themes");
const areParts = (body: unknown): body is { readonly parts: readonly TextPart[] } =>
  hasKeys(body, "parts") && Array.isArray(body.parts);
const isSetView = (body: unknown): body is SetView => hasKeys(body, "credit", "areThere", "actions");
const isShared = (body: unknown): body is { readonly ids: readonly string[]; readonly set: ActionSet } =>
  hasKeys(body, "ids", "set");
const countsIn = (body: unknown) =>
  hasKeys(body, "fresh", "updated")
    ? { fresh: Number(body.fresh), updated: Number(body.updated) }
    : undefined;

export const readSheet = (id: string, file: string, plan?: SheetPlan) =>
  post(at(id, "/sheet/read"), { file, ...(plan && { plan }) }, (body) => (isView(body) ? body : undefined));

interface Taking {
  readonly file: string;
  readonly plan: SheetPlan;
  readonly author: string;
  readonly chosen: readonly string[];
}
export const takeSheet = (id: string, taking: Taking) => post(at(id, "/sheet/take"), taking, countsIn);

export const readText = (id: string, file: string) =>
  post(at(id, "/text/read"), { file }, (body) => (areParts(body) ? body.parts : undefined));

interface Share {
  readonly licence: Licence;
  readonly author: string | null;
  readonly withGain: boolean;
  readonly fiches?: readonly string[];
}
export const askSet = (id: string, share: Share) =>
  post(at(id, "/set"), share, (body) => (isShared(body) ? body : undefined));

export const readSet = (id: string, set: unknown) =>
  post(at(id, "/set/read"), { set }, (body) => (isSetView(body) ? body : undefined));
export const takeSet = (id: string, set: unknown, author: string, chosen: readonly number[]) =>
  post(at(id, "/set/take"), { set, author, chosen }, (body) =>
    hasKeys(body, "fresh") ? Number(body.fresh) : undefined,
  );

/** Above, the server says no: the file is not sent for nothing. */
export const MOST_BYTES = 5_000_000;
const SLICE = 32_768;

/** In base 64, as it travels. */
export async function packed(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let from = 0; from < bytes.length; from += SLICE)
    text += String.fromCharCode(...bytes.subarray(from, from + SLICE));
  return btoa(text);
}
