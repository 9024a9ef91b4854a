/** Which texts enter a dossier, of a debrief and of a table's name. */
import { expect, test } from "vitest";
import { newState } from "../engine/session.ts";
import { textsOf, wordsKept } from "./words.ts";

const frozen = {
  ...{ format: 1 as const, scenario: "try", title: both("Try"), summary: both(""), minutes: 5, tables: 1 },
  phases: [],
};
function both(text: string) {
  return { fr: text, en: text };
}

function played() {
  const state = newState("seed", 2);
  const tables = { ...state.everyone.tables };
  for (const [at, id] of Object.keys(tables).entries()) {
    const table = tables[id];
    if (table) tables[id] = { ...table, name: `w:${at + 1}.0` };
  }
  return { frozen, state: { ...state, everyone: { ...state.everyone, tables } } };
}

const WORDS = new Map([
  ["w:1.0", "Les Sobres"],
  ["w:2.0", "Les Autres"],
  ["w:9.0", "a pseudonym"],
]);
const kept = (chosen: { kept: string[]; leftOut: string[] } | null) =>
  wordsKept({ played: played(), words: WORDS, locale: "fr", chosen, instead: "…" });

test("names of tables are work, proposed with no phase; a pseudonym is never proposed", () => {
  expect(textsOf(played(), WORDS, "fr")).toEqual([
    { id: "w:1.0", text: "Les Sobres", phase: null, kind: "work" },
    { id: "w:2.0", text: "Les Autres", phase: null, kind: "work" },
  ]);
});

test("work is printed unless it was taken out, and nothing is once traces are gone", () => {
  expect([...kept({ kept: [], leftOut: [] }).keys()]).toEqual(["w:1.0", "w:2.0"]);
  expect([...kept({ kept: ["w:9.0"], leftOut: ["w:2.0"] }).keys()]).toEqual(["w:1.0"]);
  expect(kept(null).size).toBe(0);
});

test("a text taken off every screen is not proposed", () => {
  const { state } = played();
  const withheld = { "w:1.0": "hidden" as const };
  const hidden = { frozen, state: { ...state, everyone: { ...state.everyone, withheld } } };
  expect(textsOf(hidden, WORDS, "fr").map(({ id }) => id)).toEqual(["w:2.0"]);
});
