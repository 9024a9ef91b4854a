/** The document in another frame than the decree's: its axes, means by axis, links to other plans; and the audit. */
import { describe, expect, test } from "vitest";
import { apply } from "../../workspace/apply.ts";
import type { Change } from "../../workspace/change/schema.ts";
import { roadmapOf } from "../../workspace/roadmap.ts";
import type { Workspace } from "../../workspace/schema.ts";
import { newWorkspace } from "../../workspace/workspace.ts";
import { auditDocument } from "../audit-document.ts";
import { roadmapDocument } from "../document.ts";
import en from "../text/en.json" with { type: "json" };
import fr from "../text/fr.json" with { type: "json" };
import type { Block, DocumentTree, Table } from "../tree.ts";

const after = (workspace: Workspace, ...changes: readonly Change[]) =>
  changes.reduce((held, change) => {
    const applied = apply(held, change);
    if (!applied.ok) throw new Error(`${JSON.stringify(change)}: ${applied.refusal}`);
    return applied.workspace;
  }, workspace);
const set = (field: string, value: unknown): Change => ({ type: "workspace/set", field, value });
const ofFiche = (fiche: string, field: string, value: unknown): Change => ({
  ...{ type: "fiche/set", fiche, field, value },
});
const proof = (fiche: string, title: string): Change => ({
  ...{ type: "fiche/entry", fiche, list: "proofs", entry: `p-${fiche}` },
  value: { title, place: "Intranet, dossier 12", date: "2027-03-15", owner: "DSI" },
});

/** Three fiches, two under the authority's own axes. */
const plan = after(
  newWorkspace("w", "Feuille de route", "fr"),
  ...[
    { type: "fiche/add", id: "a", title: "Garder les PC sept ans", theme: "cycle-de-vie" } as const,
    { type: "fiche/add", id: "b", title: "Prêter des écrans", theme: "inclusion" } as const,
    { type: "fiche/add", id: "c", title: "Former les relais", theme: "sensibilisation" } as const,
  ],
  set("frame", "own"),
  set("axes", [
    { id: "s", name: "Sobriété" },
    { id: "l", name: "Lien social" },
    { id: "v", name: "Axe vide" },
  ]),
  ...[ofFiche("a", "axis", "l"), ofFiche("b", "axis", "s"), ofFiche("a", "investment", 12_000)],
);
const documentOf = (workspace: Workspace) => roadmapDocument(roadmapOf(workspace, []), "fr", fr, workspace);
const headings = ({ blocks }: DocumentTree) =>
  blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
const textOf = (runs: Table["rows"][number][number] = []) => runs.map(({ text }) => text).join("");
const rowsOf = ({ blocks }: DocumentTree, label: string): string[][] => {
  const found = blocks.find((block): block is Table => block.kind === "table" && block.label.includes(label));
  return found?.rows.map((row) => row.map(textOf)) ?? [];
};

describe("a document in the authority's own frame", () => {
  const tree = documentOf(plan);

  test("has its axes for parts, an empty one said, fiches without one last", () => {
    const parts = headings(tree).filter((text) => text.startsWith("7."));
    expect(parts).toEqual([
      ...["7. Axes et fiches action", "7.1 Axe 1\u00A0– Sobriété", "7.2 Axe 2\u00A0– Lien social"],
      ...["7.3 Axe 3\u00A0– Axe vide", "7.4 Axe 4\u00A0– Sans axe"],
    ]);
    expect(JSON.stringify(tree)).toContain(fr.gathered.axes.empty);
    expect(JSON.stringify(tree)).toContain("Fiche 2.1\u00A0– Garder les PC sept ans");
  });

  test("prints the axis by its name, and the decree's theme beside it", () => {
    const rows = new Map(rowsOf(tree, "sept ans").map(([name = "", content = ""]) => [name, content]));
    expect([rows.get("Axe"), rows.get("Thème du décret")]).toEqual([
      "Lien social",
      "Cycle de vie des équipements",
    ]);
  });

  test("sums means by its axes", () => {
    expect(rowsOf(tree, fr.means.title)[1]).toEqual([
      ...["2. Lien social", "2.1", "", "12\u00A0000\u00A0€", "", ""],
    ]);
  });

  test("has no cross table and the places to fill of a draft while nothing is tagged", () => {
    expect(headings(tree)).not.toContain(fr.frames.crossTitle);
    expect(rowsOf(tree, fr.governance.linksTitle).map(([, said]) => said)).toEqual(["", "", "", "", ""]);
  });
});

test("a proposed axis says that it is a proposal, until somebody chooses", () => {
  const label = after(plan, set("frame", "label-nr"), ofFiche("c", "axis", "nr-strategie"));
  const axis = (title: string) => rowsOf(documentOf(label), title).find(([name]) => name === "Axe")?.[1];
  expect(axis("relais")).toBe("Stratégie et gouvernance");
  expect(axis("écrans")).toContain("Extension de la démarche (proposé par le programme");
  expect(axis("écrans")).toContain("autre cadre");
});

