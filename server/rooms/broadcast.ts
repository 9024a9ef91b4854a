/** Gives each connection the audiences it may see: gained whole, kept by patches, lost forgotten. */
import { randomBytes } from "node:crypto";
import { partOf, subscriptions, type Audience, type Connection } from "../../game/engine/audiences.ts";
import type { State } from "../../game/engine/session.ts";
import type { Words } from "../../game/engine/words.ts";
import { AudienceLog, encode } from "./audience-log.ts";
import type { Committed } from "./live-session.ts";

const isAudience = (name: string): name is Audience =>
  /^(everyone|screen|observers|host|(team|seat)\/[a-z0-9-]+)$/.test(name);

/** From so many connections on, frames of tables and seats are gathered longer. */
const CROWD = 80;

/** One open connection and what it already has. */
export interface Listener {
  connection: Connection;
  readonly subscribed: Set<Audience>;
  send(bytes: Uint8Array): void;
}

export class Broadcast {
  /** Sequences mean nothing after a restart: a client of another epoch gets everything whole. */
  readonly epoch = randomBytes(6).toString("base64url");
  readonly #logs = new Map<Audience, AudienceLog>();
  readonly #listeners = new Set<Listener>();
  readonly #words: Words;
  #state: State;
  readonly #changed = new Set<Audience>();
  readonly #holders = new Map<Audience, Set<Listener>>();
  #isSeatingNew = false;
  #ticks = 0;

  constructor(state: State, words: Words) {
    this.#state = state;
    this.#words = words;
  }

  get listeners(): ReadonlySet<Listener> {
    return this.#listeners;
  }

  committed({ state, patches }: Committed): void {
    // Who sits where decides who sees what; states are immutable, so an untouched roster is the same object.
    const { host, everyone } = this.#state;
    if (state.host.roster !== host.roster || state.everyone.tables !== everyone.tables)
      this.#isSeatingNew = true;
    this.#state = state;
    for (const [audience, list] of patches) {
      this.#log(audience).add(list);
      this.#changed.add(audience);
    }
  }

  /** @param kept what the client kept, by audience, and the epoch it comes from */
  join(
    listener: Listener,
    kept: { readonly epoch: string; readonly have: Readonly<Record<string, number>> },
  ): void {
    this.flush();
    this.#listeners.add(listener);
    this.#forgetLost(listener, Object.keys(kept.have));
    this.#subscribe(listener, kept.epoch === this.epoch ? kept.have : {});
  }

  /** What a client kept from before and may no longer see. */
  #forgetLost(listener: Listener, kept: readonly string[]): void {
    const wanted = new Set<string>(subscriptions(this.#state, listener.connection));
    for (const audience of kept)
      if (isAudience(audience) && !wanted.has(audience)) listener.send(encode(["x", audience]));
  }

  leave(listener: Listener): void {
    this.#listeners.delete(listener);
    for (const audience of listener.subscribed) this.#holders.get(audience)?.delete(listener);
  }

  /** After a connection took or lost a seat. */
  refresh(listener: Listener): void {
    this.flush();
    this.#subscribe(listener, {});
  }

  sendAll(bytes: Uint8Array, isFor: (listener: Listener) => boolean = () => true): void {
    for (const listener of this.#listeners) if (isFor(listener)) listener.send(bytes);
  }

  /** Each tick; in a crowded room tables and seats get theirs at every fourth, since what counts most is a frame each. */
  tick(): void {
    this.#ticks += 1;
    const isCalm = this.#listeners.size < CROWD || this.#ticks % 4 === 0 || this.#isSeatingNew;
    this.flush(isCalm ? undefined : (audience) => !audience.includes("/"));
  }

  /** Each changed audience is encoded once, and sent to those who hold it. */
  flush(isDue: (audience: Audience) => boolean = () => true): void {
    for (const audience of [...this.#changed].filter(isDue)) {
      this.#changed.delete(audience);
      const bytes = this.#log(audience).flush(this.#words);
      if (bytes)
        for (const listener of this.#holders.get(audience) ?? [])
          this.#sendIfStill(listener, audience, bytes);
    }
    if (!this.#isSeatingNew) return;
    this.#isSeatingNew = false;
    for (const listener of this.#listeners) this.#subscribe(listener, {});
  }

  /** A listener that is about to lose an audience gets no more of it. */
  #sendIfStill(listener: Listener, audience: Audience, bytes: Uint8Array): void {
    if (!this.#isSeatingNew || subscriptions(this.#state, listener.connection).includes(audience))
      listener.send(bytes);
  }

  #subscribe(listener: Listener, have: Readonly<Record<string, number>>): void {
    const wanted = new Set(subscriptions(this.#state, listener.connection));
    for (const audience of listener.subscribed) {
      if (wanted.has(audience)) continue;
      listener.subscribed.delete(audience);
      this.#holders.get(audience)?.delete(listener);
      listener.send(encode(["x", audience]));
    }
    for (const audience of wanted) {
      if (listener.subscribed.has(audience)) continue;
      listener.subscribed.add(audience);
      const holders = this.#holders.get(audience) ?? new Set();
      this.#holders.set(audience, holders.add(listener));
      const known = have[audience];
      const missed = known === undefined ? undefined : this.#log(audience).since(known);
      if (missed) for (const bytes of missed) listener.send(bytes);
      else listener.send(this.#log(audience).whole(partOf(this.#state, audience), this.#words));
    }
  }

  #log(audience: Audience): AudienceLog {
    let log = this.#logs.get(audience);
    if (!log) {
      log = new AudienceLog(audience);
      this.#logs.set(audience, log);
    }
    return log;
  }
}
