/** What a table reads in its members' answers. */
import { describe, expect, it } from "vitest";
import { meanRanks, sharedBy, stretchOf } from "./compare.ts";

describe("ranges of a table", () => {
  const ranges = [
    { low: 10, high: 40 },
    { low: 30, high: 60 },
  ];

  it("stretch from the lowest bound to the highest", () => {
    expect(stretchOf(ranges)).toEqual({ low: 10, high: 60 });
    expect(stretchOf([])).toBeUndefined();
  });

  it("share what all of them hold, or nothing", () => {
    expect(sharedBy(ranges)).toEqual({ low: 30, high: 40 });
    expect(sharedBy([...ranges, { low: 50, high: 90 }])).toBeUndefined();
    expect(sharedBy([])).toBeUndefined();
  });
});

describe("orders of a table", () => {
  it("are averaged, a tie keeping the question's order", () => {
    const orders = [
      ["a", "b", "c"],
      ["b", "a", "c"],
    ];
    expect(meanRanks(["c", "b", "a"], orders)).toEqual([
      { id: "b", mean: 1.5 },
      { id: "a", mean: 1.5 },
      { id: "c", mean: 3 },
    ]);
  });
});
