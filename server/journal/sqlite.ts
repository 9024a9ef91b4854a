/** The store in one SQLite file: the default, with nothing to install. */
import { join } from "node:path";
import Database from "better-sqlite3";
import { type Engine, type Row, type Statement, text, type Value } from "./engine.ts";
import { createTables, sql } from "./schema.ts";
import { isDamage, isSound, lockFolder, makeFolder, setAside, toStoreError } from "./sqlite-file.ts";
import { StoreError } from "./store.ts";

export const STORE_FILE = "trois-tiers.sqlite";

export function openSqlite(folder: string): { engine: Engine; keptAs: string | undefined } {
  makeFolder(folder);
  let lock: Database.Database | undefined;
  try {
    lock = lockFolder(folder);
    const file = join(folder, STORE_FILE);
    const keptAs = isSound(file) ? undefined : setAside(file);
    return { engine: new SqliteEngine(openFile(file), lock), keptAs };
  } catch (error) {
    lock?.close();
    throw toStoreError(error);
  }
}

function openFile(file: string): Database.Database {
  // While another program writes (there should be none) the whole server waits: not for long.
  const db = new Database(file, { timeout: 1000 });
  try {
    db.pragma("journal_mode = wal");
    db.pragma("synchronous = full"); // wal alone would lose the last commits in a power cut
    db.pragma("secure_delete = on"); // an erased text is overwritten, not only unlinked
    db.transaction(() => db.exec(createTables("without rowid"))).immediate();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

type Bound = Readonly<Record<string, Value>>;

class SqliteEngine implements Engine {
  readonly #db: Database.Database;
  readonly #lock: Database.Database;
  readonly #prepared = new Map<string, Database.Statement<[Bound], Row>>();
  readonly #writeAll: Database.Transaction<(statements: readonly Statement[]) => void>;
  readonly #rewriteAnswers: Database.Transaction<() => void>;

  constructor(db: Database.Database, lock: Database.Database) {
    this.#db = db;
    this.#lock = lock;
    this.#writeAll = db.transaction((statements: readonly Statement[]) => {
      for (const { sql, values, otherwise } of statements)
        if (this.#prepare(sql).run(bind(values)).changes === 0 && otherwise !== undefined)
          throw new StoreError(otherwise, `no row changed: ${sql}`);
    });
    this.#rewriteAnswers = db.transaction(() => {
      const rows = this.#prepare(sql.allAnswers).all({});
      this.#prepare(sql.removeAllAnswers).run({});
      for (const row of rows) this.#prepare(sql.addAnswer).run(bind(answerValues(row)));
    });
  }

  rows({ sql, values }: Statement): Promise<readonly Row[]> {
    return promised(() => {
      try {
        return this.#prepare(sql).all(bind(values));
      } catch (error) {
        throw isDamage(error) ? toStoreError(error) : error;
      }
    });
  }

  write(statements: readonly Statement[]): Promise<void> {
    return promised(() => {
      // Were a rollback to fail, the driver would nest the next transaction in this one, and never commit it.
      if (this.#db.inTransaction) this.#db.exec("rollback");
      this.#writeAll.immediate(statements);
    });
  }

  scrub(): Promise<void> {
    return promised(() => this.#emptyLog());
  }

  /**
   * Reading goes by key already, but within a page SQLite lays rows down as they come, and the log keeps every
   * commit. All rows at once, for surveys share pages; `vacuum` would do as much to the whole file, events included,
   * while everybody waits and with as much free disk again.
   */
  forgetOrder(): Promise<void> {
    return promised(() => {
      if (this.#db.inTransaction) this.#db.exec("rollback");
      this.#rewriteAnswers.immediate();
      this.#emptyLog();
    });
  }

  async bulk(work: (put: (statement: Statement) => Promise<void>) => Promise<void>): Promise<void> {
    this.#db.exec("begin immediate");
    try {
      await work(({ sql, values }) => promised(() => void this.#prepare(sql).run(bind(values))));
      this.#db.exec("commit");
    } catch (error) {
      if (this.#db.inTransaction) this.#db.exec("rollback");
      throw error;
    }
  }

  close(): Promise<void> {
    return promised(() => {
      this.#db.close();
      this.#lock.close();
    });
  }

  /** The log still holds what was erased since it was last emptied. */
  #emptyLog(): void {
    const [row] = this.#db.pragma("wal_checkpoint(truncate)") as readonly Row[];
    if (row?.busy !== 0) throw new StoreError("write-failed", "another program reads the log, it stays");
  }

  #prepare(sql: string): Database.Statement<[Bound], Row> {
    let statement = this.#prepared.get(sql);
    if (statement === undefined) {
      statement = this.#db.prepare<[Bound], Row>(sql);
      this.#prepared.set(sql, statement);
    }
    return statement;
  }
}

const answerValues = (row: Row): Value[] => [
  ...["session", "survey", "random_key"].map((column) => text(row, column)),
  row.pair === null ? null : text(row, "pair"),
  text(row, "body"),
];

/** `$1` is to SQLite a parameter named "1". */
const bind = (values: Statement["values"]): Bound =>
  Object.fromEntries(values.map((value, index) => [index + 1, value]));

/** SQLite answers at once; what it throws becomes a rejection. */
const promised = <T>(work: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(work());
  });
