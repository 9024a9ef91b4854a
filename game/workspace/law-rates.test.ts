/** The two shares of the law: what counts, what is asked in a year, and counts that do not hold together. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rateOf, shareOf, sharesOf } from "./law-rates.ts";
import type { Source } from "../roadmap/schema.ts";

const figure = (id: string, value: number, year: number): Source => ({
  ...{ id, value, year, label: id, unit: "%", low: null, high: null, scope: "", title: "Source" },
  ...{ url: null, licence: "", level: "cited", confidence: "" },
});
const FIGURES = [
  figure("agec-informatique-2024", 20, 2024),
  figure("agec-informatique-2027", 25, 2027),
  figure("reemploi-reforme-2023", 25, 2023),
  figure("reemploi-reforme-2024", 35, 2024),
  figure("reemploi-reforme-2025", 50, 2025),
];

describe("what is asked in a year", () => {
  test.each([
    ["reuse", "2023", 25],
    ["reuse", "2024", 35],
    ["reuse", "2025", 50],
    ["reuse", "2031", 50],
    ["agec", "2026", 20],
    ["agec", "2027", 25],
  ] as const)("for %s in %s is %d percent", (family, year, value) => {
    expect(rateOf(family, year, FIGURES)?.value).toBe(value);
  });

  test("is not supposed for a year before the first figure", () => {
    expect(rateOf("agec", "2023", FIGURES)).toBeNull();
  });
});

describe("a share", () => {
  const half = rateOf("reuse", "2025", FIGURES);
  test.each([
    ["nobody said the whole", 3, null, "unsaid"],
    ["nobody said the part", null, 80, "unsaid"],
    ["nothing was reformed", 0, 0, "nothing"],
    ["something went to reuse out of nothing", 4, 0, "unsaid"],
    ["the part is more than the whole", 81, 80, "over"],
    ["exactly what is asked was reached", 40, 80, "reached"],
    ["one less was sent", 39, 80, "under"],
  ] as const)("when %s", (_, part, whole, state) => {
    expect(shareOf(part, whole, half).state).toBe(state);
  });

  test("is A ÷ B × 100, cut to one decimal", () => {
    expect(shareOf(2, 3, half)).toMatchObject({ percent: 66.6, state: "reached" });
  });

  test("is said without a verdict when no rate is known", () => {
    const counted = { spent: 1_000, spentReused: 300, reformed: null, reused: null };
    const { agec, reuse } = sharesOf("2020", counted, FIGURES);
    expect([agec, reuse]).toEqual([{ state: "no-rate", percent: 30, rate: null }, { state: "unsaid" }]);
  });

  test("is always between 0 and 100 when the part is within the whole, and never says reached below the rate", () => {
    const counts = fc.tuple(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 })).filter(([a, b]) => a <= b);
    fc.assert(
      fc.property(counts, ([part, whole]) => {
        const share = shareOf(part, whole, half);
        if (share.state === "unsaid" || share.state === "nothing") throw new Error(share.state);
        expect(share.percent).toBeGreaterThanOrEqual(0);
        expect(share.percent).toBeLessThanOrEqual(100);
        expect(share.state === "reached").toBe(part * 2 >= whole);
        if (share.state === "under") expect(share.percent).toBeLessThan(50);
      }),
    );
  });
});
