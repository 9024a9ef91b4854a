/** What archivists had written of sessions, on both databases: it outlives traces, and goes with the whole session. */
import { describe, expect, test } from "vitest";
import { batch, openWith } from "./fixtures.ts";
import { bothKinds } from "./kinds.ts";

const { kinds } = await bothKinds("Dossiers");
const CODE = "AAAAAA";

for (const { name, isMissing, place } of kinds)
  describe.skipIf(isMissing)(name, () => {
    test("the last form written stays after the traces are gone, whose rows were counted", async () => {
      const store = await openWith(place(), CODE);
      await store.dossiers.save(CODE, "first");
      await store.dossiers.save(CODE, "last");
      await store.commit(batch(CODE, 1, { words: [{ id: "w:1.0", text: "a text" }] }));
      expect(await store.dossiers.countTraces(CODE)).toMatchObject({ events: 1, words: 1, answers: 0 });
      expect(await store.dossiers.erasedAt(CODE)).toBeUndefined();
      await store.eraseTraces(CODE, "{}");
      expect(await store.dossiers.find(CODE)).toBe("last");
      expect(await store.dossiers.erasedAt(CODE)).toMatch(/^\d{4}-\d{2}-\d{2}T/);
      expect(await store.dossiers.countTraces(CODE)).toEqual({ events: 0, words: 0, seats: 0, answers: 0 });
    });

    test("it goes with the whole session, and what is written after does not come back", async () => {
      const store = await openWith(place(), CODE);
      await store.dossiers.save(CODE, "the form");
      await store.eraseSession(CODE);
      expect(await store.dossiers.find(CODE)).toBeUndefined();
      await expect(store.dossiers.save(CODE, "again")).rejects.toMatchObject({ code: "write-failed" });
    });
  });
