import { expect, test } from "vitest";
import { freshOf, laidShare, layingMs } from "./laying.ts";

const cards = ["a", "b", "c"].map((id) => ({ id }));

test("cards are laid one after the other, and all lie when their time is over", () => {
  const halfway = cards.map((_, index) => laidShare(index, 100));
  expect(halfway[0]).toBeGreaterThan(halfway[1] ?? 1);
  expect(laidShare(2, 100)).toBe(0);
  expect(cards.map((_, index) => laidShare(index, layingMs(3)))).toEqual([1, 1, 1]);
});

test("no card takes no time", () => {
  expect(layingMs(0)).toBe(0);
});

test("when the year is told all its cards are laid; otherwise only those that were not there", () => {
  expect(freshOf(cards, undefined, true)).toEqual(cards);
  expect(freshOf(cards, [{ id: "a" }, { id: "c" }], false)).toEqual([{ id: "b" }]);
  expect(freshOf(cards, undefined, false)).toEqual([]);
});
