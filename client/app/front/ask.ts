/** A question to the server over HTTP, and its answer or why there is none. */
import { siteUrl } from "../../site.ts";
import { locale, type Locale } from "../../text/texts.ts";

/** `message` is the server's sentence; absent when the network, or an unreadable answer, is the reason. */
export interface Problem {
  readonly refusal: string;
  readonly message?: string;
  /** Each field that is wrong, with its own sentence. */
  readonly problems?: readonly FieldProblem[];
}

interface FieldProblem {
  readonly path: readonly string[];
  readonly message: string;
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export async function ask<T>(
  path: string,
  request: { method?: string; headers?: Record<string, string>; body?: string | Blob },
  read: (body: unknown) => T | undefined,
): Promise<Outcome<T>> {
  const headers = { ...request.headers, "accept-language": locale.value };
  try {
    const response = await fetch(siteUrl(path), { ...request, headers });
    const body: unknown = response.status === 204 ? null : await response.json();
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
  const problems =
    hasKeys(body, "problems") && Array.isArray(body.problems) ? body.problems.filter(isFieldProblem) : [];
  return {
    refusal: String(refusal),
    ...(typeof message === "string" && { message }),
    ...(problems.length > 0 && { problems }),
  };
}

const isFieldProblem = (value: unknown): value is FieldProblem =>
  hasKeys(value, "path", "message") && Array.isArray(value.path) && typeof value.message === "string";

export function hasKeys<K extends string>(value: unknown, ...keys: K[]): value is Record<K, unknown> {
  return typeof value === "object" && value !== null && keys.every((key) => key in value);
}

export const isBilingual = (value: unknown): value is Readonly<Record<Locale, string>> =>
  hasKeys(value, "fr", "en") && typeof value.fr === "string" && typeof value.en === "string";
