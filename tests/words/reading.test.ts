/** Every text that people read, in both languages, is as easy to read as its door asks: `npm run words` tells more. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { DOORS } from "./texts.ts";
import { hardDoors, readAll, saidOf } from "./report.ts";

const { texts, faults } = readAll(join(import.meta.dirname, "../.."));

test("every door is read in both languages", () => {
  const read = new Set(texts.map(({ door, language }) => `${door} ${language}`));
  expect(read.size).toBe(DOORS.length * 2);
  expect(texts.length).toBeGreaterThan(25_000);
});

test("no sentence is too long, shouts, accuses, or says a word that nobody explains", () => {
  expect(faults.map(saidOf)).toEqual([]);
});

test("no door is harder to read than its limit", () => {
  expect(hardDoors(texts)).toEqual([]);
});
