/** A campaign of half a million rows after a restart: how long its first reader waits, who else waits, what a row weighs. */
import { randomBytes } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openStore } from "../../server/journal/open.ts";
import type { TestServer } from "../support/server.ts";
import { readEveryone, rssMb, type Made } from "./campaign-load.ts";

export interface RestartLoad {
  /** Until the server answers anybody, as it does without this campaign. */
  readonly up: number;
  /** Seconds from the first question about the campaign to its answer. */
  readonly first: number;
  /** Milliseconds: the longest that somebody else waited meanwhile for a word of health. */
  readonly silence: number;
  /** Bytes of memory by row held. */
  readonly perRow: number;
  /** Megabytes held once it is read. */
  readonly rss: number;
}

const AT_ONCE = 5_000;
const LOOK_MS = 10;

const hex = (bytes: number) => randomBytes(bytes).toString("hex");

/** Of the base's files, its log included; nothing where the base is elsewhere. */
export const diskBytes = (dataDir: string): number =>
  readdirSync(dataDir)
    .filter((name) => name.includes("sqlite"))
    .reduce((sum, name) => sum + statSync(join(dataDir, name)).size, 0);

/** Written to the base while no server is at work, as a campaign leaves them: so many things each person declared. */
export async function fillCampaign(dataDir: string, made: Made, rows: number, people: number): Promise<void> {
  const { store } = await openStore({ dataDir, databaseUrl: process.env.DATABASE_URL });
  const devices = Array.from({ length: people }, () => hex(12));
  const at = new Date().toISOString();
  const dayOf = (n: number) => new Date(Date.now() - (n % 7) * 86_400_000).toLocaleDateString("sv-SE");
  const days = Array.from({ length: 7 }, (_, n) => dayOf(n));
  try {
    for (let from = 0; from < rows; from += AT_ONCE) {
      const some = Array.from({ length: Math.min(AT_ONCE, rows - from) }, (_, n) => {
        const [who, round] = [(from + n) % people, Math.floor((from + n) / people)];
        const mission = made.missions[(who + round) % made.missions.length];
        return {
          ...{ id: hex(12), team: made.teams[who % made.teams.length] ?? "", device: devices[who] ?? "", at },
          ...{ mission: mission?.id ?? "", day: days[Math.floor(round / made.missions.length) % 7] ?? "" },
          amount: 1,
        };
      });
      await store.campaigns.declare(made.id, some);
    }
  } finally {
    await store.close();
  }
}

/** The server is down when this begins, and up when it ends. */
export async function restartLoad(server: TestServer, made: Made, rows: number): Promise<RestartLoad> {
  const begun = performance.now();
  await server.startAgain();
  const up = (performance.now() - begun) / 1000;
  const before = rssMb(server.pid);
  let [silence, isRead] = [0, false];
  const watching = (async () => {
    while (!isRead) {
      const asked = performance.now();
      // Who waits for long may be cut, and asks again.
      await fetch(`${server.url}/healthz`, { headers: { connection: "close" } }).then(
        (answer) => answer.arrayBuffer(),
        () => undefined,
      );
      silence = Math.max(silence, performance.now() - asked);
      await sleep(LOOK_MS);
    }
  })();
  await sleep(200);
  const asked = performance.now();
  await readEveryone(server.url, made.id);
  const first = (performance.now() - asked) / 1000;
  isRead = true;
  await watching;
  const rss = rssMb(server.pid);
  return { up, first, silence, rss, perRow: ((rss - before) * 1024 * 1024) / rows };
}
