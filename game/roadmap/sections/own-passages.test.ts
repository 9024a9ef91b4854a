/** An authority's own words stand first in their section, marked as theirs, and in no other. */
import { expect, test } from "vitest";
import { apply } from "../../workspace/apply.ts";
import { newFiche } from "../../workspace/fiche.ts";
import { roadmapOf } from "../../workspace/roadmap.ts";
import type { Workspace } from "../../workspace/schema.ts";
import { newWorkspace } from "../../workspace/workspace.ts";
import { roadmapDocument } from "../document.ts";
import fr from "../text/fr.json" with { type: "json" };
import type { Block } from "../tree.ts";

const empty = { ...newWorkspace("w", "Feuille de route", "fr"), authority: "Val-d’Octet" };

function written(text: string): Workspace {
  const applied = apply(empty, {
    type: "workspace/entry",
    list: "passages",
    entry: "balance",
    value: { text },
  });
  if (!applied.ok) throw new Error(applied.refusal);
  return applied.workspace;
}

const blocksOf = (workspace: Workspace) =>
  roadmapDocument(roadmapOf(workspace, []), "fr", fr, workspace).blocks;
const textOf = (block: Block | undefined) =>
  block?.kind === "paragraph" ? block.runs.map(({ text }) => text).join("") : block?.kind;
function after(workspace: Workspace, id: string, count: number): Block[] {
  const blocks = blocksOf(workspace);
  const at = blocks.findIndex((block) => block.kind === "heading" && block.id === id);
  return blocks.slice(at + 1, at + 1 + count);
}

test("they come right under the section's title, between two sentences that say whose they are", () => {
  const workspace = written(
    "Un état des lieux.\n\nDeux postes **sur trois** :\n- les écrans\n- les PC\n  portables",
  );
  const [begins, first, second, list, ends, next] = after(workspace, "section-balance", 6);
  expect([begins, first, second, ends].map(textOf)).toEqual([
    "Dans les mots de Val-d’Octet\u00a0:",
    "Un état des lieux.",
    "Deux postes sur trois :",
    "Ce qui suit vient des ateliers et des fiches.",
  ]);
  expect(list).toMatchObject({
    kind: "bullets",
    items: [[{ text: "les écrans" }], [{ text: "les PC portables" }]],
  });
  expect(next?.kind).toBe("heading");
});

test("a section without any stays as it is", () => {
  expect(after(written("Un état des lieux."), "section-frame", 3)).toEqual(after(empty, "section-frame", 3));
});

test("a fiche taken up from others says from whom", () => {
  const credit = "Ville d’ailleurs, sous licence CC BY 4.0";
  const fiche = { ...newFiche("f1", { title: "Une action", theme: "gouvernance" }), credit };
  const applied = apply(empty, { type: "fiches/bring", fiches: [fiche] });
  const blocks = applied.ok ? blocksOf(applied.workspace) : [];
  const rows = blocks.flatMap((block) => (block.kind === "table" && !block.isHeadShown ? block.rows : []));
  expect(rows).toContainEqual([[{ text: "Repris de" }], [{ text: credit }]]);
});
