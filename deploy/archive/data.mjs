/**
 * Before the server opens the data: waits for whoever holds them, refuses those of a newer version, and backs up what
 * another version of the program wrote.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { takeBackup } from "../../server/journal/backup.ts";
import { openReader } from "../../server/journal/backup-reader.ts";
import { openSqlite, STORE_FILE } from "../../server/journal/sqlite.ts";
import { isSound, lockFolder, toStoreError } from "../../server/journal/sqlite-file.ts";
import { backupName, keepNewest } from "./backups.mjs";
import { tell } from "./words.mjs";

const RECORD = "version.json";
/** An antivirus reads a file in seconds; a person gives up later than that. */
const PATIENCE_MS = Number(process.env.DATA_PATIENCE_MS || 20_000); // tests are less patient
const PAUSE_MS = 500;
/** What passes by itself; on Windows a file held by another program is said not to be writable. */
const PASSING = ["in-use", "folder-not-writable"];

/** @returns {{ version?: string, build?: string, url?: string }} what last ran on these data */
export function readRecord(folder) {
  try {
    return JSON.parse(readFileSync(path.join(folder, RECORD), "utf8"));
  } catch {
    return {};
  }
}

export const writeRecord = (folder, record) =>
  writeFileSync(path.join(folder, RECORD), `${JSON.stringify(record, null, 2)}\n`);

function isWritable(folder) {
  const trial = path.join(folder, `.essai-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(trial, "");
    rmSync(trial);
    return true;
  } catch {
    return false;
  }
}

/** A session begun under later rules would be replayed into something else, or set aside. */
async function hasNewerSessions(folder, { rules }) {
  const reader = await openReader({ dataDir: folder });
  try {
    for await (const { header } of reader.rows("session")) if (JSON.parse(header).rules > rules) return true;
    return false;
  } finally {
    await reader.close();
  }
}

/** Written by another build of the program, or by one that left no record. */
async function backUp(folder, { version, build }) {
  if (readRecord(folder).build === build) return;
  const file = backupName(folder, version);
  await takeBackup({ dataDir: folder }, file, version);
  keepNewest(folder);
  tell("backup-made", { file });
}

/** Opens as the server will, a moment before it: what is refused is refused here, with a sentence for this house. */
async function open(folder, manifest) {
  const file = path.join(folder, STORE_FILE);
  const isNew = !existsSync(file);
  try {
    lockFolder(folder).close();
    // A damaged file is the server's to set aside and to tell.
    if (!isSound(file)) return undefined;
    if (!isNew && (await hasNewerSessions(folder, manifest))) return "format-newer";
  } catch (error) {
    return toStoreError(error).code;
  }
  try {
    if (!isNew) await backUp(folder, manifest);
  } catch (error) {
    const { code } = error;
    if (PASSING.includes(code)) return code;
    tell("backup-failed", { reason: error.message });
    return "told";
  }
  try {
    await openSqlite(folder).engine.close();
    return undefined;
  } catch (error) {
    return toStoreError(error).code;
  }
}

function refuse(code, folder) {
  if (code === "format-newer") tell("data-newer", { folder, version: readRecord(folder).version ?? "?" });
  else if (code === "format-unknown") tell("data-foreign", { folder });
  else if (PASSING.includes(code)) tell("data-held", { folder, seconds: Math.round(PATIENCE_MS / 1000) });
  else if (code !== "told") tell("data-refused", { folder, code });
}

/**
 * @param findRunning finds the address of a Trois Tiers that is at work on these data
 * @returns {Promise<{ isReady: boolean, running?: string }>}
 */
export async function readyData(folder, manifest, findRunning) {
  if (!isWritable(folder)) {
    tell("data-unwritable", { folder });
    return { isReady: false };
  }
  if (process.env.DATABASE_URL) return { isReady: true };
  const until = performance.now() + PATIENCE_MS;
  for (let trial = 1; ; trial += 1) {
    const code = await open(folder, manifest);
    if (code === undefined) return { isReady: true };
    const running = code === "in-use" ? await findRunning() : undefined;
    if (running !== undefined) return { isReady: false, running };
    if (!PASSING.includes(code) || performance.now() > until) {
      refuse(code, folder);
      return { isReady: false };
    }
    if (trial === 1) tell("data-held-waiting", { folder });
    await sleep(PAUSE_MS);
  }
}
