/** When the console proposes a short year. */
import { expect, test } from "vitest";
import { isLate, minutesSpared } from "./desk-late.ts";
import type { Everyone } from "./room-state.ts";

const at = (step: Everyone["step"], year: number) =>
  ({
    step,
    year,
    years: 4,
    isShort: false,
    areYearsShort: false,
    options: [],
    keeps: 3,
  }) as unknown as Everyone;

test("a mandate is late once what is left of it outlasts the clock by a minute", () => {
  // Year 3 from its news: 540 s, then the fourth's 570 s, then the epilogue's 120 s.
  const needed = 1_230_000;
  expect(isLate(at("news", 3), needed)).toBe(false);
  expect(isLate(at("news", 3), needed - 60_000)).toBe(false);
  expect(isLate(at("news", 3), needed - 61_000)).toBe(true);
  expect(isLate(at("news", 3), undefined)).toBe(false);
});

test("a short year gives back its round, its bet and its sentence, as long as they are to come", () => {
  expect(minutesSpared(at("news", 3))).toBe(4);
  expect(minutesSpared(at("choice", 3))).toBe(2);
  expect(minutesSpared(at("sentence", 3))).toBe(0);
});
