/** A thousand people in twenty-five rooms of one process, each doing something every two seconds; and the same, bare. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "@colyseus/sdk";
import { freePort, TestServer } from "../support/server.ts";
import { percentile } from "./bots.ts";
import { rssMb } from "./campaign-load.ts";
import { LoadClient } from "./client.ts";
import { cpuMs } from "./quiz-load.ts";

export interface CrowdShape {
  readonly rooms: number;
  /** In each room. */
  readonly people: number;
  readonly seconds: number;
}

export interface CrowdLoad {
  /** Share of a core. */
  readonly core: number;
  readonly rss: number;
  readonly p99: number;
  /** Connections lost or never made. */
  readonly dropped: number;
  /** Milliseconds of processor by command. */
  readonly cpu: number;
}

const EVERY_MS = 2_000;
const TABLES = 8;
/** They come a room after the other: a thousand doors at once are another row. */
const ROOM_MS = 150;

/** At an even pace, each at a moment of its own: whoever was not answered yet waits before it acts again. */
async function acting(people: readonly ((n: number) => Promise<void>)[], seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let acts = 0;
  await Promise.all(
    people.map(async (act, at) => {
      await sleep((at / people.length) * EVERY_MS);
      while (performance.now() < until) {
        const next = performance.now() + EVERY_MS;
        await act(acts);
        acts += 1;
        await sleep(Math.max(0, next - performance.now()));
      }
    }),
  );
  return acts;
}

export async function ourCrowd({ rooms, people, seconds }: CrowdShape): Promise<CrowdLoad> {
  const server = await TestServer.start();
  try {
    const clients: LoadClient[] = [];
    for (let n = 0; n < rooms; n += 1) {
      const { code } = await server.createSession({ scenario: "decouverte-60", tables: TABLES });
      const room = Array.from({ length: people }, () => new LoadClient({ url: server.url, code }));
      await Promise.all(room.map((client, at) => client.join(`P${at}`, false)));
      clients.push(...room);
      await sleep(ROOM_MS);
    }
    const [before, errors] = [cpuMs(server.pid), clients.map((client) => client.errors)];
    // Two people of a room never bear one name: it would be refused.
    const doing = clients.map((client, at) => async (n: number) => {
      await client.send({ type: "session/rename", name: `P${at}-${n}` } as { type: string });
    });
    const acts = await acting(doing, seconds);
    const spent = cpuMs(server.pid) - before;
    const acks = clients.flatMap(({ acknowledged }) => acknowledged.slice(1).map(({ ms }) => ms));
    const dropped = clients.filter(
      (client, n) => client.errors > (errors[n] ?? 0) || !client.isConnected,
    ).length;
    const rss = rssMb(server.pid);
    await Promise.all(clients.map((client) => client.close()));
    return { core: spent / (seconds * 1000), rss, p99: percentile(acks, 0.99), dropped, cpu: spent / acts };
  } finally {
    await server.stop();
  }
}

export async function bareCrowd({ rooms, people, seconds }: CrowdShape): Promise<CrowdLoad> {
  const port = await freePort();
  const program = join(import.meta.dirname, "crowd-floor.ts");
  const child = spawn(process.execPath, [program, String(port), String(rooms)], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  try {
    await once(child, "message");
    const [joined, acks]: [((n: number) => Promise<void>)[], number[]] = [[], []];
    let dropped = 0;
    for (let n = 0; n < rooms * people; n += 1) {
      const id = `FLOO${String(Math.floor(n / people)).padStart(2, "0")}`;
      const room = await new Client(`http://127.0.0.1:${port}`).joinById(id, {});
      room.reconnection.enabled = false;
      room.onMessage("q", () => undefined);
      room.onLeave(() => (dropped += 1));
      joined.push(async (act) => {
        const sent = performance.now();
        await room.request("c", { name: `Personne ${act}` });
        acks.push(performance.now() - sent);
      });
    }
    const before = cpuMs(child.pid);
    const acts = await acting(joined, seconds);
    const spent = cpuMs(child.pid) - before;
    const rss = rssMb(child.pid);
    return { core: spent / (seconds * 1000), rss, p99: percentile(acks, 0.99), dropped, cpu: spent / acts };
  } finally {
    child.kill();
  }
}
