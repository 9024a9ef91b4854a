/** People building maps at once: each moves a card one second out of five and draws a link every fifteen seconds. */
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { DRAG_TOLD_MS, ZONES } from "../../game/activities/causal-map/terms.ts";
import type { MapEveryone, MapTeam } from "../../game/activities/causal-map/state.ts";
import { diceOver, wordOf } from "../../game/engine/dice.ts";
import { TestServer } from "../support/server.ts";
import { percentile } from "./bots.ts";
import { LoadClient } from "./client.ts";

export interface MapShape {
  readonly tables: number;
  /** At each table. */
  readonly people: number;
  readonly seconds: number;
}

export interface MapLoad {
  /** Socket bytes received per person while they built, median. */
  readonly bytes: number;
  /** From a command's sending to another person of the table holding it, milliseconds. */
  readonly otherP99: number;
  readonly ackP99: number;
  /** Server CPU milliseconds per person and second. */
  readonly cpu: number;
  /** Commands accepted. */
  readonly acts: number;
  /** Those the other person never held within a second: somebody moved the same card meanwhile, or it came late. */
  readonly unseen: number;
  /** Whether every person of each table ended with the same map. */
  readonly isSame: boolean;
}

const SCENARIO = "toile-45";
const PHASE = "toile";
const DRAG_MS = 1_000;
const PATIENCE_MS = 1_000;

