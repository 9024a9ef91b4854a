/** Puts a backup back, whole or not at all, and then erases again what was erased since it was taken. */
import { type BackupHeader, readBackup, type BackupRow } from "./backup-form.ts";
import { type Engine, integer, type Statement } from "./engine.ts";
import { LEDGER_APPLIED } from "./erasure.ts";
import type { StoreSettings } from "./open.ts";
import { openPostgres } from "./postgres.ts";
import { COLUMNS } from "./schema.ts";
import { openSqlite } from "./sqlite.ts";
import { StoreError } from "./store.ts";

/** What was erased, and what remains of it, is added to what the store knows already. */
const isCarried = (table: string) => table === "erasure" || table === "remains";

export interface Restored {
  readonly header: BackupHeader;
  readonly sessions: number;
}

/**
 * Rejects with a StoreError, and the store is as it was, when the file is not whole or too new, when the store has
 * sessions already (unless `isReplacing`), or when a server is at work in it.
 */
export async function restoreBackup(
  settings: StoreSettings,
  path: string,
  isReplacing: boolean,
): Promise<Restored> {
  const header = await verify(path);
  const engine = await open(settings);
  try {
    const count = async (table: "session" | "form" | "workspace" | "campaign") => {
      const [row] = await engine.rows({ sql: `select count(*) as n from ${table}`, values: [] });
      return row ? integer(row, "n") : 0;
    };
    const held =
      (await count("session")) +
      (await count("form")) +
      (await count("workspace")) +
      (await count("campaign"));
    if (!isReplacing && held > 0)
      throw new StoreError("store-not-empty", "it has sessions, forms, workspaces or campaigns");
    await engine.bulk(async (put) => {
      const tables = Object.keys(COLUMNS).reverse();
      for (const table of tables)
        if (!isCarried(table)) await put({ sql: `delete from ${table}`, values: [] });
      for await (const row of readBackup(path)) await put(insertion(row));
      for (const statement of LEDGER_APPLIED) await put(statement);
    });
    await engine.scrub();
    return { header, sessions: await count("session") };
  } finally {
    await engine.close();
  }
}

/** Before anything is touched. */
async function verify(path: string): Promise<BackupHeader> {
  const rows = readBackup(path);
  for (;;) {
    const { done, value } = await rows.next();
    if (done) return value;
  }
}

async function open({ dataDir, databaseUrl }: StoreSettings): Promise<Engine> {
  return databaseUrl === undefined || databaseUrl === ""
    ? openSqlite(dataDir).engine
    : openPostgres(databaseUrl);
}

/** Names come from our own tables: `readBackup` knows no other. */
function insertion({ table, columns, values }: BackupRow): Statement {
  const marks = columns.map((_, index) => `$${index + 1}`).join(", ");
  const again = isCarried(table) ? " on conflict do nothing" : "";
  return { sql: `insert into ${table} (${columns.join(", ")}) values (${marks})${again}`, values };
}
