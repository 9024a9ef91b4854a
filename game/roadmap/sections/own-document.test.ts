/** A workspace's document: its own words in each section, its sums, and no draft once it is adopted. */
import { expect, test } from "vitest";
import { apply } from "../../workspace/apply.ts";
import { reenDuty } from "../../workspace/duties.ts";
import { roadmapOf } from "../../workspace/roadmap.ts";
import type { Change } from "../../workspace/change/schema.ts";
import type { Workspace } from "../../workspace/schema.ts";
import { newWorkspace } from "../../workspace/workspace.ts";
import { roadmapDocument } from "../document.ts";
import fr from "../text/fr.json" with { type: "json" };

const set = (field: string, value: unknown): Change => ({ type: "workspace/set", field, value });
const ofFiche = (fiche: string, field: string, value: unknown): Change => ({
  ...{ type: "fiche/set", fiche, field, value },
});
const after = (...changes: readonly Change[]) =>
  changes.reduce(
    (held, change) => {
      const applied = apply(held, change);
      if (!applied.ok) throw new Error(applied.refusal);
      return applied.workspace;
    },
    newWorkspace("w", "Feuille de route de Val-d’Octet", "fr"),
  );
const printed = (workspace: Workspace) =>
  JSON.stringify(roadmapDocument(roadmapOf(workspace, []), "fr", fr, workspace));
const fiche = (id: string): Change => ({
  type: "fiche/add",
  id,
  title: `Action ${id}`,
  theme: "cycle-de-vie",
});

test("what authors wrote of a section is printed in it", () => {
  const texts = {
    ...{ preamble: "Garder plus longtemps.", actors: "La ressourcerie", means: "Vingt relais" },
    ...{ governance: "Revue en septembre", title: "Feuille de route 2027", authority: "Val-d’Octet" },
  };
  const document = printed(after(...Object.entries(texts).map(([field, value]) => set(field, value))));
  for (const text of Object.values(texts)) expect(document).toContain(text);
  expect(document).not.toContain(fr.preamble.gap);
});

test("means are summed by axis, refused actions left out, and nothing said is a place to fill", () => {
  const plan = after(
    ...[
      fiche("a"),
      fiche("b"),
      fiche("c"),
      ofFiche("a", "investment", 12_000),
      ofFiche("b", "investment", 500),
    ],
    ...[
      ofFiche("c", "investment", 9_000),
      ofFiche("c", "decision", "refused"),
      ofFiche("a", "staffFte", 0.2),
    ],
  );
  const tree = roadmapDocument(roadmapOf(plan, []), "fr", fr, plan);
  const means = tree.blocks.find((block) => block.kind === "table" && block.label === fr.means.title);
  const row = means?.kind === "table" ? means.rows[1] : undefined;
  expect(row?.map((runs) => runs.map(({ text }) => text).join(""))).toEqual([
    ...["2. Cycle de vie des équipements", "2.1, 2.2", "0,2", "12\u00A0500\u00A0€", "", ""],
  ]);
});

/** Its cover, its footer and its properties: what says what the document is. */
function said(workspace: Workspace): string {
  const { blocks, title, subject, footer } = roadmapDocument(roadmapOf(workspace, []), "fr", fr, workspace);
  const end = blocks.findIndex(({ kind }) => kind === "contents");
  return JSON.stringify([title, subject, footer, ...blocks.slice(0, end)]).toLowerCase();
}

test("it says that it is a draft until its authors say that it is adopted", () => {
  expect(said(after())).toContain("brouillon");
  expect(said(after(set("isFinal", true))).includes("brouillon")).toBe(false);
});

test.each([
  ["epci", 62_000, "due"],
  ["commune", 50_000, "voluntary"],
  ["departement", 600_000, "voluntary"],
  ["commune", null, "unknown"],
  [null, 62_000, "unknown"],
] as const)("article 35 of REEN for %s of %s inhabitants: %s", (kind, population, duty) => {
  expect(reenDuty({ kind, population })).toBe(duty);
});
