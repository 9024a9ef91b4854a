/** When a workspace is erased: on a real store, with a clock that is moved. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openStore } from "../journal/open.ts";
import type { Store } from "../journal/store.ts";
import { WorkspaceKeeper } from "./workspaces.ts";

const DAY = 24 * 3600 * 1000;
const START = Date.parse("2026-11-23T10:00:00Z");
const CANARY = "Canari-9d4";

let folder: string;
let store: Store;
let keeper: WorkspaceKeeper;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: START });
  folder = mkdtempSync(join(tmpdir(), "trois-tiers-term-"));
  ({ store } = await openStore({ dataDir: folder }));
  keeper = new WorkspaceKeeper(store.workspaces, 13);
  await store.workspaces.create({
    ...{ id: "w1", keyHash: "a", readerKeyHash: "b", since: new Date().toISOString() },
    ...{ body: JSON.stringify({ title: CANARY }), base: 0 },
  });
});
afterEach(async () => {
  await store.close();
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

async function roundOn(day: number): Promise<void> {
  vi.setSystemTime(START + day * DAY);
  await keeper.round();
}
async function end() {
  const found = await keeper.endOf("w1");
  return (
    found && { day: Math.round((Date.parse(found.erasesAt) - START) / DAY), isAnnounced: found.isAnnounced }
  );
}
const change = (rev: number) =>
  store.workspaces.add("w1", [{ rev, at: new Date().toISOString(), author: "DSI", body: "{}" }]);
const isWritten = () => readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(CANARY));

test("thirteen months after its last change, announced thirty days before, nothing of it is left", async () => {
  await roundOn(0);
  expect(await end()).toEqual({ day: 396, isAnnounced: false });
  await roundOn(365);
  expect(await end()).toEqual({ day: 396, isAnnounced: false });
  await roundOn(366);
  expect(await end()).toEqual({ day: 396, isAnnounced: true });
  await roundOn(395);
  expect(isWritten()).toBe(true);
  await roundOn(396);
  expect(await end()).toBeUndefined();
  expect(isWritten()).toBe(false);
});

test("any change puts the end off at once, announced or not", async () => {
  await roundOn(0);
  await roundOn(380);
  expect((await end())?.isAnnounced).toBe(true);
  await change(1);
  expect(await end()).toEqual({ day: 380 + 396, isAnnounced: false });
  await roundOn(396);
  expect(await end()).toEqual({ day: 396 + 396, isAnnounced: false });
});

test("a server that was off announces first, and waits a month", async () => {
  await roundOn(0);
  await roundOn(900);
  expect(await end()).toEqual({ day: 930, isAnnounced: true });
  await roundOn(929);
  expect(await end()).toBeDefined();
  await roundOn(930);
  expect(await end()).toBeUndefined();
});

test("a clock that ran ahead and was set back erases nothing early, nor keeps for ever", async () => {
  await roundOn(5_000);
  await roundOn(0);
  expect(await end()).toEqual({ day: 396, isAnnounced: false });
});

test("what somebody writes while it is being erased is not erased", async () => {
  await change(1);
  await expect(store.workspaces.erase("w1", 0)).rejects.toMatchObject({ code: "write-failed" });
  expect(await store.workspaces.latest("w1")).toBe(1);
  await store.workspaces.erase("w1", 1);
  expect(await store.workspaces.latest("w1")).toBeUndefined();
});
