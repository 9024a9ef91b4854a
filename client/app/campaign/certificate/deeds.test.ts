/** What a certificate tells. */
import { expect, test } from "vitest";
import { ownDeeds, teamDeeds } from "./deeds.ts";

const mission = (id: string, over: object = {}) => ({
  ...{ id, week: 1, topic: "usages" as const, title: id, how: "", steps: 2, ask: 5, most: 9, cap: 3 },
  ...{ isKept: false, facts: [], ...over },
});
const agenda = {
  starts: "2026-11-02",
  missions: [mission("garder", { isKept: true, unit: "appareils" }), mission("éteindre", { week: 2 })],
};
const row = (day: string, amount: number, of = "garder") => ({ id: `${day}${of}`, mission: of, day, amount });

test("one’s steps stop at the cap of a day, and weeks are those in which something was noted", () => {
  const deeds = ownDeeds(
    agenda,
    [row("2026-11-02", 5), row("2026-11-08", 1), row("2026-11-17", 1, "éteindre")],
    4,
  );
  expect(deeds).toEqual({
    ...{ weeks: 2, steps: 2 * 3 + 2 + 2, kept: 4 },
    done: [
      { title: "garder", unit: "appareils", amount: 6 },
      { title: "éteindre", unit: undefined, amount: 1 },
    ],
  });
});

test("a team that is not read alone tells what it noted, neither steps nor weeks", () => {
  expect(teamDeeds(agenda, { garder: 2 }, undefined)).toMatchObject({ steps: null, weeks: null, kept: 2 });
});

test("a nought is not told", () => {
  const standing = { steps: 12, regular: { weeks: 0 } };
  expect(teamDeeds(agenda, { éteindre: 1 }, standing)).toMatchObject({ steps: 12, weeks: null, kept: null });
});
