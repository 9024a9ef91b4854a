/** Campaigns on both databases: keys, changes in order, each declaration once, corrections, erasing. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CampaignChangeRow, Declared } from "../../server/journal/campaign-store.ts";
import { takeBackup } from "../../server/journal/backup.ts";
import { restoreBackup } from "../../server/journal/restore.ts";
import { emptyFolder, open, WRITE_FAILED } from "./fixtures.ts";
import { bothKinds, type Kind } from "./kinds.ts";

const { kinds } = await bothKinds("Campaigns");

for (const kind of kinds) describe.skipIf(kind.isMissing)(kind.name, () => campaigns(kind));

const ROW = { id: "c1", code: "DABC234", since: "2027-03-01T08:00:00.000Z", body: "{}", base: 0 };
const KEYS = [{ hash: "fa".repeat(32), role: "organiser" }];
const change = (rev: number): CampaignChangeRow => ({
  ...{ rev, at: "2027-03-01T08:00:00.000Z", author: "organiser", body: `{"é":${rev}}` },
});
const declared = (id: string, amount = 2): Declared => ({
  ...{ id, team: "dsi001", device: "device01", mission: "keep", day: "2027-03-02", amount },
  at: "2027-03-02T08:00:00.000Z",
});

function campaigns({ place }: Kind): void {
  test("are found by their code, and opened by each key through its own door", async () => {
    const settings = place();
    const store = await open(settings);
    await store.campaigns.create(ROW, KEYS);
    await store.campaigns.add("c1", [change(1)], [{ hash: "5c".repeat(32), role: "captain/dsi001" }]);
    await store.close();
    const again = await open(settings);
    expect(await again.campaigns.idOf("DABC234")).toBe("c1");
    expect(await again.campaigns.find("c1")).toEqual(ROW);
    const roles = ["fa", "5c", "00"].map((hash) => again.campaigns.roleOf("c1", hash.repeat(32)));
    expect(await Promise.all(roles)).toEqual(["organiser", "captain/dsi001", undefined]);
  });

  test("are refused under a code that is taken, with nothing of theirs kept", async () => {
    const { campaigns: store } = await open(place());
    await store.create(ROW, KEYS);
    await expect(store.create({ ...ROW, id: "c2" }, KEYS)).rejects.toMatchObject({ code: "code-taken" });
    expect(await store.find("c2")).toBeUndefined();
    expect(await store.roleOf("c2", "fa".repeat(32))).toBeUndefined();
  });

  test("keep changes in their order, and refuse whole those that do not follow", async () => {
    const { campaigns: store } = await open(place());
    await store.create(ROW, KEYS);
    await store.add("c1", [change(1), change(2)], []);
    await expect(store.add("c1", [change(2)], [])).rejects.toMatchObject(WRITE_FAILED);
    await expect(store.add("c1", [change(3), change(5)], [])).rejects.toMatchObject(WRITE_FAILED);
    expect((await store.changes("c1", 1)).map(({ rev }) => rev)).toEqual([2]);
    await store.settle("c1", '{"at":2}', 2);
    expect(await store.find("c1")).toMatchObject({ body: '{"at":2}', base: 2 });
  });

  test("keep each declaration once, however often it is sent, and a correction with who made it", async () => {
    const { campaigns: store } = await open(place());
    await store.create(ROW, KEYS);
    await store.declare("c1", [declared("row001"), declared("row002")]);
    await store.declare("c1", [declared("row002", 9), declared("row003")]);
    await store.correct("c1", { id: "row001", amount: 0, change: change(1) });
    const told = (await store.declared("c1")).map(({ id, amount }) => [id, amount]);
    expect(told).toEqual([
      ["row001", 0],
      ["row002", 2],
      ["row003", 2],
    ]);
    expect(await store.changes("c1", 0)).toHaveLength(1);
    const unknown = { id: "row009", amount: 0, change: change(2) };
    await expect(store.correct("c1", unknown)).rejects.toMatchObject(WRITE_FAILED);
    expect(await store.changes("c1", 0)).toHaveLength(1);
  });

  test("come back whole from a backup, but for one that was erased since", async () => {
    const settings = place();
    const store = await open(settings);
    const file = join(emptyFolder(), "backup.gz");
    for (const id of ["c1", "c2"]) {
      await store.campaigns.create({ ...ROW, id, code: `D${id}` }, KEYS);
      await store.campaigns.declare(id, [declared("row001")]);
    }
    await store.close();
    await takeBackup(settings, file, "1.0.0");
    const again = await open(settings);
    await again.campaigns.erase("c1");
    expect(await again.campaigns.declared("c1")).toEqual([]);
    await again.close();
    await expect(restoreBackup(settings, file, false)).rejects.toMatchObject({ code: "store-not-empty" });
    await restoreBackup(settings, file, true);
    const { campaigns: restored } = await open(settings);
    expect(await restored.find("c1")).toBeUndefined();
    expect(await restored.declared("c2")).toEqual([declared("row001")]);
    expect(await restored.roleOf("c2", "fa".repeat(32))).toBe("organiser");
  });
}
