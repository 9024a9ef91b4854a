/** What a discovery site is compiled from: only what is played without a room, and nothing that only a host reads. */
import { join } from "node:path";
import { expect, test } from "vitest";
import type { DiscoveryContent, DiscoveryIndex } from "../../game/scenario/discovery.ts";
import { readContent } from "../scenarios/content.ts";
import { compileDiscovery, DISCOVERY_SCENARIOS } from "./compile.ts";

const content = readContent(join(import.meta.dirname, "../../scenarios"));

function compiled(ids = DISCOVERY_SCENARIOS, scenarios = content.scenarios) {
  const result = compileDiscovery({ ...content, scenarios }, ids, "1.2.3");
  if (!result.ok) throw new Error(result.problems.join("\n"));
  const read = (file: string): unknown => JSON.parse(result.files.get(file) ?? "null");
  const index = read("content/index.json") as DiscoveryIndex;
  return { index, contents: index.scenarios.map(({ file }) => read(file) as DiscoveryContent) };
}

test("a scenario that needs a room is refused with the phase that does", () => {
  expect(compileDiscovery(content, ["toile-45"], "1.2.3")).toMatchObject({
    ok: false,
    problems: [
      expect.stringMatching(/^toile-45: the phase .* \(causal-map\) cannot be played without a room$/),
    ],
  });
});

test("a scenario that does not exist is refused by its name", () => {
  const refused = compileDiscovery(content, ["elus-31"], "1.2.3");
  expect(refused).toEqual({ ok: false, problems: ["no playable scenario is called elus-31"] });
});

test("what would be said aloud stays, what helps somebody who faces a room does not", () => {
  const { contents } = compiled();
  const notes = contents.flatMap(({ frozen }) => frozen.phases.map((phase) => phase.notes));
  expect(notes.every(({ say }) => say.length > 0)).toBe(true);
  expect(notes.flatMap(({ traps, late }) => [...traps, ...(late ? [late] : [])])).toEqual([]);
});

test("every fact that a question shows is there with its source", () => {
  const { contents } = compiled();
  for (const { frozen, facts } of contents) {
    const asked = frozen.phases.flatMap(({ activity, config }) =>
      activity === "quiz" ? (config as { questions: { facts: string[] }[] }).questions : [],
    );
    const known = facts.map(({ id }) => id);
    expect(asked.flatMap((question) => question.facts).filter((id) => !known.includes(id))).toEqual([]);
    expect(facts.every(({ source_title }) => source_title !== "")).toBe(true);
  }
});

test("a file changes its name with what it holds", () => {
  const [before] = compiled(["elus-30"]).index.scenarios;
  const frozen = content.scenarios.get("elus-30");
  if (!frozen) throw new Error("elus-30 is gone");
  const changed = new Map([["elus-30", { ...frozen, summary: { fr: "Autre", en: "Other" } }]]);
  const [after] = compiled(["elus-30"], changed).index.scenarios;
  expect(before?.file).toMatch(/^content\/elus-30\.[0-9a-f]{12}\.bin$/);
  expect(after?.file).not.toBe(before?.file);
});
