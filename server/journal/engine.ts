/** What the store asks of a database, so that one text serves SQLite and PostgreSQL. */
import type { StoreErrorCode } from "./store.ts";

export type Value = string | number | null;

export interface Statement {
  /** `$1`, `$2`… stand for the values. */
  readonly sql: string;
  readonly values: readonly Value[];
  /** When the statement changes no row, the whole transaction is undone with this code. */
  readonly otherwise?: StoreErrorCode;
}

export interface Engine {
  rows(statement: Statement): Promise<readonly Row[]>;
  /**
   * One transaction: resolves once it is on disk, rejects when nothing of it is. `undo` serves when a
   * connection breaks while the database answers "committed", and nobody knows whether it was.
   */
  write(statements: readonly Statement[], undo?: readonly Statement[]): Promise<void>;
  /** Removes what deleted rows left behind in the files, as far as the database can. */
  scrub(): Promise<void>;
  /**
   * Writes the answers to a survey anew in the order of their random keys, so that nothing in the files tells
   * which came first or with what, as far as the database can.
   */
  forgetOrder(session: string, survey: string): Promise<void>;
  /**
   * One transaction fed as it goes, while nobody else may use the store; it ends with `work`.
   * @throws StoreError `in-use` when another server is at work in the base
   */
  bulk(work: (put: (statement: Statement) => Promise<void>) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export type Row = Readonly<Record<string, unknown>>;

export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw new Error(`${column} is not a text`);
  return value;
}

/** PostgreSQL hands bigint over as text, for it may exceed what a number holds; ours never do. */
export function integer(row: Row, column: string): number {
  const value = Number(row[column]);
  if (!Number.isSafeInteger(value)) throw new Error(`${column} is not an integer`);
  return value;
}

/** A refused connection to a name with several addresses says so only in its parts. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join("; ");
  return error instanceof Error ? error.message : String(error);
}
