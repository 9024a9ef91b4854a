/** A session's own footprint in the store, on both databases: sums that grow, and go with the session. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { NO_COUNTS, type Counts } from "../../game/own-footprint/counts.ts";
import { takeBackup } from "../../server/journal/backup.ts";
import { restoreBackup } from "../../server/journal/restore.ts";
import { emptyFolder, open, openWith } from "./fixtures.ts";
import { bothKinds, type Kind } from "./kinds.ts";

const { kinds } = await bothKinds("Counts of sessions");

for (const kind of kinds) describe.skipIf(kind.isMissing)(kind.name, () => kept(kind));

const SOME: Counts = {
  received: 1_000,
  // More than 32 bits hold.
  sent: 5_000_000_000,
  connected: { phone: 7_000_000_000, computer: 60_000, screen: 60_000 },
  most: { phone: 40, computer: 2, screen: 1 },
};

function kept({ place }: Kind): void {
  test("a session of which nothing was written has no counts", async () => {
    const { counts } = await openWith(place(), "ABCDEF");
    expect(await counts.find("ABCDEF")).toBeUndefined();
  });

  test("bytes and time add up, the most at once is the larger of the two", async () => {
    const { counts } = await openWith(place(), "ABCDEF", "GHJKMN");
    const fewer = { ...SOME, most: { phone: 12, computer: 3, screen: 1 } };
    await counts.add([["ABCDEF", SOME]]);
    await counts.add([
      ["ABCDEF", fewer],
      ["GHJKMN", { ...NO_COUNTS, received: 3 }],
    ]);
    expect(await counts.find("ABCDEF")).toEqual({
      received: 2_000,
      sent: 10_000_000_000,
      connected: { phone: 14_000_000_000, computer: 120_000, screen: 120_000 },
      most: { phone: 40, computer: 3, screen: 1 },
    });
    expect(await counts.find("GHJKMN")).toEqual({ ...NO_COUNTS, received: 3 });
  });

  test("parts of milliseconds are rounded, not refused", async () => {
    const { counts } = await openWith(place(), "ABCDEF");
    await counts.add([["ABCDEF", { ...NO_COUNTS, connected: { phone: 12.6, computer: 0, screen: 0 } }]]);
    expect((await counts.find("ABCDEF"))?.connected.phone).toBe(13);
  });

  test("a code that is no session's keeps nothing, and the others of the same writing are kept", async () => {
    const { counts } = await openWith(place(), "ABCDEF");
    await counts.add([
      ["ZZZZZZ", SOME],
      ["ABCDEF", SOME],
    ]);
    expect(await counts.find("ZZZZZZ")).toBeUndefined();
    expect(await counts.find("ABCDEF")).toEqual(SOME);
  });

  test("they go with the traces and with the session, and what comes late is left", async () => {
    const store = await openWith(place(), "ABCDEF", "GHJKMN");
    await store.counts.add([
      ["ABCDEF", SOME],
      ["GHJKMN", SOME],
    ]);
    await store.eraseTraces("ABCDEF", "{}");
    await store.eraseSession("GHJKMN");
    await store.counts.add([
      ["ABCDEF", SOME],
      ["GHJKMN", SOME],
    ]);
    expect(await store.counts.find("ABCDEF")).toBeUndefined();
    expect(await store.counts.find("GHJKMN")).toBeUndefined();
  });

  test("they are in a backup; of what was erased since, it brings nothing back", async () => {
    const settings = place();
    const store = await openWith(settings, "ABCDEF", "GHJKMN");
    await store.counts.add([
      ["ABCDEF", SOME],
      ["GHJKMN", SOME],
    ]);
    const file = join(emptyFolder(), "backup.gz");
    await takeBackup(settings, file, "1.0.0");
    await store.eraseTraces("GHJKMN", "{}");
    await store.close();
    await restoreBackup(settings, file, true);
    const { counts } = await open(settings);
    expect(await counts.find("ABCDEF")).toEqual(SOME);
    expect(await counts.find("GHJKMN")).toBeUndefined();
  });
}
