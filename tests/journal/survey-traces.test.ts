/** What the files of a store keep of survey answers: looked at byte by byte, with canaries. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { NO_POSTGRES, startPostgres } from "../support/postgres.ts";
import { batch, emptyFolder, event, open, openWith, WRITE_FAILED } from "./fixtures.ts";
import { bodies, expectNoOrder, numbered, save, STORE_FILE as FILE } from "./surveys.ts";

const postgres = await startPostgres();
if (!postgres) console.log(`Traces of surveys in PostgreSQL skipped: ${NO_POSTGRES}`);
afterAll(() => postgres?.stop());

describe("the SQLite file", sqliteFile);
describe.skipIf(!postgres)("the PostgreSQL table", postgresTable);

const CANARY = { seat: "seat/canary-71", cmdId: "canary-72", at: 0x1234567ca9a };
const PAGE = 4096;

/** Every page image of the file and of its log. */
function pages(dataDir: string): Buffer[] {
  const cut = (bytes: Buffer, from: number, step: number) =>
    Array.from({ length: Math.floor((bytes.length - from) / step) }, (_, index) =>
      bytes.subarray(from + index * step + step - PAGE, from + (index + 1) * step),
    );
  return [
    ...cut(readFileSync(join(dataDir, FILE)), 0, PAGE),
    ...cut(readFileSync(join(dataDir, `${FILE}-wal`)), 32, PAGE + 24),
  ];
}

/** The answers in a page, or anywhere, in the order of their bytes. */
const answersIn = (bytes: Buffer) => bytes.toString("latin1").match(/answer-\d{3}/g) ?? [];
const bytesOf = (dataDir: string) =>
  Buffer.concat(readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name))));

/** A moment of these days in milliseconds or seconds, or the canary's session time, anywhere as an integer. */
function timesIn(page: Buffer): number[] {
  const found: number[] = [];
  const [day, now] = [86_400_000, Date.now()];
  for (let at = 0; at + 6 <= page.length; at += 1) {
    const long = page.readUIntBE(at, 6);
    const short = page.readUInt32BE(at);
    if (long === CANARY.at || Math.abs(long - now) < day) found.push(long);
    if (Math.abs(short - now / 1000) < 3600) found.push(short);
  }
  return found;
}

