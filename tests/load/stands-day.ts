/** A day of stands in a few minutes: visitors come, play, bring objects, are called, leave; the server may be killed. */
import { setTimeout as sleep } from "node:timers/promises";
import type { StandsEveryone, StandsSeat, Ticket } from "../../game/activities/stands/state.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";
import { missingFrom, percentile } from "./bots.ts";
import { LoadClient } from "./client.ts";
import { replayJournal } from "./journal.ts";
import { cpuMs } from "./quiz-load.ts";

export interface DayShape {
  readonly visitors: number;
  /** Of these visitors, those who bring an object. */
  readonly repairs: number;
  /** From the first visitor who comes to the last. */
  readonly seconds: number;
  /** kill -9, spread over the day. */
  readonly kills: number;
}

export interface DayLoad {
  readonly ackP50: number;
  readonly ackP99: number;
  readonly acknowledged: number;
  /** Socket bytes received: one visitor, median and most, and the console over the day. */
  readonly visitorBytes: { readonly p50: number; readonly max: number };
  readonly consoleBytes: number;
  /** Milliseconds of processor by command, in the last life of the server. */
  readonly cpu: number;
  /** Devices there at once, at most. */
  readonly crowd: number;
  /** Times a visitor found the session full and asked again. */
  readonly full: number;
  /** Acknowledged and not in the journal; visitors and repairs that the day's totals do not have. */
  readonly lost: number;
  readonly uncounted: number;
  /** The journal plays again to the hash of the live session. */
  readonly isFaithful: boolean;
}

const PHASE = "stands";
const BENCHES = 4;
const STANDS = 3;
/** A visitor's thinking, a repair: a few seconds where a day has minutes. */
const THINK_MS = 1_500;
const REPAIR_MS = 2_000;
const LOOK_MS = 100;
const PATIENCE_MS = 120_000;

const own = (client: LoadClient) => client.view(PHASE)?.seat as StandsSeat | undefined;
const shown = (client: LoadClient) => client.everyone?.phases[PHASE] as StandsEveryone | undefined;

async function until(isSo: () => boolean, what: string): Promise<void> {
  const start = performance.now();
  while (!isSo()) {
    if (performance.now() - start > PATIENCE_MS) throw new Error(`never ${what}`);
    await sleep(LOOK_MS);
  }
}

class Day {
  readonly #shape: DayShape;
  readonly #server: TestServer;
  readonly #session: CreatedSession;
  readonly #host: LoadClient;
  readonly #clients: LoadClient[] = [];
  readonly #visitors: LoadClient[] = [];
  #here = 0;
  #crowd = 0;
  #full = 0;
  #isOver = false;

  constructor(shape: DayShape, server: TestServer, session: CreatedSession) {
    this.#shape = shape;
    this.#server = server;
    this.#session = session;
    this.#host = this.#client(session.facilitatorKey);
  }

