/** A fiche filled by its authors prints each of its fields, and no field that is empty. */
import { expect, test } from "vitest";
import { apply } from "../../workspace/apply.ts";
import type { Change } from "../../workspace/change/schema.ts";
import type { Workspace } from "../../workspace/schema.ts";
import { roadmapOf } from "../../workspace/roadmap.ts";
import { newWorkspace } from "../../workspace/workspace.ts";
import { roadmapDocument } from "../document.ts";
import fr from "../text/fr.json" with { type: "json" };
import type { Table } from "../tree.ts";

const after = (workspace: Workspace, ...changes: readonly Change[]) =>
  changes.reduce((held, change) => {
    const applied = apply(held, change);
    if (!applied.ok) throw new Error(`${JSON.stringify(change)}: ${applied.refusal}`);
    return applied.workspace;
  }, workspace);

const bare = after(newWorkspace("w", "Feuille de route", "fr"), {
  ...{ type: "fiche/add", id: "f1", title: "Garder les PC sept ans", theme: "cycle-de-vie" },
});

/** Field names and contents of the only fiche, as printed. */
function printed(workspace: Workspace): Map<string, string> {
  const tree = roadmapDocument(roadmapOf(workspace, []), "fr", fr, workspace);
  const sheet = tree.blocks.find(
    (block): block is Table =>
      block.kind === "table" && !block.isHeadShown && block.label.includes("sept ans"),
  );
  const text = (runs: Table["rows"][number][number] = []) => runs.map((run) => run.text).join("");
  return new Map(sheet?.rows.map(([name, content]) => [text(name), text(content)]));
}

test("every field of the superset is printed once it is filled", () => {
  const values = {
    ...{ code: "C-12", axis: "sobriete", tiers: ["terminaux"], finding: "Âge moyen de sortie : 4 ans" },
    ...{ target: "Sept ans en 2029", summary: "Tout remplacement anticipé est motivé", owner: "DSI" },
    ...{ role: "Cheffe de parc", elected: "Adjointe au numérique", partners: "Syndicat", audience: "Agents" },
    ...{ duty: "agec-58", start: "2027-01-01", deadline: "2029-12-31", t18: "Six ans", t36: "Sept ans" },
    ...{ staffDays: 30, staffFte: 0.2, investment: 12_000, running: 1_500, funding: "Budget propre" },
    gain: { low: 10, high: 25, unit: "t CO2e", hypothesis: "Mille postes" },
    ...{ rebound: "Accessoires achetés", guard: "Accessoires comptés", obstacles: "Pièces rares" },
    ...{ sdgs: [12, 13], tags: ["pcaet:4"], impact: 3, feasibility: 2, status: "started" },
    ...{ commitment: "La DSI publie la règle en mars", decision: "amended", reason: "Écrans à dix ans" },
  };
  const indicator = {
    ...{ name: "Âge moyen à la sortie", unit: "ans", formula: "somme des âges ÷ sorties", source: "GLPI" },
    ...{
      frequency: "yearly",
      startValue: "4,6",
      target: "7",
      readings: { 2027: { value: 5.1, note: null } },
    },
  };
  const entry = (list: "indicators" | "proofs" | "milestones", value: unknown): Change => ({
    ...{ type: "fiche/entry", fiche: "f1", list, entry: "e1", value },
  });
  const whole = after(
    bare,
    ...Object.entries(values).map(([field, value]): Change => ({
      ...{ type: "fiche/set", fiche: "f1", field, value },
    })),
    entry("indicators", indicator),
    entry("proofs", { title: "Règle publiée", place: "Intranet", date: "2027-03-15", owner: "DSI" }),
    entry("milestones", { title: "Inventaire", date: "2027-02", isDone: true }),
  );
  const rows = printed(whole);
  const tree = JSON.stringify(roadmapDocument(roadmapOf(whole, []), "fr", fr, whole));
  for (const [field, value] of Object.entries(values))
    if (
      typeof value === "string" &&
      !["axis", "status", "decision", "duty", "start", "deadline"].includes(field)
    )
      expect(tree, field).toContain(value);
  expect(Object.fromEntries(rows)).toMatchObject({
    Décision: "amendée\u00A0– Écrans à dix ans",
    Axe: "sobriete",
    Début: "1er janvier 2027",
    "Étapes et jalons": "Inventaire\u00A0– février 2027 (fait)",
    "Moyens humains": "30\u00A0jours, 0,2\u00A0ETP",
    Coût: "investissement\u00A0: 12\u00A0000\u00A0€, fonctionnement\u00A0: 1500\u00A0€ par an",
    "Gain attendu": "de 10 à 25 t CO2e par an. Hypothèse\u00A0: Mille postes",
    "Objectifs de développement durable (ODD)": "12, 13",
    Articulation: "PCAET\u00A0: 4",
    Statut: "en cours",
    Preuves: "Règle publiée\u00A0– Intranet\u00A0– 15 mars 2027\u00A0– DSI",
  });
  expect(rows.get("Indicateur suivi")?.split("\n")).toEqual([
    ...["Âge moyen à la sortie", "unité\u00A0: ans", "calcul\u00A0: somme des âges ÷ sorties"],
    ...["source\u00A0: GLPI", "fréquence\u00A0: chaque année", "valeur initiale\u00A0: 4,6"],
    ...["cible\u00A0: 7", "2027\u00A0: 5,1"],
  ]);
});

test("an empty field is no row: what is missing is said together", () => {
  const rows = printed(bare);
  expect([...rows.keys()]).toEqual([...["Décision", "Statut", "Version de la fiche", "Reste à compléter"]]);
});
