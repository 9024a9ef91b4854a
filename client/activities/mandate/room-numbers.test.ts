import { expect, test } from "vitest";
import { percentText } from "./room-numbers.ts";

test("what shrank has a real minus, what did not move has no sign", () => {
  expect(percentText(-3.14, "fr")).toBe("−3,1\u00a0%");
  expect(percentText(2, "en")).toBe("+2%");
  expect(percentText(0, "fr")).toBe("0\u00a0%");
  expect(percentText(-0, "fr")).toBe("0\u00a0%");
});

test("a percent above ten keeps its decimal, on a phone as on the écran", () => {
  expect(percentText(-13.24, "fr")).toBe("−13,2\u00a0%");
});
