/** What a plan accepts, refuses, costs and leaves for the roadmap. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seatActor, Trial } from "../../../tests/support/table.ts";
import { registry } from "../index.ts";
import { partsOf, peopleOf } from "../../engine/scene.ts";
import type { ActionPlanCommand, ActionPlanConfig } from "./schema.ts";
import type { CatalogueAction } from "../../scenario/catalogue.ts";
import { TYPED_FIELDS } from "./fields.ts";
import type { ActionPlanShape, ActionPlanTeam } from "./state.ts";

const text = (said: string) => ({ fr: said, en: said });
const action = (id: string, cost: 0 | 1 | 2 | 3, effort: 1 | 2 | 3): CatalogueAction => ({
  id,
  theme: "cycle-de-vie",
  tiers: ["terminaux"],
  cost,
  effort,
  title: text(`title ${id}`),
  summary: text("summary"),
  indicator: text("indicator"),
  rebound: text("rebound"),
  guards: [text("guard 0"), text("guard 1")],
  facts: [`fact-${id}`],
});
const config: ActionPlanConfig = {
  points: 10,
  days: 20,
  prices: { points: [1, 2, 4, 7], days: [3, 8, 15] },
  goal: 2,
  sources: {},
  most: 3,
  actions: [
    action("cheap", 0, 1),
    action("long", 0, 3),
    action("dear", 3, 1),
    action("dearer", 3, 1),
    action("second", 1, 1),
  ],
};
const rules = {
  content: {
    scenario: "s",
    phases: [{ id: "p", activity: "action-plan", minutes: 5, isOptional: false, isProtected: false, config }],
  },
  registry,
};

function room(people = 2): Trial {
  const trial = new Trial(rules);
  for (let n = 0; n < people; n += 1) trial.join(`p${n}`, "t1");
  trial.flow("session/start");
  return trial;
}
const act = (trial: Trial, command: ActionPlanCommand, seat = "s1") => trial.play(seat, "p", command);
const choose = (trial: Trial, id: string) => act(trial, { type: "action-plan/choose", action: id });
const team = (trial: Trial) => trial.state.team.t1?.phases.p as ActionPlanTeam;
const complete = (trial: Trial) => (trial.state.screen.phases.p as ActionPlanShape["screen"]).complete;

function fillAll(trial: Trial, item: string): void {
  act(trial, { type: "action-plan/place", item, impact: 3, feasibility: 2 });
  for (const field of TYPED_FIELDS)
    act(trial, { type: "action-plan/fill", item, field, value: `w:1.${TYPED_FIELDS.indexOf(field)}` });
}

describe("what can be paid", () => {
  test("a chosen action costs its points and days, and who chose it supports it", () => {
    const trial = room();
    expect(choose(trial, "second")).toBe("ok");
    expect(team(trial)).toMatchObject({
      points: 8,
      days: 17,
      items: { a1: { action: "second", supports: ["s1"] } },
    });
  });

  test.each([
    ["unknown", "action-unknown"],
    ["cheap", "already-chosen"],
    ["dearer", "points-exhausted"],
  ])("choosing %s is refused: %s", (id, refusal) => {
    const trial = room();
    choose(trial, "cheap");
    choose(trial, "dear");
    expect(choose(trial, id)).toBe(refusal);
  });

  test("days run out too", () => {
    const trial = room();
    choose(trial, "long");
    expect(
      act(trial, { type: "action-plan/write", title: "w:1.0", theme: "gouvernance", cost: 0, effort: 2 }),
    ).toBe("days-exhausted");
  });

  test("a plan is full before it is too long to discuss", () => {
    const trial = room();
    for (const id of ["cheap", "second"]) choose(trial, id);
    act(trial, { type: "action-plan/write", title: "w:1.0", theme: "gouvernance", cost: 0, effort: 1 });
    expect(choose(trial, "long")).toBe("plan-full");
  });

  test("an action dropped gives back what it cost", () => {
    const trial = room();
    choose(trial, "second");
    expect(act(trial, { type: "action-plan/drop", item: "a1" })).toBe("ok");
    expect(team(trial)).toMatchObject({ points: 10, days: 20, items: {} });
  });

  test("whatever is done, points and days add up to what the table was given", () => {
    const ids = fc.constantFrom("cheap", "long", "dear", "dearer", "second");
    const acts = fc.array(
      fc.oneof(
        ids.map((id) => ({ id, isDrop: false })),
        fc.nat(6).map((n) => ({ id: `a${n}`, isDrop: true })),
      ),
    );
    fc.assert(
      fc.property(acts, (all) => {
        const trial = room(1);
        for (const { id, isDrop } of all) {
          if (isDrop) act(trial, { type: "action-plan/drop", item: id });
          else choose(trial, id);
        }
        const { items, points, days } = team(trial);
        const spent = Object.values(items).reduce(
          (sum, item) => ({ points: sum.points + item.points, days: sum.days + item.days }),
          { points: 0, days: 0 },
        );
        expect([points + spent.points, days + spent.days]).toEqual([10, 20]);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(days).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("before an action counts", () => {
  test("it is placed and every field is said", () => {
    const trial = room();
    choose(trial, "cheap");
    fillAll(trial, "a1");
    expect(complete(trial)).toEqual({ t1: 1 });
  });

  test.each(TYPED_FIELDS)("without its %s it does not count", (missing) => {
    const trial = room();
    choose(trial, "cheap");
    act(trial, { type: "action-plan/place", item: "a1", impact: 1, feasibility: 1 });
    for (const field of TYPED_FIELDS.filter((name) => name !== missing)) {
      act(trial, { type: "action-plan/fill", item: "a1", field, value: "w:1.0" });
    }
    expect(complete(trial).t1).toBe(0);
  });

  test("the catalogue's own texts may be taken, those it does not have may not", () => {
    const trial = room();
    choose(trial, "cheap");
    const take = (field: "indicator" | "guard", index: number, item = "a1") =>
      act(trial, { type: "action-plan/take", item, field, index });
    expect([
      take("guard", 1),
      take("guard", 2),
      take("indicator", 0),
      take("indicator", 1),
      take("guard", 0, "a9"),
    ]).toEqual(["ok", "not-in-catalogue", "ok", "not-in-catalogue", "item-unknown"]);
  });

  test("a written action has no catalogue to take from", () => {
    const trial = room();
    act(trial, { type: "action-plan/write", title: "w:1.0", theme: "gouvernance", cost: 0, effort: 1 });
    expect(act(trial, { type: "action-plan/take", item: "a1", field: "guard", index: 0 })).toBe(
      "not-in-catalogue",
    );
  });

  test("an unknown item is neither placed, filled, supported nor dropped", () => {
    const trial = room();
    expect(act(trial, { type: "action-plan/place", item: "a9", impact: 1, feasibility: 1 })).toBe(
      "item-unknown",
    );
    expect(act(trial, { type: "action-plan/fill", item: "a9", field: "owner", value: "w:1.0" })).toBe(
      "item-unknown",
    );
    expect(act(trial, { type: "action-plan/support", item: "a9", isOn: true })).toBe("item-unknown");
    expect(act(trial, { type: "action-plan/drop", item: "a9" })).toBe("item-unknown");
  });

  test("a person supports once, may withdraw, and takes their support along when leaving the table", () => {
    const trial = room();
    choose(trial, "cheap");
    expect(act(trial, { type: "action-plan/support", item: "a1", isOn: true }, "s2")).toBe("ok");
    expect(act(trial, { type: "action-plan/support", item: "a1", isOn: true }, "s2")).toBe("already-done");
    trial.session(seatActor("s1"), { type: "session/move", team: "t2" });
    expect(team(trial).items.a1?.supports).toEqual(["s2"]);
    expect(act(trial, { type: "action-plan/support", item: "a1", isOn: false }, "s2")).toBe("ok");
    trial.session(seatActor("s2"), { type: "session/leave" });
    expect(team(trial).items.a1?.supports).toEqual([]);
  });
});

describe("already done", () => {
  test("an action of the catalogue is declared once and may be taken back", () => {
    const trial = room();
    const declare = () => act(trial, { type: "action-plan/declare", action: "dear" });
    expect([declare(), declare()]).toEqual(["ok", "already-declared"]);
    expect(act(trial, { type: "action-plan/undeclare", item: "d1" })).toBe("ok");
    expect(act(trial, { type: "action-plan/undeclare", item: "d1" })).toBe("item-unknown");
    expect(act(trial, { type: "action-plan/declare", action: "nothing" })).toBe("action-unknown");
  });

  test("the pile has an end", () => {
    const trial = room();
    const own = () => act(trial, { type: "action-plan/declareOwn", title: "w:1.0", theme: "inclusion" });
    const answers = Array.from({ length: 21 }, own);
    expect(answers.at(-1)).toBe("pile-full");
    expect(answers.filter((answer) => answer === "ok")).toHaveLength(20);
  });
});

test("the outcome has the catalogue's texts, the table's words, what is complete and who supports", () => {
  const trial = room();
  choose(trial, "cheap");
  fillAll(trial, "a1");
  act(trial, { type: "action-plan/take", item: "a1", field: "guard", index: 1 });
  act(trial, { type: "action-plan/write", title: "w:9.0", theme: "gouvernance", cost: 0, effort: 1 }, "s2");
  act(trial, { type: "action-plan/declare", action: "dear" });
  const { actions, engaged, facts } = registry("action-plan").outcome(partsOf(trial.state, "p"), {
    config,
    people: peopleOf(trial.state),
  });
  expect(actions).toHaveLength(2);
  expect(actions[0]).toMatchObject({
    catalogueId: "cheap",
    title: { fr: "title cheap" },
    isComplete: true,
    votes: 1,
    fields: { owner: { words: "w:1.0" }, guard: { fr: "guard 1" } },
  });
  expect(actions[1]).toMatchObject({ catalogueId: null, title: { words: "w:9.0" }, isComplete: false });
  expect(engaged).toEqual([{ team: "t1", title: text("title dear"), theme: "cycle-de-vie" }]);
  expect(facts).toEqual(["fact-cheap"]);
});
