/** Wraps a message handler: validates, answers, never throws (a throw would stop the process or resolve undefined). */
import type { Client, MessageContext } from "@colyseus/core";
import type { z } from "zod";
import { countAccepted, countRefused } from "../observe/counters.ts";
import { logError } from "../observe/log.ts";

/** A refusal on its way to the client as a code; the client has the sentence. */
export class RefusalError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

export const cmd =
  <S extends z.ZodType, C extends Client, R>(
    schema: S,
    handle: (client: C, message: z.output<S>) => Promise<R>,
  ) =>
  async (client: C, raw: unknown, context: MessageContext): Promise<R | undefined> => {
    const start = performance.now();
    const parsed = schema.safeParse(raw);
    try {
      if (!parsed.success) throw new RefusalError("invalid");
      const answer = await handle(client, parsed.data);
      countAccepted(performance.now() - start);
      return answer;
    } catch (error) {
      const code = error instanceof RefusalError ? error.code : "internal";
      if (!(error instanceof RefusalError)) logError("command", error);
      countRefused(code);
      context.reject({ code });
      return undefined;
    }
  };
