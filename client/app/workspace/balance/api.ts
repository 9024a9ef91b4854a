/** What the balance asks of the server: figures of the law, an estate weighed, values read from a file. */
import type { Source } from "../../../../game/roadmap/schema.ts";
import { ask, hasKeys, type Outcome } from "../../front/ask.ts";

const json = { "content-type": "application/json" };
const at = (id: string, path: string) => `/api/workspaces/${id}/${path}`;

const isSource = (value: unknown): value is Source => hasKeys(value, "id", "value", "year", "title", "level");

/** None when they do not come: shares are then shown without what is asked. */
export async function lawFigures(): Promise<readonly Source[]> {
  const asked = await ask("/api/law-figures", {}, (body) =>
    Array.isArray(body) && body.every(isSource) ? body : undefined,
  );
  return asked.ok ? asked.value : [];
}

export interface SentEstate {
  readonly author: string;
  readonly year: string;
  readonly text?: string;
  readonly own?: Readonly<Record<string, unknown>>;
}

export const sendEstate = (id: string, estate: SentEstate): Promise<Outcome<true>> =>
  ask(at(id, "estate"), { method: "POST", headers: json, body: JSON.stringify(estate) }, () => true as const);

export const removeEstate = (id: string, author: string, year: string): Promise<Outcome<true>> =>
  ask(
    at(id, "estate"),
    { method: "DELETE", headers: json, body: JSON.stringify({ author, year }) },
    () => true as const,
  );

export interface ReadValue {
  readonly fiche: string;
  readonly title: string;
  readonly indicator: string;
  readonly name: string;
  readonly year: string;
  readonly value: number;
  readonly note: string | null;
  readonly before: number | null;
}

export interface ValuesPreview {
  readonly rows: readonly ReadValue[];
  readonly problems: readonly string[];
  /** Lines without a value. */
  readonly skipped: number;
}

const isPreview = (body: unknown): body is ValuesPreview =>
  hasKeys(body, "rows", "problems", "skipped") && Array.isArray(body.rows) && Array.isArray(body.problems);

export const previewValues = (id: string, file: Blob): Promise<Outcome<ValuesPreview>> =>
  ask(
    at(id, "values"),
    { method: "POST", headers: { "content-type": "application/octet-stream" }, body: file },
    (body) => (isPreview(body) ? body : undefined),
  );
