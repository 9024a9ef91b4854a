/** Faults under load: servers killed, sockets cut; what was acknowledged must be in the journal, and replay to the same hash. */
import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { registry } from "../../game/activities/index.ts";
import { diceOver, wordOf, type Dice } from "../../game/engine/dice.ts";
import { canonical } from "../../game/engine/hash.ts";
import { replay, type JournalEntry } from "../../game/engine/replay.ts";
import { newState, type Content } from "../../game/engine/session.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";
import { Crowd, percentile } from "./bots.ts";

export interface ChaosSettings {
  readonly minutes: number;
  readonly seed: string;
  /** `kill` leaves the sockets alone. */
  readonly only?: "kill" | undefined;
  /** Ends after so many kills, however long it takes. */
  readonly kills?: number | undefined;
  /** Bots in each of the two sessions. */
  readonly bots?: number;
}

export interface ChaosReport {
  kills: number;
  cuts: number;
  acknowledged: number;
  lost: number;
  divergent: number;
  recoveryMs: { p50: number; p99: number };
}

interface Played {
  readonly session: CreatedSession;
  readonly crowd: Crowd;
  done: boolean;
}

const SESSIONS = 2;

class Chaos {
  readonly #settings: ChaosSettings;
  readonly #server: TestServer;
  readonly #dice: Dice;
  readonly #played: Played[] = [];
  readonly #recoveries: number[] = [];
  #kills = 0;
  #cuts = 0;
  #isOver = false;

  constructor(settings: ChaosSettings, server: TestServer) {
    this.#settings = settings;
    this.#server = server;
    this.#dice = diceOver({ dice: wordOf(settings.seed) });
  }

  async run(): Promise<ChaosReport> {
    const crowds = Array.from({ length: SESSIONS }, () => this.#keepPlaying());
    const until = performance.now() + this.#settings.minutes * 60_000;
    const isEnough = () =>
      this.#settings.kills === undefined ? performance.now() > until : this.#kills >= this.#settings.kills;
    while (!isEnough()) {
      await sleep(700 + this.#dice.pick(1200));
      if (this.#settings.only !== "kill" && this.#dice.pick(2) === 0) this.#cutSome();
      else await this.#killOnce();
    }
    await sleep(1500); // the last commands come back
    this.#isOver = true;
    for (const { crowd } of this.#played) crowd.stop();
    await Promise.all(crowds);
    return this.#report();
  }

  /** One session after the other, so that there is always somebody to disturb. */
  async #keepPlaying(): Promise<void> {
    while (!this.#isOver) {
      const session = await this.#createSession();
      if (!session) continue;
      const crowd = await this.#gather(session);
      if (!crowd) continue;
      const played = { session, crowd, done: false };
      this.#played.push(played);
      await crowd.play();
      played.done = true;
    }
  }

  async #createSession(): Promise<CreatedSession | undefined> {
    try {
      return await this.#server.createSession();
    } catch {
      await sleep(100); // between two lives of the server
      return undefined;
    }
  }

  async #gather({ code, facilitatorKey: key }: CreatedSession): Promise<Crowd | undefined> {
    try {
      const { url } = this.#server;
      return await Crowd.gather({
        url,
        code,
        key,
        count: this.#settings.bots ?? 12,
        duration: 3600,
        drive: true,
        pace: 60,
      });
    } catch {
      await sleep(100);
      return undefined;
    }
  }

  async #killOnce(): Promise<void> {
    const before = this.#acknowledgedNow();
    await this.#server.kill();
    this.#kills += 1;
    const start = performance.now();
    await this.#server.startAgain();
    while (this.#acknowledgedNow() === before && performance.now() - start < 20_000) await sleep(5);
    this.#recoveries.push(performance.now() - start);
  }

  #cutSome(): void {
    for (const { crowd } of this.#played.filter(({ done }) => !done)) {
      for (const client of crowd.clients) {
        if (this.#dice.pick(4) > 0) continue;
        client.cut();
        this.#cuts += 1;
      }
    }
  }

  #acknowledgedNow(): number {
    return this.#played.reduce(
      (sum, { crowd }) => sum + crowd.clients.reduce((all, { acknowledged }) => all + acknowledged.length, 0),
      0,
    );
  }

  async #report(): Promise<ChaosReport> {
    let [acknowledged, lost, divergent] = [0, 0, 0];
    for (const { session, crowd } of this.#played) {
      const report = await crowd.report();
      acknowledged += report.acknowledged;
      lost += report.missing?.length ?? 0;
      if (!(await this.#isFaithful(session))) divergent += 1;
      await crowd.close();
    }
    const recoveryMs = { p50: percentile(this.#recoveries, 0.5), p99: percentile(this.#recoveries, 0.99) };
    return { kills: this.#kills, cuts: this.#cuts, acknowledged, lost, divergent, recoveryMs };
  }

  /** The journal played from the start gives the live session's hash. */
  async #isFaithful({ code, facilitatorKey }: CreatedSession): Promise<boolean> {
    const text = await (await this.#server.get(`/api/sessions/${code}/journal`, facilitatorKey)).text();
    const [header, ...lines] = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const { content, seed, tables } = header as unknown as { content: Content; seed: string; tables: number };
    const events = lines.filter((line) => "act" in line) as unknown as JournalEntry[];
    const { state, refused } = replay({ content, registry }, newState(seed, tables), events);
    const hash = createHash("sha256").update(canonical(state)).digest("hex");
    return refused.length === 0 && lines.at(-1)?.hash === hash;
  }
}

export async function runChaos(settings: ChaosSettings): Promise<ChaosReport> {
  const server = await TestServer.start();
  try {
    return await new Chaos(settings, server).run();
  } finally {
    await server.stop();
  }
}
