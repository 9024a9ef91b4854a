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

/** What asks for no change of the session (a hand-over, a code, a count): answered alike, and counted nowhere. */
export const question =
  <S extends z.ZodType, C extends Client, R>(
    schema: S,
    handle: (client: C, message: z.output<S>) => Promise<R>,
    onRefused: (code: string) => void = () => undefined,
  ) =>
  async (client: C, raw: unknown, context: MessageContext): Promise<R | undefined> => {
    const parsed = schema.safeParse(raw);
    try {
      if (!parsed.success) throw new RefusalError("invalid");
      return await handle(client, parsed.data);
    } catch (error) {
      const code = error instanceof RefusalError ? error.code : "internal";
      if (!(error instanceof RefusalError)) logError("command", error);
      onRefused(code);
      context.reject({ code });
      return undefined;
    }
  };

/** A command of the journal: what `/metrics` counts and times. */
export const cmd = <S extends z.ZodType, C extends Client, R>(
  schema: S,
  handle: (client: C, message: z.output<S>) => Promise<R>,
) =>
  question(
    schema,
    async (client: C, message: z.output<S>) => {
      const start = performance.now();
      const answer = await handle(client, message);
      countAccepted(performance.now() - start);
      return answer;
    },
    countRefused,
  );
