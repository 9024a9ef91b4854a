/** Counts as people type them, and what is sent of a mandate. */
import { describe, expect, test } from "vitest";
import { choiceOf, draftFor, draftOf, missingCounts, OWN, readCount } from "./draft.ts";

const offer = {
  ...{ estate: "val-d-octet", years: 4, isShort: false, mode: "national" as const, minutes: 38 },
  name: { fr: "Val d’Octet", en: "Val d’Octet" },
};

describe("a count", () => {
  test("is read with spaces between thousands and the language's decimals", () => {
    expect(
      ["1200", "1 200", "1\u202f200", " 12 ", "2,5", "2.5", "0"].map((typed) => readCount(typed, "fr")),
    ).toEqual([...[1200, 1200, 1200, 12, 2.5, 2.5, 0]]);
    expect(["1,200", "1,200,000", "2.5"].map((typed) => readCount(typed, "en"))).toEqual([
      ...[1200, 1_200_000, 2.5],
    ]);
  });

  test("that is none is sent as it is, an empty one is not sent", () => {
    expect(readCount("beaucoup", "fr")).toBe("beaucoup");
    expect(readCount("-3", "fr")).toBe(-3);
    expect(readCount("  ", "fr")).toBeUndefined();
  });
});

describe("what is sent", () => {
  test("years, pace and a shipped estate", () => {
    expect(choiceOf({ ...draftOf(offer), years: "3", isShort: true }, "fr")).toEqual({
      ...{ years: 3, isShort: true, estate: { id: "val-d-octet" } },
    });
  });

  test("own counts with their base, without those left empty", () => {
    const draft = {
      ...draftOf(offer),
      estate: OWN,
      base: "commune-40",
      counts: { agents: "120", to: "4,5", fixe: "" },
    };
    expect(choiceOf(draft, "fr")?.estate).toEqual({ own: { base: "commune-40", agents: 120, to: 4.5 } });
    expect(missingCounts(draft)).toBe(8);
  });

  test("nothing while the years are no number", () => {
    expect(choiceOf({ ...draftOf(offer), years: "deux" }, "fr")).toBeUndefined();
  });
});

test("another workshop brings its own years and keeps the estate that was described", () => {
  const before = { ...draftOf(offer), years: "6", estate: OWN, counts: { agents: "12" } };
  expect(draftFor({ ...offer, years: 2, isShort: true }, before)).toEqual({
    ...before,
    ...{ years: "2", isShort: true },
  });
});
