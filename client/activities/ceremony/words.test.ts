/** How many ideas the room reads at once. */
import { expect, test } from "vitest";
import { ideaPages } from "./words.ts";

const ideas = (...lengths: readonly number[]) => lengths.map((length) => ({ text: "i".repeat(length) }));
const sizes = (...lengths: readonly number[]) => ideaPages(ideas(...lengths)).map((page) => page.length);

test("short ideas are read four at a time, long ones alone, none is left out", () => {
  expect(sizes(20, 20, 20, 20, 20)).toEqual([4, 1]);
  expect(sizes(600, 600, 30)).toEqual([1, 1, 1]);
  expect(sizes(150, 150, 150)).toEqual([2, 1]);
  expect(sizes()).toEqual([]);
});
