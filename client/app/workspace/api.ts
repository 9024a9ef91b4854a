/** What the page of a workspace asks of the server. */
import type { Change, Made } from "../../../game/workspace/change/schema.ts";
import type { Workspace } from "../../../game/workspace/schema.ts";
import { locale } from "../../text/texts.ts";
import { ask, hasKeys, type Outcome } from "../front/ask.ts";
import type { WorkspaceEnd } from "./desk-api.ts";

/** As read: sessions hold their heads alone. */
export interface Opened {
  readonly rev: number;
  readonly workspace: Workspace;
  readonly mayWrite: boolean;
  readonly end?: WorkspaceEnd | undefined;
}

/** One change as it was made, the latest last. */
export interface Done {
  readonly rev: number;
  readonly at: string;
  readonly author: string;
  readonly change: Change | Made;
  /** What was there. */
  readonly before?: unknown;
}

const isOpened = (body: unknown): body is Opened => hasKeys(body, "rev", "workspace", "mayWrite");
interface Heard {
  readonly rev: number;
  readonly changes: readonly Done[];
  readonly end?: WorkspaceEnd;
}
const isHistory = (body: unknown): body is Heard =>
  hasKeys(body, "rev", "changes") && Array.isArray(body.changes);
const areResults = (body: unknown): body is { readonly results: readonly string[] } =>
  hasKeys(body, "results") && Array.isArray(body.results);

const json = { "content-type": "application/json" };
const post = <T>(path: string, body: unknown, read: (body: unknown) => T | undefined): Promise<Outcome<T>> =>
  ask(path, { method: "POST", headers: json, body: JSON.stringify(body) }, read);
const at = (id: string, path = "") => `/api/workspaces/${id}${path}`;
const done = () => true;

export const askWorkspace = (id: string) => ask(at(id), {}, (body) => (isOpened(body) ? body : undefined));

export const askChanges = (id: string, after: number) =>
  ask(at(id, `/changes?after=${after}`), {}, (body) => (isHistory(body) ? body : undefined));

export const enterWorkspace = (id: string, key: string) => post(at(id, "/enter"), { key }, done);

export const sendChanges = (id: string, author: string, changes: readonly Change[]) =>
  post(at(id, "/changes"), { author, changes }, (body) => (areResults(body) ? body.results : undefined));

export const gatherSession = (id: string, author: string, code: string, key: string | undefined) =>
  post(at(id, "/sessions"), { author, code, ...(key !== undefined && { key }) }, done);

const urlIn = (body: unknown) =>
  hasKeys(body, "url") && typeof body.url === "string" ? body.url : undefined;

const postWith = (key: string, path: string, body: unknown) =>
  ask(
    path,
    {
      method: "POST",
      headers: { ...json, ...(key !== "" && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(body),
    },
    urlIn,
  );

export const makeWorkspace = (code: string) => post("/api/workspaces", { sessions: [{ code }] }, urlIn);
/** @param key of creation, asked for from any device but the server itself; none when empty */
export const beginWorkspace = (title: string, key: string) =>
  postWith(key, "/api/workspaces", { title, locale: locale.value });
export const importWorkspace = (roadmap: unknown, key: string) =>
  postWith(key, "/api/workspaces/import", roadmap);

/** For authors alone. */
export const askLinks = (id: string) =>
  ask(at(id, "/links"), {}, (body) =>
    hasKeys(body, "authors", "readers")
      ? { authors: String(body.authors), readers: String(body.readers) }
      : undefined,
  );
