/** Table counts as people type them. */
import { expect, it } from "vitest";
import { readTables, stepTables } from "./table-count.ts";

it("reads whole numbers a session accepts", () => {
  expect(["1", " 12 ", "40"].map(readTables)).toEqual([1, 12, 40]);
  expect(["", "0", "41", "3.5", "-2", "trois", "1e1"].map(readTables)).toEqual(Array(7).fill(undefined));
});

it("steps inside the limits, from anything", () => {
  expect(stepTables("3", 1)).toBe(4);
  expect(stepTables("1", -1)).toBe(1);
  expect(stepTables("40", 1)).toBe(40);
  expect(stepTables("", 1)).toBe(1);
  expect(stepTables("99", -1)).toBe(40);
});
