/** Forms on both databases: durable, told five at a time, and nothing kept that joins two answers or says when. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { takeBackup } from "../../server/journal/backup.ts";
import type { StoreSettings } from "../../server/journal/open.ts";
import { restoreBackup } from "../../server/journal/restore.ts";
import type { Store } from "../../server/journal/store.ts";
import { writtenUntilKilled } from "../support/killed-writer.ts";
import { emptyFolder, open, openWith } from "./fixtures.ts";
import { bothKinds, type Kind } from "./kinds.ts";
import { expectNoOrder, numbered, STORE_FILE } from "./surveys.ts";

const { kinds, postgres } = await bothKinds("Forms");

for (const kind of kinds)
  describe.skipIf(kind.isMissing)(kind.name, () => {
    answers(kind);
    traces(kind);
    erasing(kind);
    backups(kind);
    lives(kind);
  });

const FORM = {
  ...{ id: "form", session: "ABC234", keyHash: "fa".repeat(32), since: "2026-11-22T10:00:00.000Z" },
  ...{ announcedAt: null, body: "{}" },
};

const WRITER = new URL("../support/form-writer.ts", import.meta.url);

async function withForm(settings: StoreSettings): Promise<Store> {
  const store = await openWith(settings, "ABC234");
  await store.forms.create(FORM);
  return store;
}

let sheets = 0;
const answer = (store: Store, question: string, body: string, sheet = `sheet ${(sheets += 1)}`) =>
  store.forms.answer("form", sheet, [{ question, body }]);
const write = (store: Store, body: string) => answer(store, "j7 text help", body);
const texts = async (store: Store) => (await store.forms.written("form")).map(({ body }) => body);
const told = async (store: Store) =>
  (await store.forms.counted("form")).reduce((sum, { people }) => sum + people, 0);

/** What the database itself holds of a closed store. */
function ask({ dataDir, databaseUrl }: StoreSettings, sql: string): string[] {
  if (databaseUrl !== undefined) return postgres?.sql(databaseUrl, sql).split("\n") ?? [];
  const db = new DatabaseSync(join(dataDir, STORE_FILE));
  const rows = db.prepare(sql).all();
  db.close();
  return rows.map((row) => Object.values(row).join("|"));
}

function answers({ place }: Kind): void {
  test("a form is found by its id and by its session, and comes back as it was saved", async () => {
    const settings = place();
    const store = await withForm(settings);
    await store.forms.save({ ...FORM, announcedAt: "2027-01-01", body: '{"é":"☂"}' });
    await store.close();
    const again = await open(settings);
    const saved = { ...FORM, announcedAt: "2027-01-01", body: '{"é":"☂"}' };
    expect(await again.forms.find("form")).toEqual(saved);
    expect(await again.forms.ofSession("ABC234")).toEqual(saved);
    expect(await again.forms.all()).toEqual([saved]);
    expect(await again.forms.find("other")).toBeUndefined();
    await again.forms.create({ ...FORM, id: "of the same session" });
    expect(await again.forms.all()).toEqual([saved]);
    await expect(again.forms.answer("other", "s", [{ question: "q", body: "" }])).rejects.toThrow();
  });

  test("answers are told five at a time, question by question", async () => {
    const store = await withForm(place());
    const counts: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      await answer(store, "j7 item know", String(n % 2));
      counts.push(await told(store));
    }
    expect(counts).toEqual([0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10, 10]);
    for (let n = 0; n < 4; n += 1) await answer(store, "j30 item know", "0");
    expect(await told(store)).toBe(10);
    expect(await store.forms.sheets("form", "j7 item know")).toBe(12);
  });

  test("the same sheet sent again counts once, waiting or told", async () => {
    const store = await withForm(place());
    const send = (n: number) => answer(store, "j7 item know", "1", `device ${n}`);
    for (const n of [1, 1, 2, 3, 4, 4]) await send(n);
    expect(await told(store)).toBe(0);
    for (const n of [5, 5, 1, 2, 3, 4]) await send(n);
    expect([await told(store), await store.forms.sheets("form", "j7 item know")]).toEqual([5, 5]);
  });

  test("texts are told five at a time, in an order that says nothing", async () => {
    const store = await withForm(place());
    for (const body of numbered(4)) await write(store, body);
    expect(await texts(store)).toEqual([]);
    for (const body of numbered(100).slice(4)) await write(store, body);
    expectNoOrder(await texts(store));
  });
}

function traces({ place, name }: Kind): void {
  test("the table has these columns and no other: a new one must first be shown to say nothing", async () => {
    const settings = place();
    await (await withForm(settings)).close();
    const columns =
      name === "SQLite"
        ? "select name from pragma_table_xinfo('form_answer')"
        : `select column_name from information_schema.columns
            where table_name = 'form_answer' order by ordinal_position`;
    expect(ask(settings, columns)).toEqual(["form", "question", "random_key", "told", "body"]);
  });

  test("no key joins two answers of one sheet, and none is the sheet's own value", async () => {
    const settings = place();
    const store = await withForm(settings);
    const lines = ["sheet", "item know", "item able"].map((asked) => ({
      question: `j7 ${asked}`,
      body: "1",
    }));
    await store.forms.answer("form", "the sheet's value", lines);
    await store.close();
    const keys = ask(settings, "select random_key from form_answer");
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(ask(settings, "select count(*) from form_answer where body like '%value%'")).toEqual(["0"]);
  });

  // PostgreSQL lays rows down where vacuum left room: nothing is promised of its file (docs/threat-model.md).
  if (name !== "SQLite") return;
  test("told rows lie in the file in the order of their keys, batch by batch", async () => {
    const settings = place();
    const store = await withForm(settings);
    for (const body of numbered(5)) await write(store, `canary-${body}`);
    await store.close();
    const file = readFileSync(join(settings.dataDir, STORE_FILE)).toString("latin1");
    const found = numbered(5).map((body) => file.split(`canary-${body}`).length - 1);
    expect(found).toEqual([1, 1, 1, 1, 1]); // and once only: where they waited is overwritten
    const byKey = ask(settings, "select body from form_answer order by random_key desc");
    const byPlace = [...byKey].sort((a, b) => file.indexOf(a) - file.indexOf(b));
    expect(byPlace).toEqual(byKey); // a page fills from its end
  });
}

