/** Takes a backup, of a running server too: every table as it was at one moment, into one file. */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, existsSync, renameSync, rmSync, type WriteStream } from "node:fs";
import { createGzip } from "node:zlib";
import { BACKUP_FORMAT, BACKUP_NAME, type BackupHeader, isTable } from "./backup-form.ts";
import { type Reader, openReader } from "./backup-reader.ts";
import type { StoreSettings } from "./open.ts";
import { COLUMNS, FORMAT } from "./schema.ts";

const NAMES = Object.keys(COLUMNS).filter(isTable);

export interface Taken {
  readonly at: string;
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Written beside its place, then put there whole: a copy cut short never bears the name. Readable by its owner alone.
 * Rejects with a StoreError when the store cannot be read; the file must not exist.
 */
export async function takeBackup(settings: StoreSettings, path: string, program: string): Promise<Taken> {
  const reader = await openReader(settings);
  const unfinished = `${path}.unfinished`;
  try {
    const header = await headerFor(reader, program);
    const file = createWriteStream(unfinished, { mode: 0o600 });
    await write(linesOf(reader, header), file);
    renameSync(unfinished, path);
    const counts = Object.entries(header.tables).map(([name, { rows }]) => [name, rows] as const);
    return { at: header.at, counts: Object.fromEntries(counts) };
  } finally {
    if (existsSync(unfinished)) rmSync(unfinished);
    await reader.close();
  }
}

async function headerFor(reader: Reader, program: string): Promise<BackupHeader> {
  const tables: BackupHeader["tables"] = {};
  for (const name of NAMES) tables[name] = { columns: [...COLUMNS[name]], rows: await reader.count(name) };
  const at = new Date().toISOString();
  return { name: BACKUP_NAME, format: BACKUP_FORMAT, store: FORMAT, program, at, tables };
}

async function* linesOf(reader: Reader, header: BackupHeader): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const hashed = (value: unknown) => {
    const line = `${JSON.stringify(value)}\n`;
    hash.update(line);
    return line;
  };
  yield hashed(header);
  for (const name of NAMES)
    for await (const row of reader.rows(name))
      yield hashed([name, ...COLUMNS[name].map((column) => row[column])]);
  yield `${JSON.stringify({ sha256: hash.digest("hex") })}\n`;
}

async function write(lines: AsyncIterable<string>, file: WriteStream): Promise<void> {
  const gzip = createGzip();
  const done = once(file, "close");
  gzip.pipe(file);
  const failure = Promise.race([once(gzip, "error"), once(file, "error")]).then(([error]) => {
    throw error;
  });
  failure.catch(() => undefined);
  for await (const line of lines) if (!gzip.write(line)) await Promise.race([once(gzip, "drain"), failure]);
  gzip.end();
  await Promise.race([done, failure]);
}
