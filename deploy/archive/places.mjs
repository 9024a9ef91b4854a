/** Where an archive keeps its data: never in its own folder, which an update replaces. */
import { existsSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Somebody who carries the program on a key, or who may not write at home, makes this folder beside the program's. */
const BESIDE = "trois-tiers-donnees";
const SETTINGS = "reglages.txt";

function usualFolder(env) {
  const home = os.homedir();
  if (process.platform === "win32")
    // Not the one that follows the person from a computer to another: a database does not travel well.
    return path.join(env.LOCALAPPDATA || path.join(home, "AppData", "Local"), "Trois Tiers");
  if (process.platform === "darwin") return path.join(home, "Library", "Application Support", "Trois Tiers");
  return path.join(env.XDG_DATA_HOME || path.join(home, ".local", "share"), "trois-tiers");
}

/** @param program the program's folder, inside the one that was unzipped */
export function dataFolder(program, env = process.env) {
  if (env.DATA_DIR) return path.resolve(env.DATA_DIR);
  const beside = path.resolve(program, "../..", BESIDE);
  return existsSync(beside) ? beside : usualFolder(env);
}

/** `PORT=2570` and the like, one a line, kept with the data for who cannot set the system's variables. */
export function readSettingsFile(folder) {
  const file = path.join(folder, SETTINGS);
  if (existsSync(file)) process.loadEnvFile(file);
}
