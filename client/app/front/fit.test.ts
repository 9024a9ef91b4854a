/** What fits in the time a facilitator has, and how many tables a room needs. */
import { describe, expect, it } from "vitest";
import type { ScenarioOffer } from "./api.ts";
import { fitOf, tablesFor, without } from "./fit.ts";

const words = { fr: "", en: "" };
const plain = (id: string, minutes: number): ScenarioOffer => ({
  ...{ id, title: words, summary: words, minutes, tables: 3, mandate: null, asksArchives: false, phases: [] },
});
const mandate: ScenarioOffer = {
  ...plain("mandat-90", 90),
  mandate: { estate: "val", name: words, mode: "national", years: 4, isShort: false, minutes: 38 },
};
const offers = [plain("decouverte-60", 60), mandate, plain("toile-45", 45)];

describe("fitOf", () => {
  it("proposes nothing to who has the time, or did not say", () => {
    expect(fitOf({ offer: mandate, mandate: undefined }, offers, 90)).toEqual({ needed: 90 });
    expect(fitOf({ offer: mandate, mandate: undefined }, offers, undefined)).toEqual({ needed: 90 });
  });
  it("proposes the longest mandate and the longest other workshop that fit", () => {
    const { shorter, other } = fitOf({ offer: mandate, mandate: undefined }, offers, 75);
    expect(other?.id).toBe("decouverte-60");
    expect(shorter?.minutes).toBeLessThanOrEqual(75);
    expect(Number(shorter?.mandate.years)).toBeGreaterThanOrEqual(2);
  });
  it("proposes to leave out the optional phase that is enough, and counts without it", () => {
    const phase = (id: string, minutes: number, isOptional = true) => ({
      ...{ id, title: words, minutes, isOptional },
    });
    const phases = [phase("a", 46, false), phase("b", 4), phase("c", 10)];
    const offer = { ...plain("toile", 60), phases };
    const spared = (available: number) =>
      fitOf({ offer, mandate: undefined }, offers, available).spare?.map(({ id }) => id);
    expect([spared(57), spared(55), spared(48), spared(40)]).toEqual([["b"], ["c"], ["b", "c"], []]);
    expect(fitOf({ offer: without(offer, ["c"]), mandate: undefined }, offers, 55)).toEqual({ needed: 50 });
  });
  it("proposes nothing when nothing fits", () => {
    const fit = fitOf({ offer: plain("decouverte-60", 60), mandate: undefined }, offers, 30);
    expect([fit.shorter, fit.other]).toEqual([undefined, undefined]);
  });
});

it("makes tables of about six", () => {
  expect([1, 6, 7, 12, 13, 40].map(tablesFor)).toEqual([1, 1, 2, 2, 3, 7]);
});
