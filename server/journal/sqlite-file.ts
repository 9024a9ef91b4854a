/** What happens to the SQLite file before it is used: one process at a time, checked, moved aside if damaged. */
import { mkdirSync, renameSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import { messageOf, type Row, text } from "./engine.ts";
import { checkFormat, FIND_FORMAT } from "./schema.ts";
import { StoreError } from "./store.ts";

const LOCK_FILE = "trois-tiers.lock.sqlite";

export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new StoreError("folder-not-writable", messageOf(error));
  }
}

/**
 * Holds the folder for this process until the lock is closed. SQLite takes a lock of the operating system,
 * which disappears with the process, kill -9 and power cut included: nothing stale is ever left to clean.
 * It is on a file beside the store, for `locking_mode=EXCLUSIVE` on the store itself would also shut out
 * the readers that a backup of a running server needs. Two limits: network folders may ignore such locks, and
 * on Linux and macOS a process that opens and closes one of the two files by other means drops its own locks:
 * nothing in the server may copy or read them but through SQLite.
 */
export function lockFolder(folder: string): Database.Database {
  // The wait covers a killed server whose locks the system has not yet released when the next one starts.
  const lock = new Database(join(folder, LOCK_FILE), { timeout: 500 });
  try {
    lock.exec("begin exclusive");
    return lock;
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** False: damaged. Throws when the file is none of ours; only reads, so such a file stays as it is. */
export function isSound(file: string): boolean {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0) return true;
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { readonly: true, timeout: 500 });
    const tables = rowsOf(db, "select name from sqlite_schema where type = 'table'").map((row) =>
      text(row, "name"),
    );
    const format = tables.includes("meta") ? formatOf(db) : undefined;
    checkFormat(tables, format);
    return db.pragma("quick_check(1)", { simple: true }) === "ok";
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  } finally {
    db?.close();
  }
}

/** Another program's `meta` may have other columns. */
function formatOf(db: Database.Database): string | undefined {
  try {
    const [row] = rowsOf(db, FIND_FORMAT);
    return row && text(row, "value");
  } catch (error) {
    if (isDamage(error)) throw error;
    return undefined;
  }
}

const rowsOf = (db: Database.Database, sql: string) => db.prepare<[], Row>(sql).all();

/**
 * Renames the file out of the way and says where it is. The log goes first: were we killed in between, a log
 * left beside a fresh file would be replayed into it.
 */
export function setAside(file: string): string {
  const time = new Date().toISOString().replaceAll(":", "");
  const keptAs = join(dirname(file), basename(file).replace(".sqlite", `.damaged-${time}.sqlite`));
  for (const part of ["-wal", "-shm", "-journal", ""])
    if (statSync(file + part, { throwIfNoEntry: false })) renameSync(file + part, keptAs + part);
  return keptAs;
}

export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  if (isDamage(error)) return new StoreError("file-damaged", messageOf(error));
  if (hasCode(error, /^SQLITE_(BUSY|LOCKED)/)) return new StoreError("in-use", messageOf(error));
  return new StoreError("folder-not-writable", messageOf(error));
}

export const isDamage = (error: unknown) => hasCode(error, /^SQLITE_(CORRUPT|NOTADB)/);

const hasCode = (error: unknown, pattern: RegExp) =>
  error instanceof Database.SqliteError && pattern.test(error.code);
