/** Builds the pages when they are older than the code they are made of. */
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { run as build } from "../tasks/build.mjs";

function newestUnder(folders) {
  const times = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => statSync(path.join(folder, name)).mtimeMs),
  );
  return Math.max(...times);
}

/** @returns {Promise<number>} the build's exit code, 0 when there was nothing to do */
export async function builtPages() {
  const page = "dist/index.html";
  const isBuilt = existsSync(page) && statSync(page).mtimeMs >= newestUnder(["client", "game"]);
  return isBuilt ? 0 : build();
}
