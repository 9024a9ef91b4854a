/** Amounts as people type them. */
import { expect, test } from "vitest";
import { amountIn } from "./sheet.ts";

test("a comma, a point and spaces between thousands are read; words are no amount", () => {
  expect(amountIn("4,5")).toBe(4.5);
  expect(amountIn(" 4.5 ")).toBe(4.5);
  expect(amountIn("12\u202F000")).toBe(12_000);
  expect(amountIn("-3")).toBe(-3);
  expect(amountIn("")).toBeUndefined();
  expect(amountIn("beaucoup")).toBeUndefined();
});
