/** Rows and places for the tests of the store. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openStore, type StoreSettings } from "../../server/journal/open.ts";
import type { Batch, EventRow, SessionRow, Store } from "../../server/journal/store.ts";

export const CONTENT = '{"title":"Éco-conception ☂"}';

export function session(code: string, over: Partial<SessionRow> = {}): SessionRow {
  return {
    code,
    createdAt: "2026-11-21T19:00:00.000Z",
    status: "live",
    header: '{"seed":7}',
    contentHash: "c0".repeat(32),
    facilitatorKeyHash: "fa".repeat(32),
    screenKeyHash: "5c".repeat(32),
    ...over,
  };
}

export function event(seq: number, over: Partial<EventRow> = {}): EventRow {
  return {
    seq,
    at: seq * 1000,
    by: "seat/1",
    cmdId: `cmd-${seq}`,
    body: `{"type":"x/y","n":${seq}}`,
    ...over,
  };
}

export function batch(code: string, seq: number, over: Partial<Batch> = {}): Batch {
  return { code, event: event(seq), words: [], tokens: [], ...over };
}

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "trois-tiers-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Open until the end of the test at most. */
export async function open(settings: StoreSettings): Promise<Store> {
  const { store } = await openStore(settings);
  onTestFinished(() => store.close());
  return store;
}

export async function openWith(settings: StoreSettings, ...codes: string[]): Promise<Store> {
  const store = await open(settings);
  for (const code of codes) await store.create(session(code), CONTENT);
  return store;
}

export const WRITE_FAILED = { code: "write-failed" };

/** "written" or the code of the refusal, for each promise. */
export async function outcomes(promises: readonly Promise<void>[]): Promise<string[]> {
  const settled = await Promise.allSettled(promises);
  return settled.map((one) =>
    one.status === "fulfilled" ? "written" : String(Reflect.get(Object(one.reason), "code")),
  );
}

export const seqs = async (store: Store, code: string) => (await store.events(code, 0)).map(({ seq }) => seq);
