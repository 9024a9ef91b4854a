/** What a store of sessions promises, whatever database is behind it (SQLite file, PostgreSQL). */
import type { CampaignStore } from "./campaign-store.ts";
import type { CountStore } from "./count-store.ts";
import type { DossierStore } from "./dossier-store.ts";
import type { FormStore } from "./form-store.ts";
import type { WorkspaceStore } from "./workspace-store.ts";

/** A session as created: everything a replay needs, frozen. */
export interface SessionRow {
  readonly code: string;
  /** ISO time of creation (wall clock, for people; rules never see it). */
  readonly createdAt: string;
  readonly status: SessionStatus;
  /** JSON: format, rules version, seed, title, locale, number of tables… */
  readonly header: string;
  /** SHA-256 hex of the frozen content (scenario, decks, facts, texts), kept once for all sessions that share it. */
  readonly contentHash: string;
  /** SHA-256 hex of the facilitator's key. The key itself is never stored. */
  readonly facilitatorKeyHash: string;
  readonly screenKeyHash: string;
}

/** `aside`: its replay failed twice; the file is kept and the other sessions start. `erased`: its traces are gone. */
export type SessionStatus = "live" | "ended" | "aside" | "erased";

/** One accepted command, as written. */
export interface EventRow {
  /** 1, 2, 3… without a gap within a session. */
  readonly seq: number;
  /** Session time in milliseconds. */
  readonly at: number;
  /** Who: `seat/<id>`, `host/<id>`, `clock`, `door`. */
  readonly by: string;
  /** The client's own id of the command, unique per session and author: what makes sending again harmless. */
  readonly cmdId: string;
  /** JSON of the command; words are ids. */
  readonly body: string;
}

/** What one accepted command makes durable, at once or not at all. */
export interface Batch {
  readonly code: string;
  readonly event: EventRow;
  /** Texts typed by people, by id; they live beside the journal. */
  readonly words: readonly { readonly id: string; readonly text: string }[];
  /** Seats given by this command: SHA-256 hex of the seat token. */
  readonly tokens: readonly { readonly hash: string; readonly seat: string }[];
}

export interface Snapshot {
  readonly seq: number;
  /** Hash of the state without words, checked by replays. */
  readonly hash: string;
  readonly body: string;
}

/** An answer to a survey, which nothing may join to a seat: it never enters the journal nor the state. */
export interface SurveyAnswer {
  readonly code: string;
  /** Id of the phase that asks. */
  readonly survey: string;
  /** Random value made and kept by the device, which joins its answers before and after; only its hash is written. */
  readonly pair: string | null;
  /** JSON. */
  readonly body: string;
}

/** An answer as read back; two of one session with the same `pair` come from one device. */
export type KeptAnswer = Pick<SurveyAnswer, "pair" | "body">;

/** Where a session stands on the way to its erasing; wall-clock times, ISO. */
export interface Term {
  readonly code: string;
  /** The last event seen, and when it was first seen. */
  readonly seq: number;
  readonly seenAt: string;
  readonly endedAt: string | null;
  /** When the erasing was announced. */
  readonly announcedAt: string | null;
}

export interface Store {
  /** Forms answered outside a session. */
  readonly forms: FormStore;
  /** Roadmaps that authorities make of their sessions. */
  readonly workspaces: WorkspaceStore;
  /** Challenges over days or weeks. */
  readonly campaigns: CampaignStore;
  /** What sessions used: bytes, devices, minutes. */
  readonly counts: CountStore;
  /** What archivists had written of sessions, kept beside what remains of them. */
  readonly dossiers: DossierStore;
  /** Rejects with a StoreError `code-taken` when the code exists. */
  create(row: SessionRow, content: string): Promise<void>;
  /**
   * Resolves once the batch is on disk. Batches of all sessions that arrive within the same 20 ms share
   * one transaction; the order of calls is the order of rows. A failure rejects every promise of the group.
   */
  commit(batch: Batch): Promise<void>;
  /** Session time reached, so that a timer does not run again after a crash. Best effort, joins the next group. */
  touch(code: string, at: number): void;
  saveSnapshot(code: string, snapshot: Snapshot): Promise<void>;
  setStatus(code: string, status: SessionStatus): Promise<void>;
  find(code: string): Promise<SessionRow | undefined>;
  withStatus(status: SessionStatus): Promise<readonly SessionRow[]>;
  content(contentHash: string): Promise<string>;
  /** Events with seq > after, in order. */
  events(code: string, after: number): Promise<readonly EventRow[]>;
  /** The latest snapshot, if any. */
  snapshot(code: string): Promise<Snapshot | undefined>;
  words(code: string): Promise<ReadonlyMap<string, string>>;
  /**
   * For good: gone from the files as far as the database can (see `scrub`), and written in the ledger of erasures,
   * so that restoring an older backup does not bring them back.
   */
  eraseWords(code: string, ids: readonly string[]): Promise<void>;
  /** A seat's token, all it typed, and the words named besides (its pseudonym, which the door wrote). */
  eraseSeat(code: string, seat: string, names: readonly string[]): Promise<void>;
  /** At the term: journal, words, tokens, snapshot, survey answers. What remains is said in `remains`. */
  eraseTraces(code: string, remains: string): Promise<void>;
  /** Everything, its content too when no other session plays it. The code stays in the ledger, and is not given again. */
  eraseSession(code: string): Promise<void>;
  /** Codes of sessions whose traces are erased, or that are erased whole. */
  erasedCodes(): Promise<ReadonlySet<string>>;
  remains(code: string): Promise<string | undefined>;
  terms(): Promise<readonly Term[]>;
  saveTerm(term: Term): Promise<void>;
  /** Token hash → seat. */
  tokens(code: string): Promise<ReadonlyMap<string, string>>;
  /** The last session time written by `touch` or by an event. */
  clock(code: string): Promise<number>;
  /**
   * Resolves once the answer is on disk, under a random key. With a `pair`, a second answer to the same survey
   * replaces the first; without one nothing can tell a repeated answer from another person's.
   */
  saveSurveyAnswer(answer: SurveyAnswer): Promise<void>;
  /** In the order of the random keys, which says nothing. */
  readSurvey(code: string, survey: string): Promise<readonly KeptAnswer[]>;
  countSurvey(code: string, survey: string): Promise<number>;
  /**
   * To be called when the phase closes, again if it was reopened: the files forget in which order answers came.
   * Resolves with their number, which is all that the journal may learn. A rejection means that something of the
   * order may remain; it may be called again.
   */
  closeSurvey(code: string, survey: string): Promise<number>;
  /**
   * Each answer as `change` makes it; what it leaves out is gone from the files, as the order is. It may be called
   * again, and changes nothing then.
   */
  rewriteSurvey(code: string, survey: string, change: (body: string) => string): Promise<void>;
  /** Told when writing begins to fail, and when it works again. */
  onHealth(tell: (isFailing: boolean) => void): void;
  close(): Promise<void>;
}

/** A failure a person can act on; `code` selects the sentence. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, detail: string) {
    super(detail);
    this.code = code;
  }
}
export type StoreErrorCode =
  | "code-taken"
  /** Another process owns what would be written: this one was declared dead, or its number taken. */
  | "fenced"
  | "lease-held"
  | "folder-not-writable"
  | "file-damaged"
  | "format-newer"
  | "format-unknown"
  | "in-use"
  | "unreachable"
  | "write-failed"
  | "backup-damaged"
  | "backup-foreign"
  | "backup-newer"
  | "store-missing"
  | "store-not-empty";
