/** Survey answers: durable, and nothing kept that tells who, when or in which order. On both databases. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import type { StoreSettings } from "../../server/journal/open.ts";
import { writtenUntilKilled } from "../support/killed-writer.ts";
import { NO_POSTGRES, startPostgres } from "../support/postgres.ts";
import { batch, emptyFolder, open, openWith, outcomes, seqs, WRITE_FAILED } from "./fixtures.ts";
import { bodies, expectNoOrder, numbered, save, STORE_FILE } from "./surveys.ts";

const postgres = await startPostgres();
if (!postgres) console.log(`Surveys on PostgreSQL skipped: ${NO_POSTGRES}`);
afterAll(() => postgres?.stop());

interface Kind {
  readonly name: string;
  readonly isMissing: boolean;
  readonly place: () => StoreSettings;
  /** Asks a closed store's database itself; each row's columns joined by "|". */
  readonly ask: (settings: StoreSettings, sql: string) => string[];
  readonly columns: string;
}
const kinds: Kind[] = [
  {
    name: "SQLite",
    isMissing: false,
    place: () => ({ dataDir: emptyFolder() }),
    ask: ({ dataDir }, sql) => {
      const db = new DatabaseSync(join(dataDir, STORE_FILE), { enableForeignKeyConstraints: true });
      const rows = db.prepare(sql).all();
      db.close();
      return rows.map((row) => Object.values(row).join("|"));
    },
    columns: "select name, lower(type) from pragma_table_xinfo('survey_answer')",
  },
  {
    name: "PostgreSQL",
    isMissing: !postgres,
    place: () => ({ dataDir: "/nowhere", databaseUrl: postgres?.base() }),
    ask: ({ databaseUrl = "" }, sql) => postgres?.sql(databaseUrl, sql).split("\n") ?? [],
    columns: `select column_name, data_type from information_schema.columns
      where table_name = 'survey_answer' order by ordinal_position`,
  },
];

const WRITER = new URL("../support/survey-writer.ts", import.meta.url);

for (const kind of kinds)
  describe.skipIf(kind.isMissing)(kind.name, () => {
    answers(kind);
    refusals(kind);
    secrets(kind);
    lives(kind);
  });

function answers({ place }: Kind): void {
  test("answers are read back by session and survey, and counted", async () => {
    const settings = place();
    const store = await openWith(settings, "ABC234", "OTHER2");
    expect([await bodies(store), await store.countSurvey("ABC234", "before")]).toEqual([[], 0]);
    await Promise.all([save(store, '{"a":1}'), save(store, '{"é":"☂"}'), save(store, '{"a":1}')]);
    await save(store, "later", null, { survey: "after" });
    await save(store, "elsewhere", null, { code: "OTHER2" });
    await store.close();
    const again = await open(settings);
    expect((await bodies(again)).sort()).toEqual(['{"a":1}', '{"a":1}', '{"é":"☂"}'].sort());
    expect(await bodies(again, { survey: "after" })).toEqual(["later"]);
    expect(await bodies(again, { code: "OTHER2" })).toEqual(["elsewhere"]);
    expect(await again.countSurvey("ABC234", "before")).toBe(3);
  });

  test("a device's answers before and after are joined within its session, by no secret of its own", async () => {
    const store = await openWith(place(), "ABC234", "OTHER2");
    await save(store, "before", "the device's token");
    await save(store, "after", "the device's token", { survey: "after" });
    await save(store, "of another device", "another token", { survey: "after" });
    await save(store, "in another session", "the device's token", { code: "OTHER2" });
    const [before] = await store.readSurvey("ABC234", "before");
    const after = await store.readSurvey("ABC234", "after");
    const [elsewhere] = await store.readSurvey("OTHER2", "before");
    expect(before?.pair).toMatch(/^[0-9a-f]{64}$/);
    expect(after.filter(({ pair }) => pair === before?.pair).map(({ body }) => body)).toEqual(["after"]);
    expect(elsewhere?.pair).not.toBe(before?.pair);
    // Were it also its seat's secret, the table of seats would hold this.
    expect(before?.pair).not.toBe(createHash("sha256").update("the device's token").digest("hex"));
  });

  test("sent again by the same device, an answer counts once and the last one stays", async () => {
    const store = await openWith(place(), "ABC234");
    await save(store, "first", "token");
    await save(store, "second", "token");
    await Promise.all([save(store, "without"), save(store, "without")]);
    expect((await bodies(store)).sort()).toEqual(["second", "without", "without"]);
  });

  test("closing gives the number and keeps every answer; it may be done again", async () => {
    const settings = place();
    const store = await openWith(settings, "ABC234");
    await Promise.all(numbered(30).map((body, index) => save(store, body, index % 2 ? body : null)));
    await save(store, "still open", null, { survey: "after" });
    const before = await store.readSurvey("ABC234", "before");
    expect(await store.closeSurvey("ABC234", "before")).toBe(30);
    expect(await store.readSurvey("ABC234", "before")).toEqual(before);
    await save(store, "late");
    expect(await store.closeSurvey("ABC234", "before")).toBe(31);
    expect(await store.closeSurvey("ABC234", "never-asked")).toBe(0);
    expect(await bodies(store, { survey: "after" })).toEqual(["still open"]);
    await store.close();
    expect(await bodies(await open(settings))).toHaveLength(31);
  });
}

