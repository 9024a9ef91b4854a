/** A session's journal read from its server and played from the start. */
import { createHash } from "node:crypto";
import { registry } from "../../game/activities/index.ts";
import { canonical } from "../../game/engine/hash.ts";
import { replay, type JournalEntry } from "../../game/engine/replay.ts";
import { newState, type Content, type State } from "../../game/engine/session.ts";
import type { CreatedSession, TestServer } from "../support/server.ts";

export interface Replayed {
  readonly state: State;
  readonly events: readonly JournalEntry[];
  /** Nothing refused, and the live session's hash at the end. */
  readonly isFaithful: boolean;
}

export async function replayJournal(
  server: TestServer,
  { code, facilitatorKey }: Pick<CreatedSession, "code" | "facilitatorKey">,
): Promise<Replayed> {
  const text = await (await server.get(`/api/sessions/${code}/journal`, facilitatorKey)).text();
  const [header, ...lines] = text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const { content, seed, tables } = header as unknown as { content: Content; seed: string; tables: number };
  const events = lines.filter((line) => "act" in line) as unknown as JournalEntry[];
  const { state, refused } = replay({ content, registry }, newState(seed, tables), events);
  const hash = createHash("sha256").update(canonical(state)).digest("hex");
  return { state, events, isFaithful: refused.length === 0 && lines.at(-1)?.hash === hash };
}
