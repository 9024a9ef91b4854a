/** Opens the durable store that the settings ask for. */
import { Journal } from "./journal.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";
import type { SharedBase } from "./shared.ts";
import { type Store, StoreError } from "./store.ts";

export interface StoreSettings {
  /** Folder of the SQLite file; unused with a base. */
  readonly dataDir: string;
  /** `postgres://…`; without it, or empty, the store is a SQLite file. */
  readonly databaseUrl?: string | undefined;
}

export interface OpenedStore {
  readonly store: Store;
  /** Where several processes write to one base. */
  readonly shared?: SharedBase | undefined;
  /** The store is empty because the former file was damaged; that file is kept under this path. */
  readonly notice?: { readonly code: "file-damaged"; readonly keptAs: string };
}

/** Rejects with a StoreError. */
export async function openStore({ dataDir, databaseUrl }: StoreSettings): Promise<OpenedStore> {
  if (databaseUrl !== undefined && databaseUrl !== "") {
    // A mistyped address must not quietly become a file that nobody looks into.
    if (!/^postgres(ql)?:\/\//.test(databaseUrl))
      throw new StoreError("unreachable", "the database's address does not begin with postgres://");
    const store = new Journal(await openPostgres(databaseUrl));
    return { store, shared: store.shared };
  }
  const { engine, keptAs } = openSqlite(dataDir);
  const store = new Journal(engine);
  return keptAs === undefined ? { store } : { store, notice: { code: "file-damaged", keptAs } };
}
