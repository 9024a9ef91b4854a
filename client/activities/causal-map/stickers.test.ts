/** Where arrows take a sticker. */
import { expect, it } from "vitest";
import { freeSpot, nudged } from "./stickers.ts";

it("a sticker moves by one step and never leaves the map", () => {
  expect(nudged({ x: 500, y: 500 }, "left")).toEqual({ x: 450, y: 500 });
  expect(nudged({ x: 980, y: 20 }, "right")).toEqual({ x: 1000, y: 20 });
  expect(nudged({ x: 980, y: 20 }, "up")).toEqual({ x: 980, y: 0 });
});

it("a new sticker hides none of those already there", () => {
  const stuck: { x: number; y: number }[] = [];
  for (let count = 0; count < 16; count += 1) {
    const spot = freeSpot(stuck);
    expect(stuck.every(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) >= 60)).toBe(true);
    stuck.push(spot);
  }
});
