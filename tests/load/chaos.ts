/** Faults under load: what was acknowledged must be in the journal, and each journal must replay to the same hash. */
import { setTimeout as sleep } from "node:timers/promises";
import { partOf, type Audience } from "../../game/engine/audiences.ts";
import { diceOver, wordOf } from "../../game/engine/dice.ts";
import { canonical } from "../../game/engine/hash.ts";
import type { State } from "../../game/engine/session.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";
import { NO_POSTGRES, startPostgres } from "../support/postgres.ts";
import { NO_SMALL_DISK, smallDisk, type SmallDisk } from "../support/small-disk.ts";
import { Crowd, percentile } from "./bots.ts";
import type { LoadClient } from "./client.ts";
import { Faults, type Fault, type Stage } from "./faults.ts";
import { replayJournal } from "./journal.ts";

export interface ChaosSettings {
  readonly minutes: number;
  readonly seed: string;
  /** These faults alone. */
  readonly only?: readonly Fault[] | undefined;
  /** Ends after so many kills and so many cuts, however long it takes. */
  readonly kills?: number | undefined;
  readonly cuts?: number | undefined;
  /** Bots in each of the two sessions. */
  readonly bots?: number;
  /** On a PostgreSQL of its own in the place of a file. */
  readonly isOnPostgres?: boolean;
}

export interface ChaosReport {
  readonly kills: number;
  readonly cuts: number;
  /** Commands held back while later ones overtook them. */
  readonly delays: number;
  /** Further copies of commands, sent at once or late. */
  readonly duplicates: number;
  /** Times the disk was filled; 0 where that cannot be done, which is said. */
  readonly diskFull: number;
  readonly clockJumps: number;
  readonly acknowledged: number;
  /** Commands answered yes by any of their copies, and not in the journal. */
  readonly lost: number;
  /**
   * Sessions whose journal ends elsewhere or goes back in time, clients that hold something else than the journal
   * says, and commands answered in two ways.
   */
  readonly divergent: number;
  /** Clients compared with their journal. */
  readonly compared: number;
  readonly recoveryMs: { readonly p50: number; readonly p99: number };
  /** From the port being open to the last player back. */
  readonly backMs: { readonly p50: number; readonly max: number };
}

interface Played {
  readonly session: CreatedSession;
  readonly crowd: Crowd;
  readonly since: number;
  done: boolean;
}

const SESSIONS = 2;

class Chaos {
  readonly #settings: ChaosSettings;
  readonly #server: TestServer;
  readonly #faults: Faults;
  readonly #played: Played[] = [];
  #sessionsRefused = 0;
  #isOver = false;

  constructor(settings: ChaosSettings, server: TestServer, disk: Stage["disk"]) {
    this.#settings = settings;
    this.#server = server;
    const sum = (count: (client: LoadClient) => number) => () =>
      this.#clients(this.#played).reduce((total, client) => total + count(client), 0);
    const refused = sum(({ unavailable }) => unavailable);
    this.#faults = new Faults({
      server,
      disk,
      dice: diceOver({ dice: wordOf(settings.seed) }),
      only: settings.only,
      playing: () => this.#clients(this.#played.filter(({ done }) => !done)),
      acknowledged: sum(({ acknowledged }) => acknowledged.length),
      unavailable: () => refused() + this.#sessionsRefused,
    });
  }

  #clients(played: readonly Played[]): LoadClient[] {
    return played.flatMap(({ crowd }) => crowd.everybody);
  }

  async run(): Promise<ChaosReport> {
    const crowds = Array.from({ length: SESSIONS }, () => this.#keepPlaying());
    const until = performance.now() + this.#settings.minutes * 60_000;
    const { kills, cuts = 0 } = this.#settings;
    const isEnough = () =>
      kills === undefined
        ? performance.now() > until
        : this.#faults.kills >= kills && this.#faults.cuts >= cuts;
    while (!isEnough()) await this.#faults.strike();
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
      const played = { session, crowd, since: performance.now(), done: false };
      this.#played.push(played);
      await crowd.play();
      played.done = true;
    }
  }

  async #createSession(): Promise<CreatedSession | undefined> {
    try {
      return await this.#server.createSession();
    } catch (error) {
      if (String(error).includes("storage-unavailable")) this.#sessionsRefused += 1;
      await sleep(100); // between two lives of the server, or on a full disk
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
        weather: this.#faults.weather,
      });
    } catch {
      await sleep(100);
      return undefined;
    }
  }

  async #report(): Promise<ChaosReport> {
    let [acknowledged, lost, divergent, compared] = [0, 0, 0, 0];
    for (const played of this.#played) {
      const { crowd } = played;
      const report = await crowd.report();
      acknowledged += report.acknowledged;
      lost += report.missing?.length ?? 0;
      for (const one of report.contradicted) process.stderr.write(`answered in two ways: ${one}\n`);
      const { state, isFaithful } = await this.#replayed(played);
      const apart = await strangers(crowd.everybody, state);
      if (!isFaithful)
        process.stderr.write(`${played.session.code}: its journal does not play to its state\n`);
      for (const one of apart) process.stderr.write(`${played.session.code}: ${toldApart(one, state)}\n`);
      compared += crowd.everybody.length;
      divergent += report.contradicted.length + (isFaithful ? 0 : 1) + apart.length;
      await crowd.close();
    }
    const { kills, cuts, delays, duplicates, diskFull, clockJumps, recoveries, backs } = this.#faults;
    const recoveryMs = { p50: percentile(recoveries, 0.5), p99: percentile(recoveries, 0.99) };
    const backMs = { p50: percentile(backs, 0.5), max: percentile(backs, 1) };
    const faults = { kills, cuts, delays, duplicates, diskFull, clockJumps };
    return { ...faults, acknowledged, lost, divergent, compared, recoveryMs, backMs };
  }

  /** The journal played from the start: it gives the live session's hash, and its time went by as ours did, or slower. */
  async #replayed({ session, since }: Played) {
    const { state, events, isFaithful } = await replayJournal(this.#server, session);
    const isSteady = events.every(({ at }, index) => at >= (events[index - 1]?.at ?? 0));
    // The session was there a moment before its crowd.
    const isSlow = (events.at(-1)?.at ?? 0) <= performance.now() - since + 5_000;
    return { state, isFaithful: isFaithful && isSteady && isSlow };
  }
}

