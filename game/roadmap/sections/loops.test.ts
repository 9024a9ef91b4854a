/** Territories of the local loop in the annexes: their quarters, what happened on the way, the rules as written. */
import { expect, test } from "vitest";
import { EMPTY, INPUT } from "../../../tests/documents/fixture.ts";
import { LOOP_CONFIG, Looping } from "../../../tests/support/loop.ts";
import { buildRoadmap } from "../build.ts";
import { roadmapDocument } from "../document.ts";
import { gather } from "../gather.ts";
import type { RoadmapInput } from "../input.ts";
import fr from "../text/fr.json" with { type: "json" };
import type { Frozen } from "../../scenario/frozen.ts";
import type { Runs } from "../tree.ts";

const words = (runs: Runs) => runs.map(({ text }) => text).join("");

/** Everything said under the title of the first territory, one line each. */
function saidIn(input: RoadmapInput): readonly string[] {
  const { blocks } = roadmapDocument(buildRoadmap(input), "fr", fr);
  const start = blocks.findIndex((block) => block.kind === "heading" && block.id === "loop-1");
  if (start < 0) return [];
  const end = blocks.findIndex((block, at) => at > start && block.kind === "heading");
  return blocks.slice(start + 1, end).flatMap((block) => {
    if (block.kind === "paragraph") return [words(block.runs)];
    if (block.kind === "bullets") return block.items.map(words);
    return block.kind === "table" ? block.rows.map((row) => row.map(words).join(" | ")) : [];
  });
}

test("a territory is told by its counts, its actors, its quarters, its stops and measures, its rules", () => {
  const said = saidIn(INPUT)
    .join("\n")
    .replaceAll(/[\u00a0\u202f]/g, " ");
  expect(said).toContain("38 foyers équipés et accompagnés, 41 ordinateurs remis en service, 5207 kg");
  expect(said).toContain("Les conseillers numériques (tenu par le jeu)");
  expect(said).toMatch(/1 \| 11 \| [-−]388 \| 32 \| 16/);
  expect(said).toContain("Au trimestre 2, la caisse est passée sous zéro pour la seconde fois");
  expect(said).toContain("Après le trimestre 2, toutes les tables ont voté un camion partagé.");
  expect(said).toContain("est <offert> & donné. » (Les Tilleuls, L’atelier d’insertion)");
});

test("a workshop without a loop has no such chapter", () => {
  expect(saidIn(EMPTY)).toEqual([]);
});

test("what was played reaches the roadmap, with the facts its quantities come from; erased words are gone", () => {
  const loop = new Looping(1, 1, 1).at("talk");
  loop.send("s1", { type: "local-loop/rule", text: "w:1.0" });
  loop.send("s2", { type: "local-loop/rule", text: "w:2.0" });
  loop.at("result");
  const text = { fr: "t", en: "t" };
  const phases = loop.rules.content.phases.map((phase) => ({ ...phase, title: text }));
  const frozen = { ...loop.rules.content, title: text, phases } as unknown as Frozen;
  const { loops } = buildRoadmap(
    gather({
      ...{ frozen, state: loop.state, words: new Map([["w:1.0", "On note les séries"]]), locale: "fr" },
      ...{ facts: new Map(), tableName: (id) => `Table ${id.slice(1)}` },
      session: { code: "ABC234", title: "", date: "2025-11-24", minutes: 35 },
    }),
  );
  expect(loops[0]?.quarters).toHaveLength(4);
  expect(loops[0]?.rules).toEqual([
    { table: "Table 1", actor: "Le département", quarter: 1, text: "On note les séries" },
  ]);
  expect(loop.outcome().facts).toContain(LOOP_CONFIG.matter.id);
});
