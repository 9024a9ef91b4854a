/** This process among those that share a base: heard of every second, taking what the dead leave, giving up when cut off. */
import { randomBytes } from "node:crypto";
import { campaignLease, LEASE_MS, sessionLease, type ProcessRow } from "../journal/leases.ts";
import type { SharedBase } from "../journal/shared.ts";
import { StoreError } from "../journal/store.ts";
import { log, logError } from "../observe/log.ts";

const BEAT_MS = 1_000;
const WATCH_MS = 250;
/** Where something is, is asked again after so long. */
const KNOWN_MS = 1_000;
const LOOK_MS = 250;
const MOST_KNOWN = 5_000;

export interface ProcessEnd {
  readonly number: number;
  /** By which other processes reach it. */
  readonly url: string;
}

interface Duties {
  /** A session that nobody owned is this process's now. */
  readonly onTaken: (code: string) => Promise<void>;
  /** Here, or about to be. */
  readonly isPlayed: (code: string) => boolean;
  /** Cut off, or declared dead: what it held is dropped, unwritten. */
  readonly onLost: () => void;
  /** Another process was started with this one's number. */
  readonly onNumberTaken: () => void;
}

interface Known {
  readonly number: number | undefined;
  readonly until: number;
}

export class Processes {
  readonly #shared: SharedBase;
  readonly #end: ProcessEnd;
  readonly #duties: Duties;
  readonly #campaigns = new Set<string>();
  readonly #known = new Map<string, Known>();
  #all: readonly ProcessRow[] = [];
  #secret = "";
  #tellGone: (gone: ProcessRow) => void = () => undefined;
  /** Steady time of the last beat that the base has. */
  #beatAt = 0;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #isLost = false;
  #isLeaving = false;
  #beating: Promise<void> = Promise.resolve();
  readonly #timers: NodeJS.Timeout[] = [];

  constructor(shared: SharedBase, end: ProcessEnd, duties: Duties) {
    this.#shared = shared;
    this.#end = end;
    this.#duties = duties;
  }

  get number(): number {
    return this.#end.number;
  }

  /** What other processes show to be believed. */
  get secret(): string {
    return this.#secret;
  }

  /** Its former self, if it still runs, writes nothing from now on. */
  async begin(): Promise<void> {
    await this.#register();
    this.#timers.push(
      setInterval(() => this.#watch(), WATCH_MS),
      setInterval(() => {
        this.#beating = this.#beating.then(() => this.#beat());
      }, BEAT_MS),
    );
  }

