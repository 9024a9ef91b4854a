import { expect, test } from "vitest";
import { asWhole, withinStock } from "./asked.ts";

test("only a whole number is asked", () => {
  expect(["120", " 0 ", "", "-5", "1.5", "dix"].map(asWhole)).toEqual([
    120,
    0,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("a step stays between nothing and the stock", () => {
  expect(withinStock(-10, 200)).toBe(0);
  expect(withinStock(210, 200)).toBe(200);
  expect(withinStock(70, 200)).toBe(70);
});
