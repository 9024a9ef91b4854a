/** A thousand people in twenty-five rooms of two processes on one base; the process that holds most is killed, again and again. */
import { setTimeout as sleep } from "node:timers/promises";
import { Several, until } from "../support/several.ts";
import type { CreatedSession, TestServer } from "../support/server.ts";
import { missingFrom } from "./bots.ts";
import { LoadClient, type Address } from "./client.ts";
import { replayJournal } from "./journal.ts";

export interface TakeoverShape {
  readonly rooms: number;
  /** In each room. */
  readonly people: number;
  readonly kills: number;
}

export interface TakeoverLoad {
  /** Milliseconds from each kill until the last of its rooms took a command again. */
  readonly playable: readonly number[];
  /** Milliseconds from each kill until everybody in those rooms was answered again. */
  readonly allBack: readonly number[];
  /** Rooms that changed hands, all kills together. */
  readonly moved: number;
  readonly acknowledged: number;
  /** Answered yes, and in no journal. */
  readonly lost: number;
  /** Written twice in a journal. */
  readonly doubled: number;
  /** Sessions whose journal does not play to their live state. */
  readonly apart: number;
}

const EVERY_MS = 4_000;
const ROOM_MS = 150;
const TABLES = 8;
const CALM_MS = 6_000;
/** What a dead process had answered may still be read from a socket. */
const LATE_MS = 500;

interface LoadRoom {
  readonly session: CreatedSession;
  readonly address: Address;
  readonly clients: readonly LoadClient[];
  /** By client, when it was last answered. */
  readonly answered: number[];
}

export async function takeoverLoad({ rooms, people, kills }: TakeoverShape): Promise<TakeoverLoad> {
  const several = await Several.start(2);
  try {
    const all: LoadRoom[] = [];
    for (let n = 0; n < rooms; n += 1) {
      all.push(await openRoom(several, (n % 2) + 1, people));
      await sleep(ROOM_MS);
    }
    const acting = keepActing(all);
    const rounds: { readonly playable: number; readonly allBack: number; readonly moved: number }[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      await sleep(CALM_MS);
      rounds.push(await killOnce(several, all));
    }
    await sleep(CALM_MS);
    await acting.stop();
    const told = await tellJournals(several, all);
    await Promise.all(all.flatMap(({ clients }) => clients.map((client) => client.close())));
    return {
      playable: rounds.map(({ playable }) => playable),
      allBack: rounds.map(({ allBack }) => allBack),
      moved: rounds.reduce((sum, { moved }) => sum + moved, 0),
      acknowledged: all.flatMap(({ clients }) => clients.flatMap((client) => client.acknowledged)).length,
      ...told,
    };
  } finally {
    await several.stop();
  }
}

/** Its people come in by whichever process answers. */
async function openRoom(several: Several, owner: number, people: number): Promise<LoadRoom> {
  const session = await several.at(owner).createSession({ scenario: "decouverte-60", tables: TABLES });
  const address: Address = Object.defineProperty({ url: "", code: session.code }, "url", {
    get: () => several.url,
  });
  const clients = Array.from({ length: people }, () => new LoadClient(address));
  for (const client of clients) client.isPatient = true;
  await Promise.all(clients.map((client, at) => client.join(`P${at}`, false)));
  const answered = clients.map(() => 0);
  for (const [at, client] of clients.entries())
    client.onAcknowledged = () => {
      answered[at] = performance.now();
    };
  return { session, address, clients, answered };
}

/** Each at a moment of its own, every four seconds: whoever was not answered yet waits before it acts again. */
function keepActing(rooms: readonly LoadRoom[]): { readonly stop: () => Promise<void> } {
  let isStopped = false;
  const clients = rooms.flatMap((room) => room.clients);
  const acting = clients.map(async (client, at) => {
    await sleep((at / clients.length) * EVERY_MS);
    for (let n = 0; !isStopped; n += 1) {
      const next = performance.now() + EVERY_MS;
      await client.send({ type: "session/rename", name: `P${at}-${n}` } as { type: string });
      await sleep(Math.max(0, next - performance.now()));
    }
  });
  return {
    stop: async () => {
      isStopped = true;
      await Promise.all(acting);
    },
  };
}

/** Kills the process that holds most rooms, waits until all of them are played elsewhere, and starts it again. */
async function killOnce(several: Several, rooms: readonly LoadRoom[]) {
  const owners = await Promise.all(rooms.map((room) => ownerOf(several.at(1), room)));
  const ofFirst = owners.filter((owner) => owner === "1").length;
  const killed = ofFirst * 2 >= rooms.length ? 1 : 2;
  const own = rooms.filter((_, at) => owners[at] === String(killed));
  await several.at(killed).kill();
  // As a proxy does, which leaves out whom it cannot reach.
  several.askOnly(3 - killed);
  const killedAt = performance.now();
  const isBack = (at: number) => at > killedAt + LATE_MS;
  const playable = await until(() => own.every(({ answered }) => answered.some(isBack)), 60_000);
  await until(() => own.every(({ answered }) => answered.every(isBack)), 60_000);
  const allBack = performance.now() - killedAt;
  await several.at(killed).startAgain();
  several.askAny();
  return { playable, allBack, moved: own.length };
}

async function ownerOf(server: TestServer, { session }: LoadRoom): Promise<string | null> {
  const header = await fetch(`${server.url}/api/sessions/${session.code}/header.fr.json`);
  return header.headers.get("trois-tiers-process");
}

/** What the journals hold of what people heard. */
async function tellJournals(several: Several, rooms: readonly LoadRoom[]) {
  let [lost, doubled, apart] = [0, 0, 0];
  for (const { session, address, clients } of rooms) {
    const heard = clients.flatMap((client) => client.heard);
    lost += (await missingFrom(address, session.facilitatorKey, heard)).length;
    const { events, isFaithful } = await replayJournal(several.at(1), session);
    const names = events.flatMap((event) => ("cmdId" in event ? `${event.by} ${String(event.cmdId)}` : []));
    doubled += names.length - new Set(names).size;
    apart += isFaithful ? 0 : 1;
  }
  return { lost, doubled, apart };
}