const COMPARED_MS = 10_000;

/** The parts that somebody holds otherwise than the journal says. */
const apartIn = ({ mirror }: LoadClient, state: State): readonly string[] =>
  Object.entries(mirror.parts).flatMap(([audience, part]) =>
    canonical(part) === canonical(partOf(state, audience as Audience)) ? [] : [audience],
  );

const toldApart = (client: LoadClient, state: State): string =>
  `somebody ${client.isConnected ? "connected" : "cut off"} holds otherwise: ${apartIn(client, state).join(", ")}`;

/** Who still holds something else than the journal says, once what is on its way had time to arrive. */
async function strangers(clients: readonly LoadClient[], state: State): Promise<readonly LoadClient[]> {
  const isApart = (client: LoadClient) => apartIn(client, state).length > 0;
  const start = performance.now();
  for (;;) {
    const apart = clients.filter(isApart);
    if (apart.length === 0 || performance.now() - start > COMPARED_MS) return apart;
    await sleep(50);
  }
}

/** The system's disk when the disk is left alone: a kill is then one on a real disk. */
function diskFor({ only }: ChaosSettings): SmallDisk | undefined {
  if (only !== undefined && !only.includes("disk")) return undefined;
  const disk = smallDisk();
  if (!disk && only !== undefined) throw new Error(NO_SMALL_DISK);
  if (!disk) process.stderr.write(`${NO_SMALL_DISK}\n`);
  return disk;
}

/** Where sessions are written, how that fails, and how nothing of it stays. */
interface Ground {
  readonly env: Readonly<Record<string, string>>;
  readonly dataDir: string | undefined;
  readonly disk: Stage["disk"];
  readonly remove: () => void;
}

async function groundFor(settings: ChaosSettings): Promise<Ground> {
  if (settings.isOnPostgres !== true) {
    const disk = diskFor(settings);
    return { env: {}, dataDir: disk?.dataDir, disk, remove: () => disk?.remove() };
  }
  const postgres = await startPostgres();
  if (!postgres) throw new Error(NO_POSTGRES);
  return {
    env: { DATABASE_URL: postgres.base() },
    dataDir: undefined,
    disk: { fill: () => postgres.fall(), free: () => postgres.rise() },
    remove: () => postgres.stop(),
  };
}

export async function runChaos(settings: ChaosSettings): Promise<ChaosReport> {
  const { env, dataDir, disk, remove } = await groundFor(settings);
  const server = await TestServer.start(env, { dataDir, isClockMovable: true });
  try {
    return await new Chaos(settings, server, disk).run();
  } finally {
    await server.stop();
    remove();
  }
}
