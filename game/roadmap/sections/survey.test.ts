/** The questionnaire in the method's section: counts and spread in words, nothing under five, and its limits. */
import { expect, test } from "vitest";
import { ASKED } from "../../../tests/documents/asked.ts";
import { EMPTY, INPUT } from "../../../tests/documents/fixture.ts";
import { buildRoadmap } from "../build.ts";
import { roadmapDocument } from "../document.ts";
import type { AskedSurvey, RoadmapInput } from "../input.ts";
import fr from "../text/fr.json" with { type: "json" };
import type { Runs } from "../tree.ts";

const words = (runs: Runs) => runs.map(({ text }) => text).join("");

/** Everything said under the questionnaire's title, one line each. */
function saidIn(input: RoadmapInput): readonly string[] {
  const { blocks } = roadmapDocument(buildRoadmap(input), "fr", fr);
  const start = blocks.findIndex((block) => block.kind === "heading" && block.id === "survey-1");
  if (start < 0) return [];
  const end = blocks.findIndex((block, at) => at > start && block.kind === "heading");
  return blocks.slice(start + 1, end).flatMap((block) => {
    if (block.kind === "paragraph") return [words(block.runs)];
    if (block.kind === "bullets") return block.items.map(words);
    return block.kind === "table" ? block.rows.map((row) => row.map(words).join(" | ")) : [];
  });
}

test("before and after stand side by side with their counts, their middle and their spread", () => {
  const said = saidIn(INPUT);
  expect(said[0]).toContain("12 avant, 11 après");
  expect(said[1]).toBe("Qu’est-ce qui émet le plus ? | 3 justes sur 12 | 9 justes sur 11 | –");
  expect(said[2]).toMatch(
    /^Je saurais défendre une action\. \| au milieu\u00a0: «\u00a0Plutôt pas\u00a0» \(11 réponses\)/u,
  );
  expect(said[2]).toContain("la moitié des réponses de «\u00a0Plutôt pas\u00a0» à «\u00a0À moitié\u00a0»");
  expect(said[2]).toContain("7 en hausse, 3 sans changement, 1 en baisse");
  expect(said[3]).toBe(
    "D’autres la porteront avec moi. | – | au milieu\u00a0: «\u00a0Plutôt oui\u00a0» (6 réponses) | –",
  );
});

test("it says that what people say of themselves overestimates", () => {
  expect(saidIn(INPUT).join("\n")).toContain("surestime");
});

test("under five answers the draft has a sentence and no table", () => {
  const few = ASKED.map((survey): AskedSurvey => ({ ...survey, people: { before: null, after: null } }));
  const said = saidIn({ ...INPUT, surveys: few });
  expect(said).toEqual([expect.stringContaining("Moins de cinq")]);
});

test("a workshop without a questionnaire has no chapter of it", () => {
  expect(saidIn(EMPTY)).toEqual([]);
});
