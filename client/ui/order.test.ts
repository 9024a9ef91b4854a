/** Ordering by moves. */
import { expect, test } from "vitest";
import { moved } from "./order.ts";

test("moving up and down keeps the others in order", () => {
  expect(moved(["a", "b", "c", "d"], 2, 1)).toEqual(["a", "c", "b", "d"]);
  expect(moved(["a", "b", "c", "d"], 0, 3)).toEqual(["b", "c", "d", "a"]);
});

test("moving to the same place changes nothing", () => {
  expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"]);
});