function cpuMs(pid: number | undefined): number {
  const fields =
    readFileSync(`/proc/${pid ?? 0}/stat`, "utf8")
      .split(") ")[1]
      ?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

interface Person {
  readonly client: LoadClient;
  /** Somebody else of the same table. */
  readonly other: LoadClient;
}

const mapOf = (client: LoadClient) => client.view(PHASE)?.team as MapTeam | undefined;

export async function buildMaps({ tables, people, seconds }: MapShape): Promise<MapLoad> {
  const server = await TestServer.start();
  try {
    const { code, facilitatorKey } = await server.createSession({ scenario: SCENARIO, tables });
    const address = { url: server.url, code };
    const host = new LoadClient(address, facilitatorKey);
    const clients = Array.from({ length: tables * people }, () => new LoadClient(address));
    for (const [n, client] of clients.entries()) await client.join(`P${n}`);
    await host.send({ type: "session/start", seen: 0 } as { type: string });
    await openLots(host);
    const load = await new Building(clients, tables, server.pid).run(seconds);
    await Promise.all([host, ...clients].map((client) => client.close()));
    return load;
  } finally {
    await server.stop();
  }
}

/** Through the welcome to the last lot: every card is on the table. */
async function openLots(host: LoadClient): Promise<void> {
  const isOpen = () => {
    const map = host.everyone?.phases[PHASE] as MapEveryone | undefined;
    return map?.step === "lot" && map.lot === map.lots - 1;
  };
  for (let n = 0; n < 30 && !isOpen(); n += 1) {
    await host.send({ type: "session/next", seen: host.everyone?.flow.turn ?? 0 } as { type: string });
    await sleep(50);
  }
}

class Building {
  readonly #people: readonly Person[];
  readonly #tables: ReadonlyMap<string, readonly LoadClient[]>;
  readonly #pid: number | undefined;
  readonly #dice = diceOver({ dice: wordOf("map") });
  readonly #others: number[] = [];
  #acts = 0;
  #unseen = 0;

  constructor(clients: readonly LoadClient[], tables: number, pid: number | undefined) {
    const teamOf = (client: LoadClient) =>
      Object.keys(client.mirror.parts).find((key) => key.startsWith("team/")) ?? "";
    const seated = new Map<string, LoadClient[]>();
    for (const client of clients) seated.set(teamOf(client), [...(seated.get(teamOf(client)) ?? []), client]);
    this.#tables = seated;
    if (this.#tables.size !== tables) throw new Error(`people sit at ${this.#tables.size} tables`);
    this.#people = [...this.#tables.values()].flatMap((members) =>
      members.map((client, n) => ({ client, other: members[(n + 1) % members.length] ?? client })),
    );
    this.#pid = pid;
  }

  async run(seconds: number): Promise<MapLoad> {
    await Promise.all(this.#people.map((person) => this.#placeAll(person)));
    await sleep(1_000);
    const bytesBefore = this.#people.map(({ client }) => client.bytesIn);
    const acksBefore = this.#people.map(({ client }) => client.acknowledged.length);
    const cpuBefore = cpuMs(this.#pid);
    this.#others.length = 0;
    this.#acts = 0;
    this.#unseen = 0;
    await Promise.all(this.#people.map((person) => this.#build(person, seconds)));
    const cpu = (cpuMs(this.#pid) - cpuBefore) / (this.#people.length * seconds);
    await sleep(1_500);
    const acks = this.#people.flatMap(({ client }, n) =>
      client.acknowledged.slice(acksBefore[n]).map(({ ms }) => ms),
    );
    return {
      bytes: percentile(
        this.#people.map(({ client }, n) => client.bytesIn - (bytesBefore[n] ?? 0)),
        0.5,
      ),
      otherP99: percentile(this.#others, 0.99),
      ackP99: percentile(acks, 0.99),
      cpu: Math.round(cpu * 1000) / 1000,
      acts: this.#acts,
      unseen: this.#unseen,
      isSame: [...this.#tables.values()].every((members) => {
        const [first, ...rest] = members.map((client) => JSON.stringify(sorted(mapOf(client))));
        return rest.every((map) => map === first);
      }),
    };
  }

  /** Before anything is measured, each person places some of the cards. */
  async #placeAll({ client }: Person): Promise<void> {
    const { dealt } = client.everyone?.phases[PHASE] as MapEveryone;
    const seat = Number((client.seat ?? "s0").slice(1));
    for (const [n, card] of dealt.flat().entries()) if ((n + seat) % 3 === 0) await this.#place(client, card);
  }

  async #build(person: Person, seconds: number): Promise<void> {
    // People do not move on the same beat.
    const offset = this.#dice.roll() * 5_000;
    await sleep(offset);
    const end = performance.now() + seconds * 1_000 - offset;
    for (let turn = 0; performance.now() < end; turn += 1) {
      const started = performance.now();
      await this.#move(person);
      if (turn % 3 === 2) await this.#link(person);
      await sleep(Math.max(0, 5_000 - (performance.now() - started)));
    }
  }

  async #move({ client, other }: Person): Promise<void> {
    const cards = Object.keys(mapOf(client)?.places ?? {});
    const card = cards[this.#dice.pick(cards.length)];
    if (card === undefined) return;
    let ms: number = DRAG_TOLD_MS.first;
    await sleep(ms);
    for (; ms < DRAG_MS; ms += DRAG_TOLD_MS.then) {
      client.gesture({ kind: "drag", on: card, at: [this.#part(), this.#part()] });
      await sleep(DRAG_TOLD_MS.then);
    }
    const [x, y] = [this.#dice.pick(1001), this.#dice.pick(1001)];
    await this.#timed(
      other,
      (map) => map.places[card]?.slice(1).join() === `${x},${y}`,
      () => this.#place(client, card, x, y),
    );
  }

  async #link({ client, other }: Person): Promise<void> {
    const cards = Object.keys(mapOf(client)?.places ?? {});
    const [from, to] = this.#dice.shuffle(cards);
    if (from === undefined || to === undefined || mapOf(client)?.links[`${from}>${to}`] !== undefined) return;
    const sign = this.#dice.pick(4) === 0 ? "slows" : "feeds";
    await this.#timed(
      other,
      (map) => map.links[`${from}>${to}`] !== undefined,
      async () => {
        const answer = await client.send(
          { type: "causal-map/link", from, to, sign } as { type: string },
          PHASE,
        );
        if (answer.ok) this.#acts += 1;
      },
    );
  }

  /** @param x @param y thousandths of the zone */
  async #place(client: LoadClient, card: string, x = this.#dice.pick(1001), y = this.#dice.pick(1001)) {
    const zone = ZONES[this.#dice.pick(ZONES.length)] ?? "usages";
    const command = { type: "causal-map/place", card, zone, x, y };
    const answer = await client.send(command, PHASE);
    if (answer.ok) this.#acts += 1;
  }

  /** How long the table's other person waits to hold what was sent. */
  async #timed(
    other: LoadClient,
    holds: (map: MapTeam) => boolean,
    send: () => Promise<void>,
  ): Promise<void> {
    const start = performance.now();
    const before = other.onFrame;
    const seen = new Promise<number | undefined>((resolve) => {
      setTimeout(() => resolve(undefined), PATIENCE_MS);
      other.onFrame = (frame) => {
        before(frame);
        const map = mapOf(other);
        if (map && holds(map)) resolve(performance.now() - start);
      };
    });
    await send();
    const ms = await seen;
    other.onFrame = before;
    if (ms === undefined) this.#unseen += 1;
    else this.#others.push(ms);
  }

  readonly #part = () => Math.round(this.#dice.roll() * 1000) / 1000;
}

/** Keys in one order: patches add them in the order they came. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sorted(field)]),
  );
}
