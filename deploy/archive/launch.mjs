/**
 * What `demarrer` starts, in an archive: looks whether the folder is whole, where data live and which port is free,
 * then keeps the server alive and opens the browser. `demarrer sauvegarder FICHIER`, `restaurer FICHIER`, `verifier`
 * do as much and stop. Only what lies beside it is imported at once: the rest may be missing.
 */
import path from "node:path";
import { dataFolder, readSettingsFile } from "./places.mjs";
import { alteredFiles, lackingFiles, readManifest } from "./whole.mjs";
import { tell } from "./words.mjs";

/** 0: ended as asked. This: a sentence said why. 1 is left to Node, when a file of this program cannot be read. */
const SAID = 3;

const program = path.resolve(import.meta.dirname, "../..");
const [order = "demarrer", ...orderArguments] = process.argv.slice(2);
// Before the change of folder: files are named from where the person is.
const named = orderArguments.map((one) => (one.startsWith("--") ? one : path.resolve(one)));
const folder = dataFolder(program);

/** @returns whether every file is there, at its length */
function isWhole(manifest) {
  if (manifest === undefined) {
    tell("incomplete-list");
    return false;
  }
  const lacking = lackingFiles(program, manifest);
  if (lacking.length > 0) tell("incomplete", { count: lacking.length, first: lacking[0] });
  return lacking.length === 0;
}

function verify(manifest) {
  const altered = alteredFiles(program, manifest);
  if (altered.length === 0) {
    tell("verified", { count: manifest.files.length, build: manifest.build });
    return 0;
  }
  tell("altered", { count: altered.length, first: altered[0] });
  return SAID;
}

/** The same program is shown; another version must stop before this one begins. */
async function pressedTwice(url, manifest, { version, build }) {
  if (build !== manifest.build) {
    tell("other-running", { url, version, own: manifest.version });
    return SAID;
  }
  tell("already-running", { url });
  const { openBrowser } = await import("./browser.mjs");
  openBrowser(url);
  return 0;
}

async function start(manifest) {
  const { readRecord, readyData, writeRecord } = await import("./data.mjs");
  const { runningAddress } = await import("./running.mjs");
  const { freePort } = await import("./port.mjs");
  const { openBrowser } = await import("./browser.mjs");
  const { SERVER, supervise } = await import("../../scripts/support/supervise.mjs");
  const state = await readyData(folder, manifest, () => runningAddress(folder));
  if (state.running !== undefined) return pressedTwice(state.running, manifest, readRecord(folder));
  if (!state.isReady) return SAID;
  const port = await freePort();
  if (port === undefined) return SAID;
  const url = `${process.env.TLS_CERT ? "https" : "http"}://localhost:${port}`;
  process.env.PORT = String(port);
  writeRecord(folder, { version: manifest.version, build: manifest.build, url });
  const code = await supervise(SERVER, () => {
    tell("data-there", { folder });
    tell("how-to-stop");
    openBrowser(`${url}/#animer`);
  });
  return code === 0 ? 0 : SAID;
}

async function launch() {
  const manifest = readManifest(program);
  tell("version", { version: manifest?.version ?? "?", build: manifest?.build ?? "?" });
  if (!isWhole(manifest)) return SAID;
  process.chdir(program);
  process.env.DATA_DIR = folder;
  readSettingsFile(folder);
  if (order === "verifier") return verify(manifest);
  if (order === "demarrer") return start(manifest);
  const tasks = { sauvegarder: "backup", restaurer: "restore" };
  if (!Object.hasOwn(tasks, order)) {
    tell("order-unknown", { order });
    return SAID;
  }
  const { run } = await import(`../../scripts/tasks/${tasks[order]}.mjs`);
  return (await run(named)) === 0 ? 0 : SAID;
}

process.exitCode = await launch();
