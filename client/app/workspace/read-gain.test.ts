/** A gain typed by hand: read as people write numbers, and never kept without its hypothesis. */
import { expect, test } from "vitest";
import { draftOf, readGain } from "./read-gain.ts";

const good = { low: "1,5", high: "12 000", unit: "t CO₂e", hypothesis: "Mille postes" };

test("numbers are read as they are written, signs and spaces included", () => {
  expect(readGain({ ...good, low: "−3" })).toEqual({
    ...{ ok: true, gain: { low: -3, high: 12_000, unit: "t CO₂e", hypothesis: "Mille postes" } },
  });
});

test.each([
  [{ low: "beaucoup" }, { low: "number-unreadable" }],
  [{ high: "" }, { high: "number-unreadable" }],
  [{ high: "1,4" }, { high: "gain-ends" }],
  [{ unit: " " }, { unit: "gain-unit-empty" }],
  [{ hypothesis: "" }, { hypothesis: "gain-hypothesis-empty" }],
])("%j is doubted: %j", (part, doubts) => {
  expect(readGain({ ...good, ...part })).toEqual({ ok: false, doubts });
});

test("what was kept comes back as it was typed", () => {
  const kept = { low: 0.43, high: 2.3, unit: "t", hypothesis: "x" };
  expect(readGain(draftOf(kept, "kg"))).toEqual({ ok: true, gain: kept });
});
