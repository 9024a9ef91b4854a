/** Bad luck with the SQLite file: each case ends in a sentence or a fresh store, never in lost or broken data. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../server/journal/open.ts";
import { batch, CONTENT, emptyFolder, open, openWith, seqs, session, WRITE_FAILED } from "./fixtures.ts";

const FILE = "trois-tiers.sqlite";
const refusal = (dataDir: string) => expect(openStore({ dataDir })).rejects;

/**
 * Another program at work in the file: another process, for two SQLite libraries in one process do not see
 * each other's locks.
 */
function otherProgram(dataDir: string, script: string): ChildProcess {
  const open = `const db = new (require("node:sqlite").DatabaseSync)(process.argv[1]);`;
  const args = ["--no-warnings", "-e", open + script, join(dataDir, FILE)];
  const program = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  onTestFinished(() => {
    program.kill("SIGKILL");
  });
  return program;
}

const execute = (dataDir: string, sql: string) =>
  once(otherProgram(dataDir, `db.exec(${JSON.stringify(sql)});`), "close");

/** A closed store that holds a few pages of events. */
async function usedStore(): Promise<string> {
  const dataDir = emptyFolder();
  const store = await openWith({ dataDir }, "ABC234");
  const words = [{ id: "w", text: "x".repeat(200_000) }];
  await store.commit(batch("ABC234", 1, { words }));
  await store.close();
  return dataDir;
}

test("a folder that cannot be made or written is said", async () => {
  const file = join(emptyFolder(), "file");
  writeFileSync(file, "");
  await refusal(join(file, "data")).toMatchObject({ code: "folder-not-writable" });
  await refusal(file).toMatchObject({ code: "folder-not-writable" });
});

// Permissions do not stop root, who often runs tests; this folder takes no file from anybody.
test.skipIf(!existsSync("/proc/self"))("an existing folder that takes no file is said", async () => {
  await refusal("/proc/self").toMatchObject({ code: "folder-not-writable" });
});

test("a new store has no notice, and its file is in the folder with its lock", async () => {
  const dataDir = emptyFolder();
  const { store, notice } = await openStore({ dataDir, databaseUrl: "" });
  await store.close();
  expect(notice).toBeUndefined();
  expect(readdirSync(dataDir)).toEqual(["trois-tiers.lock.sqlite", FILE]);
});

test.each(["", "-wal"])("a file that is no base is kept aside with its log (%s)", async (log) => {
  const dataDir = emptyFolder();
  writeFileSync(join(dataDir, FILE), "no base at all, ".repeat(300));
  if (log !== "") writeFileSync(join(dataDir, FILE + log), "its log");
  const { store, notice } = await openStore({ dataDir });
  await store.create(session("ABC234"), CONTENT);
  await store.close();
  expect(notice?.code).toBe("file-damaged");
  const keptAs = notice?.keptAs ?? "";
  expect(dirname(keptAs)).toBe(dataDir);
  expect(keptAs).toMatch(/trois-tiers\.damaged-\d{4}-\d\d-\d\dT\d{6}\.\d{3}Z\.sqlite$/);
  expect(readFileSync(keptAs, "utf8")).toContain("no base at all");
  if (log !== "") expect(readFileSync(keptAs + log, "utf8")).toBe("its log");
  const again = await openStore({ dataDir });
  expect(again.notice).toBeUndefined();
  expect(await again.store.find("ABC234")).toBeDefined();
  await again.store.close();
});

test("a base with broken pages is kept aside as it is", async () => {
  const dataDir = await usedStore();
  const bytes = readFileSync(join(dataDir, FILE));
  bytes.fill(0xff, 4096 * 3, 4096 * 12);
  writeFileSync(join(dataDir, FILE), bytes);
  const { store, notice } = await openStore({ dataDir });
  expect(await store.find("ABC234")).toBeUndefined();
  await store.close();
  expect(readFileSync(notice?.keptAs ?? "").equals(bytes)).toBe(true);
});

test("a newer format is refused, file and log untouched", async () => {
  const dataDir = await usedStore();
  const killed = `db.exec("update meta set value = '2'"); process.kill(process.pid, "SIGKILL");`;
  await once(otherProgram(dataDir, killed), "close"); // the change is still in the log
  const bytes = () => ["", "-wal"].map((end) => readFileSync(join(dataDir, FILE + end), "base64"));
  const before = bytes();
  await refusal(dataDir).toMatchObject({ code: "format-newer" });
  expect(bytes()).toEqual(before);
});

