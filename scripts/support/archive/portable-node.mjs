/** The Node that goes into an archive: the package registry's, the same that scripts/run.mjs fetches for itself. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { npm } from "../npm.mjs";

const isOf = (folder, { package: name, nodeVersion }) => {
  const manifest = path.join(folder, "package.json");
  if (!existsSync(manifest)) return false;
  const found = JSON.parse(readFileSync(manifest, "utf8"));
  return found.name === name && found.version === nodeVersion;
};

/**
 * A Node that the system installed may lean on the system's libraries: only the registry's goes into an archive. It is
 * looked for around the one in use, then where it was fetched before, then fetched (60 MB).
 * @param {{ package: string, nodeVersion: string, binary: string }} target
 * @returns {{ version: string, binary: string }}
 */
export function portableNode(target, say) {
  const kept = path.resolve(".cache/package", target.package);
  const fetched = path.join(kept, "node_modules", target.package);
  const folders = [path.resolve(path.dirname(process.execPath), ".."), fetched];
  let folder = folders.find((one) => isOf(one, target));
  const wanted = `${target.package}@${target.nodeVersion}`;
  if (folder === undefined) {
    say(`Fetching ${wanted} from the package registry (about 60 MB, once)`);
    const flags = ["--ignore-scripts", "--no-save", "--no-package-lock", "--loglevel=error"];
    // Forced: npm refuses what is for another system than this one.
    npm(["install", "--prefix", kept, ...flags, "--force", wanted]);
    folder = fetched;
  }
  const binary = path.join(folder, target.binary);
  if (!existsSync(binary)) throw new Error(`${wanted} has no ${target.binary}`);
  return { version: target.nodeVersion, binary };
}
