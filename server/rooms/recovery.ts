/** Makes a session: a fresh one from a scenario, or a former one from the store. */
import { z } from "zod";
import { registry } from "../../game/activities/index.ts";
import { canonical } from "../../game/engine/hash.ts";
import { replay, type JournalEntry } from "../../game/engine/replay.ts";
import { newState, type State } from "../../game/engine/session.ts";
import type { Act } from "../../game/engine/step.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";
import type { EventRow, SessionRow, Snapshot, Store } from "../journal/store.ts";
import { LiveSession, sha256, type Origin } from "./live-session.ts";

/** The rules' version: raised when the same journal may end in another state. */
export const RULES_VERSION = 5;

/** A trial's clock runs ten times as fast. */
export const TRIAL_PACE = 10;

/** What a session's header says besides its row. */
export const Header = z.strictObject({
  format: z.literal(1),
  rules: z.int(),
  seed: z.string(),
  title: z.string(),
  locale: z.enum(["fr", "en"]),
  tables: z.int(),
  /** SHA-256 of the key of a console that only looks on. */
  readerKeyHash: z.string().optional(),
  /** Bots play and time runs faster, for a facilitator who tries a workshop alone. */
  isTrial: z.boolean().optional(),
});
export type Header = z.output<typeof Header>;

export const headerOf = (row: SessionRow): Header => Header.parse(JSON.parse(row.header));

export interface NewSession {
  readonly code: string;
  readonly createdAt: string;
  readonly frozen: Frozen;
  readonly header: Header;
  readonly facilitatorKeyHash: string;
  readonly screenKeyHash: string;
}

/** Rejects with a StoreError `code-taken` when the code exists. */
export async function createSession(made: NewSession, store: Store): Promise<LiveSession> {
  const { code, createdAt, frozen, header, facilitatorKeyHash, screenKeyHash } = made;
  const content = canonical(frozen);
  const row: SessionRow = {
    code,
    createdAt,
    status: "live",
    header: JSON.stringify(header),
    contentHash: sha256(content),
    facilitatorKeyHash,
    screenKeyHash,
  };
  await store.create(row, content);
  // Played from what was stored: a recovery must find the very same content, the order of its keys included.
  return new LiveSession(freshOrigin(row, frozenOf(row.contentHash, content), header), store);
}

function freshOrigin(row: SessionRow, frozen: Frozen, header: Header): Origin {
  const state = newState(header.seed, header.tables);
  return {
    row,
    frozen,
    state,
    seq: 0,
    now: 0,
    pace: header.isTrial ? TRIAL_PACE : 1,
    words: new Map(),
    tokens: new Map(),
    accepted: new Set(),
    refused: [],
  };
}

/** What was written by this program is read back as such. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller names what it wrote
function parsed<T>(text: string): T {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- our own JSON: frozen content, states and acts are validated before they are written
  return JSON.parse(text);
}

/** Contents that sessions alive here play, by their hash: twenty-five sessions of one workshop hold it once. */
const read = new Map<string, WeakRef<Frozen>>();

function frozenOf(hash: string, text: string): Frozen {
  const known = read.get(hash)?.deref();
  if (known) return known;
  for (const [other, content] of read) if (!content.deref()) read.delete(other);
  const frozen = hardened(parsed<Frozen>(text));
  read.set(hash, new WeakRef(frozen));
  return frozen;
}

/** Shared, it cannot be written: who tries throws. */
function hardened<T>(value: T): T {
  if (typeof value === "object" && value !== null)
    for (const part of Object.values(Object.freeze(value))) hardened(part);
  return value;
}

const entryOf = ({ seq, at, by, body }: EventRow): JournalEntry => ({ seq, at, by, act: parsed<Act>(body) });

/** A snapshot that is not what its hash says is left aside: the journal alone holds everything. */
function startingPoint(snapshot: Snapshot | undefined): Pick<Origin, "state" | "seq"> | undefined {
  if (!snapshot) return undefined;
  const state = parsed<State>(snapshot.body);
  return sha256(canonical(state)) === snapshot.hash ? { state, seq: snapshot.seq } : undefined;
}

/** Rebuilds a session: latest snapshot, then the commands after it. Throws when its journal cannot be played. */
export async function recoverSession(row: SessionRow, store: Store): Promise<LiveSession> {
  const { contentHash } = row;
  const frozen = read.get(contentHash)?.deref() ?? frozenOf(contentHash, await store.content(contentHash));
  const [snapshot, words, tokens, clock, all] = await Promise.all([
    store.snapshot(row.code),
    store.words(row.code),
    store.tokens(row.code),
    store.clock(row.code),
    store.events(row.code, 0),
  ]);
  const header = headerOf(row);
  const fresh = freshOrigin(row, frozen, header);
  // A state of other rules may lack what today's read: the journal alone is played again.
  const from = (header.rules === RULES_VERSION ? startingPoint(snapshot) : undefined) ?? fresh;
  const tail = all.filter(({ seq }) => seq > from.seq);
  const played = replay({ content: frozen, registry }, from.state, tail.map(entryOf));
  const origin: Origin = {
    ...fresh,
    state: played.state,
    seq: all.at(-1)?.seq ?? from.seq,
    now: Math.max(clock, played.now),
    words,
    tokens,
    accepted: new Set(all.map(({ by, cmdId }) => `${by} ${cmdId}`)),
    refused: played.refused,
  };
  const live = new LiveSession(origin, store);
  await live.eraseWithheld();
  return live;
}

/** The journal as one JSONL text: a header line, one line per accepted command, a checkpoint at the end. */
export async function journalText(session: LiveSession, store: Store): Promise<string> {
  // Taken before reading: what is accepted while the store reads comes after the checkpoint.
  const { row, frozen, seq: last } = session;
  const hash = session.hash();
  const header = { ...headerOf(row), code: row.code, contentHash: row.contentHash, content: frozen };
  const events = (await store.events(row.code, 0)).filter(({ seq }) => seq <= last);
  const lines = events.map(({ seq, at, by, cmdId, body }) => ({
    seq,
    at,
    by,
    cmdId,
    act: parsed<Act>(body),
  }));
  return [header, ...lines, { checkpoint: last, hash }].map((line) => `${JSON.stringify(line)}\n`).join("");
}
