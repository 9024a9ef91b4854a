/** The sessions alive in this process: made, recovered, taken over from another, dropped. */
import { matchMaker } from "@colyseus/core";
import { StoreError, type Store } from "../journal/store.ts";
import { logError } from "../observe/log.ts";
import { sentence } from "../text/sentences.ts";
import type { LiveSession } from "./live-session.ts";
import { createSession, headerOf, journalText, recoverSession, type NewSession } from "./recovery.ts";
import { TrialBots } from "./trial.ts";

/**
 * A room's timers count by Date: put the system clock back by an hour and for an hour nothing is broadcast, and
 * who sends a hundred messages is cut. Colyseus takes its clock once and offers no other way to give it one.
 */
function useSteadyTime(code: string): void {
  const { clock } = matchMaker.getLocalRoomById(code);
  Reflect.set(clock, "now", () => performance.now());
  clock.start();
}

/** Where several processes share the sessions: those that are this one's. */
interface Sharing {
  owned(): Promise<readonly string[]>;
}

/** What was read of a session that another process plays is not read again sooner. */
const SEEN_MS = 5_000;

/** The sessions alive in this process. */
export class LiveSessions {
  readonly #store: Store;
  readonly #isShared: boolean;
  readonly #byCode = new Map<string, LiveSession>();
  /** Raised when all are dropped: one that was being read then is no longer ours to open. */
  #life = 0;
  /** Being made or read, or closed and soon erased. */
  readonly #busy = new Set<string>();
  /** Played elsewhere, as they were written when they were read. */
  readonly #seen = new Map<string, { readonly live: LiveSession; readonly until: number }>();

  /** @param isShared other processes play sessions of this store too */
  constructor(store: Store, isShared = false) {
    this.#store = store;
    this.#isShared = isShared;
  }

  find(code: string): LiveSession | undefined {
    return this.#byCode.get(code);
  }

  async create(made: NewSession): Promise<LiveSession> {
    const life = this.#life;
    this.#busy.add(made.code);
    try {
      const live = await this.#open(await createSession(made, this.#store), life);
      if (!live) throw new StoreError("fenced", `${made.code} is another process's`);
      return live;
    } finally {
      this.#busy.delete(made.code);
    }
  }

  /** Here, or about to be, or closed for good: not to be taken up again. */
  isPlayed(code: string): boolean {
    return this.#byCode.has(code) || this.#busy.has(code);
  }

  /** Rebuilds every live session that is ours; one that cannot be played twice is set aside, its rows kept. */
  async recover(
    sharing?: Sharing,
  ): Promise<{ readonly recovered: number; readonly aside: readonly string[] }> {
    const aside: string[] = [];
    let recovered = 0;
    const all = async () => (await this.#store.withStatus("live")).map(({ code }) => code);
    for (const code of sharing ? await sharing.owned() : await all()) {
      if (await this.takeUp(code)) recovered += 1;
      else aside.push(code);
    }
    return { recovered, aside };
  }

  /** @returns whether it is played here now */
  async takeUp(code: string): Promise<boolean> {
    if (this.isPlayed(code)) return true;
    const life = this.#life;
    this.#busy.add(code);
    try {
      const row = await this.#store.find(code);
      const live = row && (await this.#recoverTwice(row));
      return live !== undefined && (await this.#open(live, life)) !== undefined;
    } finally {
      this.#busy.delete(code);
    }
  }

  /** They are another process's: people are sent away to look for them, and nothing is written any more. */
  dropAll(): void {
    this.#life += 1;
    for (const [code, live] of this.#byCode) {
      live.retire();
      this.#byCode.delete(code);
      void matchMaker.getLocalRoomById(code).disconnect();
    }
  }

  /** Before `seen` of sessions that other processes may play: reads them as they are written. */
  async look(codes: readonly string[]): Promise<void> {
    if (!this.#isShared) return;
    for (const code of codes) {
      const known = this.#seen.get(code);
      if (this.#byCode.has(code) || (known && known.until > performance.now())) continue;
      const row = await this.#store.find(code);
      const live = row?.status === "live" ? await recoverSession(row, this.#store) : undefined;
      live?.retire();
      if (live) this.#seen.set(code, { live, until: performance.now() + SEEN_MS });
      else this.#seen.delete(code);
    }
  }

  /** To be read only: played here, or elsewhere and looked at just now. */
  seen(code: string): LiveSession | undefined {
    return this.#byCode.get(code) ?? this.#seen.get(code)?.live;
  }

  /** People, consoles and écrans connected. */
  connections(): number {
    return matchMaker.stats.local.ccu;
  }

  all(): readonly LiveSession[] {
    return [...this.#byCode.values()];
  }

  /** Nobody is in the session any more; what was accepted is written. */
  async close(code: string): Promise<void> {
    const live = this.#byCode.get(code);
    if (!live) return;
    this.#busy.add(code);
    this.#byCode.delete(code);
    await live.settled();
    await matchMaker.getLocalRoomById(code).disconnect();
  }

  journalOf(live: LiveSession): Promise<string> {
    return journalText(live, this.#store);
  }

  async #recoverTwice(row: LiveSession["row"]): Promise<LiveSession | undefined> {
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      try {
        return await recoverSession(row, this.#store);
      } catch (error) {
        logError(`recovery of ${row.code}, attempt ${attempt}`, error);
      }
    }
    await this.#store.setStatus(row.code, "aside");
    return undefined;
  }

  async #open(live: LiveSession, life: number): Promise<LiveSession | undefined> {
    if (life === this.#life) {
      await matchMaker.createRoom("workshop", { live });
      if (life !== this.#life) void matchMaker.getLocalRoomById(live.row.code).disconnect();
    }
    if (life !== this.#life) {
      live.retire();
      return undefined;
    }
    useSteadyTime(live.row.code);
    this.#byCode.set(live.row.code, live);
    const { isTrial, locale } = headerOf(live.row);
    if (isTrial) void new TrialBots(live).start((n) => sentence(locale, "bot-name", { n }));
    return live;
  }
}