  /** Its sessions are for others, once what it accepted is written. */
  async leave(): Promise<void> {
    this.#isLeaving = true;
    for (const timer of this.#timers) clearInterval(timer);
    await this.#beating;
    await this.#shared.leave().catch((error: unknown) => logError("process-leave", error));
  }

  /** Codes of the sessions that are this process's: those of its former self, and those that nobody had. */
  async owned(): Promise<readonly string[]> {
    const { me, leases } = this.#shared;
    if (!me) return [];
    for (const code of await leases.orphans()) await this.#take(sessionLease(code));
    return leases.owned(me);
  }

  /** Cut off, it can answer for nothing that is shared. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** @param tell which process is dead, or was started again */
  whenGone(tell: (gone: ProcessRow) => void): void {
    this.#tellGone = tell;
  }

  ownsCampaign(id: string): boolean {
    return this.#campaigns.has(id);
  }

  async isCampaignElsewhere(id: string): Promise<boolean> {
    if (this.#campaigns.has(id)) return false;
    const owner = await this.ownerOf(campaignLease(id));
    return owner !== undefined && owner.number !== this.number;
  }

  /** A campaign that nobody owns belongs to the first process that is asked for it. */
  async takeCampaign(id: string): Promise<boolean> {
    if (this.#campaigns.has(id)) return true;
    const { me } = this.#shared;
    const isTaken = await this.#take(campaignLease(id));
    // Cut off meanwhile, it was taken by a former self.
    if (!isTaken || this.#isLost || me !== this.#shared.me) return false;
    this.#campaigns.add(id);
    return true;
  }

  /** @returns the living process that owns it, this one included */
  async ownerOf(name: string): Promise<ProcessRow | undefined> {
    const known = this.#known.get(name);
    const number = known && known.until > performance.now() ? known.number : await this.#ask(name);
    return number === undefined ? undefined : this.at(number);
  }

  /** By its number, as long as it lives. */
  at(number: number): ProcessRow | undefined {
    return this.#all.find((one) => one.number === number && one.isAlive);
  }

  /** One did not answer, and may have been started again: the base is asked who lives, once for all who ask. */
  lookAgain(): void {
    const now = performance.now();
    if (now - this.#lookedAt < LOOK_MS) return;
    this.#lookedAt = now;
    void this.#shared.leases
      .all()
      .then((all) => this.#know(all))
      .catch(() => undefined);
  }

  /** It is dead: where things are is asked again. */
  #forget(number: number): void {
    for (const [name, known] of this.#known) if (known.number === number) this.#known.delete(name);
  }

  async #ask(name: string): Promise<number | undefined> {
    const number = await this.#shared.leases.owner(name);
    this.#known.set(name, { number, until: performance.now() + KNOWN_MS });
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_KNOWN && oldest !== undefined) this.#known.delete(oldest);
    if (number !== undefined && !this.at(number)) this.#know(await this.#shared.leases.all());
    return number;
  }

  #know(all: readonly ProcessRow[]): void {
    const before = this.#all.filter(({ isAlive }) => isAlive);
    this.#all = all;
    const alive = new Set(all.flatMap((one) => (one.isAlive ? [one.incarnation] : [])));
    for (const one of before) {
      if (alive.has(one.incarnation)) continue;
      this.#forget(one.number);
      this.#tellGone(one);
    }
  }

  async #take(name: string): Promise<boolean> {
    const { me } = this.#shared;
    if (!me || this.#isLost) return false;
    try {
      await this.#shared.leases.claim(name, me);
      return true;
    } catch (error) {
      if (error instanceof StoreError && error.code === "lease-held") return false;
      throw error;
    }
  }

  async #register(): Promise<void> {
    const sentAt = performance.now();
    this.#secret = randomBytes(24).toString("base64url");
    const { number, url } = this.#end;
    const incarnation = randomBytes(12).toString("hex");
    await this.#shared.become({ number, url, incarnation, secret: this.#secret });
    this.#know(await this.#shared.leases.all());
    this.#beatAt = sentAt;
    this.#isLost = false;
  }

  /** Alone, nobody else would take its sessions: it keeps them, refusing what it cannot write. */
  #watch(): void {
    const isLate = performance.now() - this.#beatAt > LEASE_MS;
    const hasOthers = this.#all.some(({ number, isAlive }) => isAlive && number !== this.#end.number);
    if (isLate && hasOthers && !this.#isLost) this.#lose();
  }

  #lose(): void {
    this.#isLost = true;
    this.#campaigns.clear();
    this.#known.clear();
    log("process-cut-off", { process: this.#end.number });
    this.#duties.onLost();
  }

  async #beat(): Promise<void> {
    if (this.#isLeaving) return;
    try {
      if (this.#isLost) await this.#register();
      await this.#hear();
    } catch (error) {
      if (error instanceof StoreError && error.code === "fenced") await this.#fenced();
      // Otherwise the base does not answer: the next beat tries again, and the watch counts.
    }
  }

  async #hear(): Promise<void> {
    const { me, leases } = this.#shared;
    if (!me) return;
    const sentAt = performance.now();
    await leases.beat(me);
    this.#beatAt = sentAt;
    this.#know(await leases.all());
    // What is its own and could not be read a moment ago, then what nobody has. Each takes one, makes it playable, and
    // takes the next: they spread over the processes that are left.
    const own = (await leases.owned(me)).filter((code) => !this.#duties.isPlayed(code));
    for (const code of [...own, ...shuffled(await leases.orphans())]) {
      if (this.#isLeaving || this.#isLost) return;
      if (await this.#take(sessionLease(code))) await this.#duties.onTaken(code);
      await this.#beatIfDue();
    }
  }

  /** Many sessions taken one after the other must not look like silence. */
  async #beatIfDue(): Promise<void> {
    const { me, leases } = this.#shared;
    const sentAt = performance.now();
    if (!me || sentAt - this.#beatAt < BEAT_MS) return;
    await leases.beat(me);
    this.#beatAt = sentAt;
  }

  async #fenced(): Promise<void> {
    if (!this.#isLost) this.#lose();
    const rows = await this.#shared.leases.all().catch(() => []);
    const row = rows.find(({ number }) => number === this.#end.number);
    if (row && row.incarnation !== this.#shared.me?.incarnation) this.#duties.onNumberTaken();
  }
}

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((one) => ({ one, rank: Math.random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}
