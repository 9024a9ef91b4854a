/** Arrows on the nine places. */
import { expect, test } from "vitest";
import { moveOn } from "./grid.ts";

test.each([
  ["ArrowUp", { impact: 3, feasibility: 2 }],
  ["ArrowDown", { impact: 1, feasibility: 2 }],
  ["ArrowLeft", { impact: 2, feasibility: 1 }],
  ["ArrowRight", { impact: 2, feasibility: 3 }],
  ["Home", { impact: 2, feasibility: 1 }],
  ["End", { impact: 2, feasibility: 3 }],
  ["Enter", undefined],
] as const)("%s moves from the middle", (key, to) => {
  expect(moveOn({ impact: 2, feasibility: 2 }, key)).toEqual(to);
});

test("at an edge an arrow stays there", () => {
  expect(moveOn({ impact: 3, feasibility: 3 }, "ArrowUp")).toEqual({ impact: 3, feasibility: 3 });
  expect(moveOn({ impact: 1, feasibility: 1 }, "ArrowLeft")).toEqual({ impact: 1, feasibility: 1 });
});
