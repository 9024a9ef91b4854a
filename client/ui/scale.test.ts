/** Rulers: round ticks, places, labels that do not touch. */
import { expect, test } from "vitest";
import { percentOf, placeLabels, snapped, ticksBetween } from "./scale.ts";

test("ticks fall on round numbers and keep both round ends", () => {
  expect(ticksBetween(0, 400)).toEqual({ major: [0, 100, 200, 300, 400], minor: [50, 150, 250, 350] });
  expect(ticksBetween(0, 1).major).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(ticksBetween(0, 10).major).toEqual([0, 2, 4, 6, 8, 10]);
});

test("ticks of a ruler that does not start at a round number stay inside it", () => {
  expect(ticksBetween(7, 93).major).toEqual([20, 40, 60, 80]);
});

test.each([
  [1, 12],
  [0, 2700],
  [50, 5000],
  [-20, 40],
  [0.01, 0.07],
])("from %d to %d there are three to six numbers", (min, max) => {
  const { major } = ticksBetween(min, max);
  expect(major.length).toBeGreaterThanOrEqual(3);
  expect(major.length).toBeLessThanOrEqual(6);
  for (const value of major) expect(value >= min && value <= max).toBe(true);
});

test("an empty ruler has one tick", () => {
  expect(ticksBetween(5, 5)).toEqual({ major: [5], minor: [] });
});

test("a place never leaves the ruler", () => {
  expect(percentOf(100, 0, 400)).toBe(25);
  expect(percentOf(-10, 0, 400)).toBe(0);
  expect(percentOf(900, 0, 400)).toBe(100);
});

test("a value snaps to its step, counted from the start of the scale", () => {
  expect(snapped(63, { min: 0, max: 400, step: 10 })).toBe(60);
  expect(snapped(0.28, { min: 0, max: 1, step: 0.1 })).toBe(0.3);
  expect(snapped(9, { min: 5, max: 100, step: 5 })).toBe(10);
  expect(snapped(1000, { min: 0, max: 400, step: 10 })).toBe(400);
});

test("a lone label stands over the middle of what it names", () => {
  expect(placeLabels([{ from: 15, to: 35, text: "vous" }])).toEqual([{ at: 25, row: 0 }]);
});

test("a label slides off the mark of the true value", () => {
  const [label] = placeLabels([{ from: 39, to: 85, text: "constructeurs" }], [46]);
  expect(label?.row).toBe(0);
  expect(label?.at).toBeGreaterThan(62);
});

test("labels of the same place go on two rows", () => {
  const point = { from: 50, to: 50 };
  const rows = placeLabels([
    { ...point, text: "la valeur juste" },
    { ...point, text: "votre fourchette" },
  ]).map(({ row }) => row);
  expect(rows).toEqual([0, 1]);
});

test("a label at the very end stays in the page", () => {
  const [label] = placeLabels([{ from: 100, to: 100, text: "la valeur" }]);
  expect(label?.at).toBeLessThan(95);
});
