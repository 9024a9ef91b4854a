/** A table that played on paper: its scribe enters its sheets after, in a phase opened again, and it counts like the others. */
import { expect, test } from "vitest";
import { Trial } from "../../../tests/support/table.ts";
import { partsOf, peopleOf } from "../../engine/scene.ts";
import { registry } from "../index.ts";
import { TYPED_FIELDS } from "./fields.ts";
import type { ActionPlanCommand, ActionPlanConfig } from "./schema.ts";

const config: ActionPlanConfig = {
  ...{ points: 10, days: 20, goal: 2, most: 3, actions: [], sources: {} },
  prices: { points: [1, 2, 4, 7], days: [3, 8, 15] },
};
const phase = { minutes: 5, isOptional: false, isProtected: false };
const rules = {
  content: {
    scenario: "s",
    phases: [
      { ...phase, id: "plan", activity: "action-plan", config },
      { ...phase, id: "pause", activity: "briefing", config: { paragraphs: [], steps: [] } },
    ],
  },
  registry,
};

const act = (trial: Trial, seat: string, command: ActionPlanCommand) => {
  expect(trial.play(seat, "plan", command)).toBe("ok");
};

function enter(trial: Trial, seat: string): void {
  const prices = { cost: 0, effort: 1 };
  act(trial, seat, { type: "action-plan/write", title: "w:1.0", theme: "cycle-de-vie", ...prices });
  act(trial, seat, { type: "action-plan/place", item: "a1", impact: 3, feasibility: 2 });
  TYPED_FIELDS.forEach((field, index) => {
    act(trial, seat, { type: "action-plan/fill", item: "a1", field, value: `w:1.${index + 1}` });
  });
}

test("a paper table entered after the plan was left counts its actions and its people like the others", () => {
  const trial = new Trial(rules, 1);
  trial.join("screen", "t1");
  trial.flow("session/start");
  enter(trial, "s1");
  trial.flow("session/next");
  trial.session({ kind: "host", host: "h1" }, { type: "session/setTables", count: 2 });
  // Mode table: one device, several named people.
  for (const name of ["one", "two", "three"]) expect(trial.join(name, "t2")).toBe("ok");
  expect(trial.open("plan")).toBe("ok");
  enter(trial, "s2");
  for (const seat of ["s3", "s4"]) act(trial, seat, { type: "action-plan/support", item: "a1", isOn: true });
  expect(trial.open("pause")).toBe("ok");

  const left = registry("action-plan").outcome(partsOf(trial.state, "plan"), {
    config,
    people: peopleOf(trial.state),
  });
  expect(left.actions.map(({ team, isComplete, votes }) => ({ team, isComplete, votes }))).toEqual([
    { team: "t1", isComplete: true, votes: 1 },
    { team: "t2", isComplete: true, votes: 3 },
  ]);
});
