import { expect, test } from "vitest";
import type { MandateTeam } from "../../../game/activities/mandate/state.ts";
import { happenedBetween } from "./table-news.ts";

const calm: MandateTeam = {
  ...{ members: 2, sealed: null, captain: "s1", proposals: [], voices: {}, chosen: [], lateGuards: {} },
  ...{ isConfirmed: false, option: null, resolution: null, story: [], home: [] },
  ...{ strained: null, shared: null, isSummoned: false, stock: null },
  world: {
    ...{ year: 2, numbers: {}, gauges: { service: 5, security: 5, inclusion: 5 } },
    ...{ budget: 25, workdays: 40, support: 3, hidden: [], lessons: [] },
    taken: [{ action: "a", year: 2, isGuarded: false, trace: null }],
  },
};
const after = (change: Partial<MandateTeam>) => happenedBetween(calm, { ...calm, ...change });
const guarded = { ...calm.world, taken: calm.world.taken.map((one) => ({ ...one, isGuarded: true })) };

test("what a table does is said once, voices are not", () => {
  expect(after({ voices: { s1: { support: "a", objection: null } } })).toBeUndefined();
  expect(after({ sealed: "pue" })).toBe("sealed");
  expect(after({ option: "wait" })).toBe("decided");
  expect(after({ isConfirmed: true, chosen: ["a"] })).toBe("confirmed");
  expect(after({ world: guarded })).toBe("guarded");
  expect(after({ chosen: ["a"] })).toBe("shared");
  expect(after({ story: [{ year: 2, kept: [], opened: [], text: "w:1.1", council: null }] })).toBe("told");
});

test("a new year says its step, not what it undid", () => {
  expect(after({ world: { ...guarded, year: 3 } })).toBeUndefined();
});
