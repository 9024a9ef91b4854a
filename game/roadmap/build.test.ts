import { expect, test } from "vitest";
import { ACTIONS, EMPTY, INPUT } from "../../tests/documents/fixture.ts";
import { buildRoadmap } from "./build.ts";
import type { PlannedAction } from "./input.ts";
import { Roadmap, type RoadmapAction } from "./schema.ts";

const base: PlannedAction = {
  id: "plan/t1/1",
  title: "Nommer une référente",
  theme: "gouvernance",
  tiers: ["gouvernance"],
  points: 1,
  days: 2,
  votes: 3,
  isComplete: true,
  origin: { session: "ABC234", phase: "plan", team: "t1" },
};
const whole: PlannedAction = {
  ...base,
  owner: "DGS",
  deadline: "2027",
  indicator: "ETP",
  startValue: "0",
  rebound: "Tout repose sur elle",
  guard: "Un relais par direction",
};

function only(action: PlannedAction): RoadmapAction {
  const [built] = buildRoadmap({ ...EMPTY, actions: [action] }).actions;
  if (built === undefined) throw new Error("the action was lost");
  return built;
}

const stateOf = (roadmap: Roadmap) =>
  Object.fromEntries(roadmap.checklist.map(({ id, state }) => [id, state]));

test("an action with nothing but a title has all its fields to fill", () => {
  expect(only(base)).toEqual({
    id: "plan/t1/1",
    code: "7.1",
    catalogueId: null,
    title: "Nommer une référente",
    summary: null,
    theme: "gouvernance",
    tiers: ["gouvernance"],
    owner: null,
    deadline: null,
    indicator: null,
    startValue: null,
    rebound: null,
    guard: null,
    trial: null,
    pitch: null,
    impact: null,
    feasibility: null,
    duty: null,
    debate: null,
    votes: 3,
    game: { points: 1, days: 2 },
    isComplete: false,
    missing: ["owner", "deadline", "indicator", "startValue", "rebound", "guard"],
    sameAs: [],
    origin: { session: "ABC234", phase: "plan", team: "t1" },
  });
});

test("a field of blanks is a field to fill", () => {
  expect(only({ ...whole, guard: " \n\t" })).toMatchObject({
    guard: null,
    isComplete: false,
    missing: ["guard"],
  });
});

test("an action is complete when its table said so and nothing is missing", () => {
  expect(only(whole).isComplete).toBe(true);
  expect(only({ ...whole, isComplete: false }).isComplete).toBe(false);
});

test("one side alone is not a debate", () => {
  expect(only({ ...base, debate: { for: "Simple", against: " " } }).debate).toBe(null);
});

test("actions are numbered by axis, in the order of the decree's themes", () => {
  const codes = buildRoadmap(INPUT).actions.map(({ code, id }) => `${code} ${id}`);
  expect(codes).toEqual([
    "1.1 plan/t1/2",
    "2.1 plan/t1/1",
    "2.2 plan/t2/1",
    "2.3 plan/t3/1",
    "3.1 plan/t1/3",
    "4.1 plan/t2/3",
    "5.1 plan/t2/2",
    "5.2 plan/t3/2",
    "7.1 plan/t2/4",
    "7.2 plan/t3/3",
  ]);
});

test("the same entry chosen by two tables stays two actions that know each other", () => {
  const same = buildRoadmap(INPUT).actions.filter(({ catalogueId }) => catalogueId === "pc-sept-ans");
  expect(same.map(({ id, sameAs }) => [id, sameAs])).toEqual([
    ["plan/t1/1", ["plan/t2/1"]],
    ["plan/t2/1", ["plan/t1/1"]],
  ]);
});

test("two actions written by hand are never the same entry", () => {
  const { actions } = buildRoadmap({ ...EMPTY, actions: [base, { ...base, id: "plan/t2/1" }] });
  expect(actions.map(({ sameAs }) => sameAs)).toEqual([[], []]);
});

test("the authority is null until somebody writes it", () => {
  expect(buildRoadmap(INPUT).authority).toBe(null);
  expect(buildRoadmap({ ...INPUT, authority: " Val-d’Octet " }).authority).toBe("Val-d’Octet");
});

test("a fact quoted twice is one source", () => {
  const { sources } = buildRoadmap({ ...INPUT, facts: [...INPUT.facts, ...INPUT.facts] });
  expect(sources.map(({ id }) => id)).toEqual(INPUT.facts.map(({ id }) => id));
});

test("a sentence erased since then leaves no trace; the room's own has no table", () => {
  const findings = [
    { kind: "keep", text: "  ", table: "A" },
    { kind: "next", text: "Inventaire" },
  ] as const;
  expect(buildRoadmap({ ...INPUT, findings }).findings).toEqual([
    { kind: "next", text: "Inventaire", table: null },
  ]);
});

test("the draft fits its published schema", () => {
  expect(() => Roadmap.parse(buildRoadmap(INPUT))).not.toThrow();
  expect(() => Roadmap.parse(buildRoadmap(EMPTY))).not.toThrow();
});

test("a session that left nothing has everything to do", () => {
  expect(new Set(Object.values(stateOf(buildRoadmap(EMPTY))))).toEqual(new Set(["todo"]));
});

test("the check list follows what the draft holds", () => {
  expect(stateOf(buildRoadmap(INPUT))).toEqual({
    "impact-balance": "todo",
    actors: "todo",
    engaged: "done",
    objectives: "todo",
    indicators: "todo",
    measures: "todo",
    means: "todo",
    "theme-commande-publique": "done",
    "theme-cycle-de-vie": "done",
    "theme-ecoconception": "todo",
    "theme-sensibilisation": "done",
    "theme-inclusion": "done",
    "theme-territoire": "todo",
    "yearly-balance": "todo",
    "agec-58": "done",
    "reemploi-2023-266": "done",
    rgaa: "todo",
  });
});

test("indicators and measures are done when no action lacks them", () => {
  const complete = ACTIONS.filter(({ isComplete }) => isComplete);
  const state = stateOf(buildRoadmap({ ...INPUT, actions: complete }));
  expect([state.indicators, state.measures]).toEqual(["done", "done"]);
});

test("an incomplete action does not answer its duty", () => {
  const state = stateOf(buildRoadmap({ ...EMPTY, actions: [{ ...base, duty: "rgaa" }] }));
  expect(state.rgaa).toBe("todo");
});
