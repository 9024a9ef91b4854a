/** Rulers: round ticks, places, labels that do not touch. */
import { expect, test } from "vitest";
import {
  FEWEST_LETTERS,
  inside,
  percentOf,
  placeLabels,
  snapped,
  ticksBetween,
  writtenTicks,
} from "./scale.ts";

const WIDE = 30;

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
  expect(placeLabels([{ from: 15, to: 35, text: "vous" }], WIDE)).toEqual([{ at: 25, row: 0 }]);
});

test("a label slides off the mark of the true value", () => {
  const [label] = placeLabels([{ from: 39, to: 85, text: "constructeurs" }], WIDE, [46]);
  expect(label?.row).toBe(0);
  expect(label?.at).toBeGreaterThan(62);
});

test("labels of the same place go on two rows", () => {
  const point = { from: 50, to: 50 };
  const rows = placeLabels(
    [
      { ...point, text: "la valeur juste" },
      { ...point, text: "votre fourchette" },
    ],
    WIDE,
  ).map(({ row }) => row);
  expect(rows).toEqual([0, 1]);
});

test("a label at the very end stays in the page", () => {
  const [label] = placeLabels([{ from: 100, to: 100, text: "la valeur" }], WIDE);
  expect(label?.at).toBeLessThan(95);
});

test("labels near each other do not touch, on the narrowest ruler and on a wide one", () => {
  const labels = [
    { from: 46, to: 46, text: "la valeur" },
    { from: 38, to: 50, text: "votre fourchette" },
    { from: 43, to: 58, text: "les sources" },
  ];
  for (const letters of [FEWEST_LETTERS, 30, 60]) {
    const placed = placeLabels(labels, letters);
    const edges = placed.map(({ at, row }, index) => {
      const half = ((labels[index]?.text.length ?? 0) / letters) * 50;
      return { row, left: at - half, right: at + half };
    });
    for (const [index, one] of edges.entries())
      for (const other of edges.slice(index + 1))
        expect(one.row !== other.row || one.right <= other.left || other.right <= one.left).toBe(true);
  }
});

test("a label longer than its ruler is centred, never pushed out on one side", () => {
  expect(inside(90, "un libellé bien trop long pour sa règle", FEWEST_LETTERS)).toBe(50);
});

test("numbers under a ruler are all written where there is room, and thinned out evenly where there is none", () => {
  const ticks = [0, 20, 40, 60, 80, 100].map((at) => ({ at, text: `${at}0 000` }));
  expect(writtenTicks(ticks, 60)).toEqual([true, true, true, true, true, true]);
  expect(writtenTicks(ticks, 30)).toEqual([true, false, true, false, true, false]);
  expect(writtenTicks(ticks, 4)).toEqual([true, false, false, false, false, false]);
});
