/** Erasing on both databases: what goes, what stays, and what the files still hold. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { StoreSettings } from "../../server/journal/open.ts";
import type { Store } from "../../server/journal/store.ts";
import { batch, CONTENT, emptyFolder, event, open, openWith, seqs, session } from "./fixtures.ts";
import { bothKinds } from "./kinds.ts";
import { save } from "./surveys.ts";

const { kinds } = await bothKinds("Erasing");

const CANARY = "canary-7f3";

/** A session where s1 came by the door, then spoke twice, and s11 spoke once. */
async function spoken(settings: StoreSettings): Promise<Store> {
  const store = await openWith(settings, "AAAAAA", "BBBBBB");
  const tokens = [
    { hash: "t1", seat: "s1" },
    { hash: "t2", seat: "s11" },
  ];
  const say = (seq: number, by: string, ...ids: string[]) => ({
    code: "AAAAAA",
    event: event(seq, { by }),
    words: ids.map((id) => ({ id, text: `${CANARY} ${id}` })),
    tokens: seq === 1 ? tokens : [],
  });
  await store.commit(say(1, "door", "w:1.0"));
  await store.commit(say(2, "seat/s1", "w:2.0", "w:2.1"));
  await store.commit(say(3, "seat/s11", "w:3.0"));
  for (const seq of [4, 5, 6, 7, 8, 9, 10, 11]) await store.commit(say(seq, "host/h1"));
  await store.commit(say(12, "seat/s1", "w:12.0"));
  await store.commit(say(13, "host/h1", "w:13.0"));
  await store.commit(batch("BBBBBB", 1, { words: [{ id: "w:2.0", text: "another session’s" }] }));
  return store;
}

for (const { name, isMissing, place } of kinds)
  describe.skipIf(isMissing)(name, () => {
    test("a seat leaves with its token, its name and all it typed; the others stay", async () => {
      const store = await spoken(place());
      await store.eraseSeat("AAAAAA", "s1", ["w:1.0"]);
      expect([...(await store.words("AAAAAA")).keys()].sort()).toEqual(["w:13.0", "w:3.0"]);
      expect(await store.tokens("AAAAAA")).toEqual(new Map([["t2", "s11"]]));
      expect((await store.words("BBBBBB")).size).toBe(1);
      expect((await seqs(store, "AAAAAA")).length).toBe(13);
    });

    test("at the term, traces go and the session is known as erased, with what remains", async () => {
      const settings = place();
      const store = await spoken(settings);
      await save(store, CANARY, "device", { code: "AAAAAA" });
      await store.saveSnapshot("AAAAAA", { seq: 3, hash: "h", body: CANARY });
      await store.saveTerm({ code: "AAAAAA", seq: 13, seenAt: "a", endedAt: "b", announcedAt: "c" });
      expect(await store.terms()).toEqual([
        { code: "AAAAAA", seq: 13, seenAt: "a", endedAt: "b", announcedAt: "c" },
      ]);
      await store.eraseTraces("AAAAAA", '{"people":2}');
      expect(await store.find("AAAAAA")).toEqual(session("AAAAAA", { status: "erased" }));
      expect(await store.remains("AAAAAA")).toBe('{"people":2}');
      expect(await store.erasedCodes()).toEqual(new Set(["AAAAAA"]));
      expect([
        await seqs(store, "AAAAAA"),
        await store.words("AAAAAA"),
        await store.tokens("AAAAAA"),
      ]).toEqual([[], new Map(), new Map()]);
      expect(await store.readSurvey("AAAAAA", "before")).toEqual([]);
      expect(await store.snapshot("AAAAAA")).toBeUndefined();
      expect(await store.terms()).toEqual([]);
      expect((await store.withStatus("live")).map(({ code }) => code)).toEqual(["BBBBBB"]);
      expect(await seqs(store, "BBBBBB")).toEqual([1]);
    });

    test("a snapshot that comes after the erasing brings nothing back", async () => {
      const store = await spoken(place());
      await store.eraseTraces("AAAAAA", "{}");
      await store.saveSnapshot("AAAAAA", { seq: 13, hash: "h", body: CANARY });
      expect(await store.snapshot("AAAAAA")).toBeUndefined();
    });

    test("a whole session goes with the content nobody else plays; its code is never given again", async () => {
      const settings = place();
      const store = await spoken(settings);
      await store.create(session("CCCCCC", { contentHash: "d1" }), "its own");
      await store.eraseTraces("AAAAAA", "{}");
      await store.eraseSession("AAAAAA");
      await store.eraseSession("CCCCCC");
      expect(await store.find("AAAAAA")).toBeUndefined();
      expect(await store.remains("AAAAAA")).toBeUndefined();
      await expect(store.content("d1")).rejects.toThrow();
      expect(await store.content(session("BBBBBB").contentHash)).toBe(CONTENT);
      expect(await store.erasedCodes()).toEqual(new Set(["AAAAAA", "CCCCCC"]));
      await expect(store.create(session("AAAAAA"), CONTENT)).rejects.toMatchObject({ code: "code-taken" });
      await store.close();
      expect(await (await open(settings)).erasedCodes()).toEqual(new Set(["AAAAAA", "CCCCCC"]));
    });
  });

test("an erased session is in no file of SQLite any more", async () => {
  const dataDir = emptyFolder();
  const store = await spoken({ dataDir });
  await store.saveSnapshot("AAAAAA", { seq: 3, hash: "h", body: CANARY });
  const isThere = () =>
    readdirSync(dataDir).some((name) => readFileSync(`${dataDir}/${name}`).includes(CANARY));
  expect(isThere()).toBe(true);
  await store.eraseSession("AAAAAA");
  expect(isThere()).toBe(false);
});
