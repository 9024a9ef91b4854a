/** Makes rounds: ends what was abandoned, announces what comes to its term, erases what reached it. */
import type { Store, Term } from "../journal/store.ts";
import { log, logError } from "../observe/log.ts";
import type { LiveSession, LiveSessions } from "../rooms/listen.ts";
import { erasesAt, isAbandoned, isNear, seen, type Retention } from "./dates.ts";
import { remainsOf } from "./remains.ts";

const ROUND_MS = 10 * 60_000;

interface KeeperParts {
  readonly store: Store;
  readonly sessions: LiveSessions;
  readonly retention: Retention;
  /** What else stays of a session, written with its counts; a failure leaves the counts alone. */
  readonly record?: (live: LiveSession, endedAt: string | null) => Promise<object>;
  /** Wall clock, in milliseconds. */
  readonly now?: () => number;
}

export class Keeper {
  readonly retention: Retention;
  readonly #store: Store;
  readonly #sessions: LiveSessions;
  readonly #record: NonNullable<KeeperParts["record"]>;
  readonly #now: () => number;
  readonly #terms = new Map<string, Term>();
  readonly #erased = new Set<string>();
  /** Closed, and what remains of them; the store refused to erase, and is asked again. */
  readonly #due = new Map<string, string>();

  constructor(parts: KeeperParts) {
    const { store, sessions, retention, now = () => Date.now() } = parts;
    this.#store = store;
    this.#sessions = sessions;
    this.#record = parts.record ?? (() => Promise.resolve({}));
    this.#now = now;
    this.retention = retention;
  }

  /** Once sessions are back; then every ten minutes. */
  async begin(): Promise<void> {
    await this.round();
    setInterval(() => void this.round(), ROUND_MS).unref();
  }

  /** Whether this code was a session's, and its traces are gone. */
  isErased(code: string): boolean {
    return this.#erased.has(code);
  }

  /** ISO; null as long as the session has not ended. */
  erasesAt(code: string): string | null {
    const term = this.#terms.get(code);
    const at = term && erasesAt(term, this.retention);
    return at === undefined ? null : new Date(at).toISOString();
  }

  /** ISO; null as long as no round has seen its end. */
  endedAt(code: string): string | null {
    return this.#terms.get(code)?.endedAt ?? null;
  }

  /** Never throws: a round that fails is made again. */
  async round(): Promise<void> {
    try {
      // Another process may have had a session until now, or have erased one.
      for (const term of await this.#store.terms()) this.#terms.set(term.code, term);
      for (const code of await this.#store.erasedCodes()) this.#erased.add(code);
      for (const live of this.#sessions.all()) await this.#look(live);
      for (const { code } of await this.#store.withStatus("aside"))
        await this.#follow(seen(this.#terms.get(code), { code, seq: 0, isEnded: true, now: this.#now() }));
      for (const [code, remains] of this.#due) await this.#erase(code, remains);
    } catch (error) {
      logError("round-failed", error);
    }
  }

  /** Asked for by the facilitator: everything goes, now. */
  async eraseWhole(code: string): Promise<void> {
    await this.#sessions.close(code);
    await this.#store.eraseSession(code);
    this.#terms.delete(code);
    this.#erased.add(code);
    log("session-erased", { session: code });
  }

  /** Asked for by the facilitator before the term: traces go now, and what remains of them stays. */
  async eraseTraces(code: string): Promise<void> {
    const endedAt = this.endedAt(code) ?? new Date(this.#now()).toISOString();
    await this.#close({ code, endedAt }, "traces-erased-early");
  }

  async #look(live: LiveSession): Promise<void> {
    const { code } = live.row;
    const isEnded = live.state.everyone.flow.status === "ended";
    const term = seen(this.#terms.get(code), { code, seq: live.seq, isEnded, now: this.#now() });
    if (term.endedAt === null && isAbandoned(term, this.#now())) {
      await endByItself(live);
      await this.#follow({ ...term, seq: live.seq, endedAt: new Date(this.#now()).toISOString() });
    } else await this.#follow(term);
  }

  async #follow(term: Term): Promise<void> {
    const { code, endedAt, announcedAt } = term;
    const now = this.#now();
    const isToAnnounce = endedAt !== null && announcedAt === null && isNear(endedAt, this.retention, now);
    const next = isToAnnounce ? { ...term, announcedAt: new Date(now).toISOString() } : term;
    if (JSON.stringify(next) !== JSON.stringify(this.#terms.get(code))) await this.#store.saveTerm(next);
    this.#terms.set(code, next);
    if (isToAnnounce) log("erasing-announced", { session: code, at: this.erasesAt(code) ?? "" });
    else if (announcedAt !== null && now >= (erasesAt(next, this.retention) ?? Infinity))
      await this.#close(next);
  }

  async #close({ code, endedAt }: Pick<Term, "code" | "endedAt">, event?: "traces-erased-early") {
    const live = this.#sessions.find(code);
    const left = live && { ...remainsOf(live, endedAt), ...(await this.#recorded(live, endedAt)) };
    // Asked for twice at once, the second finds the session closed: what the first wrote down stands.
    if (left || !this.#due.has(code)) this.#due.set(code, left ? JSON.stringify(left) : "{}");
    await this.#sessions.close(code);
    if (left) {
      const erased = { at: new Date(this.#now()).toISOString(), counts: await this.#counts(code) };
      this.#due.set(code, JSON.stringify({ ...left, erased }));
    }
    await this.#erase(code, this.#due.get(code) ?? "{}", event);
  }

  /** Whatever happens to it, what was promised to go goes. */
  async #recorded(live: LiveSession, endedAt: string | null): Promise<object> {
    try {
      return await this.#record(live, endedAt);
    } catch (error) {
      logError("dossier-not-recorded", error);
      return {};
    }
  }

  async #counts(code: string) {
    return this.#store.dossiers.countTraces(code).catch(() => null);
  }

  async #erase(
    code: string,
    remains: string,
    event: "traces-erased" | "traces-erased-early" = "traces-erased",
  ): Promise<void> {
    this.#erased.add(code);
    await this.#store.eraseTraces(code, remains);
    this.#due.delete(code);
    this.#terms.delete(code);
    log(event, { session: code });
  }
}

/** As the facilitator would. In the lobby there is nothing to end. */
async function endByItself(live: LiveSession): Promise<void> {
  const { turn } = live.head.everyone.flow;
  await live.submit({
    by: { kind: "host", host: "term" },
    cmdId: `abandoned-${live.nextSeq}`,
    act: { kind: "session", command: { type: "session/end", seen: turn } },
  });
}
