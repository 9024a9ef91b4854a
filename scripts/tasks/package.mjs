/** Makes an archive that needs nothing installed: `npm run package -- --os win-x64|linux-x64|macos-arm64 [--out DIR]`; see docs/archive.md. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { programFiles, starterFiles } from "../support/archive/contents.mjs";
import { guideFiles } from "../support/archive/guides.mjs";
import { portableNode } from "../support/archive/portable-node.mjs";
import { productionModules } from "../support/archive/production-modules.mjs";
import { sbomOf } from "../support/archive/sbom.mjs";
import { ownTarget, TARGET_NAMES, targetCalled } from "../support/archive/targets.mjs";
import { writeTar } from "../support/archive/tar.mjs";
import { writeZip } from "../support/archive/zip.mjs";
import { builtPages } from "../support/built-pages.mjs";

const say = (sentence) => process.stderr.write(`${sentence}\n`);
const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));
const megabytes = (bytes) => (bytes / 1_000_000).toFixed(1);

/** The commit's, so that the same sources give the same archive; now, when files differ from it. */
function dateOfSources() {
  const git = (...gitArguments) => spawnSync("git", gitArguments, { encoding: "utf8" });
  const changed = git("status", "--porcelain");
  if (changed.status !== 0 || changed.stdout !== "") return new Date();
  return new Date(Number(git("log", "-1", "--format=%ct").stdout) * 1000);
}

/** As `sha256sum -c` reads them. */
function writeSums(file, others) {
  const line = (one) =>
    `${createHash("sha256").update(readFileSync(one)).digest("hex")}  ${path.basename(one)}\n`;
  writeFileSync(file, others.map(line).join(""));
}

async function makeArchive(name, target, out) {
  const [manifest, lock] = [readJson("package.json"), readJson("package-lock.json")];
  const modules = productionModules(lock);
  const node = portableNode(target, say);
  const { RULES_VERSION: rules } = await import("../../server/rooms/recovery.ts");
  const folder = `trois-tiers-${manifest.version}`;
  const files = [
    ...starterFiles(target),
    ...guideFiles(),
    ...programFiles({ target, node, modules, manifest, rules }),
  ].map((file) => ({ ...file, name: `${folder}/${file.name}` }));
  mkdirSync(out, { recursive: true });
  const base = path.join(out, `${folder}-${name}`);
  const archive = `${base}.${target.form}`;
  const unfinished = `${archive}.unfinished`;
  rmSync(archive, { force: true });
  await (target.form === "zip" ? writeZip : writeTar)(unfinished, files, dateOfSources());
  renameSync(unfinished, archive);
  const sbom = `${base}.cdx.json`;
  writeFileSync(sbom, `${JSON.stringify(sbomOf(lock, modules, node, target), null, 2)}\n`);
  writeSums(`${archive}.sha256`, [archive, sbom]);
  return { archive, sbom, sums: `${archive}.sha256`, files: files.length, bytes: statSync(archive).size };
}

export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      os: { type: "string", default: ownTarget() },
      out: { type: "string", default: "dist-archive" },
      json: { type: "boolean", default: false },
    },
  });
  const target = targetCalled(values.os);
  if (!target) {
    say(`No archive is made for ${values.os}. One of: ${TARGET_NAMES.join(", ")}`);
    return 1;
  }
  const code = await builtPages();
  if (code !== 0) return code;
  try {
    const made = await makeArchive(values.os, target, values.out);
    if (values.json) process.stdout.write(`${JSON.stringify(made)}\n`);
    else say(`${made.archive}: ${made.files} files, ${megabytes(made.bytes)} MB; ${made.sums}, ${made.sbom}`);
    return 0;
  } catch (error) {
    say(`No archive was made. ${error.message}`);
    return 1;
  }
}
