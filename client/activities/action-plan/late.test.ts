/** Which tables the facilitator helps first. */
import { expect, test } from "vitest";
import type { ActionPlanTeam, PlanItem } from "../../../game/activities/action-plan/state.ts";
import { TYPED_FIELDS } from "../../../game/activities/action-plan/fields.ts";
import { lateness } from "./late.ts";

const item = (isComplete: boolean): PlanItem => ({
  id: "a1",
  action: null,
  title: "w:1.0",
  theme: "inclusion",
  points: 1,
  days: 3,
  impact: isComplete ? 2 : null,
  feasibility: isComplete ? 2 : null,
  fields: isComplete ? Object.fromEntries(TYPED_FIELDS.map((field) => [field, { words: "w:2.0" }])) : {},
  supports: [],
});
const team = (...items: PlanItem[]): ActionPlanTeam => ({
  items: Object.fromEntries(items.map((each, index) => [`a${String(index)}`, each])),
  done: {},
  points: 8,
  days: 24,
  count: items.length,
});
const [nothing, begun, advanced] = [team(), team(item(false)), team(item(true))];

test("an empty plan is late once half of the others have begun", () => {
  expect(lateness(nothing, [begun, nothing])).toBe("nothing-chosen");
  expect(lateness(nothing, [begun, nothing, nothing])).toBeUndefined();
});

test("a plan without a complete action is late once half of the others have one", () => {
  expect(lateness(begun, [advanced, begun])).toBe("nothing-complete");
  expect(lateness(begun, [begun, begun])).toBeUndefined();
});

test("a table alone is never late, nor one that has finished an action", () => {
  expect(lateness(nothing, [])).toBeUndefined();
  expect(lateness(advanced, [advanced, advanced])).toBeUndefined();
});
