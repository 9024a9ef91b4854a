/** Reads every table as it was at one moment, beside a server at work. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Client } from "pg";
import { messageOf, type Row, text } from "./engine.ts";
import type { StoreSettings } from "./open.ts";
import { checkFormat, COLUMNS, FIND_FORMAT, TABLES, type TableName } from "./schema.ts";
import { toStoreError } from "./sqlite-file.ts";
import { STORE_FILE } from "./sqlite.ts";
import { StoreError } from "./store.ts";

export interface Reader {
  count(table: TableName): Promise<number>;
  /** In the order of their keys: survey answers must not come in the order they were given. */
  rows(table: TableName): AsyncIterable<Row>;
  close(): Promise<void>;
}

export function openReader({ dataDir, databaseUrl }: StoreSettings): Promise<Reader> {
  return databaseUrl === undefined || databaseUrl === "" ? readFile(dataDir) : readBase(databaseUrl);
}

/** How many of a table's first columns order its rows. */
const ordered = (table: TableName) => `select ${COLUMNS[table].join(", ")} from ${table}
  order by ${COLUMNS[table].slice(0, 3).join(", ")}`;

/** A table that an older program has not made yet is empty. */
const missing = (found: readonly string[], table: TableName) => !found.includes(table);

/** Another connection of another process: it takes no lock that the server holds (see `lockFolder`). */
function readFile(folder: string): Promise<Reader> {
  const file = join(folder, STORE_FILE);
  if (!existsSync(file)) return Promise.reject(new StoreError("store-missing", file));
  const db = new Database(file, { readonly: true, timeout: 5000 });
  try {
    db.exec("begin"); // what is read from the first query on stays as it was
    const named = db.prepare<[], Row>("select name from sqlite_schema where type = 'table'").all();
    const found = named.map((row) => text(row, "name"));
    const [format] = found.includes("meta") ? db.prepare<[], Row>(FIND_FORMAT).all() : [];
    checkFormat(found, format && text(format, "value"));
    return Promise.resolve({
      count: (table) => {
        const counted = missing(found, table) ? [] : db.prepare<[], Row>(countOf(table)).all();
        return Promise.resolve(Number(counted[0]?.n ?? 0));
      },
      // eslint-disable-next-line @typescript-eslint/require-await -- SQLite answers at once, the other engine does not
      rows: async function* (table) {
        if (!missing(found, table)) yield* db.prepare<[], Row>(ordered(table)).iterate();
      },
      close: () => Promise.resolve(void db.close()),
    });
  } catch (error) {
    db.close();
    return Promise.reject(toStoreError(error));
  }
}

const countOf = (table: TableName) => `select count(*) as n from ${table}`;

const PAGE = 1000;
const NUMBERS = new Set(["seq", "at", "clock", "rev", "base", "amount"]);

async function readBase(url: string): Promise<Reader> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("begin transaction isolation level repeatable read read only");
    const named = await client.query<Row>(
      "select tablename as name from pg_tables where schemaname = current_schema()",
    );
    const found = named.rows.map((row) => text(row, "name")).filter((name) => TABLES.includes(name));
    const format = found.includes("meta") ? (await client.query<Row>(FIND_FORMAT)).rows[0] : undefined;
    if (found.length === 0) throw new StoreError("store-missing", "no table of ours");
    checkFormat(found, format && text(format, "value"));
    return baseReader(client, found);
  } catch (error) {
    await client.end();
    throw error instanceof StoreError ? error : new StoreError("unreachable", messageOf(error));
  }
}

function baseReader(client: Client, found: readonly string[]): Reader {
  return {
    count: async (table) =>
      missing(found, table) ? 0 : Number((await client.query<Row>(countOf(table))).rows[0]?.n),
    rows: async function* (table) {
      if (missing(found, table)) return;
      await client.query(`declare reading cursor for ${ordered(table)}`);
      for (;;) {
        const { rows } = await client.query<Row>(`fetch ${PAGE} from reading`);
        for (const row of rows) yield table === "erasure" ? row : numbered(row);
        if (rows.length < PAGE) break;
      }
      await client.query("close reading");
    },
    close: () => client.end(),
  };
}

/** PostgreSQL hands bigint over as text. */
const numbered = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, NUMBERS.has(name) ? Number(value) : value]),
  );
