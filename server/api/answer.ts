/** How the HTTP API answers: JSON, and when it refuses a code with a sentence in the reader's language. */
import type { Request, Response } from "express";
import type { z } from "zod";
import type { Problem } from "../../game/scenario/problem.ts";
import { StoreError } from "../journal/store.ts";
import { logError } from "../observe/log.ts";
import { localeOf, sentence, type SentenceKey } from "../text/sentences.ts";

/** A refusal on its way to the reader. */
export class HttpRefusal extends Error {
  readonly status: number;
  readonly key: SentenceKey;
  readonly values: Readonly<Record<string, string | number>>;
  /** Each field that is wrong, its sentence already in the asker's language; empty when the sentence says it all. */
  readonly problems: readonly Problem[];
  constructor(
    status: number,
    key: SentenceKey,
    values: Readonly<Record<string, string | number>> = {},
    problems: readonly Problem[] = [],
  ) {
    super(key);
    this.status = status;
    this.key = key;
    this.values = values;
    this.problems = problems;
  }
}

type Handler = (request: Request, response: Response) => Promise<void> | void;

/** Runs a handler; what it throws becomes an answer, never a crash. */
export const answering =
  (handle: Handler) =>
  async (request: Request, response: Response): Promise<void> => {
    try {
      await handle(request, response);
    } catch (error) {
      if (!(error instanceof HttpRefusal)) logError("request", error);
      refuse(request, response, refusalOf(error));
    }
  };

function refusalOf(error: unknown): HttpRefusal {
  if (error instanceof HttpRefusal) return error;
  return error instanceof StoreError
    ? new HttpRefusal(503, "storage-unavailable")
    : new HttpRefusal(500, "internal");
}

export function refuse(
  request: Request,
  response: Response,
  { status, key, values, problems }: HttpRefusal,
): void {
  const message = sentence(localeOf(request.headers["accept-language"]), key, values);
  response.status(status).json({ refusal: key, message, ...(problems.length > 0 && { problems }) });
}

/** @throws HttpRefusal 400, with what the first mistake is */
export function parse<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new HttpRefusal(400, "invalid", {
    detail: `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim(),
  });
}

export function bearer(request: Request): string | undefined {
  return /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
}

/** Request headers as a `Headers` object, which keys and Colyseus read alike. */
export function headersOf(request: Request): Headers {
  const { cookie } = request.headers;
  return new Headers(cookie === undefined ? {} : { cookie });
}
