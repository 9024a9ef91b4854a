/** One session alive in memory: steps at once, committed in groups, rolled back when the disk refuses. */
import { createHash } from "node:crypto";
import { registry } from "../../game/activities/index.ts";
import { actorName, type Actor } from "../../game/engine/actors.ts";
import type { RoutedPatches } from "../../game/engine/audiences.ts";
import { canonical } from "../../game/engine/hash.ts";
import { UNDO_END_MS } from "../../game/engine/flow.ts";
import { nextSeat } from "../../game/engine/seats.ts";
import { type State } from "../../game/engine/session.ts";
import { step, type Act, type Rules } from "../../game/engine/step.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";
import type { SessionRow, Store } from "../journal/store.ts";
import { Presence } from "./presence.ts";
import { SessionClock } from "../../game/engine/session-clock.ts";

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** What a command is answered with. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly refusal: string };

export interface Submission {
  readonly by: Actor;
  readonly cmdId: string;
  readonly act: Act;
  readonly words?: readonly { readonly id: string; readonly text: string }[];
  /** SHA-256 of the seat token, for `session/join` and `session/claim`. */
  readonly tokenHash?: string;
}

/** What the room is told once a command is durable, in order. */
export interface Committed extends Step {
  readonly by: Actor;
  readonly act: Act;
  /** Session time. */
  readonly at: number;
}

interface Step {
  readonly state: State;
  readonly patches: RoutedPatches;
}

/** Everything a session starts from, fresh or recovered. */
export interface Origin {
  readonly row: SessionRow;
  readonly frozen: Frozen;
  readonly state: State;
  readonly seq: number;
  readonly now: number;
  /** Session milliseconds for each of the room's. */
  readonly pace: number;
  readonly words: ReadonlyMap<string, string>;
  readonly tokens: ReadonlyMap<string, string>;
  /** `author cmdId` of every accepted command. */
  readonly accepted: ReadonlySet<string>;
  /** Commands once accepted that the rules now refuse: shown on the console, never dropped in silence. */
  readonly refused: readonly { readonly seq: number; readonly refusal: string }[];
}

const SNAPSHOT_EACH = 200;
const MOST_WAITING = 500;
const REFUSALS_KEPT = 2000;

export class LiveSession {
  readonly row: SessionRow;
  readonly frozen: Frozen;
  readonly rules: Rules;
  readonly clock: SessionClock;
  readonly refused: Origin["refused"];
  /** Texts by word id, those of waiting commands included. */
  readonly words: Map<string, string>;
  /** Seat token hash → seat. */
  readonly tokens: Map<string, string>;
  readonly store: Store;
  /** Devices of its room, counted. */
  readonly presence = new Presence();
  /** Answers of accepted commands, the waiting ones included. */
  readonly #answers = new Map<string, Outcome | Promise<Outcome>>();
  /** The latest refusals, so that a repeated command hears the same. */
  readonly #refusals = new Map<string, Outcome>();
  /** The last durable state: what people see. */
  #committed: State;
  /** The state with waiting commands applied: what the next command meets. */
  #head: State;
  #seq: number;
  #committedSeq: number;
  #snapshotSeq: number;
  #waiting = 0;
  #isRetired = false;
  #latest: Promise<unknown> = Promise.resolve();
  #onCommitted: (committed: Committed) => void = () => undefined;
  #onStorage: (isFailing: boolean) => void = () => undefined;

  constructor(origin: Origin, store: Store) {
    this.row = origin.row;
    this.frozen = origin.frozen;
    this.rules = { content: origin.frozen, registry };
    this.refused = origin.refused;
    this.words = new Map(origin.words);
    this.tokens = new Map(origin.tokens);
    this.clock = new SessionClock(origin.now, origin.pace, () => performance.now());
    this.store = store;
    this.#committed = origin.state;
    this.#head = origin.state;
    this.#seq = origin.seq;
    this.#committedSeq = origin.seq;
    this.#snapshotSeq = origin.seq;
    for (const key of origin.accepted) this.#answers.set(key, { ok: true });
    this.#runClock();
  }

  get state(): State {
    return this.#committed;
  }

  /** The state the next command meets. */
  get head(): State {
    return this.#head;
  }

  /** The number the next accepted command will have. */
  get nextSeq(): number {
    return this.#seq + 1;
  }

  get seq(): number {
    return this.#committedSeq;
  }

  /** Commands accepted and not yet durable. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Whether the open phase shows tables what their members do at once. */
  get isLive(): boolean {
    const open = this.frozen.phases.find(({ id }) => id === this.state.everyone.flow.phase);
    return open !== undefined && registry(open.activity).isLive;
  }

