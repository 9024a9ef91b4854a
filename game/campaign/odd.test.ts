/** A nought too many is asked about; what merely moved is not. */
import { expect, test } from "vitest";
import { isOddHeadcount, isOddReading } from "./odd.ts";

test.each([
  [12, 12_000, true],
  [12, 1, true],
  [12, 30, false],
  [12, 12, false],
])("ask about a headcount of %i that becomes %i: %s", (before, now, isOdd) => {
  expect(isOddHeadcount(before, now)).toBe(isOdd);
});

test.each([
  [1_200, 1_200_000, true],
  [1_200, 12, true],
  [1_200, 0, false],
  [1_200, 700, false],
])("ask about a reading of %i that becomes %i: %s", (before, now, isOdd) => {
  expect(isOddReading(before, now)).toBe(isOdd);
});
