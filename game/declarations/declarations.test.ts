/** What makes a declaration sound, and what it amounts to. */
import { expect, test } from "vitest";
import { byTheme, conformityOf, countStates, progressOf, type Counted } from "./counts.ts";
import { Authority, Declaration } from "./schema.ts";

const line = (id: string, state: string, more: object = {}) => ({
  ...{ id, theme: "images", title: { fr: "Un titre", en: "A title" }, state },
  how: { fr: "Relu", en: "Read" },
  ...more,
});
const plan = { plan: { fr: "Le faire", en: "Do it" } };
const declaration = (...criteria: object[]) => ({ version: "4.1.2", date: "2026-11-23", criteria });
const faultsOf = (value: unknown) =>
  Declaration.safeParse(value).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ??
  [];

const some = (...states: Counted["state"][]): Counted[] =>
  states.map((state, index) => ({ id: `1.${index + 1}`, state }));

test("a declaration of sound lines is read, and evidence may be left out", () => {
  const read = Declaration.parse(declaration(line("1.1", "met"), line("1.2", "not", plan)));
  expect(read.criteria.map(({ evidence }) => evidence)).toEqual([[], []]);
});

test("what is not met, or met in part, must say what will be done", () => {
  expect(faultsOf(declaration(line("1.1", "partly"), line("1.2", "not")))).toEqual([
    "criteria.0.plan: what is not met says what will be done",
    "criteria.1.plan: what is not met says what will be done",
  ]);
});

test("a criterion said twice is told at the second", () => {
  expect(faultsOf(declaration(line("1.1", "met"), line("1.1", "na")))).toEqual([
    "criteria.1.id: two criteria are called 1.1",
  ]);
});

test("levels are said by each criterion or by none", () => {
  const faults = faultsOf(declaration(line("1.1", "met", { level: "modere" }), line("1.2", "met")));
  expect(faults).toEqual(["criteria.1.level: some criteria have a level: this one needs its own"]);
});

test("an unknown key, a wrong state, an odd number and a path from the root are all refused", () => {
  const faults = faultsOf(
    declaration(
      line("1.1", "perhaps"),
      line("1", "met"),
      line("1.3", "met", { evidence: ["/etc"], who: "me" }),
    ),
  );
  expect(faults.map((fault) => fault.split(":")[0])).toEqual([
    "criteria.0.state",
    "criteria.1.id",
    "criteria.2.evidence.0",
    "criteria.2",
  ]);
});

test("an authority may leave everything out, and a site is an address", () => {
  expect(Authority.parse({})).toEqual({});
  expect(Authority.safeParse({ site: "ateliers.mairie.example" }).success).toBe(false);
  expect(Authority.safeParse({ site: "javascript:alert(1)" }).success).toBe(false);
  expect(Authority.safeParse({ dpo: "Ana" }).success).toBe(false);
});

test("what does not apply is left out of the rate, and what is met in part is not met", () => {
  expect(countStates(some("met", "met", "partly", "not", "na"))).toEqual({
    met: 2,
    partly: 1,
    not: 1,
    na: 1,
  });
  expect(conformityOf(some("met", "met", "partly", "not", "na"))).toEqual({
    ...{ percent: 50, met: 2, applicable: 4 },
    state: "partial",
  });
});

test("the law’s three states are half and whole, and a rate is never rounded up", () => {
  expect(conformityOf(some("met", "not", "not")).state).toBe("none");
  expect(conformityOf(some("met", "met")).state).toBe("full");
  const nearly = conformityOf([...some(...Array<"met">(2999).fill("met")), { id: "2.1", state: "not" }]);
  expect(nearly).toMatchObject({ percent: 99.9, state: "partial" });
});

test("when nothing applies there is no rate to tell", () => {
  expect(conformityOf(some("na")).percent).toBeNull();
});

test("the score of progress weighs by priority, and each level says its own share", () => {
  const criteria: Counted[] = [
    { id: "1.1", level: "prioritaire", state: "met" },
    { id: "1.2", level: "prioritaire", state: "met" },
    { id: "2.1", level: "modere", state: "not" },
    { id: "2.2", level: "recommande", state: "na" },
  ];
  const { percent, byLevel } = progressOf(criteria);
  expect(percent).toBe(75);
  expect(byLevel.map(({ level, percent: share }) => [level, share])).toEqual([
    ["prioritaire", 100],
    ["modere", 0],
  ]);
});

test("themes come in the order of the standard, 10 after 9 and 1.10 after 1.9", () => {
  const criteria: Counted[] = ["10.1", "9.2", "1.10", "1.9"].map((id) => ({ id, state: "met" as const }));
  expect(byTheme(criteria).map(({ number, criteria: own }) => [number, own.map(({ id }) => id)])).toEqual([
    [1, ["1.9", "1.10"]],
    [9, ["9.2"]],
    [10, ["10.1"]],
  ]);
});