  hash(): string {
    return sha256(canonical(this.#committed));
  }

  /** Tells the room what became durable, and whether the disk refuses. */
  observe(onCommitted: (committed: Committed) => void, onStorage: (isFailing: boolean) => void): void {
    this.#onCommitted = onCommitted;
    this.#onStorage = onStorage;
  }

  /** Whether a copy of this command was answered, or is being written. */
  knows(by: Actor, cmdId: string): boolean {
    const key = `${actorName(by)} ${cmdId}`;
    return this.#answers.has(key) || this.#refusals.has(key);
  }

  /** Once what is being written is written, or was refused by the disk. */
  async settled(): Promise<void> {
    await this.#latest;
  }

  /** Another process may have it: nothing more is accepted or written here. */
  retire(): void {
    this.#isRetired = true;
    this.clock.run(false);
  }

  get isRetired(): boolean {
    return this.#isRetired;
  }

  /** Validate → step → commit → answer. The same author and cmdId always get the same answer. */
  async submit(submission: Submission): Promise<Outcome> {
    const key = `${actorName(submission.by)} ${submission.cmdId}`;
    const known = this.#answers.get(key) ?? this.#refusals.get(key);
    if (known) return known;
    if (this.#isRetired) return { ok: false, refusal: "storage-unavailable" };
    if (this.#waiting >= MOST_WAITING) return { ok: false, refusal: "busy" };
    const now = this.clock.now();
    const result = step(this.rules, this.#head, { by: submission.by, now, act: submission.act });
    if (!result.ok) return this.#remember(key, result);
    const { command } = submission.act;
    const seat = command.type === "session/claim" && "seat" in command ? command.seat : nextSeat(this.#head);
    this.#head = result.state;
    this.#seq += 1;
    const answer = this.#commit(submission, { seq: this.#seq, at: now, seat, result });
    this.#latest = answer;
    this.#answers.set(key, answer);
    const outcome = await answer;
    if (outcome.ok) this.#answers.set(key, outcome);
    else this.#answers.delete(key); // the disk refused, the rules did not: it may be sent again
    return outcome;
  }

  async #commit(
    { by, cmdId, act, words = [], tokenHash }: Submission,
    { seq, at, seat, result }: { seq: number; at: number; seat: string; result: Step },
  ): Promise<Outcome> {
    const tokens = tokenHash === undefined ? [] : [{ hash: tokenHash, seat }];
    for (const { id, text } of words) this.words.set(id, text);
    for (const token of tokens) this.tokens.set(token.hash, token.seat);
    this.#runClock();
    this.#waiting += 1;
    try {
      const event = { seq, at, by: actorName(by), cmdId, body: JSON.stringify(act) };
      await this.store.commit({ code: this.row.code, event, words, tokens });
    } catch {
      for (const { id } of words) this.words.delete(id);
      for (const token of tokens) this.tokens.delete(token.hash);
      this.#rollBack();
      return { ok: false, refusal: "storage-unavailable" };
    } finally {
      this.#waiting -= 1;
    }
    const isOtherPhase = result.state.everyone.flow.phase !== this.#committed.everyone.flow.phase;
    this.#committed = result.state;
    this.#committedSeq = seq;
    this.#onStorage(false);
    this.#onCommitted({ state: result.state, patches: result.patches, by, act, at });
    if (isOtherPhase || seq - this.#snapshotSeq >= SNAPSHOT_EACH) void this.snapshot();
    return { ok: true };
  }

  /** States are immutable: going back is pointing at the last durable one. */
  #rollBack(): void {
    this.#head = this.#committed;
    this.#seq = this.#committedSeq;
    this.#runClock();
    this.#onStorage(true);
  }

  /** Time stands still while paused, and once ended for good. */
  #runClock(): void {
    const { everyone, host } = this.#head;
    if (this.#isRetired) return;
    const { status } = everyone.flow;
    // Once over, it goes on until it is too late to take the end back.
    const mayComeBack = status === "ended" && this.clock.now() - (host.endedAt ?? 0) <= UNDO_END_MS;
    this.clock.run(status === "lobby" || status === "running" || mayComeBack);
  }

  #remember(key: string, outcome: Outcome): Outcome {
    this.#refusals.set(key, outcome);
    const [oldest] = this.#refusals.keys();
    if (this.#refusals.size > REFUSALS_KEPT && oldest !== undefined) this.#refusals.delete(oldest);
    return outcome;
  }

  /** Texts as they may be printed: a mask stands where one is withheld, so that what it belonged to stays. */
  shownWords(mask: string): ReadonlyMap<string, string> {
    const masked = Object.keys(this.#committed.everyone.withheld).map((id) => [id, mask] as const);
    return new Map([...this.words, ...masked]);
  }

  /**
   * Texts the facilitator erased and that are still here, removed for good.
   * @returns their ids; a disk that refuses leaves them for the next start, which looks again
   */
  async eraseWithheld(): Promise<readonly string[]> {
    const { withheld } = this.#committed.everyone;
    const ids = Object.keys(withheld).filter((id) => withheld[id] === "erased" && this.words.has(id));
    for (const id of ids) this.words.delete(id);
    if (ids.length > 0) await this.store.eraseWords(this.row.code, ids).catch(() => this.#onStorage(true));
    return ids;
  }

  /** Writes the durable state, so that a replay starts from here. */
  async snapshot(): Promise<void> {
    const [seq, state] = [this.#committedSeq, this.#committed];
    if (seq === this.#snapshotSeq || this.#isRetired) return;
    this.#snapshotSeq = seq;
    const body = JSON.stringify(state);
    try {
      await this.store.saveSnapshot(this.row.code, { seq, hash: sha256(canonical(state)), body });
    } catch {
      // A snapshot only shortens the next start; the journal holds everything.
    }
  }

  /** Lets the store know how far time went, so that a timer does not run twice after a crash. */
  touch(): void {
    if (this.#isRetired) return;
    this.#runClock();
    if (this.clock.isRunning) this.store.touch(this.row.code, this.clock.now());
  }
}
