/** When a campaign is erased, and its devices forgotten: on real stores, with a clock that is moved. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { newCampaign } from "../../game/campaign/new.ts";
import { standings } from "../../game/campaign/standing.ts";
import { Campaigns } from "../../server/campaigns/campaigns.ts";
import { openStore } from "../../server/journal/open.ts";
import type { Store } from "../../server/journal/store.ts";
import { readContent } from "../../server/scenarios/content.ts";
import { NO_POSTGRES, startPostgres } from "../support/postgres.ts";
import { CampaignKeeper } from "../../server/retention/campaigns.ts";

const DAY = 24 * 3600 * 1000;
/** Three weeks from a Monday on: the end is day 21. */
const START = Date.parse("2026-11-23T00:00:00Z");
const CANARY = "canarydevice0000000000";
const decks = readContent(join(import.meta.dirname, "../../scenarios")).campaigns;

let folder: string;
let store: Store;
let campaigns: Campaigns;
let keeper: CampaignKeeper;
const cleanups: (() => unknown)[] = [];

async function open(databaseUrl?: string): Promise<void> {
  vi.useFakeTimers({ toFake: ["Date"], now: START });
  folder = mkdtempSync(join(tmpdir(), "trois-tiers-term-"));
  await reopen(databaseUrl);
  const deck = decks.get("defi-inter-services");
  if (!deck) throw new Error("no deck");
  const begun = { locale: "fr" as const, organiser: null, daySeconds: null };
  const campaign = newCampaign({ ...begun, id: "aaaaaaaaaaaa", title: "Titre", starts: "2026-11-23" }, deck);
  await campaigns.create(campaign, "DABCDEF", []);
  const held = await found();
  await campaigns.change(held, "organiser", [
    { type: "team/add", id: "team0001", name: "DSI", people: 8, day: "2026-11-23" },
  ]);
}
async function reopen(databaseUrl?: string): Promise<void> {
  ({ store } = await openStore({ dataDir: folder, ...(databaseUrl !== undefined && { databaseUrl }) }));
  campaigns = new Campaigns(store.campaigns);
  keeper = new CampaignKeeper({ campaigns, store: store.campaigns, months: 13 });
}
afterEach(async () => {
  await store.close();
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
  for (const clean of cleanups.splice(0)) await clean();
});

async function found() {
  const held = await campaigns.find("aaaaaaaaaaaa");
  if (!held) throw new Error("no campaign");
  return held;
}
async function roundOn(day: number): Promise<void> {
  vi.setSystemTime(START + day * DAY);
  await keeper.round();
}
async function end() {
  const told = await keeper.endOf("aaaaaaaaaaaa");
  const days = (time: string) => (Date.parse(time) - START) / DAY;
  return told && { day: days(told.erasesAt), isAnnounced: told.isAnnounced, forgets: days(told.forgetsAt) };
}
async function declare(id: string, device: string, day: number, amount = 1): Promise<void> {
  vi.setSystemTime(START + day * DAY);
  const on = new Date(START + day * DAY).toISOString().slice(0, 10);
  const declaration = { id, device, day: on, amount, team: "team0001", mission: "garder-un-appareil" };
  const said = { declaration, isSure: true };
  expect(await campaigns.declare(await found(), said)).toEqual({ kind: "taken" });
}
async function counted() {
  const { campaign, totals } = await found();
  const own = totals.teams.get("team0001");
  return [standings(campaign, totals, "2026-12-31"), Object.fromEntries(own?.units ?? []), own?.devices.size];
}
const isWritten = () => readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(CANARY));

/** Three devices: one over the cap of a day, one that corrected itself, one alone. */
async function played(): Promise<void> {
  await declare("row000001", CANARY, 1, 2);
  await declare("row000002", CANARY, 1, 3);
  await declare("row000003", CANARY, 9);
  await declare("row000004", "otherdevice000001", 9, 2);
  await declare("row000005", "otherdevice000002", 16);
  const { id, team, mission, day } = (await found()).rows.get("row000005") ?? {
    id: "",
    team: "",
    mission: "",
    day: "",
  };
  await campaigns.correct(await found(), "device", {
    ...{ type: "declaration/correct", id, team, mission, day, amount: 0, why: "–" },
  });
}

