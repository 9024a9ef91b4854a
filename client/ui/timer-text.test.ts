/** Countdown: what it shows, when it speaks. */
import { expect, test } from "vitest";
import { clockText, markBetween } from "./timer-text.ts";

test.each([
  [522_000, "08:42"],
  [59_001, "01:00"],
  [1, "00:01"],
  [0, "00:00"],
  [-5000, "00:00"],
  [5_400_000, "90:00"],
  [20_940_500, "5\u00a0h\u00a049"],
])("%d ms read %s", (ms, text) => {
  expect(clockText(ms)).toBe(text);
});

test("each mark is passed once", () => {
  const readings = [301_000, 300_000, 299_000, 60_500, 59_500, 30_000, 29_000, 500, 0, -10];
  const marks = readings.slice(1).map((after, i) => markBetween(readings[i] ?? 0, after));
  expect(marks.filter(Boolean)).toEqual(["fiveMinutes", "oneMinute", "over"]);
});

test("a device that slept through a mark does not say a time that is no longer true", () => {
  expect(markBetween(400_000, 120_000)).toBeNull();
});

test("a device that slept through the end says that time is over", () => {
  expect(markBetween(400_000, -60_000)).toBe("over");
});

test("added time says nothing", () => {
  expect(markBetween(20_000, 80_000)).toBeNull();
});
