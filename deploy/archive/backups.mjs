/** The backups that the program makes of itself before a new version writes: where they are, how many, how long. */
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";

const FOLDER = "sauvegardes";
const NAME = /^avant-.*\.gz$/;
/** A backup keeps what people asked to be erased since: few, and not for long. */
const KEPT = 3;
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** Where the next one goes; sorts by time. */
export function backupName(folder, version) {
  const time = new Date().toISOString().replaceAll(":", "").slice(0, 17);
  mkdirSync(path.join(folder, FOLDER), { recursive: true, mode: 0o700 });
  return path.join(folder, FOLDER, `avant-${version}-${time}.gz`);
}

/** What people put there under other names is theirs. */
function ours(folder) {
  const place = path.join(folder, FOLDER);
  const files = readdirSync(place).filter((name) => NAME.test(name));
  return files
    .map((name) => ({ file: path.join(place, name), time: statSync(path.join(place, name)).mtimeMs }))
    .sort((one, other) => other.time - one.time);
}

export function keepNewest(folder) {
  const old = ours(folder).filter(({ time }, rank) => rank >= KEPT || Date.now() - time > KEPT_DAYS * DAY_MS);
  for (const { file } of old) rmSync(file);
}
