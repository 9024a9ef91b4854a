/** Inhabitants' proposals in the annexes: sentences, voices, a place for the answer; nothing without any. */
import { expect, test } from "vitest";
import { EMPTY, INPUT } from "../../../tests/documents/fixture.ts";
import { buildRoadmap } from "../build.ts";
import { roadmapDocument } from "../document.ts";
import type { RoadmapInput } from "../input.ts";
import fr from "../text/fr.json" with { type: "json" };
import type { Runs } from "../tree.ts";

const words = (runs: Runs) => runs.map(({ text }) => text).join("");
const PROPOSALS: RoadmapInput["proposals"] = [
  { beginning: "help", text: "montrer à mes voisins", voices: 3, isForwarded: true },
  { beginning: "why", text: "  le site est si lent ", voices: 0, isForwarded: false },
];

/** Everything said under the chapter's title, one line each. */
function saidIn(input: RoadmapInput): readonly string[] {
  const { blocks } = roadmapDocument(buildRoadmap(input), "fr", fr);
  const start = blocks.findIndex((block) => block.kind === "heading" && block.id === "proposals");
  if (start < 0) return [];
  const end = blocks.findIndex((block, at) => at > start && block.kind === "heading");
  return blocks.slice(start + 1, end).flatMap((block) => {
    if (block.kind === "paragraph") return [words(block.runs)];
    return block.kind === "table" ? block.rows.map((row) => row.map(words).join(" | ")) : [];
  });
}

test("each is a sentence with its voices, and awaits an answer; it is said that this is no consultation", () => {
  const [intro, first, second, value] = saidIn({ ...INPUT, proposals: PROPOSALS });
  expect(intro).toContain("ni une consultation ni un sondage");
  expect(first).toMatch(
    /^À transmettre d’abord.: Je peux aider à montrer à mes voisins\. \| 3 \| \[.*à étudier/,
  );
  expect(second).toMatch(/^Pourquoi le site est si lent.\? \| 0 \| /);
  expect(value).toContain("Aucun nom");
});

test("a workshop without any has no such chapter, and the JSON says an empty list", () => {
  expect(saidIn(EMPTY)).toEqual([]);
  expect(buildRoadmap(EMPTY).proposals).toEqual([]);
});
