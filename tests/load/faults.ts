/** The faults that chaos makes on a real server and its clients, and how it is known that each is over. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Dice } from "../../game/engine/dice.ts";
import type { TestServer } from "../support/server.ts";
import type { SmallDisk } from "../support/small-disk.ts";
import type { LoadClient, Weather } from "./client.ts";

/** `delay` and `duplicate` are the weather of all commands; the others strike one after the other. */
export const FAULTS = ["kill", "cut", "delay", "duplicate", "disk", "clock"] as const;
export type Fault = (typeof FAULTS)[number];

/** One round of strikes, shuffled each time. */
const ROUND: readonly Fault[] = ["kill", "cut", "cut", "disk", "clock", "clock"];

const MINUTE = 60_000;
/** What the server's clock may differ by; the last is a laptop whose battery had died. */
const SHIFTS = [0, 2, 60, -60, 1440, -1440, -525_600].map((minutes) => minutes * MINUTE);

export interface Stage {
  readonly server: TestServer;
  /** Filled and given room again; on PostgreSQL it is the base that falls and rises. */
  readonly disk: Pick<SmallDisk, "fill" | "free"> | undefined;
  readonly dice: Dice;
  readonly only: readonly Fault[] | undefined;
  /** Those who play now. */
  readonly playing: () => readonly LoadClient[];
  /** How many answers so far: all that were yes, and all that said that the disk refuses. */
  readonly acknowledged: () => number;
  readonly unavailable: () => number;
}

export class Faults {
  readonly #stage: Stage;
  #round: Fault[] = [];
  #shift = 0;
  /** From the start of the next life to the first answer, milliseconds. */
  readonly recoveries: number[] = [];
  /** From the moment the port is open again to the last player back, milliseconds. */
  readonly backs: number[] = [];
  kills = 0;
  cuts = 0;
  delays = 0;
  duplicates = 0;
  diskFull = 0;
  clockJumps = 0;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Commands held back up to two seconds, and sent again at once, soon, or long after. */
  readonly weather: Weather = {
    delay: () => {
      if (!this.#may("delay") || this.#pick(12) > 0) return 0;
      this.delays += 1;
      return 100 + this.#pick(1900);
    },
    copies: () => {
      if (!this.#may("duplicate") || this.#pick(10) > 0) return [];
      const copies = [0, this.#pick(100), 500 + this.#pick(4000)].slice(this.#pick(3));
      this.duplicates += copies.length;
      return copies;
    },
  };

  async strike(): Promise<void> {
    await sleep(this.#stage.only?.includes("kill") ? 300 + this.#pick(500) : 700 + this.#pick(1200));
    switch (this.#next()) {
      case "kill":
        await this.#kill();
        break;
      case "cut":
        this.#cut();
        break;
      case "disk":
        await this.#fillDisk();
        break;
      case "clock":
        await this.#moveClock();
        break;
      default: // nothing but weather
    }
  }

  #may(fault: Fault): boolean {
    const { only, disk } = this.#stage;
    return (only === undefined || only.includes(fault)) && (fault !== "disk" || disk !== undefined);
  }

  #pick(below: number): number {
    return this.#stage.dice.pick(below);
  }

  #next(): Fault | undefined {
    if (this.#round.length === 0) this.#round = ROUND.filter((fault) => this.#may(fault));
    const [fault] = this.#round.length > 0 ? this.#round.splice(this.#pick(this.#round.length), 1) : [];
    return fault;
  }

  async #kill(): Promise<void> {
    const before = this.#stage.acknowledged();
    await this.#stage.server.kill();
    this.kills += 1;
    const start = performance.now();
    await this.#stage.server.startAgain();
    const open = performance.now();
    await this.#until(() => this.#stage.playing().every(({ isConnected }) => isConnected), "everybody back");
    this.backs.push(performance.now() - open);
    await this.#until(() => this.#stage.acknowledged() > before, "answers after a kill");
    this.recoveries.push(performance.now() - start);
  }

  #cut(): void {
    for (const client of this.#stage.playing()) {
      if (this.#pick(4) > 0) continue;
      client.cut();
      this.cuts += 1;
    }
  }

  /** Until somebody was refused, a moment longer, then until somebody is answered again. */
  async #fillDisk(): Promise<void> {
    const { server, disk, acknowledged, unavailable } = this.#stage;
    const { pid } = server;
    if (!disk || pid === undefined) return;
    this.diskFull += 1;
    const refused = unavailable();
    disk.fill(pid);
    await this.#until(() => unavailable() > refused, "refusals on a full disk");
    await sleep(this.#pick(1000));
    disk.free(pid);
    const before = acknowledged();
    await this.#until(() => acknowledged() > before, "answers once the disk has room");
  }

  async #moveClock(): Promise<void> {
    const others = SHIFTS.filter((shift) => shift !== this.#shift);
    this.#shift = others[this.#pick(others.length)] ?? 0;
    this.clockJumps += 1;
    const before = this.#stage.acknowledged();
    this.#stage.server.moveClock(this.#shift);
    await this.#until(() => this.#stage.acknowledged() > before, "answers after a jump of the clock");
  }

  /** Rejects after half a minute: a server that does not come back fails the run. */
  async #until(isOver: () => boolean, what: string): Promise<void> {
    const start = performance.now();
    while (!isOver()) {
      if (performance.now() - start > MINUTE / 2) throw new Error(`no ${what}: ${this.#stage.server.output}`);
      await sleep(5);
    }
  }
}
