/** A workspace's document speaks of its workshops, several or none, and gives a page to each fiche written in full. */
import { expect, test } from "vitest";
import { fullWorkspace } from "../../tests/support/full-workspace.ts";
import { roadmapOf } from "../workspace/roadmap.ts";
import { newWorkspace } from "../workspace/workspace.ts";
import { roadmapDocument } from "./document.ts";
import en from "./text/en.json" with { type: "json" };
import fr from "./text/fr.json" with { type: "json" };

test.each([
  ["fr", fr, /cette séance|pendant la séance|pendant l’atelier|sortie de l’atelier|l’atelier n’/i],
  [
    "en",
    en,
    /this session|during the session|during the workshop\b|out of the workshop\b|the workshop (sets|does)/i,
  ],
] as const)("in %s nothing is said of one session", { timeout: 60_000 }, (locale, texts, single) => {
  for (const shape of [{ sessions: 2, tables: 2, each: 3, locale }, undefined]) {
    const { workspace, drafts } = shape
      ? fullWorkspace(shape)
      : { workspace: newWorkspace("w", "Plan", locale), drafts: [] };
    const said = JSON.stringify(roadmapDocument(roadmapOf(workspace, drafts), locale, texts, workspace));
    const found = single.exec(said);
    expect(found === null ? "" : said.slice(found.index - 80, found.index + 80)).toBe("");
  }
});

test("without a workshop, the method says who wrote it instead of nothing", { timeout: 60_000 }, () => {
  const workspace = newWorkspace("w", "Plan", "fr");
  const said = JSON.stringify(roadmapDocument(roadmapOf(workspace, []), "fr", fr, workspace));
  expect(said).toContain(fr.gathered.method.none);
});

test(
  "each fiche written in full begins a page, but the first of its axis, whose title does",
  { timeout: 60_000 },
  () => {
    const { workspace, drafts } = fullWorkspace({ sessions: 1, tables: 2, each: 6 });
    const { blocks } = roadmapDocument(roadmapOf(workspace, drafts), "fr", fr, workspace);
    const afterTable = blocks.filter(
      (block, at) =>
        block.kind === "heading" && /^(fiche|axis)-/.test(block.id) && blocks[at - 1]?.kind === "table",
    );
    expect(afterTable).toEqual([]);
    const broken = blocks.filter(
      (block, at) =>
        block.kind === "heading" && block.id.startsWith("fiche-") && blocks[at - 1]?.kind === "pageBreak",
    );
    expect(broken.length).toBeGreaterThan(3);
  },
);
