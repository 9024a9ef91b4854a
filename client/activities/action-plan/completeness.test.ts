/** What is shown as missing is what the rules ask for. */
import { expect, test } from "vitest";
import { TYPED_FIELDS } from "../../../game/activities/action-plan/fields.ts";
import { isComplete } from "../../../game/activities/action-plan/outcome.ts";
import type { PlanItem } from "../../../game/activities/action-plan/state.ts";
import { ASKED, missingOf, nextMissing } from "./completeness.ts";

const empty: PlanItem = {
  id: "a1",
  action: "pc-sept-ans",
  title: null,
  theme: "cycle-de-vie",
  points: 2,
  days: 8,
  impact: null,
  feasibility: null,
  fields: {},
  supports: [],
};

/** All said but `missing`. */
function without(...missing: readonly string[]): PlanItem {
  const isPlaced = !missing.includes("place");
  const fields = TYPED_FIELDS.filter((field) => !missing.includes(field)).map((field) => [
    field,
    { words: "w:1.0" },
  ]);
  return {
    ...empty,
    impact: isPlaced ? 3 : null,
    feasibility: isPlaced ? 1 : null,
    fields: Object.fromEntries(fields) as PlanItem["fields"],
  };
}

test("a new action misses everything", () => {
  expect(missingOf(empty)).toEqual(ASKED);
});

test.each(ASKED)("an action without %s does not count", (asked) => {
  const item = without(asked);
  expect(missingOf(item)).toEqual([asked]);
  expect(isComplete(item)).toBe(false);
});

test("an action that misses nothing counts", () => {
  expect(missingOf(without())).toEqual([]);
  expect(isComplete(without())).toBe(true);
});

test("the next missing thing comes after the one just said, going round", () => {
  const item = without("owner", "rebound");
  expect(nextMissing(item, "deadline")).toBe("rebound");
  expect(nextMissing(item, "rebound")).toBe("owner");
  expect(nextMissing(without("rebound"), "rebound")).toBeUndefined();
});
