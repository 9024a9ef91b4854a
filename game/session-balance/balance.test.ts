/** What the balance of a session lets out: counts from five people on, and no word that anybody typed. */
import { expect, test } from "vitest";
import { footprintOfForty } from "../../tests/support/own-footprint.ts";
import { INPUT } from "../../tests/documents/fixture.ts";
import { LEFT } from "../dossier/terms.ts";
import type { Minutes } from "../dossier/schema.ts";
import { buildRoadmap } from "../roadmap/build.ts";
import { sessionBalanceOf } from "./balance.ts";
import { SessionBalance } from "./schema.ts";
import { isWork } from "./terms.ts";

const roadmap = buildRoadmap(INPUT);
const NOBODY = { authority: null, size: null };
const CANARY = "Canari";

function minutes(people: number, over: Partial<Minutes> = {}): Minutes {
  const left = LEFT.map((kind, at) => ({ kind, count: at + 1 }));
  return {
    ...{ schemaVersion: 1, locale: "fr", words: "kept" },
    session: {
      ...{ code: "ABC234", title: `Séance ${CANARY}`, scenarioId: "decouverte-60" },
      ...{ scenarioTitle: `Atelier ${CANARY}`, openedOn: "2026-11-20", endedOn: "2026-12-01" },
    },
    minutes: { planned: 60, held: 64 },
    attendance: { people, came: 14, peak: 12, tables: [{ name: `Table ${CANARY}`, people }] },
    agenda: [
      { id: CANARY, title: CANARY, activity: "action-plan", state: "held", planned: 22, held: 30, left },
    ],
    footprint: footprintOfForty("fr"),
    method: { program: "1.4.0", rules: 4, content: "ab".repeat(32) },
    ...over,
  };
}
const balance = (people: number, over: Partial<Minutes> = {}) =>
  sessionBalanceOf({ minutes: minutes(people, over), roadmap }, NOBODY);

test("it is of its published form, and holds neither title, code, table, phase, day nor hash of the session", () => {
  const made = balance(12);
  expect(SessionBalance.parse(made)).toEqual(made);
  const text = JSON.stringify(made);
  for (const secret of [CANARY, "ABC234", "2026-12-01", "-01", "abab"]) expect(text).not.toContain(secret);
  expect(made.month).toBe("2026-12");
});

test("no title, sentence, owner or name that the draft holds is in it", () => {
  const text = JSON.stringify(balance(12));
  const typed = [
    ...roadmap.actions.flatMap(({ title, owner, guard, indicator }) => [title, owner, guard, indicator]),
    ...roadmap.findings.map((finding) => finding.text),
    ...roadmap.engaged.map(({ title }) => title),
  ].filter((one) => one !== null);
  expect(typed.length).toBeGreaterThan(10);
  for (const one of typed) expect(text).not.toContain(one);
});

test("what comes from people one by one is told from five on; what tables made is told as it is", () => {
  const [phase] = balance(12).agenda;
  for (const { kind, count } of phase?.left ?? []) {
    const real = LEFT.indexOf(kind) + 1;
    expect([kind, count]).toEqual([kind, isWork(kind) || real >= 5 ? real : null]);
  }
  expect(balance(12).actions).toMatchObject({ chosen: roadmap.actions.length });
});

test("of fewer than five people only lengths and activities are told", () => {
  for (const people of [0, 1, 4]) {
    const made = balance(people);
    expect([made.people, made.tables, made.actions]).toEqual([null, null, null]);
    expect(made.agenda.map(({ left }) => left)).toEqual([[]]);
    expect(made.minutes).toEqual({ planned: 60, held: 64 });
  }
  expect(balance(5)).toMatchObject({ people: 5, tables: 1 });
});

test("a workshop that an authority wrote, or a program that it changed, is not named", () => {
  const session = { ...minutes(12).session, scenarioId: "mairie-de-canari" };
  const made = balance(12, { session, method: { program: "1.4.0-mairie", rules: 4, content: "x" } });
  expect([made.workshop, made.program]).toEqual([null, null]);
});

test("the footprint keeps sums and ranges, without the devices one by one", () => {
  const { footprint } = balance(12);
  expect(footprint).toMatchObject({ bytes: 20e6, deviceMinutes: 84 * 60 });
  expect(footprint?.carbon?.low).toBeLessThan(footprint?.carbon?.high ?? 0);
  expect(balance(12, { footprint: null }).footprint).toBeNull();
});
