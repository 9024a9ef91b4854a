/** Both databases, for what a store promises on each. */
import { join } from "node:path";
import { afterAll } from "vitest";
import type { StoreSettings } from "../../server/journal/open.ts";
import { NO_POSTGRES, startPostgres, type TestPostgres } from "../support/postgres.ts";
import { emptyFolder } from "./fixtures.ts";

export interface Kind {
  readonly name: string;
  readonly isMissing: boolean;
  /** A new, empty place. */
  readonly place: () => StoreSettings;
}

/** @param what is tested, for the line that says it is skipped where there is no PostgreSQL */
export async function bothKinds(
  what: string,
): Promise<{ kinds: Kind[]; postgres: TestPostgres | undefined }> {
  const postgres = await startPostgres();
  if (!postgres) console.log(`${what} on PostgreSQL skipped: ${NO_POSTGRES}`);
  afterAll(() => postgres?.stop());
  const kinds = [
    { name: "SQLite", isMissing: false, place: () => ({ dataDir: join(emptyFolder(), "new", "data") }) },
    {
      name: "PostgreSQL",
      isMissing: !postgres,
      place: () => ({ dataDir: "/nowhere", databaseUrl: postgres?.base() }),
    },
  ];
  return { kinds, postgres };
}
