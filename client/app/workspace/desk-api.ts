/** What the desk of a workspace asks besides its fiches: what was said, what changed, gathering again, erasing. */
import { ask, hasKeys } from "../front/ask.ts";

/** As the server says it. */
export interface WorkspaceEnd {
  /** ISO. */
  readonly erasesAt: string;
  readonly isAnnounced: boolean;
}

/** What a living session says of one action; the workspace keeps none of it. */
export interface Said {
  readonly session: string;
  readonly action: string;
  readonly table: string;
  /** Of the session; null when it is not here. */
  readonly title: string | null;
  readonly state: "here" | "gone" | "erased" | "absent";
  readonly guard?: string | null;
  readonly rebound?: string | null;
  readonly debate?: { readonly for: string; readonly against: string } | null;
  readonly trial?: {
    readonly foundBy: string | null;
    readonly holder: string | null;
    readonly verdict: "holds" | "half" | "fails" | null;
  } | null;
  readonly pitch?: {
    readonly decision: string | null;
    readonly votes: { readonly accepted: number; readonly amended: number; readonly refused: number };
    readonly said: readonly string[];
    readonly amendment: string | null;
    readonly proposed: readonly string[];
    readonly objections: readonly {
      readonly role: string;
      readonly text: string;
      readonly isByCouncil: boolean;
      readonly answer: string | null;
    }[];
  } | null;
}

/** A change as it is told in the history: what is long is counted. */
export interface Past {
  readonly rev: number;
  readonly at: string;
  readonly author: string;
  readonly change: Readonly<Record<string, unknown>> & { readonly type: string };
  readonly before?: unknown;
}
interface PastPage {
  readonly changes: readonly Past[];
  readonly hasMore: boolean;
}

const areWords = (body: unknown): body is { readonly origins: readonly Said[] } =>
  hasKeys(body, "origins") && Array.isArray(body.origins);
const isPast = (body: unknown): body is PastPage =>
  hasKeys(body, "changes", "hasMore") && Array.isArray(body.changes);

const at = (id: string, path = "") => `/api/workspaces/${id}${path}`;

export const askWords = (id: string, fiche: string) =>
  ask(at(id, `/words?fiche=${encodeURIComponent(fiche)}`), {}, (body) =>
    areWords(body) ? body.origins : undefined,
  );

/** @param before a number of change; the latest without it */
export const askPast = (id: string, before: number | undefined) =>
  ask(at(id, `/history${before === undefined ? "" : `?before=${before}`}`), {}, (body) =>
    isPast(body) ? body : undefined,
  );

export interface Opening {
  readonly code: string;
  readonly key: string | undefined;
}

/** @returns how many actions were new */
export function gatherAgain(id: string, author: string, { code, key }: Opening) {
  const body = JSON.stringify({ author, code, again: true, ...(key !== undefined && { key }) });
  const request = { method: "POST", headers: { "content-type": "application/json" }, body };
  return ask(at(id, "/sessions"), request, (said) =>
    hasKeys(said, "actions") ? Number(said.actions) : undefined,
  );
}

export const eraseWorkspace = (id: string) => ask(at(id), { method: "DELETE" }, () => true);
