/** Backup and restore on both databases, by their own commands, while a server is writing. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { StoreSettings } from "../../server/journal/open.ts";
import type { Store } from "../../server/journal/store.ts";
import { batch, CONTENT, emptyFolder, event, open, openWith, seqs, session } from "./fixtures.ts";
import { bothKinds, type Kind } from "./kinds.ts";
import { save } from "./surveys.ts";

const { kinds } = await bothKinds("Backup and restore");

for (const { name, isMissing, place } of kinds)
  describe.skipIf(isMissing)(name, () => {
    backups(place);
    refusals(place);
    erasures(place);
  });

describe.skipIf(kinds.some(({ isMissing }) => isMissing))("from one database to the other", () => {
  test("what one database backed up, the other takes, and gives back the same", async () => {
    const [file, base] = kinds.map(({ place }) => place());
    if (!file || !base) return;
    const first = await filled(file);
    expect(run("restore", base, first)[0]).toBe(0);
    const second = newFile();
    expect(run("backup", base, second)[0]).toBe(0);
    expect(lines(second).slice(1, -1)).toEqual(lines(first).slice(1, -1));
  });
});

const newFile = () => join(emptyFolder(), "backup.gz");
const lines = (file: string) => gunzipSync(readFileSync(file)).toString().trim().split("\n");

const environment = ({ dataDir, databaseUrl }: StoreSettings) => ({
  ...process.env,
  LANG: "fr_FR.UTF-8",
  DATA_DIR: dataDir,
  DATABASE_URL: databaseUrl ?? "",
});

/** @returns the exit code and what was said */
function run(
  task: "backup" | "restore",
  settings: StoreSettings,
  ...args: string[]
): [number | null, string] {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/run.mjs", task, ...args], {
    env: environment(settings),
    encoding: "utf8",
  });
  return [status, stderr];
}

const words = (...ids: string[]) => ids.map((id) => ({ id, text: `text of ${id} é ☂` }));

/** A closed store with something in every table, and a backup of it. */
async function filled(settings: StoreSettings): Promise<string> {
  const store = await openWith(settings, "AAAAAA", "BBBBBB");
  await store.create(session("CCCCCC", { contentHash: "d1" }), "another");
  const door = event(1, { by: "door", cmdId: "join" });
  const tokens = [{ hash: "t1", seat: "s1" }];
  await store.commit({ code: "AAAAAA", event: door, words: words("w:1.0"), tokens });
  await store.commit(
    batch("AAAAAA", 2, { event: event(2, { by: "seat/s1" }), words: words("w:2.0", "w:2.1") }),
  );
  await store.commit(
    batch("AAAAAA", 3, { event: event(3, { at: 2 ** 52, by: "seat/s2" }), words: words("w:3.0") }),
  );
  await store.saveSnapshot("AAAAAA", { seq: 2, hash: "h", body: "{}" });
  await save(store, "an answer", "device", { code: "AAAAAA" });
  await store.saveTerm({ code: "BBBBBB", seq: 0, seenAt: "2026-01-01", endedAt: null, announcedAt: null });
  await store.eraseTraces("CCCCCC", '{"people":3}');
  await store.eraseWords("AAAAAA", ["w:2.1"]);
  await store.close();
  const file = newFile();
  expect(run("backup", settings, file)).toEqual([0, expect.stringContaining("3 séances, 3 actions")]);
  return file;
}

async function everything(store: Store) {
  return {
    sessions: await Promise.all(["AAAAAA", "BBBBBB", "CCCCCC"].map((code) => store.find(code))),
    content: await store.content(session("AAAAAA").contentHash),
    events: await store.events("AAAAAA", 0),
    words: await store.words("AAAAAA"),
    tokens: await store.tokens("AAAAAA"),
    snapshot: await store.snapshot("AAAAAA"),
    clock: await store.clock("AAAAAA"),
    answers: await store.readSurvey("AAAAAA", "before"),
    terms: await store.terms(),
    remains: await store.remains("CCCCCC"),
    erased: await store.erasedCodes(),
  };
}

function backups(place: Kind["place"]): void {
  test("a backup put back in an empty store gives every row as it was", async () => {
    const settings = place();
    const file = await filled(settings);
    const elsewhere = place();
    expect(run("restore", elsewhere, file)).toEqual([0, expect.stringContaining("3 séances")]);
    const former = await open(settings);
    const back = await open(elsewhere);
    expect(await everything(back)).toEqual(await everything(former));
    expect((await everything(back)).words).toEqual(
      new Map(words("w:1.0", "w:2.0", "w:3.0").map(({ id, text }) => [id, text])),
    );
    await back.commit(batch("AAAAAA", 4, { event: event(4, { at: 2 ** 52 }) }));
  });

  test("taken while a server writes, it holds one moment: no gap, no command without its words", async () => {
    const settings = place();
    const store = await openWith(settings, "ABC234");
    const over = new AbortController();
    const writing = (async () => {
      for (let seq = 1; !over.signal.aborted; seq += 20) {
        const group = Array.from({ length: 20 }, (_, index) => seq + index);
        await Promise.all(
          group.map((one) => store.commit(batch("ABC234", one, { words: words(`w:${one}.0`) }))),
        );
      }
    })();
    const file = newFile();
    const program = spawn(process.execPath, ["scripts/run.mjs", "backup", file], {
      env: environment(settings),
    });
    const [code] = (await once(program, "exit")) as [number];
    over.abort();
    await writing;
    expect(code).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const elsewhere = place();
    expect(run("restore", elsewhere, file)[0]).toBe(0);
    const back = await open(elsewhere);
    const kept = await seqs(back, "ABC234");
    expect(kept.length).toBeGreaterThan(0);
    expect(kept).toEqual(kept.map((_, index) => index + 1));
    expect((await back.words("ABC234")).size).toBe(kept.length);
  });
}

