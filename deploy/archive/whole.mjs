/** Whether the folder is the archive's, whole: an update by copy may have been interrupted. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";

/**
 * @returns {{ version: string, build: string, rules: number, files: [string, number, string][] } | undefined}
 * undefined when it is missing or cut
 */
export function readManifest(program) {
  try {
    return JSON.parse(readFileSync(path.join(program, "manifest.json"), "utf8"));
  } catch {
    return undefined;
  }
}

/** Authors correct and add there: such a file must exist, and may be theirs. */
const isAuthors = (name) => name.startsWith("scenarios/");

function sizeOf(file) {
  try {
    return statSync(file).size;
  } catch {
    return undefined;
  }
}

/** @returns {string[]} files that are missing, or of another length */
export function lackingFiles(program, { files }) {
  return files.flatMap(([name, size]) => {
    const found = sizeOf(path.join(program, name));
    const isThere = isAuthors(name) ? found !== undefined : found === size;
    return isThere ? [] : [name];
  });
}

/** Reads everything, for a person who asks; @returns {string[]} files of another content */
export function alteredFiles(program, { files }) {
  return files.flatMap(([name, , hash]) => {
    const found = createHash("sha256").update(readFileSync(path.join(program, name)));
    return found.digest("hex") === hash ? [] : [name];
  });
}
