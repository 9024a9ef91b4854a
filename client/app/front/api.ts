/** What the front page asks of the server: the list of workshops, and a new session. */
import { locale, type Locale } from "../../text/texts.ts";

export interface ScenarioOffer {
  readonly id: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly summary: Readonly<Record<Locale, string>>;
  readonly minutes: number;
  /** Tables it is made for. */
  readonly tables: number;
}

export interface NewSession {
  readonly scenario: string;
  readonly title?: string;
  readonly tables: number;
  readonly locale: Locale;
}

export interface CreatedSession {
  readonly code: string;
  readonly joinUrl: string;
  readonly consoleUrl: string;
  readonly screenUrl: string;
}

/** `message` is the server's sentence; absent when the network, or an unreadable answer, is the reason. */
export interface Problem {
  readonly refusal: string;
  readonly message?: string;
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function listScenarios(): Promise<Outcome<ScenarioOffer[]>> {
  return ask("/api/scenarios", {}, (body) => (Array.isArray(body) && body.every(isOffer) ? body : undefined));
}

/** @param creationKey asked for from any device but the server itself */
export function createSession(session: NewSession, creationKey: string): Promise<Outcome<CreatedSession>> {
  const authorization = creationKey === "" ? {} : { authorization: `Bearer ${creationKey}` };
  const request = {
    method: "POST",
    headers: { "content-type": "application/json", ...authorization },
    body: JSON.stringify(session),
  };
  return ask("/api/sessions", request, (body) => (isCreated(body) ? body : undefined));
}

async function ask<T>(
  path: string,
  request: { method?: string; headers?: Record<string, string>; body?: string },
  read: (body: unknown) => T | undefined,
): Promise<Outcome<T>> {
  const headers = { ...request.headers, "accept-language": locale.value };
  try {
    const response = await fetch(path, { ...request, headers });
    const body: unknown = await response.json();
    if (!response.ok) return { ok: false, problem: problemIn(body) };
    const value = read(body);
    return value === undefined ? failed : { ok: true, value };
  } catch {
    return failed; // no network, no answer, or an answer that is no JSON: another page stands in between
  }
}

const failed = { ok: false, problem: { refusal: "network" } } as const;

function problemIn(body: unknown): Problem {
  if (!hasKeys(body, "refusal", "message")) return failed.problem;
  const { refusal, message } = body;
  return { refusal: String(refusal), ...(typeof message === "string" && { message }) };
}

function hasKeys<K extends string>(value: unknown, ...keys: K[]): value is Record<K, unknown> {
  return typeof value === "object" && value !== null && keys.every((key) => key in value);
}

const isBilingual = (value: unknown) =>
  hasKeys(value, "fr", "en") && typeof value.fr === "string" && typeof value.en === "string";

const isOffer = (value: unknown): value is ScenarioOffer =>
  hasKeys(value, "id", "title", "summary", "minutes", "tables") &&
  typeof value.id === "string" &&
  isBilingual(value.title) &&
  isBilingual(value.summary) &&
  typeof value.minutes === "number" &&
  typeof value.tables === "number";

const isCreated = (value: unknown): value is CreatedSession =>
  hasKeys(value, "code", "joinUrl", "consoleUrl", "screenUrl") &&
  [value.code, value.joinUrl, value.consoleUrl, value.screenUrl].every((text) => typeof text === "string");
