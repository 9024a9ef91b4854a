/** Journals kept as files play to the hash they hold; `npm run replay:update` rewrites them and the difference is reviewed. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { registry } from "../../game/activities/index.ts";
import { canonical } from "../../game/engine/hash.ts";
import { replay, type JournalEntry } from "../../game/engine/replay.ts";
import { newState, type Content } from "../../game/engine/session.ts";

const folder = import.meta.dirname;
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

interface Header {
  readonly content: Content;
  readonly contentHash: string;
  readonly seed: string;
  readonly tables: number;
}

describe.each(readdirSync(folder).filter((name) => name.endsWith(".jsonl")))("%s", (name) => {
  const [first = "", ...rest] = readFileSync(join(folder, name), "utf8").trim().split("\n");
  const header = JSON.parse(first) as Header;
  const lines = rest.map((line) => JSON.parse(line) as JournalEntry & { checkpoint?: number; hash?: string });
  const events = lines.filter(({ checkpoint }) => checkpoint === undefined);
  const play = (entries: readonly JournalEntry[]) =>
    replay({ content: header.content, registry }, newState(header.seed, header.tables), entries);

  test("its content is the one its hash names", () => {
    expect(sha256(canonical(header.content))).toBe(header.contentHash);
  });

  test("every command is accepted again and the end is the same", () => {
    const { state, refused } = play(events);
    expect(refused).toEqual([]);
    expect(sha256(canonical(state))).toBe(lines.at(-1)?.hash);
  });

  test("a command taken out is noticed", () => {
    const start = events.findIndex(({ act }) => act.command.type === "session/start");
    const { state, refused } = play(events.toSpliced(start, 1));
    expect(refused.length > 0 || sha256(canonical(state)) !== lines.at(-1)?.hash).toBe(true);
  });
});

test("there are journals to play", () => {
  expect(readdirSync(folder).filter((name) => name.endsWith(".jsonl")).length).toBeGreaterThan(0);
});
