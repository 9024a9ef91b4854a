/** Where a range stands, and a share in words. */
import { describe, expect, it } from "vitest";
import { nearness, shareOf } from "./verdict.ts";

const reveal = (value: number, low: number | null = null, high: number | null = null) => ({
  value,
  low,
  high,
  items: [],
});

describe("nearness", () => {
  it("holds its own bounds", () => {
    expect(nearness({ low: 70, high: 70 }, reveal(70))).toBe("held");
  });

  it("is near within half as much again, or when it touches what the sources say", () => {
    expect(nearness({ low: 40, high: 50 }, reveal(70))).toBe("near-below");
    expect(nearness({ low: 100, high: 200 }, reveal(70))).toBe("near-above");
    expect(nearness({ low: 0, high: 30 }, reveal(70, 25, 90))).toBe("near-below");
  });

  it("is below or above otherwise, zero included", () => {
    expect(nearness({ low: 0, high: 0 }, reveal(70))).toBe("below");
    expect(nearness({ low: 200, high: 300 }, reveal(70))).toBe("above");
  });
});

describe("a share of the room", () => {
  it("is said from five people on", () => {
    expect(shareOf(2, 4)).toBeUndefined();
    expect(shareOf(0, 5)).toBe("nobody");
    expect(shareOf(5, 5)).toBe("everyone");
  });

  it("is the nearest plain fraction", () => {
    expect([1, 3, 4, 6, 8, 9, 11].map((some) => shareOf(some, 12))).toEqual([
      "few",
      "quarter",
      "third",
      "half",
      "two-thirds",
      "three-quarters",
      "most",
    ]);
  });
});
