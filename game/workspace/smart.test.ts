/** What an action still lacks to hold: the list empties as the fiche is filled, and asks nothing of one put aside. */
import { expect, test } from "vitest";
import { newFiche } from "./fiche.ts";
import type { Fiche } from "./schema.ts";
import { missingOf } from "./smart.ts";

const bare = newFiche("f", { title: "Garder les PC sept ans", theme: "cycle-de-vie" });
const lacks = (fiche: Fiche) => missingOf(fiche).map(({ lack }) => lack);
const indicator = {
  ...{ name: "Âge de sortie", unit: "ans", formula: null, source: null, frequency: null },
  ...{ startValue: "4,6", target: "7", readings: {} },
};
const whole: Fiche = {
  ...bare,
  ...{ summary: "Règle écrite", owner: "DSI", decision: "accepted", staffDays: 0, deadline: "2029" },
  milestones: { a: { title: "Inventaire", date: "juin 2027", isDone: false } },
  indicators: { a: indicator },
};

test("an empty fiche is asked one thing after another, the description first", () => {
  expect(lacks(bare)).toEqual([
    ...["summary", "steps", "indicator", "owner", "decision", "means", "deadline"],
  ]);
});

test("a whole one is asked nothing: a cost of zero is an answer", () => {
  expect(lacks(whole)).toEqual([]);
});

test.each([
  [{ summary: null }, ["summary"]],
  [{ milestones: {} }, ["steps"]],
  [{ milestones: { a: { title: "Inventaire", date: null, isDone: true } } }, ["dated-step"]],
  [{ indicators: {} }, ["indicator"]],
  [{ indicators: { a: { ...indicator, unit: null, startValue: null } } }, ["unit", "start-value"]],
  [{ indicators: { a: { ...indicator, target: null }, b: indicator } }, []],
  [{ owner: null }, ["owner"]],
  [{ decision: "proposed" as const }, ["decision"]],
  [{ staffDays: null }, ["means"]],
  [{ deadline: null }, ["deadline"]],
])("%j leaves %j to write", (part, left) => {
  expect(lacks({ ...whole, ...part })).toEqual(left);
});

test.each(["refused", "postponed"] as const)("nothing is asked of an action that is %s", (decision) => {
  expect(lacks({ ...bare, decision })).toEqual([]);
});