test("what fiches say of other plans fills the links, and a table crosses them", () => {
  const tagged = after(
    plan,
    ...[ofFiche("a", "tags", ["pcaet:4.2", "spaser:1"]), ofFiche("a", "sdgs", [13, 12])],
    ofFiche("b", "tags", ["pcaet:4.2"]),
  );
  const tree = documentOf(tagged);
  const links = new Map(rowsOf(tree, fr.governance.linksTitle).map(([name = "", said = ""]) => [name, said]));
  expect([...links.values()]).toEqual([
    ...["4.2 (fiches\u00A0: 1.1, 2.1)", "1 (fiches\u00A0: 2.1)"],
    "ODD 12, Consommation et production responsables (fiches\u00A0: 2.1)\nODD 13, Mesures relatives à la lutte contre les changements climatiques (fiches\u00A0: 2.1)",
    ...["[à compléter]", "[à compléter]"],
  ]);
  expect(rowsOf(tree, fr.frames.crossTitle)).toEqual([
    ["1.1 Prêter des écrans", "", "", "4.2"],
    ["2.1 Garder les PC sept ans", "12, 13", "1", "4.2"],
  ]);
  const cross = tree.blocks.find(
    (block): block is Table => block.kind === "table" && block.label === fr.frames.crossTitle,
  );
  expect(cross?.head).toEqual(["Fiche", "ODD", "SPASER", "PCAET"]);
});

describe("the dossier d'audit", () => {
  const proven = after(plan, proof("a", "Règle publiée"), {
    ...{ type: "fiche/entry", fiche: "a", list: "indicators", entry: "i" },
    value: {
      ...{ name: "Âge moyen", unit: "ans", formula: null, source: "GLPI", frequency: null },
      ...{
        startValue: "4,6",
        target: "7",
        readings: { 2028: { value: 5.5, note: null }, 2027: { value: 5.1, note: "partiel" } },
      },
    },
  });
  const auditOf = (workspace: Workspace, locale: "fr" | "en" = "fr") =>
    auditDocument(roadmapOf(workspace, []), { locale, texts: locale === "fr" ? fr : en, date: "2027-09-01" });
  const words = (blocks: readonly Block[]) => JSON.stringify(blocks);

  test("prints each piece of evidence with where it is, its date and who holds it", () => {
    expect(rowsOf(auditOf(proven), "Preuves de la fiche 2.1")).toEqual([
      ["Règle publiée", "Intranet, dossier 12", "15 mars 2027", "DSI"],
    ]);
  });

  test("prints what indicators say, year after year", () => {
    expect(rowsOf(auditOf(proven), "Indicateurs de la fiche 2.1")).toEqual([
      ["Âge moyen (ans)", "4,6", "7", "2027\u00A0: 5,1 partiel\n2028\u00A0: 5,5", "GLPI"],
    ]);
  });

  test("counts evidence by axis and names the fiches that have none", () => {
    const tree = auditOf(proven);
    expect(rowsOf(tree, fr.audit.sumTitle)).toEqual([
      ["Sobriété", "1", "0", "1", "0"],
      ["Lien social", "1", "1", "0", "1"],
      ["Axe vide", "0", "0", "0", "0"],
      ["Sans axe", "1", "0", "1", "0"],
      ["Ensemble", "3", "1", "2", "1"],
    ]);
    const bare = tree.blocks.find((block) => block.kind === "bullets");
    expect(bare?.kind === "bullets" && bare.items.map(textOf)).toEqual([
      ...["1.1\u00A0– Prêter des écrans (à lancer)", "4.1\u00A0– Former les relais (à lancer)"],
    ]);
  });

  test("keeps the evidence of a fiche that was merged into another", () => {
    const merged = after(proven, { type: "fiche/merge", keep: "b", drop: "a" });
    expect(rowsOf(auditOf(merged), "Preuves de la fiche 1.1")).toHaveLength(1);
    expect(rowsOf(auditOf(merged), "Indicateurs de la fiche 1.1")).toHaveLength(1);
  });

  test("leaves refused fiches out and says how many", () => {
    const tree = auditOf(after(proven, ofFiche("a", "decision", "refused")));
    expect(words(tree.blocks)).not.toContain("Règle publiée");
    expect(words(tree.blocks)).toContain("absentes de ce dossier\u00A0: 1");
  });

  test("is a draft until the roadmap is adopted, in its footer and properties too", () => {
    const [draft, final] = [proven, after(proven, set("isFinal", true))].map((one) =>
      JSON.stringify(auditOf(one)).toLowerCase(),
    );
    expect(draft?.match(/brouillon/g)?.length).toBeGreaterThan(2);
    expect(final).not.toContain("brouillon");
  });

  test("says that no fiche is written rather than that all have evidence", () => {
    const empty = words(auditOf(newWorkspace("w", "Feuille", "fr")).blocks);
    expect(empty).toContain(fr.audit.empty);
    expect(empty).not.toContain(fr.audit.missingNone);
  });

  test("is written in English for an English roadmap", () => {
    const tree = auditOf(proven, "en");
    expect(tree.title).toContain("Audit file");
    expect(words(tree.blocks)).not.toMatch(/Preuve|Fiche/);
  });
});
