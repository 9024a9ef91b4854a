/** Devices of a room: counted by kind and by time, without knowing one from another. */
import { expect, test } from "vitest";
import { NO_COUNTS } from "../../game/own-footprint/counts.ts";
import { Presence } from "./presence.ts";

function clocked() {
  let time = 0;
  const presence = new Presence(() => time);
  return {
    presence,
    wait: (ms: number) => {
      time += ms;
    },
  };
}

test("two phones of which one leaves, and an écran that stays", () => {
  const { presence, wait } = clocked();
  presence.came("phone");
  presence.came("screen");
  wait(4_000);
  presence.came("phone");
  wait(2_000);
  presence.left("phone");
  wait(1_000);
  presence.pass();
  expect(presence.take()).toEqual({
    ...NO_COUNTS,
    connected: { phone: 4_000 + 2 * 2_000 + 1_000, computer: 0, screen: 7_000 },
    most: { phone: 2, computer: 0, screen: 1 },
  });
});

test("what was taken is not taken again, and who stays is counted on", () => {
  const { presence, wait } = clocked();
  presence.came("computer");
  wait(1_000);
  presence.pass();
  presence.take();
  expect(presence.take()).toEqual(NO_COUNTS);
  wait(3_000);
  presence.pass();
  expect(presence.take().connected.computer).toBe(3_000);
});

test("a machine that slept an hour does not count its devices for an hour", () => {
  const { presence, wait } = clocked();
  presence.came("phone");
  wait(3_600_000);
  presence.pass();
  expect(presence.take().connected.phone).toBe(15_000);
});

test("after the end, time passes without being counted", () => {
  const { presence, wait } = clocked();
  presence.came("phone");
  wait(5_000);
  presence.pass(false);
  wait(5_000);
  presence.pass();
  expect(presence.take().connected.phone).toBe(5_000);
});
