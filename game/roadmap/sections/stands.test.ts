/** A day of stands in the annexes: repairs by how they ended, messages, what the weight is not; nothing without a day. */
import { expect, test } from "vitest";
import { EMPTY, INPUT } from "../../../tests/documents/fixture.ts";
import { buildRoadmap } from "../build.ts";
import { roadmapDocument } from "../document.ts";
import type { RoadmapInput } from "../input.ts";
import type { StandsDay } from "../stands/schema.ts";
import fr from "../text/fr.json" with { type: "json" };
import type { Runs } from "../tree.ts";

const DAY: StandsDay = {
  ...{ visits: 62, finished: 118, kept: 97 },
  stands: [{ name: "Le broyeur", opened: 40 }],
  messages: [{ stand: "Le broyeur", text: "J’ouvre le dossier.", kept: 12 }],
  repairs: {
    tickets: 25,
    outcomes: { repaired: 15, partly: 3, advice: 4, parts: 0, recycle: 2, again: 1 },
    kilograms: 41.35,
  },
};
const words = (runs: Runs) => runs.map(({ text }) => text).join("");

/** Everything said under the chapter's title, one line each. */
function saidIn(input: RoadmapInput): readonly string[] {
  const { blocks } = roadmapDocument(buildRoadmap(input), "fr", fr);
  const start = blocks.findIndex((block) => block.kind === "heading" && block.id === "stands");
  if (start < 0) return [];
  const end = blocks.findIndex((block, at) => at > start && block.kind === "heading" && block.level < 3);
  return blocks.slice(start + 1, end).flatMap((block) => {
    if (block.kind === "paragraph") return [words(block.runs)];
    if (block.kind === "bullets") return block.items.map(words);
    return block.kind === "table" ? block.rows.map((row) => row.map(words).join(" | ")) : [];
  });
}

test("a day says its visits, how repairs ended and what was kept, and that a weight is no footprint", () => {
  const said = saidIn({ ...INPUT, stands: [DAY] });
  expect(said[0]).toBe("62 visites, 118 stands joués jusqu’au bout, 97 messages gardés.");
  expect(said).toContain("Objets apportés\u00a0: 25. Poids des objets pesés\u00a0: 41,35 kg.");
  expect(said).toContain("Réparé\u00a0: 15");
  expect(said.join("\n")).not.toContain("Gardé pour ses pièces");
  expect(said.join("\n")).toContain("ni une empreinte");
  expect(said.at(-1)).toBe("J’ouvre le dossier. | Le broyeur | 12");
});

test("without a day there is no chapter, and without repairs no word of them", () => {
  expect(saidIn(EMPTY)).toEqual([]);
  const said = saidIn({ ...INPUT, stands: [{ ...DAY, repairs: null, messages: [] }] });
  expect(said).toHaveLength(2);
});
