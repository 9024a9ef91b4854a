import { expect, test } from "vitest";
import { contrastOf } from "./contrast.ts";

test("black on white is the greatest contrast there is", () => {
  expect(contrastOf("#000000", "#fff")).toBeCloseTo(21);
});

test("the ink on the table's paper is what tokens.css says of it", () => {
  expect(contrastOf("#2b2420", "#f6eddc")?.toFixed(1)).toBe("13.1");
});

test("a system's colour has no contrast that can be read", () => {
  expect(contrastOf("Canvas", "#000000")).toBeUndefined();
});
