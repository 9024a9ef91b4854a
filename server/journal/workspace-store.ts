/** What the store promises of workspaces: a beginning, then every change in order. */

export interface WorkspaceRow {
  readonly id: string;
  /** SHA-256 hex of the authors' key. */
  readonly keyHash: string;
  /** SHA-256 hex of the key of those who read. */
  readonly readerKeyHash: string;
  /** ISO. */
  readonly since: string;
  /** JSON, as it was after the change numbered `base`. */
  readonly body: string;
  readonly base: number;
}

export interface ChangeRow {
  /** From 1, without a gap. */
  readonly rev: number;
  /** ISO. */
  readonly at: string;
  /** As the author called themselves. */
  readonly author: string;
  /** JSON. */
  readonly body: string;
}

/** Where a workspace stands on the way to its erasing; wall-clock times, ISO. */
export interface WorkspaceTerm {
  readonly id: string;
  /** Of its last change; 0 before any. */
  readonly rev: number;
  /** When the change numbered `seenRev` was first seen, and when the erasing was announced; null: no round has seen it. */
  readonly seenRev: number | null;
  readonly seenAt: string | null;
  readonly announcedAt: string | null;
}

export interface WorkspaceStore {
  create(row: WorkspaceRow): Promise<void>;
  find(id: string): Promise<WorkspaceRow | undefined>;
  /** With rev > after, in order. */
  changes(id: string, after: number): Promise<readonly ChangeRow[]>;
  /** Number of its last change; undefined when there is no such workspace. */
  latest(id: string): Promise<number | undefined>;
  /** With rev < before, the latest first. */
  changesBefore(id: string, before: number, most: number): Promise<readonly ChangeRow[]>;
  /**
   * Resolves once all are on disk; they follow each other. Rejects with a StoreError `write-failed`, and nothing of
   * them is kept, when the last change is not the one before them.
   */
  add(id: string, changes: readonly ChangeRow[]): Promise<void>;
  /** As it is after that change, so that reading it again begins there. The changes before stay, for the history. */
  settle(id: string, body: string, base: number): Promise<void>;
  /**
   * For good, and written in the ledger of erasures.
   * @param rev with it, nothing is erased unless this is its last change: rejects with a StoreError `write-failed`
   */
  erase(id: string, rev?: number): Promise<void>;
  /** Of every workspace. */
  terms(): Promise<readonly WorkspaceTerm[]>;
  term(id: string): Promise<WorkspaceTerm | undefined>;
  saveTerm(term: WorkspaceTerm): Promise<void>;
}
