/** Gives each connection the audiences it may see: gained whole, kept by patches, lost forgotten. */
import { randomBytes } from "node:crypto";
import type { SeatId, TeamId } from "../../game/engine/actors.ts";
import { partOf, subscriptions, type Audience, type Connection } from "../../game/engine/audiences.ts";
import type { State } from "../../game/engine/session.ts";
import type { Words } from "../../game/engine/words.ts";
import type { Gesture } from "../../game/protocol/commands.ts";
import { gestureToWire, type WireGesture } from "../../game/protocol/frames.ts";
import { AudienceLog, encode } from "./audience-log.ts";
import type { Committed } from "./live-session.ts";
import type { Outbox } from "./outbox.ts";

const isAudience = (name: string): name is Audience =>
  /^(everyone|screen|observers|host|(team|seat)\/[a-z0-9-]+)$/.test(name);

/** From so many connections on, what tables show is gathered longer: one write to each is what costs most. */
const CROWD = 80;
const CROWD_TICKS = 8;

/** One open connection and what it already has. */
export interface Listener {
  connection: Connection;
  readonly subscribed: Set<Audience>;
  readonly outbox: Outbox;
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
  /** By table, the newest gesture of each seat since the last tick. */
  readonly #gestures = new Map<TeamId, Record<SeatId, WireGesture>>();
  #isSeatingNew = false;
  #ticks = 0;

  constructor(state: State, words: Words) {
    this.#state = state;
    this.#words = words;
  }

  /** What was last shown. */
  get state(): State {
    return this.#state;
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
      if (isAudience(audience) && !wanted.has(audience)) listener.outbox.send(encode(["x", audience]));
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

  /** Texts erased for good: no device keeps them, and no later copy of a frame brings them back. */
  erase(ids: readonly string[]): void {
    this.flush();
    for (const log of this.#logs.values()) log.forgetKept();
    this.sendAll(encode(["e", ids]));
  }

  sendAll(bytes: Uint8Array, isFor: (listener: Listener) => boolean = () => true): void {
    for (const listener of this.#listeners) if (isFor(listener)) listener.outbox.send(bytes);
  }

  /**
   * Each tick; in a crowded room tables get theirs at every eighth.
   * @param isBusy gestures are the first thing given up
   * @param isLive the open activity shows tables what their members do at once
   */
  tick({ isBusy = false, isLive = false } = {}): void {
    this.#ticks += 1;
    if (isBusy) this.#gestures.clear();
    this.#flushGestures();
    const isCalm =
      isLive || this.#listeners.size < CROWD || this.#ticks % CROWD_TICKS === 0 || this.#isSeatingNew;
    this.flush(isCalm ? undefined : (audience) => !audience.startsWith("team/"));
  }

  /**
   * What somebody did comes back to them with the answer to their command: at once, and in one write.
   * @returns the frames of their own seats, or undefined when nothing of theirs changed
   */
  echo(listener: Listener): Uint8Array | undefined {
    if (this.#isSeatingNew) return undefined;
    const frames = [...listener.subscribed].flatMap((audience) => {
      if (!audience.startsWith("seat/") || !this.#changed.delete(audience)) return [];
      const bytes = this.#log(audience).flush(this.#words);
      if (!bytes) return [];
      for (const other of this.#holders.get(audience) ?? []) if (other !== listener) other.outbox.send(bytes);
      return [bytes];
    });
    return frames.length > 0 ? Buffer.concat(frames) : undefined;
  }

  /** Kept until the next tick at most, where a newer one of the same seat replaces it. */
  gesture(seat: SeatId, gesture: Gesture): void {
    const team = this.#state.seat[seat]?.team;
    if (team !== undefined)
      this.#gestures.set(team, { ...this.#gestures.get(team), [seat]: gestureToWire(gesture) });
  }

  /** To the table's other devices that keep up; whoever does not hears the next ones. */
  #flushGestures(): void {
    for (const [team, gestures] of this.#gestures) {
      const bytes = encode(["g", gestures]);
      const isNews = ({ seats }: Connection) => Object.keys(gestures).some((seat) => !seats.includes(seat));
      for (const { connection, outbox } of this.#holders.get(`team/${team}`) ?? [])
        if (connection.door === "participant" && isNews(connection) && outbox.keepsUp) outbox.send(bytes);
    }
    this.#gestures.clear();
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
      listener.outbox.send(bytes);
  }

  #subscribe(listener: Listener, have: Readonly<Record<string, number>>): void {
    const wanted = new Set(subscriptions(this.#state, listener.connection));
    for (const audience of listener.subscribed) {
      if (wanted.has(audience)) continue;
      listener.subscribed.delete(audience);
      this.#holders.get(audience)?.delete(listener);
      listener.outbox.send(encode(["x", audience]));
    }
    for (const audience of wanted) {
      if (listener.subscribed.has(audience)) continue;
      listener.subscribed.add(audience);
      const holders = this.#holders.get(audience) ?? new Set();
      this.#holders.set(audience, holders.add(listener));
      const known = have[audience];
      const missed = known === undefined ? undefined : this.#log(audience).since(known);
      if (missed) for (const bytes of missed) listener.outbox.send(bytes);
      else listener.outbox.send(this.#log(audience).whole(partOf(this.#state, audience), this.#words));
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
