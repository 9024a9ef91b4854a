/** The section on maturity: the matrix as a table, what was not assessed apart, functions of five people or more. */
import { expect, test } from "vitest";
import { EMPTY, INPUT } from "../../../tests/documents/fixture.ts";
import { buildRoadmap } from "../build.ts";
import type { RoadmapInput } from "../input.ts";
import { Roadmap } from "../schema.ts";
import en from "../text/en.json" with { type: "json" };
import fr from "../text/fr.json" with { type: "json" };
import type { Block, Runs } from "../tree.ts";
import { maturity } from "./maturity.ts";

const words = (runs: Runs) => runs.map(({ text }) => text).join("");

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "table") return block.rows.map((row) => row.map(words).join(" | "));
    return block.kind === "paragraph" ? [words(block.runs)] : [];
  });
}

const written = (input: RoadmapInput) =>
  linesOf(maturity({ roadmap: buildRoadmap(input), locale: "fr", texts: fr })).map((line) =>
    line.replaceAll("\u00a0", " "),
  );

/** The same with each item as in a second pass. */
function secondPass(): RoadmapInput {
  const [first, ...rest] = INPUT.diagnostics;
  if (!first) throw new Error("the fixture has no diagnostic");
  const items = first.items.map((item) => ({ ...item, before: { importance: 3, performance: 2 } }));
  return { ...INPUT, diagnostics: [{ ...first, items }, ...rest] };
}

test("the matrix is told line by line, the most pressing first, with what tables do not agree on", () => {
  const lines = written(INPUT);
  expect(lines.filter((line) => line.includes(" | ")).slice(0, 2)).toEqual([
    "Garder plus longtemps | d’abord | 3 sur 3, 1 sur 4 | tables : 3\nles tables ne disent pas la même chose\ndésaccord gardé, tables : 1\n« pas pour le <SIG> & les bureaux d’études »",
    "Rendre compte | à entretenir | 2 sur 3, 4 sur 4 | les personnes, chacune seule",
  ]);
});

test("what was not assessed is counted apart, and no line of the matrix holds it", () => {
  const lines = written(INPUT);
  expect(lines).toContain(
    "Non évalués, comptés à part : 1 sur 3. Ce n’est ni bon ni mauvais : Données ouvertes.",
  );
  expect(lines.filter((line) => line.startsWith("Données ouvertes"))).toEqual([]);
});

test("functions are told from five people on, and under five answers nothing is", () => {
  expect(written(INPUT)).toContain(
    "Ont répondu seules : 14 personnes. Fonctions de cinq personnes et plus : agentes et agents des services (9).",
  );
  const few = INPUT.diagnostics.map((one) => ({ ...one, answered: null, functions: [] }));
  const [panel] = written({ ...INPUT, diagnostics: few });
  expect(panel).toMatch(/^Moins de cinq personnes/);
});

test("a second pass has a column for the first", () => {
  const [line] = written(secondPass()).filter((one) => one.startsWith("Garder"));
  expect(line).toMatch(/3 sur 3, 1 sur 4 \| 3 sur 3, 2 sur 4/);
  expect(Roadmap.safeParse(buildRoadmap(secondPass())).success).toBe(true);
});

test("without a diagnostic the section says so; with one where nothing was assessed, it says that", () => {
  expect(written(EMPTY)[0]).toMatch(/ne comporte pas de diagnostic/);
  const silent = INPUT.diagnostics.map((one) => ({
    ...one,
    items: one.items.map((item) => ({ ...item, value: null, level: null })),
  }));
  expect(written({ ...INPUT, diagnostics: silent })).toContain(
    "[à compléter : rien n’a été évalué : le diagnostic reste à faire]",
  );
});

test("the section is written in English too", () => {
  const lines = linesOf(maturity({ roadmap: buildRoadmap(INPUT), locale: "en", texts: en }));
  expect(lines.join("\n")).toContain("Not assessed, counted apart: 1 of 3.");
});
