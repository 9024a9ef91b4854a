/** What an archive holds: each file with its name inside, its rights and where it is read. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const PLAIN = 0o644;
const RUNS = 0o755;

/** Folder of all that is not for the facilitator's eyes. */
const PROGRAM = "programme";

/** What is at work, as in the Dockerfile; guides and starters stand apart. */
const HOUSE = ["assets", "deploy/archive", "dist", "docs/pilote", "game", "scenarios", "server", "LICENSES"];
const HOUSE_FILES = [
  ...["LICENSE", "LICENCES.md", "deploy/autorite.exemple.yaml"],
  ...["scripts/support/supervise.mjs", "scripts/support/store-place.mjs"],
  ...["scripts/tasks/backup.mjs", "scripts/tasks/restore.mjs"],
];
const NOT_AT_WORK = /\.test\.tsx?$|^assets\/generator\/|^deploy\/archive\/(start|guides)\//;
/** Types, maps and notes of a package are for who develops with it; its licence stays. */
const NOT_OF_A_PACKAGE =
  /\.(d\.[cm]?ts|[cm]?tsx?|map|md|markdown)$|\/(test|tests|docs|examples?|benchmark)\//i;
const IS_LICENCE = /\/(licen[cs]e|notice|copying)[^/]*$/i;

const from = (name, source, mode = PLAIN) => ({ name, mode, read: () => readFileSync(source) });
const holding = (name, text, mode = PLAIN) => ({ name, mode, read: () => Buffer.from(text) });

/** Paths with slashes on every system, in one order. */
const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join("/"))
    .sort();

function houseFiles() {
  const files = [...HOUSE.flatMap(filesUnder), ...HOUSE_FILES].filter((file) => !NOT_AT_WORK.test(file));
  return files.map((file) => from(`${PROGRAM}/${file}`, file));
}

/** A package's own nested packages are in the list for themselves. */
function packageFiles(place, { prebuild }) {
  const ours = filesUnder(place).filter((file) => !file.slice(place.length).includes("/node_modules/"));
  const kept = ours.filter((file) => {
    const inside = file.slice(place.length);
    if (IS_LICENCE.test(inside)) return true;
    if (place === "node_modules/better-sqlite3")
      return inside.startsWith("/prebuilds/")
        ? inside === `/prebuilds/${prebuild}.node`
        : /^\/(lib\/|package\.json$)/.test(inside);
    return !NOT_OF_A_PACKAGE.test(inside);
  });
  return kept.map((file) => from(`${PROGRAM}/${file}`, file));
}

/** Only what the server reads of it: nothing is installed from this file. */
function ownPackage({ name, version, license }) {
  return `${JSON.stringify({ name, version, private: true, type: "module", license }, null, 2)}\n`;
}

/**
 * @param rules the rules' version: data of a later one are refused
 * @returns the files of the program, its list of files last: a copy that was cut lacks it, or lacks what it names
 */
export function programFiles({ target, node, modules, manifest, rules }) {
  const files = [
    from(`${PROGRAM}/${path.basename(target.binary)}`, node.binary, RUNS),
    from(`${PROGRAM}/LICENSES/node.txt`, "deploy/archive/start/node-licence.txt"),
    holding(`${PROGRAM}/package.json`, ownPackage(manifest)),
    ...houseFiles(),
    ...modules.server.flatMap((place) => packageFiles(place, target)),
  ];
  const listed = files.map(({ name, read }) => {
    const bytes = read();
    const hash = createHash("sha256").update(bytes).digest("hex");
    return [name.slice(PROGRAM.length + 1), bytes.length, hash];
  });
  // Names this very content, whatever its version says: two builds of a version are told apart.
  const build = createHash("sha256").update(JSON.stringify(listed)).digest("hex").slice(0, 12);
  const list = JSON.stringify({ version: manifest.version, build, rules, files: listed });
  return [...files, holding(`${PROGRAM}/manifest.json`, list)];
}

/** Notepad of older Windows and cmd.exe ask for their own line ends. */
function ownLines(file, { isWindows }) {
  const text = readFileSync(file, "utf8");
  return isWindows ? text.replace(/\r?\n/g, "\r\n") : text;
}

/** What is seen when the folder is opened. */
export function starterFiles(target) {
  return [
    holding(target.starter, ownLines(`deploy/archive/start/${target.starterFrom}`, target), RUNS),
    holding("LISEZ-MOI.txt", ownLines("deploy/archive/start/LISEZ-MOI.txt", target)),
  ];
}
