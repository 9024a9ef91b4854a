/** Whole numbers as people type them. */
import { expect, it } from "vitest";
import { readWhole, stepWhole, TABLES } from "./whole-number.ts";

it("reads whole numbers inside the limits", () => {
  expect(["1", " 12 ", "40"].map((typed) => readWhole(typed, TABLES))).toEqual([1, 12, 40]);
  const wrong = ["", "0", "41", "3.5", "-2", "trois", "1e1"];
  expect(wrong.map((typed) => readWhole(typed, TABLES))).toEqual(Array(7).fill(undefined));
  expect(["1", "2", "6", "7"].map((typed) => readWhole(typed, { min: 2, max: 6 }))).toEqual([
    ...[undefined, 2, 6, undefined],
  ]);
});

it("steps inside the limits, from anything", () => {
  expect(stepWhole("3", 1, TABLES)).toBe(4);
  expect(stepWhole("1", -1, TABLES)).toBe(1);
  expect(stepWhole("40", 1, TABLES)).toBe(40);
  expect(stepWhole("", 1, TABLES)).toBe(1);
  expect(stepWhole("99", -1, TABLES)).toBe(40);
});