function sqliteFile(): void {
  test("rows have no hidden number, and nothing but the table and its keys knows them", async () => {
    const dataDir = emptyFolder();
    await (await openWith({ dataDir }, "ABC234")).close();
    const db = new DatabaseSync(join(dataDir, FILE));
    expect(() => db.prepare("select rowid from survey_answer")).toThrow("no such column: rowid");
    const around = db.prepare("select type, name from sqlite_schema where tbl_name = 'survey_answer'").all();
    db.close();
    expect(around.map(({ type, name }) => `${String(type)} ${String(name)}`)).toEqual([
      "table survey_answer",
      "index sqlite_autoindex_survey_answer_2",
    ]);
  });

  test("no page that holds an answer, in the file or its log, holds a seat, a command or a time", async () => {
    const dataDir = emptyFolder();
    const store = await openWith({ dataDir }, "ABC234");
    for (const [index, body] of numbered(100).entries()) {
      const own = { by: CANARY.seat, cmdId: `${CANARY.cmdId}-${index}`, at: CANARY.at };
      await store.commit(batch("ABC234", index + 1, { event: event(index + 1, own) }));
      await save(store, body, index % 2 ? `token ${index}` : null);
    }
    const all = pages(dataDir);
    const answering = all.filter((page) => answersIn(page).length > 0);
    const others = all.filter((page) => answersIn(page).length === 0);
    // The canaries are in the file, and would be found.
    expect(others.some((page) => page.includes(CANARY.seat))).toBe(true);
    expect(others.some((page) => page.includes(CANARY.cmdId))).toBe(true);
    expect(others.flatMap(timesIn)).toContain(CANARY.at);
    expect(answering.length).toBeGreaterThan(100);
    for (const page of answering) {
      for (const trace of ["canary", "seat/", "cmd-", "token "])
        expect(page.includes(trace), trace).toBe(false);
      expect(page.toString("latin1")).not.toMatch(/\d{4}-\d\d-\d\d/);
      expect(timesIn(page)).toEqual([]);
    }
  });

  test("the files forget the order when the survey closes", async () => {
    const dataDir = emptyFolder();
    const store = await openWith({ dataDir }, "ABC234");
    const arrived = numbered(100);
    for (const body of arrived) await save(store, body, `token ${body}`);
    const log = readFileSync(join(dataDir, `${FILE}-wal`));
    // What the threat model says of a disk looked at meanwhile: the log keeps every commit in turn.
    expect([...new Set(answersIn(log))].length).toBe(100);
    await store.closeSurvey("ABC234", "before");
    expect(readFileSync(join(dataDir, `${FILE}-wal`))).toHaveLength(0);
    expectNoOrder(answersIn(bytesOf(dataDir)));
  });

  test("within a page too, which until then shows it", async () => {
    const dataDir = emptyFolder();
    const store = await openWith({ dataDir }, "ABC234");
    const arrived = numbered(12); // a page holds them all, and fills from its end
    for (const body of arrived) await save(store, body);
    await store.close();
    expect(answersIn(bytesOf(dataDir))).toEqual(arrived.toReversed());
    const again = await open({ dataDir });
    await again.closeSurvey("ABC234", "before");
    expect(answersIn(bytesOf(dataDir))).toEqual((await bodies(again)).toReversed());
  });

  test("while another program reads the log, closing says that it could not", async () => {
    const dataDir = emptyFolder();
    const store = await openWith({ dataDir }, "ABC234");
    await save(store, "answer-000");
    const script = `const db = new (require("node:sqlite").DatabaseSync)(process.argv[1]);
      db.exec("begin; select * from session"); console.log("held"); process.stdin.on("end", () => db.close()).resume();`;
    const args = ["--no-warnings", "-e", script, join(dataDir, FILE)];
    const reader = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
    await once(reader.stdout, "data");
    await expect(store.closeSurvey("ABC234", "before")).rejects.toMatchObject(WRITE_FAILED);
    reader.stdin.end();
    await once(reader, "close");
    expect(await store.closeSurvey("ABC234", "before")).toBe(1);
    expect(answersIn(bytesOf(dataDir))).toEqual(["answer-000"]);
  });
}

function postgresTable(): void {
  test("closing leaves one version of each row, in the order of the keys, by one transaction", async () => {
    const url = postgres?.base() ?? "";
    const ask = (sql: string) => postgres?.sql(url, sql).split("\n") ?? [];
    const store = await openWith({ dataDir: "/nowhere", databaseUrl: url }, "ABC234");
    const arrived = numbered(100);
    for (const body of arrived) await save(store, body, `token ${body}`);
    await store.commit(batch("ABC234", 1));
    // What the threat model says of a base looked at meanwhile.
    expect(ask("select body from survey_answer order by ctid")).toEqual(arrived);
    expect(ask("select count(distinct xmin::text) from survey_answer")).toEqual(["100"]);
    await store.closeSurvey("ABC234", "before");
    const kept = await bodies(store);
    expectNoOrder(kept);
    expect(ask("select body from survey_answer order by ctid")).toEqual(kept);
    expect(ask("select count(distinct xmin::text) from survey_answer")).toEqual(["1"]);
    ask("checkpoint");
    const [hex = ""] = ask(
      "select encode(pg_read_binary_file(pg_relation_filepath('survey_answer')), 'hex')",
    );
    const bytes = Buffer.from(hex, "hex");
    expect(answersIn(bytes).toSorted()).toEqual(arrived);
    for (const trace of ["seat/", "cmd-", "token "]) expect(bytes.includes(trace)).toBe(false);
  });
}
