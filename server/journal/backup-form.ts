/** What a backup file is: gzip of JSON lines, a header, the rows of every table, and the hash of all of it. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { messageOf, type Value } from "./engine.ts";
import { COLUMNS, FORMAT, type TableName } from "./schema.ts";
import { StoreError } from "./store.ts";

export const BACKUP_NAME = "trois-tiers-backup";
/** Raised when an older program would misread the file. */
export const BACKUP_FORMAT = 1;

const Header = z.looseObject({
  name: z.literal(BACKUP_NAME),
  format: z.int().min(1),
  /** Format of the store it was taken from. */
  store: z.int().min(1),
  /** The program's version. */
  program: z.string(),
  at: z.string(),
  tables: z.record(z.string(), z.object({ columns: z.array(z.string()), rows: z.int().min(0) })),
});
export type BackupHeader = z.output<typeof Header>;

const Line = z.tuple([z.string()], z.union([z.string(), z.number(), z.null()]));
const Trailer = z.strictObject({ sha256: z.string() });

export interface BackupRow {
  readonly table: TableName;
  readonly columns: readonly string[];
  readonly values: readonly Value[];
}

export const isTable = (name: string): name is TableName => name in COLUMNS;

/**
 * The rows of a backup, in the order of the file. Nothing of it may be believed before the last row has come:
 * only then is the hash known.
 */
export async function* readBackup(path: string): AsyncGenerator<BackupRow, BackupHeader> {
  let header: BackupHeader | undefined;
  let trailer: z.output<typeof Trailer> | undefined;
  const counts = new Map<string, number>();
  const hash = createHash("sha256");
  for await (const line of linesOf(path)) {
    if (trailer) throw damaged("something follows its end");
    const value = parsed(line);
    if (header && !Array.isArray(value)) trailer = readAs(Trailer, value);
    else hash.update(`${line}\n`);
    if (!header) header = headerIn(value);
    else if (!trailer) {
      const row = rowIn(value, header);
      counts.set(row.table, (counts.get(row.table) ?? 0) + 1);
      yield row;
    }
  }
  if (!header) throw new StoreError("backup-foreign", "an empty file");
  for (const [table, { rows }] of Object.entries(header.tables))
    if ((counts.get(table) ?? 0) !== rows) throw damaged(`${table} has not its ${rows} rows`);
  if (trailer?.sha256 !== hash.digest("hex")) throw damaged("its hash is another");
  return header;
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const text = new PassThrough();
  const reading = pipeline(createReadStream(path), createGunzip(), text);
  reading.catch(() => undefined); // said below, once the lines before it were read
  let isBegun = false;
  try {
    for await (const line of createInterface({ input: text, crlfDelay: Infinity })) {
      isBegun = true;
      yield line;
    }
    await reading;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw isBegun ? damaged(messageOf(error)) : new StoreError("backup-foreign", messageOf(error));
  }
}

/** Unknown tables or columns were written by a program that knows more than this one. */
function headerIn(value: unknown): BackupHeader {
  const parsed = Header.safeParse(value);
  if (!parsed.success) throw new StoreError("backup-foreign", "no header of ours");
  const { format, store, tables } = parsed.data;
  const isKnown = Object.entries(tables).every(
    ([name, { columns }]) =>
      isTable(name) && columns.every((column) => COLUMNS[name].some((known) => known === column)),
  );
  if (format > BACKUP_FORMAT || store > FORMAT || !isKnown)
    throw new StoreError("backup-newer", `backup format ${format}, store format ${store}`);
  return parsed.data;
}

function rowIn(value: unknown, { tables }: BackupHeader): BackupRow {
  const [table, ...values] = readAs(Line, value);
  const columns = tables[table]?.columns;
  if (!isTable(table) || columns?.length !== values.length) throw damaged(`a row of ${table}`);
  return { table, columns, values };
}

function readAs<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw damaged("a line of another shape");
  return parsed.data;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw damaged("a line that is no JSON");
  }
}

const damaged = (detail: string) => new StoreError("backup-damaged", detail);
