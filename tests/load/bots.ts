/** Bots join a live session through the SDK and play whatever phase is current; one may hold the console. */
import { appendFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { registry } from "../../game/activities/index.ts";
import { diceOver, wordOf } from "../../game/engine/dice.ts";
import { LoadClient, type Address, type Heard, type Weather } from "./client.ts";

export interface BotSettings extends Address {
  readonly count: number;
  /** Ceiling in seconds; the run ends with the session. */
  readonly duration: number;
  /** Facilitator's key: with it the journal is read at the end. */
  readonly key?: string | undefined;
  readonly drive: boolean;
  readonly acks?: string | undefined;
  /** Milliseconds between two acts of a bot; 500 to 2000 at random without it. */
  readonly pace?: number | undefined;
  /** What the network does to everybody's commands. */
  readonly weather?: Weather | undefined;
}

export interface BotReport {
  readonly count: number;
  readonly phases: readonly string[];
  readonly commands: number;
  readonly acknowledged: number;
  readonly refused: number;
  readonly errors: number;
  readonly ackMs: { readonly p50: number; readonly p99: number };
  readonly bytesIn: { readonly p50: number; readonly max: number };
  readonly bytesOut: number;
  readonly outcomes: Readonly<Record<string, number>>;
  /** `by cmdId` acknowledged and absent from the journal; undefined when no key was given. */
  readonly missing: readonly string[] | undefined;
  /** Commands that were answered in two ways. */
  readonly contradicted: readonly string[];
  readonly hasEnded: boolean;
}

const QUIET_MS = 3_000;
/** How often, at each look, the facilitator of a rough session moves somebody. */
const RESTLESS = 0.05;

/** The activity of each phase comes from the session's public header. */
async function activitiesOf({ url, code }: Address): Promise<ReadonlyMap<string, string>> {
  const response = await fetch(`${url}/api/sessions/${code}/header.fr.json`);
  if (!response.ok) throw new Error(`no session ${code} at ${url}: ${response.status}`);
  const header = (await response.json()) as { phases: { id: string; activity: string }[] };
  return new Map(header.phases.map(({ id, activity }) => [id, activity]));
}

/** A running crowd; chaos acts on its clients while they play. */
export class Crowd {
  readonly clients: LoadClient[] = [];
  readonly phases: string[] = [];
  commands = 0;
  lastActAt = performance.now();
  console: LoadClient | undefined;
  hasEnded = false;
  readonly outcomes: Record<string, number> = {};
  readonly #settings: BotSettings;
  readonly #activities: ReadonlyMap<string, string>;
  /** Bots whose place a person took. */
  readonly #replaced = new Set<LoadClient>();
  #isStopped = false;

  private constructor(settings: BotSettings, activities: ReadonlyMap<string, string>) {
    this.#settings = settings;
    this.#activities = activities;
  }

  static async gather(settings: BotSettings): Promise<Crowd> {
    const crowd = new Crowd(settings, await activitiesOf(settings));
    if (settings.drive) crowd.console = crowd.#client(settings.key);
    for (let n = 1; n <= settings.count; n += 1) crowd.clients.push(crowd.#client());
    return crowd;
  }

  #client(key?: string): LoadClient {
    const client = new LoadClient(this.#settings, key);
    client.weather = this.#settings.weather;
    client.onAcknowledged = ({ by, cmdId }) => {
      if (this.#settings.acks !== undefined) appendFileSync(this.#settings.acks, `${by} ${cmdId}\n`);
    };
    client.onFrame = () => {
      const flow = client.everyone?.flow;
      if (flow?.phase && this.phases.at(-1) !== flow.phase) this.phases.push(flow.phase);
      if (flow?.status === "ended") this.hasEnded = true;
    };
    return client;
  }

  /** The bots, and who holds the console. */
  get everybody(): readonly LoadClient[] {
    return [...this.clients, ...(this.console ? [this.console] : [])];
  }

  /** Plays until the session ends or the time is over. */
  async play(): Promise<void> {
    const until = performance.now() + this.#settings.duration * 1000;
    const isOver = () => this.#isStopped || this.hasEnded || performance.now() > until;
    const bots = this.clients.map((client, index) => this.#playOne(client, index + 1, isOver));
    await Promise.all([...bots, ...(this.console ? [this.#drive(this.console, isOver)] : [])]);
  }

  stop(): void {
    this.#isStopped = true;
  }

  #pause(): Promise<void> {
    return sleep(this.#settings.pace ?? 500 + Math.random() * 1500);
  }

  async #playOne(client: LoadClient, number: number, isOver: () => boolean): Promise<void> {
    const dice = diceOver({ dice: wordOf(`bot ${number}`) });
    const joined = await this.#count(client.join(`Robot ${number}`));
    let wasSeated = false;
    while (joined && !isOver()) {
      await this.#pause();
      if (wasSeated && client.seat === undefined) {
        this.#replaced.add(client);
        return;
      }
      wasSeated ||= client.seat !== undefined;
      const flow = client.everyone?.flow;
      if (flow?.status !== "running" || flow.phase === null) continue;
      const view = client.view(flow.phase);
      const command = view && registry(this.#activities.get(flow.phase) ?? "").bot(view, dice);
      if (!command) continue;
      const answer = this.#count(client.send(command, flow.phase));
      if (client.heldBack === 0) await answer; // else the next command overtakes it
    }
  }

  async #count(answer: Promise<{ ok: boolean; refusal?: string }>): Promise<boolean> {
    this.commands += 1;
    const { ok, refusal } = await answer;
    if (ok) this.lastActAt = performance.now();
    const name = refusal ?? "ok";
    this.outcomes[name] = (this.outcomes[name] ?? 0) + 1;
    return ok;
  }

  /** Starts, advances when every table is done or after three quiet seconds, ends. */
  async #drive(console: LoadClient, isOver: () => boolean): Promise<void> {
    while (!isOver() && this.#isSomeoneComing()) await sleep(50);
    while (!isOver()) {
      await sleep(150);
      const flow = console.everyone?.flow;
      if (!flow || flow.status === "ended") continue;
      if (this.#settings.weather && Math.random() < RESTLESS) await this.#moveSomebody(console);
      if (flow.status === "lobby")
        await this.#count(console.send({ type: "session/start", seen: flow.turn } as { type: string }));
      else if (this.#isTimeToMoveOn(console)) {
        this.lastActAt = performance.now();
        await this.#count(console.send({ type: "session/next", seen: flow.turn } as { type: string }));
        await sleep(250); // let the step reach the bots before judging them quiet
      }
    }
  }

  /** In bad weather the facilitator is restless too. */
  async #moveSomebody(console: LoadClient): Promise<void> {
    const teams = Object.keys(console.teams());
    const seats = Object.values(console.teams()).flatMap(({ members }) => Object.keys(members));
    const any = (items: readonly string[]) => items[Math.floor(Math.random() * items.length)];
    const move = { type: "session/moveSeat", seat: any(seats), team: any(teams) };
    await this.#count(console.send(move));
  }

  #isSomeoneComing(): boolean {
    return this.clients.some((client) => client.seat === undefined && !this.#replaced.has(client));
  }

  #isTimeToMoveOn(console: LoadClient): boolean {
    if (performance.now() - this.lastActAt > QUIET_MS) return true;
    const everyone = console.everyone;
    const phase = everyone?.flow.phase ?? "";
    const activity = registry(this.#activities.get(phase) ?? "");
    const teams = Object.entries(console.teams()).filter(
      ([, { members }]) => Object.keys(members).length > 0,
    );
    return (
      teams.length > 0 &&
      teams.every(([, { members, phases }]) => {
        const { done, of } = activity.progress(
          everyone?.phases[phase],
          phases[phase],
          Object.keys(members).length,
        );
        return done >= of;
      })
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.everybody.map((client) => client.close()));
  }

  async report(): Promise<BotReport> {
    const all = this.everybody;
    const acks = all.flatMap(({ acknowledged }) => acknowledged);
    const bytes = this.clients.map(({ bytesIn }) => bytesIn);
    const heard = all.flatMap((client) => client.heard);
    const { url, code, key } = this.#settings;
    return {
      count: this.#settings.count,
      phases: [...new Set(this.phases)],
      commands: this.commands,
      acknowledged: acks.length,
      refused: all.reduce((sum, { refused }) => sum + refused, 0),
      errors: all.reduce((sum, { errors }) => sum + errors, 0),
      ackMs: {
        p50: percentile(
          acks.map(({ ms }) => ms),
          0.5,
        ),
        p99: percentile(
          acks.map(({ ms }) => ms),
          0.99,
        ),
      },
      bytesIn: { p50: percentile(bytes, 0.5), max: Math.max(0, ...bytes) },
      bytesOut: all.reduce((sum, { bytesOut }) => sum + bytesOut, 0),
      outcomes: this.outcomes,
      missing: key === undefined ? undefined : await missingFrom({ url, code }, key, heard),
      contradicted: all.flatMap((client) => contradicted(client.heard)),
      hasEnded: this.hasEnded,
    };
  }
}

/** `by cmdId` answered yes to any of its copies, and not in the journal. */
export async function missingFrom(
  address: Address,
  key: string,
  heard: readonly Heard[],
): Promise<readonly string[]> {
  const acks = new Set(heard.filter(({ answer }) => answer === "ok").map(nameOf));
  const written = await journalOf(address, key);
  return [...acks].filter((ack) => !written.has(ack));
}

const nameOf = ({ by, cmdId }: Heard) => `${by} ${cmdId}`;

/**
 * The same command always has the same answer. A refusal is remembered as long as the server lives: after a kill
 * a late copy of a refused command may be accepted; one that was accepted stays so for ever.
 */
function contradicted(heard: readonly Heard[]): string[] {
  const first = new Map<string, Heard>();
  return heard.flatMap((one) => {
    const name = nameOf(one);
    const before = first.get(name);
    if (before === undefined || (before.answer !== "ok" && before.epoch !== one.epoch)) {
      first.set(name, one);
      return [];
    }
    return before.answer === one.answer ? [] : [`${name}: ${before.answer}, then ${one.answer}`];
  });
}

/** `by cmdId` of every command in a session's journal. */
async function journalOf({ url, code }: Address, key: string): Promise<ReadonlySet<string>> {
  const response = await fetch(`${url}/api/sessions/${code}/journal`, {
    headers: { authorization: `Bearer ${key}` },
  });
  if (!response.ok) throw new Error(`the journal of ${code} cannot be read: ${response.status}`);
  const lines = (await response.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { by?: string; cmdId?: string });
  return new Set(
    lines.flatMap(({ by, cmdId }) => (by !== undefined && cmdId !== undefined ? [`${by} ${cmdId}`] : [])),
  );
}

/** Rounded to a tenth; 0 of nothing. */
export function percentile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0) * 10) / 10;
}