function refusals({ place }: Kind): void {
  test("what cannot be written is refused, and nothing else with it", async () => {
    const store = await openWith(place(), "ABC234");
    const waiting = store.commit(batch("ABC234", 1));
    const saved = [
      save(store, "of no session", null, { code: "ZZZ999" }),
      save(store, "a NUL: \0"),
      save(store, "body", null, { survey: "sur\0vey" }),
      save(store, "good"),
    ];
    const failed = ["write-failed", "write-failed", "write-failed"];
    expect(await outcomes([...saved, waiting])).toEqual([...failed, "written", "written"]);
    expect([await bodies(store), await seqs(store, "ABC234")]).toEqual([["good"], [1]]);
  });

  test("a closed store refuses", async () => {
    const store = await openWith(place(), "ABC234");
    await store.close();
    await expect(save(store, "late")).rejects.toMatchObject(WRITE_FAILED);
    await expect(store.closeSurvey("ABC234", "before")).rejects.toMatchObject(WRITE_FAILED);
  });
}

function secrets({ place, ask, columns }: Kind): void {
  test("the table has these columns and no other: a new one must first be shown to say nothing", async () => {
    const settings = place();
    await (await openWith(settings, "ABC234")).close();
    const names = ["session", "survey", "random_key", "pair", "body"];
    expect(ask(settings, columns)).toEqual(names.map((name) => `${name}|text`));
  });

  test("neither reading nor the keys tell which answer came first", async () => {
    const settings = place();
    const store = await openWith(settings, "ABC234");
    for (const body of numbered(100)) await save(store, body);
    const read = await bodies(store);
    expectNoOrder(read);
    await store.closeSurvey("ABC234", "before");
    expect(await bodies(store)).toEqual(read);
    await store.close();
    expect(ask(settings, "select body from survey_answer order by random_key")).toEqual(read);
    const keys = ask(settings, "select random_key from survey_answer");
    expect(new Set(keys).size).toBe(100);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
  });

  test("an answer leaves no trace in the journal, the words, the seats or the clock", async () => {
    const settings = place();
    const store = await openWith(settings, "ABC234");
    await store.commit(batch("ABC234", 1));
    const seen = async () => [
      await store.find("ABC234"),
      await store.events("ABC234", 0),
      await store.words("ABC234"),
      await store.tokens("ABC234"),
      await store.clock("ABC234"),
      await store.snapshot("ABC234"),
    ];
    const before = await seen();
    await save(store, "answer", "token");
    await store.closeSurvey("ABC234", "before");
    expect(await seen()).toEqual(before);
  });
}

function lives({ name, place, ask }: Kind): void {
  test("a store made before there were surveys gets their table and keeps what it holds", async () => {
    const settings = place();
    const store = await openWith(settings, "ABC234");
    await store.commit(batch("ABC234", 1));
    await store.close();
    ask(settings, "drop table survey_answer");
    const newer = await open(settings);
    await save(newer, "answer");
    expect([await bodies(newer), await seqs(newer, "ABC234")]).toEqual([["answer"], [1]]);
    await newer.close();
    expect(ask(settings, "select value from meta where name = 'format'")).toEqual(["1"]);
  });

  test("a session that is deleted takes its answers with it, and only its own", async () => {
    const settings = place();
    const store = await openWith(settings, "ABC234", "OTHER2");
    await save(store, "answer");
    await save(store, "elsewhere", null, { code: "OTHER2" });
    await store.close();
    ask(settings, "delete from session where code = 'ABC234'");
    const again = await open(settings);
    expect([await bodies(again), await bodies(again, { code: "OTHER2" })]).toEqual([[], ["elsewhere"]]);
  });

  test("kill -9: every answer acknowledged is there", async () => {
    const settings = place();
    const store = await openWith(settings, "KILLED");
    await store.close();
    let least = 0;
    for (let round = 0; round < 3; round += 1) {
      const printed = await writtenUntilKilled(WRITER, settings);
      if (name === "PostgreSQL") postgres?.crash();
      const again = await open(settings);
      const kept = await bodies(again, { code: "KILLED" });
      await again.close();
      least += printed;
      expect(printed).toBeGreaterThan(0);
      expect(kept.length).toBeGreaterThanOrEqual(least);
      for (let number = 1; number <= printed; number += 1) expect(kept).toContain(`answer ${number}`);
    }
  });
}
