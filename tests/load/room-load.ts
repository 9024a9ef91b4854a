/** A whole town hall behind one address: everybody comes at once, then people are moved from table to table. */
import { setTimeout as sleep } from "node:timers/promises";
import { TestServer } from "../support/server.ts";
import { percentile } from "./bots.ts";
import { LoadClient } from "./client.ts";

export interface RoomLoad {
  /** From the first to open a connection to the last who is seated, milliseconds. */
  readonly joined: number;
  /** Connections that failed on the way. */
  readonly errors: number;
  /** From the facilitator's order to the last of both tables, the console and the écran that shows it. */
  readonly movedP99: number;
}

const MOVES = 30;
const PATIENCE_MS = 60_000;
const LOOK_MS = 2;

async function until(isSo: () => boolean, what: string): Promise<void> {
  const start = performance.now();
  while (!isSo()) {
    if (performance.now() - start > PATIENCE_MS) throw new Error(`never ${what}`);
    await sleep(LOOK_MS);
  }
}

/** The table a client sits at. */
const teamOf = ({ mirror }: LoadClient) =>
  Object.keys(mirror.parts)
    .find((key) => key.startsWith("team/"))
    ?.slice(5);

export async function crowdedRoom(people: number): Promise<RoomLoad> {
  const server = await TestServer.start();
  try {
    const session = await server.createSession({ scenario: "decouverte-60", tables: Math.ceil(people / 6) });
    const address = { url: server.url, code: session.code };
    const host = new LoadClient(address, session.facilitatorKey);
    await until(() => host.everyone !== undefined, "the console");
    const start = performance.now();
    const clients = Array.from({ length: people }, () => new LoadClient(address));
    await Promise.all(clients.map((client, n) => client.join(`P${n}`)));
    await until(() => clients.every(({ seat }) => seat !== undefined), "everybody seated");
    const joined = performance.now() - start;
    const errors = clients.reduce((sum, client) => sum + client.errors, 0);
    const moves: number[] = [];
    for (let n = 0; n < MOVES; n += 1) moves.push(await moveOne(host, clients, n));
    await Promise.all([host, ...clients].map((client) => client.close()));
    return { joined, errors, movedP99: percentile(moves, 0.99) };
  } finally {
    await server.stop();
  }
}

/** @returns milliseconds until all those concerned show it */
async function moveOne(host: LoadClient, clients: readonly LoadClient[], n: number): Promise<number> {
  const moved = clients[(n * 7) % clients.length];
  const other = clients[(n * 7 + 3) % clients.length];
  const seat = moved?.seat;
  const [from, to] = [moved && teamOf(moved), other && teamOf(other)];
  if (!moved || seat === undefined || from === undefined || to === undefined || from === to) return 0;
  const count = (client: LoadClient, team: string) => {
    const table = client.everyone?.tables[team];
    return (table?.people ?? 0) + (table?.bots ?? 0);
  };
  const before = { from: count(host, from), to: count(host, to) };
  const concerned = clients.filter((client) => [from, to].includes(teamOf(client) ?? ""));
  const isShown = (client: LoadClient) =>
    count(client, from) === before.from - 1 && count(client, to) === before.to + 1;
  const start = performance.now();
  const order = { type: "session/moveSeat", seat, team: to };
  const answer = host.send(order);
  // The écran holds the same counts as everybody: what all of them show, it shows.
  await until(() => teamOf(moved) === to && [host, ...concerned].every(isShown), "shown everywhere");
  const ms = performance.now() - start;
  await answer;
  return ms;
}
