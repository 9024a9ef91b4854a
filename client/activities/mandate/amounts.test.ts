import { expect, test } from "vitest";
import { movedMass, plain, thousands } from "./amounts.ts";

test("kilograms become tonnes when there are many", () => {
  expect(movedMass(-840.4, "fr")).toBe("−840\u00a0kg");
  expect(movedMass(9_999, "en")).toBe("+9,999\u00a0kg");
  expect(movedMass(12_430, "fr")).toBe("+12,4\u00a0t");
  expect(movedMass(-0.2, "fr")).toBe("0\u00a0kg");
});

test("small means keep their decimal, large ones do not", () => {
  expect(thousands(7.2, "fr")).toBe("7,2\u00a0k€");
  expect(thousands(28.8, "fr")).toBe("29\u00a0k€");
  expect(thousands(7.2, "en")).toBe("€7.2k");
  expect(thousands(-2, "en")).toBe("−€2k");
  expect(plain(-1.5, "fr")).toBe("−1,5");
});
