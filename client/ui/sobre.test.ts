import { expect, test } from "vitest";
import { asksForLess, chooseSobre, isSobre } from "./sobre.ts";

test("a browser asked to save data is in mode sobre before anybody chooses", () => {
  expect(asksForLess({ saveData: true }, false)).toBe(true);
  expect(asksForLess(undefined, true)).toBe(true);
  expect(asksForLess({}, false)).toBe(false);
  expect(asksForLess(undefined, false)).toBe(false);
});

test("a choice is in force at once, both ways", () => {
  chooseSobre(true);
  expect(isSobre.value).toBe(true);
  chooseSobre(false);
  expect(isSobre.value).toBe(false);
});
