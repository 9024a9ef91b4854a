/** Workspaces on both databases: each change durable and in its place, read again from any moment, erased for good. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { takeBackup } from "../../server/journal/backup.ts";
import { restoreBackup } from "../../server/journal/restore.ts";
import type { ChangeRow } from "../../server/journal/workspace-store.ts";
import { emptyFolder, open, WRITE_FAILED } from "./fixtures.ts";
import { bothKinds, type Kind } from "./kinds.ts";

const { kinds } = await bothKinds("Workspaces");

for (const kind of kinds) describe.skipIf(kind.isMissing)(kind.name, () => workspaces(kind));

const ROW = {
  ...{ id: "w1", keyHash: "fa".repeat(32), readerKeyHash: "5c".repeat(32) },
  ...{ since: "2026-11-22T10:00:00.000Z", body: "{}", base: 0 },
};
const change = (rev: number, over: Partial<ChangeRow> = {}): ChangeRow => ({
  ...{ rev, at: "2026-11-22T10:00:00.000Z", author: "Référente", body: `{"é":${rev}}` },
  ...over,
});

function workspaces({ place }: Kind): void {
  test("changes come back in order, after any of them, and from another opening", async () => {
    const settings = place();
    const store = await open(settings);
    await store.workspaces.create(ROW);
    await store.workspaces.add("w1", [change(1), change(2)]);
    await store.workspaces.add("w1", [change(3)]);
    await store.close();
    const { workspaces } = await open(settings);
    expect(await workspaces.find("w1")).toEqual(ROW);
    expect(await workspaces.changes("w1", 0)).toEqual([change(1), change(2), change(3)]);
    expect(await workspaces.changes("w1", 2)).toEqual([change(3)]);
    expect(await workspaces.find("w2")).toBeUndefined();
  });

  test("changes that do not follow the last one are refused whole", async () => {
    const { workspaces } = await open(place());
    await workspaces.create(ROW);
    await workspaces.add("w1", [change(1)]);
    for (const wrong of [[change(1)], [change(3)], [change(2), change(4)]])
      await expect(workspaces.add("w1", wrong)).rejects.toMatchObject(WRITE_FAILED);
    await expect(workspaces.add("w2", [change(1)])).rejects.toMatchObject(WRITE_FAILED);
    expect(await workspaces.changes("w1", 0)).toEqual([change(1)]);
  });

  test("what was settled is read from there, an older one changes nothing, and the history stays", async () => {
    const { workspaces } = await open(place());
    await workspaces.create(ROW);
    await workspaces.add("w1", [change(1), change(2)]);
    await workspaces.settle("w1", '{"at":2}', 2);
    await workspaces.settle("w1", '{"at":1}', 1);
    expect(await workspaces.find("w1")).toEqual({ ...ROW, body: '{"at":2}', base: 2 });
    expect(await workspaces.changes("w1", 0)).toHaveLength(2);
  });

  test("an erased one does not come back with an older backup", async () => {
    const settings = place();
    const store = await open(settings);
    const file = join(emptyFolder(), "backup.gz");
    for (const id of ["w1", "w2"]) {
      await store.workspaces.create({ ...ROW, id });
      await store.workspaces.add(id, [change(1)]);
    }
    await store.close();
    await takeBackup(settings, file, "1.0.0");
    const again = await open(settings);
    await again.workspaces.erase("w1");
    expect(await again.workspaces.changes("w1", 0)).toEqual([]);
    await again.close();
    await expect(restoreBackup(settings, file, false)).rejects.toMatchObject({ code: "store-not-empty" });
    await restoreBackup(settings, file, true);
    const { workspaces } = await open(settings);
    expect(await workspaces.find("w1")).toBeUndefined();
    expect(await workspaces.changes("w2", 0)).toEqual([change(1)]);
  });
}
