/** What a message at the top of the window may not cover. */
import { expect, test } from "vitest";
import { scrollToClear } from "./in-sight.ts";

const ROOF = 100;
const FLOOR = 660;

test("what stands clear does not move", () => {
  expect(scrollToClear({ top: 100, bottom: 150 }, ROOF, FLOOR)).toBe(0);
  expect(scrollToClear({ top: 600, bottom: 660 }, ROOF, FLOOR)).toBe(0);
});

test("what the message covers comes down by as much", () => {
  expect(scrollToClear({ top: 30, bottom: 80 }, ROOF, FLOOR)).toBe(-70);
  expect(scrollToClear({ top: -10, bottom: 40 }, ROOF, FLOOR)).toBe(-110);
});

test("what the message pushed under the bar comes up again, its beginning never under the message", () => {
  expect(scrollToClear({ top: 640, bottom: 690 }, ROOF, FLOOR)).toBe(30);
  expect(scrollToClear({ top: 110, bottom: 900 }, ROOF, FLOOR)).toBe(10);
});

test("what was out of sight before stays there: nobody is taken back to it", () => {
  expect(scrollToClear({ top: -300, bottom: -250 }, ROOF, FLOOR)).toBe(0);
  expect(scrollToClear({ top: 900, bottom: 950 }, ROOF, FLOOR)).toBe(0);
});
