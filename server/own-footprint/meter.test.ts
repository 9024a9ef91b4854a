/** Counts on their way to the store: nothing twice, nothing lost to a disk that refuses once. */
import { expect, test } from "vitest";
import { NO_COUNTS, plusCounts, type Counts } from "../../game/own-footprint/counts.ts";
import type { CountStore } from "../journal/count-store.ts";
import { Meter } from "./meter.ts";
import type { Bytes } from "./traffic.ts";

/** A store in memory that may refuse, connections that carried something, and a room with a phone in it. */
function around() {
  const kept = new Map<string, Counts>();
  const carried = new Map<string, Bytes>();
  const disk = { isFailing: false, writes: 0 };
  let phoneMs = 0;
  const store: CountStore = {
    add: async (entries) => {
      await Promise.resolve();
      disk.writes += 1;
      if (disk.isFailing) throw new Error("full");
      for (const [code, counts] of entries) kept.set(code, plusCounts(kept.get(code) ?? NO_COUNTS, counts));
    },
    find: (code) => Promise.resolve(kept.get(code)),
  };
  const traffic = {
    take: () => {
      const taken = new Map(carried);
      carried.clear();
      return taken;
    },
  };
  const room = {
    code: "ABCDEF",
    take: () => {
      const connected = { ...NO_COUNTS.connected, phone: phoneMs };
      phoneMs = 0;
      return { ...NO_COUNTS, connected };
    },
  };
  const carry = (sent: number, ms: number) => {
    carried.set("ABCDEF", { received: 1, sent });
    phoneMs += ms;
  };
  return { meter: new Meter({ store, traffic, rooms: () => [room] }), kept, disk, carry };
}

test("what is read holds what was written and what was not yet, once each", async () => {
  const { meter, carry, kept } = around();
  carry(100, 1_000);
  await meter.write();
  carry(10, 500);
  expect(await meter.read("ABCDEF")).toMatchObject({ received: 2, sent: 110, connected: { phone: 1_500 } });
  expect(await meter.read("ABCDEF")).toMatchObject({ received: 2, sent: 110 });
  await meter.write();
  expect(kept.get("ABCDEF")).toMatchObject({ received: 2, sent: 110, connected: { phone: 1_500 } });
});

test("a disk that refuses loses nothing: it is written the next time", async () => {
  const { meter, carry, disk, kept } = around();
  carry(100, 1_000);
  disk.isFailing = true;
  await meter.write();
  carry(50, 0);
  disk.isFailing = false;
  await meter.write();
  expect(kept.get("ABCDEF")).toMatchObject({ sent: 150, connected: { phone: 1_000 } });
});

test("reading while it is being written counts nothing twice", async () => {
  const { meter, carry } = around();
  carry(100, 0);
  const [, read] = await Promise.all([meter.write(), meter.read("ABCDEF")]);
  expect(read.sent).toBe(100);
});

test("where nothing happened, nothing is written", async () => {
  const { meter, disk } = around();
  await meter.write();
  expect(disk.writes).toBe(0);
});
