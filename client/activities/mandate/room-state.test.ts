/** Pure logic of the room's views: who is shown, how a terrace looks, how high a pile stands. */
import { expect, test } from "vitest";
import type { MandateShape, Ruler } from "../../../game/activities/mandate/state.ts";
import { percentText, secondsText, weightText } from "./room-numbers.ts";
import {
  boundOf,
  countOf,
  movedBetween,
  seatedOf,
  sheetsOf,
  shownTable,
  stepPlace,
  stockTotals,
  terraceOf,
  totalOf,
  type RoomPart,
} from "./room-state.ts";

const tables = ["t1", "t2", "t3"].map((id) => ({ id, name: id, size: 4 }));
const closed = { seen: [], stock: null, voted: 0, votes: null };
const empty: RoomPart = { rulers: {}, told: {}, sealed: {}, ready: [], foretold: 0, shown: null, ...closed };
const still = { carbon: 0, matter: 0 };
const ruler = (carbon: number, matter = 0): Ruler => ({
  carbon,
  matter,
  hidden: 0,
  opened: 0,
  tiers: { terminaux: still, reseaux: still, centres: still },
  gauges: { service: 5, security: 5, inclusion: 5 },
});

test("each table is shown once, in its turn, unless the rules chose one", () => {
  expect([0, 1, 2, 3, 4].map((year) => shownTable(empty, tables, year)?.id)).toEqual([
    "t1",
    "t1",
    "t2",
    "t3",
    "t1",
  ]);
  const shown = { team: "t3", year: 1, kept: [], resolution: null, faceDown: [], counts: {} };
  expect(shownTable({ ...empty, shown }, tables, 1)?.id).toBe("t3");
  expect(shownTable(empty, [], 1)).toBeUndefined();
});

test("empty tables are left out, unless all are", () => {
  const some = [...tables, { id: "t4", name: "t4", size: 0 }];
  expect(seatedOf(some)).toHaveLength(3);
  expect(seatedOf([{ id: "t4", name: "t4", size: 0 }])).toHaveLength(1);
});

test("a step has its place in a year", () => {
  const at = (step: string, year: number, isShort = false) =>
    stepPlace({ step, year, isShort } as unknown as MandateShape["everyone"]);
  expect(at("choice", 1)).toEqual({ at: 2, of: 5 });
  expect(at("choice", 2)).toEqual({ at: 3, of: 6 });
  expect(at("resolution", 2, true)).toEqual({ at: 3, of: 3 });
  expect(at("seal", 0)).toBeUndefined();
  expect(at("epilogue", 4)).toBeUndefined();
});

test("a terrace shows a change of four percent, and says nothing of what it does not know", () => {
  expect([undefined, 3.9, 4, -4].map(terraceOf)).toEqual(["calme", "calme", "tendu", "sobre"]);
});

test("a pile has ten sheets on the first day", () => {
  expect(sheetsOf({ first: 750, now: 750 })).toEqual({ now: 10, first: 10 });
  expect(sheetsOf({ first: 1200, now: 800 }).now).toBe(7);
  expect(sheetsOf({ first: 20, now: 1 }).now).toBe(1);
  expect(sheetsOf({ first: 20, now: 0 }).now).toBe(0);
  expect(sheetsOf({ first: 10, now: 90 }).now).toBe(18);
});

test("hosting is one pile of all its uses", () => {
  const counts = {
    "hebergement.a.kgParAgent": { first: 24, now: 25 },
    "hebergement.b.kgParAgent": { first: 26, now: 26 },
    serveurs: { first: 20, now: 18 },
  };
  expect(countOf(counts, "hebergement")).toEqual({ first: 50, now: 51 });
  expect(countOf(counts, "serveurs")).toEqual({ first: 20, now: 18 });
  expect(countOf(counts, "portable")).toBeUndefined();
});

test("a beat's movement by tier, and all together", () => {
  const weight = (terminaux: number) => ({
    carbon: { terminaux, reseaux: 9, centres: 40 },
    matter: { terminaux: terminaux * 2, reseaux: 1, centres: 3 },
  });
  const moved = movedBetween(weight(70), weight(64));
  expect(moved.terminaux).toEqual({ carbon: -6, matter: -12 });
  expect(totalOf(moved)).toEqual({ carbon: -6, matter: -12 });
});

test("all tables read on one scale", () => {
  expect(boundOf([])).toBe(5);
  expect(boundOf([ruler(-3), ruler(2, 11.2)])).toBe(15);
});

test("numbers carry their sign", () => {
  expect(percentText(-4.14, "fr")).toBe("−4,1\u00a0%");
  expect(percentText(2, "en")).toBe("+2%");
  expect(percentText(0, "fr")).toBe("0\u00a0%");
  expect(weightText(-4150, "fr")).toBe("−4,2\u00a0t");
  expect(weightText(310, "en")).toBe("+310\u00a0kg");
  expect(secondsText(65.9)).toBe("1:05");
  expect(secondsText(-3)).toBe("0:00");
});

test("a common stock says whether asks were cut", () => {
  expect(stockTotals({ t1: { asked: 200, got: 133 }, t2: { asked: 100, got: 66 } })).toEqual({
    asked: 300,
    isCut: true,
  });
  expect(stockTotals({ t1: { asked: 20, got: 20 } })).toEqual({ asked: 20, isCut: false });
});