  #client(key?: string): LoadClient {
    const client = new LoadClient({ url: this.#server.url, code: this.#session.code }, key);
    this.#clients.push(client);
    return client;
  }

  async run(): Promise<DayLoad> {
    const benches = Array.from({ length: BENCHES }, () => this.#client());
    await Promise.all(benches.map((client, n) => this.#enter(client, `Établi ${n + 1}`)));
    for (const type of ["session/start", "session/next"]) {
      await until(() => this.#host.everyone !== undefined, "the console");
      await this.#host.send({ type, seen: this.#host.everyone?.flow.turn } as { type: string });
    }
    const repairing = benches.map((client) => this.#repair(client));
    const every = (this.#shape.seconds * 1000) / this.#shape.visitors;
    const start = performance.now();
    const visits = Array.from({ length: this.#shape.visitors }, async (_, n) => {
      await sleep(Math.max(0, start + n * every - performance.now()));
      await this.#visit(n);
    });
    await Promise.all([...visits, this.#kill()]);
    this.#isOver = true;
    await Promise.all(repairing);
    await sleep(1_000); // the last frames arrive
    return await this.#report();
  }

  async #kill(): Promise<void> {
    const { kills, seconds } = this.#shape;
    for (let n = 0; n < kills; n += 1) {
      await sleep((seconds * 1000) / (kills + 1));
      await this.#server.kill();
      await this.#server.startAgain();
    }
  }

  /** Somebody who finds the session full reads why, and asks again. */
  async #enter(client: LoadClient, name: string): Promise<void> {
    while (!(await client.join(name, false)).ok) {
      this.#full += 1;
      await sleep(THINK_MS);
    }
    await until(() => client.seat !== undefined, `${name} seated`);
  }

  async #say(client: LoadClient, verb: string, rest: object = {}): Promise<boolean> {
    return (await client.send({ type: `stands/${verb}`, ...rest }, PHASE)).ok;
  }

  async #visit(n: number): Promise<void> {
    const client = this.#client();
    this.#visitors.push(client);
    this.#here += 1;
    this.#crowd = Math.max(this.#crowd, this.#here);
    await this.#enter(client, `Visiteur ${n + 1}`);
    await until(() => shown(client) !== undefined, "the stands");
    const brings = n % Math.round(this.#shape.visitors / this.#shape.repairs) === 0;
    if (brings) await this.#say(client, "ticket", { object: "bouilloire", symptom: "ne chauffe plus" });
    const all = shown(client)?.stands ?? [];
    for (let k = 0; k < STANDS; k += 1) {
      const stand = all[(n + k * 5) % all.length];
      await this.#say(client, "open", { stand: stand?.id });
      await sleep(THINK_MS + Math.random() * THINK_MS);
      await this.#say(client, "finish", { stand: stand?.id });
      await this.#say(client, "keep", { stand: stand?.id, message: stand?.messages[n % 3] });
    }
    if (brings) await this.#wait(client);
    await this.#say(client, "leave");
    await client.close();
    this.#here -= 1;
  }

  async #wait(client: LoadClient): Promise<void> {
    const ticket = (): Ticket | undefined => Object.values(own(client)?.tickets ?? {})[0];
    await until(() => ticket() !== undefined && ticket()?.state !== "waiting", "called");
    const called = ticket();
    // Begun without a call, when the repairer saw them standing there.
    if (called?.state === "called") await this.#say(client, "come", { number: called.number });
    await until(() => ticket()?.state === "done", "repaired");
  }

  async #repair(client: LoadClient): Promise<void> {
    await until(() => shown(client) !== undefined, "the stands");
    await this.#say(client, "bench", { isOn: true });
    while (!this.#isOver) {
      await sleep(LOOK_MS + Math.random() * LOOK_MS);
      const number = shown(client)?.queue.find(({ state }) => state === "waiting")?.number;
      if (number === undefined || !(await this.#say(client, "call", { number }))) continue;
      await sleep(THINK_MS);
      await this.#say(client, "begin", { number });
      await sleep(REPAIR_MS);
      await this.#say(client, "end", { number, outcome: "repaired", grams: 900 });
    }
  }

  async #report(): Promise<DayLoad> {
    const { facilitatorKey: key, code } = this.#session;
    const acks = this.#clients.flatMap(({ acknowledged }) => acknowledged.map(({ ms }) => ms));
    const bytes = this.#visitors.map(({ bytesIn }) => bytesIn);
    const heard = this.#clients.flatMap((client) => client.heard);
    const missing = await missingFrom({ url: this.#server.url, code }, key, heard);
    const { state, isFaithful } = await replayJournal(this.#server, this.#session);
    const { totals } = state.everyone.phases[PHASE] as StandsEveryone;
    const { visitors, repairs } = this.#shape;
    await Promise.all(this.#clients.map((client) => client.close()));
    return {
      ...{ ackP50: percentile(acks, 0.5), ackP99: percentile(acks, 0.99), acknowledged: acks.length },
      visitorBytes: { p50: percentile(bytes, 0.5), max: Math.max(...bytes) },
      ...{ consoleBytes: this.#host.bytesIn, crowd: this.#crowd, full: this.#full },
      ...{ lost: missing.length, isFaithful, cpu: cpuMs(this.#server.pid) / acks.length },
      uncounted: Math.abs(visitors - totals.visitors) + Math.abs(repairs - totals.outcomes.repaired),
    };
  }
}

export async function dayOfStands(shape: DayShape): Promise<DayLoad> {
  const server = await TestServer.start();
  try {
    const session = await server.createSession({ scenario: "repair-cafe", tables: 1 });
    return await new Day(shape, server, session).run();
  } finally {
    await server.stop();
  }
}