function erasing({ place, name }: Kind): void {
  test("an erased form leaves nothing, its ledger aside", async () => {
    const settings = place();
    const store = await withForm(settings);
    for (const body of numbered(6)) await write(store, `canary-${body}`);
    await store.forms.erase("form");
    expect([await store.forms.find("form"), await texts(store)]).toEqual([undefined, []]);
    await store.close();
    expect(ask(settings, "select count(*) from form_answer")).toEqual(["0"]);
    if (name !== "SQLite") return;
    for (const file of readdirSync(settings.dataDir))
      expect(readFileSync(join(settings.dataDir, file)).includes("canary-")).toBe(false);
  });

  test("at the term of its session a form stays; erased whole, the session takes it along", async () => {
    const store = await withForm(place());
    await answer(store, "j7 item know", "1");
    await store.eraseTraces("ABC234", "{}");
    expect(await store.forms.find("form")).toEqual(FORM);
    await store.eraseSession("ABC234");
    expect(await store.forms.find("form")).toBeUndefined();
  });
}

function backups({ place }: Kind): void {
  const restored = async (from: string): Promise<Store> => {
    const settings = place();
    await restoreBackup(settings, from, false);
    return open(settings);
  };
  /** While the store is open, as the command does. */
  const backup = async (settings: StoreSettings): Promise<string> => {
    const file = join(emptyFolder(), "backup.gz");
    await takeBackup(settings, file, "test");
    return file;
  };

  test("a backup holds forms with what waits and what is told", async () => {
    const settings = place();
    const store = await withForm(settings);
    for (let n = 0; n < 9; n += 1) await answer(store, "j7 item know", String(n % 3));
    const before = await store.forms.counted("form");
    const again = await restored(await backup(settings));
    expect(await again.forms.find("form")).toEqual(FORM);
    expect(await again.forms.counted("form")).toEqual(before);
    await answer(again, "j7 item know", "0");
    expect(await told(again)).toBe(10);
  });

  test("a text or a form erased since an older backup goes again when it is restored", async () => {
    const settings = place();
    const store = await withForm(settings);
    await store.forms.create({ ...FORM, id: "second", session: null });
    for (const body of numbered(3)) await write(store, body);
    const older = await backup(settings); // the three still wait in it
    await write(store, "to be erased");
    const told = await backup(settings).then(async (waiting) => {
      await write(store, "fifth");
      return { waiting, all: await backup(settings) };
    });
    const [text] = (await store.forms.written("form")).filter(({ body }) => body === "to be erased");
    await store.forms.eraseText("form", text?.key ?? "");
    await store.forms.erase("second");
    await store.close();
    for (const file of [told.waiting, told.all, older]) {
      await restoreBackup(settings, file, true);
      expect(ask(settings, "select count(*) from form_answer where body = 'to be erased'")).toEqual(["0"]);
      expect(ask(settings, "select id from form")).toEqual(["form"]);
    }
  });

  test("a session erased whole since an older backup takes its form along again", async () => {
    const settings = place();
    const store = await withForm(settings);
    const older = await backup(settings);
    await store.eraseSession("ABC234");
    await store.close();
    await restoreBackup(settings, older, true);
    expect(await (await open(settings)).forms.all()).toEqual([]);
  });

  test("a store that holds nothing but a barometer is not replaced by a slip", async () => {
    const settings = place();
    const store = await open(settings);
    await store.forms.create({ ...FORM, session: null });
    const file = await backup(settings);
    await store.close();
    await expect(restoreBackup(settings, file, false)).rejects.toMatchObject({ code: "store-not-empty" });
  });
}

function lives({ place, name }: Kind): void {
  test("a store made before there were forms gets their tables and keeps what it holds", async () => {
    const settings = place();
    await (await openWith(settings, "ABC234")).close();
    ask(settings, "drop table form_answer");
    ask(settings, "drop table form");
    const newer = await open(settings);
    await newer.forms.create(FORM);
    expect([await newer.find("ABC234"), await newer.forms.find("form")]).toMatchObject([
      { code: "ABC234" },
      FORM,
    ]);
  });

  test("kill -9: every sheet acknowledged is there, whole", async () => {
    const settings = place();
    await (await withForm(settings)).close();
    let least = 0;
    for (let round = 0; round < 2; round += 1) {
      least += await writtenUntilKilled(WRITER, settings);
      if (name === "PostgreSQL") postgres?.crash();
      const again = await open(settings);
      const kept = await again.forms.sheets("form", "j7 sheet");
      expect(kept).toBeGreaterThanOrEqual(least);
      expect(await again.forms.sheets("form", "j7 item know")).toBe(kept);
      await again.close();
    }
  });
}