test.each([
  "create table customer (id)",
  "create table meta (k, v)",
  "create table meta (name text, value text); create table event (id)",
  "create table meta (name text, value text); insert into meta values ('format', 'x')",
  "create table meta (name text, value text); insert into meta values ('format', '0')",
])("a base of another program is refused, untouched: %s", async (sql) => {
  const dataDir = emptyFolder();
  await execute(dataDir, sql);
  const before = readFileSync(join(dataDir, FILE));
  await refusal(dataDir).toMatchObject({ code: "format-unknown" });
  expect(readFileSync(join(dataDir, FILE)).equals(before)).toBe(true);
});

test("a refusal leaves the folder free", async () => {
  const dataDir = emptyFolder();
  await execute(dataDir, "create table customer (id)");
  await refusal(dataDir).toMatchObject({ code: "format-unknown" });
  await execute(dataDir, "drop table customer");
  await open({ dataDir });
});

test("a folder serves one store at a time; a backup may read meanwhile", async () => {
  const dataDir = emptyFolder();
  const store = await openWith({ dataDir }, "ABC234");
  await refusal(dataDir).toMatchObject({ code: "in-use" });
  await store.commit(batch("ABC234", 1));
  const copy = join(emptyFolder(), "copy");
  mkdirSync(copy);
  await execute(dataDir, `vacuum into '${join(copy, FILE)}'`);
  expect(await seqs(await open({ dataDir: copy }), "ABC234")).toEqual([1]);
  await store.commit(batch("ABC234", 2));
  await store.close();
  await open({ dataDir });
});

test("a writing that fails leaves nothing, and succeeds when sent again", async () => {
  const dataDir = emptyFolder();
  const store = await openWith({ dataDir }, "ABC234");
  const other = otherProgram(
    dataDir,
    `db.exec("begin immediate"); console.log("held"); process.stdin.on("end", () => db.close()).resume();`,
  );
  await once(other.stdout ?? other, "data");
  await expect(store.commit(batch("ABC234", 1))).rejects.toMatchObject(WRITE_FAILED);
  other.stdin?.end();
  await once(other, "close");
  expect(await seqs(store, "ABC234")).toEqual([]);
  await store.commit(batch("ABC234", 1));
  expect(await seqs(store, "ABC234")).toEqual([1]);
});

test("an erased text is in no file any more", async () => {
  const dataDir = emptyFolder();
  const store = await openWith({ dataDir }, "ABC234");
  const isThere = () =>
    readdirSync(dataDir).some((name) => readFileSync(join(dataDir, name)).includes("canary-7f3"));
  await store.commit(batch("ABC234", 1, { words: [{ id: "w1", text: "canary-7f3" }] }));
  expect(isThere()).toBe(true);
  await store.eraseWords("ABC234", ["w1"]);
  expect(isThere()).toBe(false);
});

async function startWriter(dataDir: string): Promise<{ writer: ChildProcess; output: () => string }> {
  const program = fileURLToPath(new URL("../support/journal-writer.ts", import.meta.url));
  const writer = spawn(process.execPath, [program, dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => {
    writer.kill("SIGKILL");
  });
  let output = "";
  writer.stdout.setEncoding("utf8").on("data", (part: string) => (output += part));
  while (!output.includes("ready\n")) {
    if (writer.exitCode !== null) throw new Error("the writer did not start");
    await pause(5);
  }
  return { writer, output: () => output };
}

test("another process at work in the folder is said, until it is killed", async () => {
  const dataDir = join(emptyFolder(), "data");
  const { writer } = await startWriter(dataDir);
  await refusal(dataDir).toMatchObject({ code: "in-use" });
  writer.kill("SIGKILL");
  await once(writer, "close");
  await open({ dataDir });
});

const ROUNDS = process.env.LONG ? 20 : 5;

test(
  `${ROUNDS} kill -9: nothing acknowledged is lost, no batch is half written`,
  { timeout: 120_000 },
  async () => {
    const dataDir = join(emptyFolder(), "data");
    mkdirSync(dataDir);
    let acknowledged = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const { writer, output } = await startWriter(dataDir);
      while (!/^ready\n\d/.test(output())) await pause(5);
      await pause(Math.random() * 400);
      writer.kill("SIGKILL");
      await once(writer, "close"); // all it printed has been read
      const printed = output().split("\n").slice(1, -1).map(Number);
      acknowledged = Math.max(acknowledged, ...printed);
      const { store, notice } = await openStore({ dataDir });
      const kept = await seqs(store, "KILLED");
      const words = await store.words("KILLED");
      await store.close();
      expect(notice).toBeUndefined();
      expect(printed.length).toBeGreaterThan(0);
      expect(kept.length).toBeGreaterThanOrEqual(acknowledged);
      expect(kept).toEqual(kept.map((_, index) => index + 1));
      expect(words.size).toBe(kept.length);
    }
    console.log(`${ROUNDS} kills, ${acknowledged} events acknowledged, 0 lost`);
  },
);