async function forgetsExactly(databaseUrl?: string): Promise<void> {
  await open(databaseUrl);
  await played();
  const before = await counted();
  await roundOn(80);
  expect(await store.campaigns.declared("aaaaaaaaaaaa")).toContainEqual(
    expect.objectContaining({ device: CANARY }),
  );
  await roundOn(81);
  expect(await counted()).toEqual(before);
  const rows = await store.campaigns.declared("aaaaaaaaaaaa");
  expect(rows.map(({ device }) => device)).toEqual([
    "row000001",
    "row000001",
    "row000001",
    "row000004",
    "row000005",
  ]);
  await store.close();
  await reopen(databaseUrl);
  expect(await counted()).toEqual(before);
  await roundOn(82);
  expect(await counted()).toEqual(before);
}

describe("devices of a campaign", () => {
  test("are forgotten sixty days after its end, and every total stays as it was, in memory and read again", async () => {
    await forgetsExactly();
    expect(isWritten()).toBe(false);
  });

  test("are forgotten alike on PostgreSQL", { timeout: 120_000 }, async (context) => {
    const postgres = await startPostgres();
    if (!postgres) {
      context.skip(NO_POSTGRES);
      return;
    }
    cleanups.push(() => {
      postgres.stop();
    });
    await forgetsExactly(postgres.base());
  });

  test("still count for a correction that comes after", async () => {
    await open();
    await played();
    await roundOn(81);
    const row = (await found()).rows.get("row000003");
    const { team = "", mission = "", day = "" } = row ?? {};
    const change = { id: "row000003", team, mission, day, amount: 0, why: "Double" };
    await campaigns.correct(await found(), "organiser", { type: "declaration/correct", ...change });
    const before = await counted();
    await store.close();
    await reopen();
    expect(await counted()).toEqual(before);
  });
});

describe("a campaign", () => {
  test("is erased thirteen months after its last day, announced thirty days before", async () => {
    await open();
    await declare("row000001", CANARY, 1);
    const due = 21 + 396;
    expect(await end()).toEqual({ day: due, isAnnounced: false, forgets: 81 });
    await roundOn(due - 31);
    expect((await end())?.isAnnounced).toBe(false);
    await roundOn(due - 30);
    expect(await end()).toMatchObject({ day: due, isAnnounced: true });
    await roundOn(due - 1);
    expect(await end()).toBeDefined();
    await roundOn(due);
    expect(await end()).toBeUndefined();
    expect(await campaigns.find("aaaaaaaaaaaa")).toBeUndefined();
  });

  test("announces first when the server was off, and waits a month", async () => {
    await open();
    await roundOn(900);
    expect(await end()).toMatchObject({ day: 930, isAnnounced: true });
    await roundOn(929);
    expect(await end()).toBeDefined();
    await roundOn(930);
    expect(await end()).toBeUndefined();
  });

  test("lives longer when its dates are moved, and forgets the devices of the new ones in their time", async () => {
    await open();
    await declare("row000001", CANARY, 1);
    await roundOn(400);
    expect((await end())?.isAnnounced).toBe(true);
    const starts = new Date(START + 400 * DAY).toISOString().slice(0, 10);
    await campaigns.change(await found(), "organiser", [
      { type: "campaign/set", field: "starts", value: starts },
    ]);
    expect(await end()).toEqual({ day: 400 + 21 + 396, isAnnounced: false, forgets: 400 + 81 });
    await roundOn(401);
    await declare("row000002", CANARY, 401);
    await roundOn(481);
    const rows = await store.campaigns.declared("aaaaaaaaaaaa");
    expect(rows.map(({ device }) => device)).not.toContain(CANARY);
  });

  test("is not erased early by a clock that ran ahead and was set back", async () => {
    await open();
    await roundOn(5_000);
    await roundOn(0);
    expect(await end()).toMatchObject({ day: 21 + 396, isAnnounced: false });
  });
});
