/** What a change gains, with its ends: nothing for nothing, ends in order, and the truth between them wherever factors lie. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estate, factors } from "../../tests/support/estates.ts";
import { changed } from "./change.ts";
import type { Factors } from "./factors.ts";
import { footprint } from "./footprint.ts";
import { gainOf } from "./gain.ts";
import { exactly, type Range } from "./range.ts";
import type { Parameters } from "./schema.ts";

const base: Parameters = estate("val-d-octet");
const ZERO = { low: 0, value: 0, high: 0 };

/** Numbers that people change, moved together. */
const changes = fc.record({
  "parc.portable.dureeAns": fc.double({ min: 1, max: 12, noNaN: true }),
  "parc.ecran.nombre": fc.double({ min: 0, max: 4_000, noNaN: true }),
  "parc.smartphone.partReconditionnee": fc.double({ min: 0, max: 1, noNaN: true }),
  "parc.imprimante.nombre": fc.integer({ min: 0, max: 500 }),
  serveurs: fc.integer({ min: 0, max: 200 }),
  pue: fc.double({ min: 1, max: 3, noNaN: true }),
  to: fc.double({ min: 0, max: 500, noNaN: true }),
  "hebergement.servicesMetier.kgParAgent": fc.double({ min: 0, max: 200, noNaN: true }),
  "hebergement.iaGenerative.kgParAgent": fc.double({ min: 0, max: 200, noNaN: true }),
});

/** Every factor at a point of its range, each at its own. */
function somewhere(all: Factors, points: readonly number[]): Factors {
  let index = 0;
  const walk = (value: unknown): unknown => {
    if (isRange(value)) {
      const point = points[index++ % points.length] ?? 0;
      return exactly(value.low + point * (value.high - value.low));
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one)]));
  };
  return walk(all) as Factors;
}
const isRange = (value: unknown): value is Range =>
  typeof value === "object" && value !== null && "low" in value && "high" in value;

describe("the gain of a change", () => {
  test("is nothing when nothing changes", () => {
    expect(gainOf(base, changed(base, {}), factors)).toEqual({
      ...{ carbon: ZERO, matter: ZERO, unweighed: [], single: [] },
    });
  });

  test("has its ends in order, and is the difference of the two footprints in its middle", () => {
    fc.assert(
      fc.property(changes, (set) => {
        const after = changed(base, { set });
        const { carbon, matter } = gainOf(base, after, factors);
        for (const range of [carbon, matter ?? ZERO]) {
          expect(range.low).toBeLessThanOrEqual(range.value);
          expect(range.value).toBeLessThanOrEqual(range.high);
        }
        const [before, then] = [footprint(base, factors), footprint(after, factors)];
        expect(carbon.value).toBeCloseTo(before.carbon.total.value - then.carbon.total.value, 5);
      }),
      { numRuns: 100 },
    );
  });

  test("holds what the model says wherever each factor lies in its own range", () => {
    const points = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 61, maxLength: 61 });
    fc.assert(
      fc.property(changes, points, (set, where) => {
        const after = changed(base, { set });
        const { carbon, matter } = gainOf(base, after, factors);
        const real = somewhere(factors, where);
        const [before, then] = [footprint(base, real), footprint(after, real)];
        const saved = before.carbon.total.value - then.carbon.total.value;
        const spared = before.matter.total.value - then.matter.total.value;
        const hair = 1e-6;
        expect(saved).toBeGreaterThanOrEqual(carbon.low - hair);
        expect(saved).toBeLessThanOrEqual(carbon.high + hair);
        expect(spared).toBeGreaterThanOrEqual((matter?.low ?? 0) - hair);
        expect(spared).toBeLessThanOrEqual((matter?.high ?? 0) + hair);
      }),
      { numRuns: 200 },
    );
  });

  test("is narrower than two ranges taken apart: the same factor is wrong on both sides", () => {
    const after = changed(base, { set: { "parc.portable.dureeAns": 7 } });
    const { carbon } = gainOf(base, after, factors);
    const [before, then] = [footprint(base, factors).carbon.total, footprint(after, factors).carbon.total];
    expect(carbon.low).toBeGreaterThan(0);
    expect(before.low - then.high).toBeLessThan(0);
    expect(carbon.high - carbon.low).toBeLessThan((before.high - then.low - (before.low - then.high)) / 4);
  });

  test("is below zero when the change adds", () => {
    const { carbon, matter } = gainOf(base, changed(base, { multiply: { "parc.ecran.nombre": 2 } }), factors);
    expect([carbon.high < 0, matter !== null && matter.high < 0]).toEqual([true, true]);
  });

  test("says no matter of what no source weighs", () => {
    const after = changed(base, { multiply: { "parc.imprimante.nombre": 0.5 } });
    expect(gainOf(base, after, factors)).toMatchObject({
      ...{ matter: null, unweighed: ["imprimante"] },
      // One source for printers: the ends say nothing of what is not known.
      single: ["imprimante"],
    });
  });
});
