/** Constraint cards of a plan: dealt, shown, answered, merged, and left for the roadmap. */
import { expect, test } from "vitest";
import { HOST, Trial } from "../../../tests/support/table.ts";
import { partsOf, peopleOf } from "../../engine/scene.ts";
import { registry } from "../index.ts";
import { actionPlan } from "./rules.ts";
import type { ActionPlanConfig } from "./schema.ts";
import type { ActionPlanShape, ActionPlanTeam } from "./state.ts";

const text = (said: string) => ({ fr: said, en: said });
const card = (id: string) => ({ id, title: text(`titre ${id}`), text: text(`texte ${id}`), facts: [] });

function plan(over: Partial<NonNullable<ActionPlanConfig["constraints"]>> | null = {}): Trial {
  const constraints = { cards: [card("a"), card("b"), card("c")], each: 1, at: "step", ...over } as const;
  const config: ActionPlanConfig = {
    ...{ points: 10, days: 20, goal: 2, most: 3, actions: [], sources: {} },
    prices: { points: [1, 2, 4, 7], days: [3, 8, 15] },
    ...(over && { constraints }),
  };
  const phase = {
    id: "p",
    activity: "action-plan",
    minutes: 5,
    isOptional: false,
    isProtected: false,
    config,
  };
  const trial = new Trial({ content: { scenario: "s", phases: [phase] }, registry });
  trial.join("a", "t1");
  trial.join("b", "t2");
  trial.flow("session/start");
  return trial;
}
const team = (trial: Trial, id: string) => trial.state.team[id]?.phases.p as ActionPlanTeam;
const met = (trial: Trial, id: string) => Object.values(team(trial, id).constraints ?? {});
const screen = (trial: Trial) => (trial.state.screen.phases.p as ActionPlanShape["screen"]).constraints;
const answer = (trial: Trial, seat: string, value: string, constraint = "k1") =>
  trial.play(seat, "p", { type: "action-plan/answer", constraint, value } as { type: string });
const outcomeOf = (trial: Trial) =>
  registry("action-plan").outcome(partsOf(trial.state, "p"), {
    config: trial.rules.content.phases[0]?.config,
    people: peopleOf(trial.state),
  }).constraints;

test("a plan that deals none has nothing of them anywhere, and one step", () => {
  const trial = plan(null);
  const { everyone, screen: room, team: tables } = trial.state;
  expect(JSON.stringify([everyone.phases, room.phases, tables])).not.toContain("constraint");
  expect(answer(trial, "s1", "w:1.1")).toBe("constraint-unknown");
  trial.flow("session/next");
  expect(trial.state.everyone.flow.status).toBe("ended");
});

test("cards are shown at a step, to the room as to the tables, and no game number moves", () => {
  const trial = plan();
  const isOpen = () => actionPlan.isOpen("constraints", trial.state.everyone.phases.p as never);
  expect([answer(trial, "s1", "w:1.1"), screen(trial), isOpen()]).toEqual(["constraint-unknown", {}, false]);
  expect(outcomeOf(trial)).toEqual([]);
  trial.flow("session/next");
  expect([trial.state.everyone.flow.status, isOpen()]).toEqual(["running", true]);
  const [own] = met(trial, "t1");
  expect(screen(trial)?.t1).toEqual([{ card: own?.card, isAnswered: false }]);
  expect([team(trial, "t1").points, team(trial, "t1").days]).toEqual([10, 20]);
});

test("shown from the start, they are on the écran from the start", () => {
  expect(Object.keys(screen(plan({ at: "start" })) ?? {})).toEqual(["t1", "t2"]);
});

test("each table is dealt its number, different ones, and neighbours others while there are enough", () => {
  const trial = plan({ each: 1 });
  expect(met(trial, "t1")[0]?.card).not.toBe(met(trial, "t2")[0]?.card);
  const two = met(plan({ each: 2 }), "t1").map((one) => one.card);
  expect(new Set(two).size).toBe(2);
});

test("a table answers its own cards, anew if it wishes; the room reads that it did, never what", () => {
  const trial = plan({ at: "start" });
  expect(answer(trial, "s1", "w:1.1")).toBe("ok");
  expect(answer(trial, "s1", "w:2.1")).toBe("ok");
  expect(met(trial, "t1")[0]?.answer).toBe("w:2.1");
  expect(screen(trial)?.t1?.[0]?.isAnswered).toBe(true);
  expect(JSON.stringify([trial.state.screen, trial.state.everyone, trial.state.team.t2])).not.toContain(
    "w:2.1",
  );
  for (const unknown of ["k2", "__proto__", "constructor"])
    expect(answer(trial, "s1", "w:3.1", unknown)).toBe("constraint-unknown");
});

test("tables that join keep both cards and every answer", () => {
  const trial = plan({ at: "start" });
  answer(trial, "s1", "w:1.1");
  answer(trial, "s2", "w:2.1");
  expect(trial.session(HOST, { type: "session/mergeTables", from: "t2", into: "t1" })).toBe("ok");
  expect(met(trial, "t1").map((one) => one.answer)).toEqual(["w:1.1", "w:2.1"]);
  expect(screen(trial)?.t1).toHaveLength(2);
});

test("the roadmap receives each card with its answer, or without", () => {
  const trial = plan({ at: "start" });
  answer(trial, "s1", "w:1.1");
  const [own] = met(trial, "t1");
  expect(outcomeOf(trial)).toMatchObject([
    { team: "t1", title: text(`titre ${own?.card ?? ""}`), answer: { words: "w:1.1" } },
    { team: "t2", answer: null },
  ]);
});