function refusals(place: Kind["place"]): void {
  test("a store with sessions is left alone, unless it is to be replaced", async () => {
    const settings = place();
    const file = await filled(settings);
    const store = await open(settings);
    await store.create(session("DDDDDD"), CONTENT);
    await store.close();
    expect(run("restore", settings, file)).toEqual([1, expect.stringContaining("--replace")]);
    const untouched = await open(settings);
    expect(await untouched.find("DDDDDD")).toBeDefined();
    await untouched.close();
    expect(run("restore", settings, file, "--replace")[0]).toBe(0);
    const replaced = await open(settings);
    expect(await replaced.find("DDDDDD")).toBeUndefined();
    expect(await seqs(replaced, "AAAAAA")).toEqual([1, 2, 3]);
  });

  test("the store of a running server is left alone", async () => {
    const settings = place();
    const file = await filled(settings);
    const store = await open(settings);
    expect(run("restore", settings, file, "--replace")).toEqual([1, expect.stringContaining("utilise déjà")]);
    expect(await seqs(store, "AAAAAA")).toEqual([1, 2, 3]);
  });

  test("a damaged, foreign or newer file changes nothing", async () => {
    const settings = place();
    const file = await filled(settings);
    const bytes = readFileSync(file);
    const rewritten = (change: (text: string) => string) => gzipSync(change(gunzipSync(bytes).toString()));
    const cases: [Buffer, string][] = [
      [bytes.subarray(0, bytes.length - 40), "abîmée"],
      [rewritten((text) => text.replace("text of w:2.0", "text of w:2.9")), "abîmée"],
      [rewritten((text) => text.split("\n").slice(0, -2).join("\n")), "abîmée"],
      [rewritten((text) => text.replace(/\["word".*\n/, "")), "abîmée"],
      [rewritten((text) => text.replace('"format":1', '"format":2')), "plus récente"],
      [rewritten((text) => text.replace('"store":1', '"store":2')), "plus récente"],
      [Buffer.from("not a backup"), "n’est pas une sauvegarde"],
      [gzipSync('{"a":1}\n'), "n’est pas une sauvegarde"],
      [Buffer.alloc(0), "n’est pas une sauvegarde"],
    ];
    for (const [content, sentence] of cases) {
      const wrong = newFile();
      writeFileSync(wrong, content);
      expect(run("restore", settings, wrong, "--replace")).toEqual([1, expect.stringContaining(sentence)]);
    }
    expect(await seqs(await open(settings), "AAAAAA")).toEqual([1, 2, 3]);
  });

  test("a file that exists is not overwritten, and a failure leaves no half file", async () => {
    const settings = place();
    const file = await filled(settings);
    const before = readFileSync(file);
    expect(run("backup", settings, file)).toEqual([1, expect.stringContaining("existe déjà")]);
    expect(readFileSync(file).equals(before)).toBe(true);
    const empty = newFile();
    expect(run("backup", { dataDir: emptyFolder() }, empty)).toEqual([
      1,
      expect.stringContaining("pas encore"),
    ]);
    expect(readdirSync(dirname(empty))).toEqual([]);
  });
}

function erasures(place: Kind["place"]): void {
  test("what was erased after the backup does not come back with it", async () => {
    const settings = place();
    const file = await filled(settings);
    const store = await open(settings);
    await store.eraseWords("AAAAAA", ["w:3.0"]);
    await store.eraseSeat("AAAAAA", "s1", ["w:1.0"]);
    await store.eraseTraces("BBBBBB", '{"people":2}');
    await store.eraseSession("CCCCCC");
    await store.close();
    expect(run("restore", settings, file, "--replace")[0]).toBe(0);
    const back = await open(settings);
    expect(await seqs(back, "AAAAAA")).toEqual([1, 2, 3]);
    expect(await back.words("AAAAAA")).toEqual(new Map());
    expect(await back.tokens("AAAAAA")).toEqual(new Map());
    expect(await back.find("BBBBBB")).toMatchObject({ status: "erased" });
    expect(await back.remains("BBBBBB")).toBe('{"people":2}');
    expect(await back.find("CCCCCC")).toBeUndefined();
    expect(await back.remains("CCCCCC")).toBeUndefined();
    expect(await back.terms()).toEqual([]);
    await expect(back.content("d1")).rejects.toThrow();
  });
}
