/** The rule of a mandate's minutes, on the ones that authors wrote. */
import { expect, test } from "vitest";
import { minutesWith } from "./mandate-minutes.ts";

const long = (years: number) => ({ years, isShort: false });
const short = (years: number) => ({ years, isShort: true });

test("without a change, the author's minutes stay", () => {
  expect(minutesWith(38, long(4), long(4))).toBe(38);
  expect(minutesWith(13, short(2), short(2))).toBe(13);
});

test("a long year more or less is nine minutes", () => {
  expect([2, 3, 5, 6].map((years) => minutesWith(38, long(4), long(years)))).toEqual([20, 29, 47, 56]);
});

test("a short year more is five minutes", () => {
  expect([3, 4, 6].map((years) => minutesWith(13, short(2), short(years)))).toEqual([18, 23, 33]);
});

test("short years instead of long ones: rules and epilogue keep their six minutes", () => {
  expect(minutesWith(38, long(4), short(4))).toBe(26);
  expect(minutesWith(26, short(4), long(4))).toBe(38);
});

test("an author who gave less than the years take gives them what they take", () => {
  expect(minutesWith(10, long(4), long(2))).toBe(14);
});
