/** What the store keeps of workspaces besides their changes, on both databases: where each stands, and its past by pages. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { takeBackup } from "../../server/journal/backup.ts";
import { restoreBackup } from "../../server/journal/restore.ts";
import { emptyFolder, open } from "./fixtures.ts";
import { bothKinds, type Kind } from "./kinds.ts";

const { kinds } = await bothKinds("Terms of workspaces");

for (const kind of kinds) describe.skipIf(kind.isMissing)(kind.name, () => terms(kind));

const ROW = {
  ...{ id: "w1", keyHash: "fa".repeat(32), readerKeyHash: "5c".repeat(32) },
  ...{ since: "2026-11-22T10:00:00.000Z", body: "{}", base: 0 },
};
const change = (rev: number) => ({ rev, at: "2026-11-22T10:00:00.000Z", author: "DSI", body: "{}" });
const TERM = {
  ...{ id: "w1", seenRev: 2, seenAt: "2026-11-23T10:00:00.000Z" },
  announcedAt: "2027-11-23T10:00:00.000Z",
};

function terms({ place }: Kind): void {
  test("a workspace that no round has seen has a number and no date; what is saved comes back", async () => {
    const { workspaces } = await open(place());
    await workspaces.create(ROW);
    await workspaces.add("w1", [change(1), change(2)]);
    const unseen = { id: "w1", rev: 2, seenRev: null, seenAt: null, announcedAt: null };
    expect(await workspaces.term("w1")).toEqual(unseen);
    await workspaces.saveTerm({ ...TERM, rev: 2 });
    await workspaces.add("w1", [change(3)]);
    expect(await workspaces.terms()).toEqual([{ ...TERM, rev: 3 }]);
    await workspaces.saveTerm({ ...TERM, id: "none", rev: 2 });
    expect(await workspaces.terms()).toHaveLength(1);
  });

  test("its past is read backwards, and its last number without it", async () => {
    const { workspaces } = await open(place());
    await workspaces.create(ROW);
    expect(await workspaces.latest("w1")).toBe(0);
    await workspaces.add("w1", [change(1), change(2), change(3)]);
    expect(await workspaces.latest("w1")).toBe(3);
    expect((await workspaces.changesBefore("w1", 3, 1)).map(({ rev }) => rev)).toEqual([2]);
    expect((await workspaces.changesBefore("w1", 9, 5)).map(({ rev }) => rev)).toEqual([3, 2, 1]);
    expect(await workspaces.latest("w2")).toBeUndefined();
  });

  test("its term is in a backup, and goes with it", async () => {
    const settings = place();
    const store = await open(settings);
    await store.workspaces.create(ROW);
    await store.workspaces.add("w1", [change(1), change(2)]);
    await store.workspaces.saveTerm({ ...TERM, rev: 2 });
    await store.close();
    const file = join(emptyFolder(), "backup.gz");
    await takeBackup(settings, file, "1.0.0");
    await restoreBackup(settings, file, true);
    const { workspaces } = await open(settings);
    expect(await workspaces.terms()).toEqual([{ ...TERM, rev: 2 }]);
    await workspaces.erase("w1");
    expect(await workspaces.terms()).toEqual([]);
  });
}
