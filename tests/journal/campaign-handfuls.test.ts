/** Rows of a campaign read a handful at a time, on both databases: all of them, each once, in the order of their ids. */
import { describe, expect, test } from "vitest";
import { storedRows } from "../../server/campaigns/stored-rows.ts";
import type { Declared } from "../../server/journal/campaign-store.ts";
import { open } from "./fixtures.ts";
import { bothKinds, type Kind } from "./kinds.ts";

const { kinds } = await bothKinds("Handfuls of a campaign");
for (const kind of kinds) describe.skipIf(kind.isMissing)(kind.name, () => handfuls(kind));

const ROW = { id: "c1", code: "DABC234", since: "2027-03-01T08:00:00.000Z", body: "{}", base: 0 };
const at = "2027-03-02T08:00:00.000Z";
const declared = (n: number): Declared => ({
  ...{ id: `row${String(n).padStart(6, "0")}`, team: "dsi001", device: "device01", mission: "keep" },
  ...{ day: "2027-03-02", amount: 1 + (n % 3), at },
});

function handfuls({ place }: Kind): void {
  test.each([0, 1, 499, 500, 501, 1_250])("%i rows come out as they went in", async (count) => {
    const { campaigns } = await open(place());
    await campaigns.create(ROW, []);
    await campaigns.create({ ...ROW, id: "c2", code: "DABC235" }, []);
    const rows = Array.from({ length: count }, (_, n) => declared(n));
    await campaigns.declare("c1", rows);
    await campaigns.declare("c2", [declared(9_999)]);
    const read: Declared[] = [];
    for await (const row of storedRows(campaigns, "c1")) read.push(row);
    expect(read).toEqual(rows);
    expect(await campaigns.declared("c1")).toEqual(rows);
  });
}
