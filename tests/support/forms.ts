/** Forms over HTTP, for tests: making one, answering, reading. */
import { expect } from "vitest";
import type { TestServer } from "./server.ts";

export interface MadeForm {
  readonly id: string;
  readonly url: string;
  readonly resultsUrl: string;
  readonly key: string;
  readonly links: readonly { readonly term: number; readonly url: string }[];
  readonly erasesAt: string;
}

/** @returns status, and the body when it is JSON */
export async function call(
  server: TestServer,
  path: string,
  {
    method = "GET",
    key,
    body,
    headers = {},
  }: {
    method?: string;
    key?: string;
    body?: unknown;
    headers?: Record<string, string>;
  } = {},
) {
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const said = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  return {
    status: response.status,
    text: said,
    body: (isJson ? JSON.parse(said) : {}) as Record<string, unknown>,
    response,
  };
}

let sheets = 0;
/** @param from the address that a proxy gives, where one is believed */
export const answer = (server: TestServer, id: string, over: Record<string, unknown> = {}, from?: string) =>
  call(server, `/api/forms/${id}/answers`, {
    method: "POST",
    ...(from !== undefined && { headers: { "x-forwarded-for": from } }),
    body: {
      ...{ part: "j7", sheet: `the-sheet-of-a-device-${(sheets += 1)}` },
      ...{ answers: { "dire-ce-qui-pese": 3, "engagement-tenu": 0 }, ...over },
    },
  });

export async function followUp(server: TestServer, session: { code: string; facilitatorKey: string }) {
  const path = `/api/sessions/${session.code}/follow-up`;
  const made = await call(server, path, { method: "POST", key: session.facilitatorKey });
  expect([200, 201]).toContain(made.status);
  return made.body as unknown as MadeForm;
}

export async function newBarometer(server: TestServer, key: string): Promise<MadeForm> {
  const made = await call(server, "/api/barometers", {
    ...{ method: "POST", key, body: { title: "Ville de Test" } },
  });
  expect(made.status).toBe(201);
  return made.body as unknown as MadeForm;
}

interface Results {
  readonly tables: readonly {
    readonly audience: string | null;
    readonly columns: readonly { readonly id: string; readonly people: number }[];
    readonly items: readonly { readonly id: string; readonly cells: readonly unknown[] }[];
    readonly texts: readonly {
      readonly written: readonly { readonly key: string; readonly text: string }[];
    }[];
  }[];
  readonly erasesAt: string;
}

export async function results(server: TestServer, id: string, key: string): Promise<Results> {
  const found = await call(server, `/api/forms/${id}/results`, { key });
  expect(found.status).toBe(200);
  return found.body as unknown as Results;
}
export const peopleIn = ({ tables }: Results) =>
  tables.flatMap(({ columns }) => columns.map(({ people }) => people));
export const textsIn = ({ tables }: Results) =>
  tables.flatMap(({ texts }) => texts.flatMap(({ written }) => written));
export const keyIn = ({ resultsUrl }: MadeForm) => resultsUrl.split("#")[1] ?? "";
