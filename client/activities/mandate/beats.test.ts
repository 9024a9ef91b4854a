import { expect, test } from "vitest";
import { beatsOf, TOLD_MS } from "./beats.ts";

/** The last beat's own movement, once it has come (stage.ts). */
const LAST_MS = 900;

test("the story of a year is told in less than twenty seconds, with a common stock or without", () => {
  for (const hasStock of [true, false]) {
    const told = beatsOf(hasStock).reduce((sum, beat) => sum + TOLD_MS[beat], LAST_MS);
    expect(told).toBeLessThan(20_000);
  }
});

test("a movement ends before the next beat comes", () => {
  for (const beat of ["gained", "back"] as const) expect(TOLD_MS[beat]).toBeGreaterThan(3_200);
});
