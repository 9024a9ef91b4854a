import { expect, test } from "vitest";
import type { Resolution } from "../../../game/activities/mandate/state.ts";
import { gaugesMoved, isStill, movedBetween, yearChange } from "./moved.ts";

const even = { service: 5, security: 5, inclusion: 5 };
const weight = (terminaux: number, reseaux: number, centres: number) => ({
  carbon: { terminaux, reseaux, centres },
  matter: { terminaux: terminaux * 2, reseaux: 0, centres: 0 },
});

test("each tier's movement, their sum, and the longest bar", () => {
  const moved = movedBetween(weight(100, 10, 20), weight(70, 15, 20));
  expect(moved.tiers.terminaux).toEqual({ carbon: -30, matter: -60 });
  expect(moved.total).toEqual({ carbon: -25, matter: -60 });
  expect(moved.most).toEqual({ carbon: 30, matter: 60 });
});

test("what moves by less than a kilogram is still", () => {
  expect(isStill(movedBetween(weight(100, 10, 20), weight(100.2, 10, 20)))).toBe(true);
  expect(isStill(movedBetween(weight(100, 10, 20), weight(99, 10, 20)))).toBe(false);
});

test("a year's change is read from its first to its last beat", () => {
  const resolution: Resolution = {
    ...{ before: weight(100, 0, 0), gained: weight(80, 0, 0), cameBack: weight(90, 0, 0) },
    ...{ acted: [], opened: [], revealed: [], skipped: [], back: {} },
    gauges: { before: even, gained: even, cameBack: even },
  };
  expect(yearChange(resolution)?.carbon).toBeCloseTo(-10);
  expect(yearChange(null)).toBeUndefined();
});

test("a gauge that moved by less than a tenth is not shown", () => {
  const after = { service: 5.04, security: 4.2, inclusion: 5 };
  expect(gaugesMoved(even, after)).toEqual([{ gauge: "security", from: 5, to: 4.2 }]);
});
