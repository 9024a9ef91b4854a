/** The fields of real roadmaps, line by line: where each is written on a fiche's page, and which row of the document prints it. */
import { describe, expect, test } from "vitest";
import { roadmapDocument } from "../../../game/roadmap/document.ts";
import en from "../../../game/roadmap/text/en.json" with { type: "json" };
import fr from "../../../game/roadmap/text/fr.json" with { type: "json" };
import { DUTIES } from "../../../game/scenario/duties.ts";
import { apply } from "../../../game/workspace/apply.ts";
import type { Change } from "../../../game/workspace/change/schema.ts";
import { roadmapOf } from "../../../game/workspace/roadmap.ts";
import { ENTRIES, FicheFields, type Workspace } from "../../../game/workspace/schema.ts";
import { newWorkspace } from "../../../game/workspace/workspace.ts";
import english from "../../text/en/workspace-fiche.json" with { type: "json" };
import french from "../../text/fr/workspace-fiche.json" with { type: "json" };
import frenchWorkspace from "../../text/fr/workspace.json" with { type: "json" };
import { FULL, SHORT } from "./fiche-fields.ts";

/** What the page asks one field at a time. */
const asked = [...SHORT, ...FULL.flatMap(({ fields }) => fields)].map(({ name }): string => name);
/** What has a form of its own: `fiche-gains.tsx`, `fiche-indicators.tsx`, `fiche-entries.tsx`. */
const OWN_FORMS = ["gain", "gainMatter", "indicators", "milestones", "proofs"];
/** Worked out, never typed. */
const COMPUTED = ["votes", "version"];

const value = {
  ...{ code: "C-12", title: "Garder les PC sept ans", theme: "cycle-de-vie", axis: "sobriete" },
  ...{ tiers: ["terminaux"], finding: "Quatre ans à la sortie", target: "Sept ans en 2029" },
  ...{ summary: "Règle écrite et motivée", owner: "Direction du parc", role: "Cheffe de parc" },
  ...{ elected: "Adjointe au numérique", partners: "Syndicat mixte", audience: "Tous les agents" },
  ...{ duty: "agec-58", start: "2027-01-15", deadline: "2029-12-31", t18: "Six ans", t36: "Sept ans" },
  ...{ staffDays: 31, staffFte: 0.3, investment: 12_500, running: 1_700, funding: "Budget propre" },
  gain: { low: 11, high: 26, unit: "t CO₂e", hypothesis: "Mille postes" },
  gainMatter: { low: 41, high: 47, unit: "t", hypothesis: "Mille postes, matière" },
  ...{ rebound: "Accessoires achetés", guard: "Accessoires comptés", obstacles: "Pièces rares" },
  ...{ sdgs: [12], tags: ["pcaet:4"], impact: 3, feasibility: 2, status: "started" },
  ...{ commitment: "La règle paraît en mars", decision: "amended", reason: "Écrans à dix ans" },
};
const indicator = {
  ...{ name: "Âge à la sortie", unit: "années", formula: "somme ÷ sorties", source: "Inventaire" },
  ...{ frequency: "yearly", startValue: "quatre", target: "sept", readings: {} },
};

/** Each line of the superset: the field that holds it, and what the document prints of it. */
const SUPERSET: readonly (readonly [line: string, field: string, printed: string])[] = [
  ["code", "code", "C-12"],
  ["titre", "title", "Garder les PC sept ans"],
  ["thème REEN", "theme", "Cycle de vie"],
  ["axe", "axis", "sobriete"],
  ["tiers", "tiers", fr.tiers.terminaux],
  ["constat de départ", "finding", value.finding],
  ["objectif chiffré", "target", value.target],
  ["description", "summary", value.summary],
  ["étapes", "milestones", "Inventaire du parc"],
  ["direction pilote", "owner", value.owner],
  ["fonction du pilote", "role", value.role],
  ["élu référent", "elected", value.elected],
  ["partenaires", "partners", value.partners],
  ["public", "audience", value.audience],
  ["obligation liée", "duty", fr.duties["agec-58"]],
  ["début", "start", "15 janvier 2027"],
  ["échéance", "deadline", "31 décembre 2029"],
  ["jalon T+18", "t18", value.t18],
  ["jalon T+36", "t36", value.t36],
  ["moyens humains, jours", "staffDays", "31\u00A0jours"],
  ["moyens humains, ETP", "staffFte", "0,3\u00A0ETP"],
  ["coût d’investissement", "investment", "12\u00A0500"],
  ["coût de fonctionnement", "running", "1700"],
  ["financement", "funding", value.funding],
  ["indicateur : nom", "indicators", indicator.name],
  ["indicateur : unité", "indicators", indicator.unit],
  ["indicateur : valeur initiale", "indicators", indicator.startValue],
  ["indicateur : cible", "indicators", indicator.target],
  ["indicateur : fréquence", "indicators", fr.own.frequencies.yearly],
  ["indicateur : source", "indicators", indicator.source],
  ["indicateur : calcul", "indicators", indicator.formula],
  ["gain attendu", "gain", "de 11 à 26 t CO₂e"],
  ["hypothèse du gain", "gain", value.gain.hypothesis],
  ["gain de matière", "gainMatter", "de 41 à 47 t"],
  ["hypothèse du gain de matière", "gainMatter", value.gainMatter.hypothesis],
  ["effet rebond", "rebound", value.rebound],
  ["parade", "guard", value.guard],
  ["freins et risques", "obstacles", value.obstacles],
  ["ODD", "sdgs", fr.own.sdgs],
  ["articulation", "tags", "PCAET : 4"],
  ["impact", "impact", "3"],
  ["faisabilité", "feasibility", "2"],
  ["statut", "status", fr.own.statuses.started],
  ["décision", "decision", fr.own.decisions.amended],
  ["raison de la décision", "reason", value.reason],
  ["preuves", "proofs", "Règle publiée"],
  ["votes", "votes", fr.fiche.workshop],
  ["engagement « qui fait quoi quand »", "commitment", value.commitment],
  ["version", "version", fr.own.version],
];

function filled(frame: Workspace["frame"]): Workspace {
  const changes: Change[] = [
    { type: "workspace/set", field: "frame", value: frame },
    { type: "fiche/add", id: "f1", title: value.title, theme: "cycle-de-vie" },
    ...Object.entries(value).map(([field, one]): Change => ({
      type: "fiche/set",
      fiche: "f1",
      field,
      value: one,
    })),
    { type: "fiche/entry", fiche: "f1", list: "indicators", entry: "a", value: indicator },
    {
      ...{ type: "fiche/entry", fiche: "f1", list: "milestones", entry: "a" },
      value: { title: "Inventaire du parc", date: "2027-02", isDone: false },
    },
    {
      ...{ type: "fiche/entry", fiche: "f1", list: "proofs", entry: "a" },
      value: { title: "Règle publiée", place: "Intranet", date: null, owner: null },
    },
  ];
  return changes.reduce(
    (workspace, change) => {
      const applied = apply(workspace, change);
      if (!applied.ok) throw new Error(`${JSON.stringify(change)}: ${applied.refusal}`);
      return applied.workspace;
    },
    newWorkspace("w", "Feuille de route", "fr"),
  );
}

/** The headings of its axis and its own, its description, its rows: what a reader holds as the fiche. */
function printed(workspace: Workspace): string {
  const { blocks } = roadmapDocument(roadmapOf(workspace, []), "fr", fr, workspace);
  const from = blocks.findIndex((block) => block.kind === "heading" && block.id === "axis-2");
  const heading = blocks.findIndex((block) => block.kind === "heading" && block.id.startsWith("fiche-"));
  const sheet = blocks.findIndex((block, index) => index > heading && block.kind === "table");
  return JSON.stringify([blocks[from], ...blocks.slice(heading, sheet + 1)]);
}

describe("the superset of an action sheet", () => {
  const whole = filled("decree");

  test.each(SUPERSET)("%s is written in « %s » and printed", (_line, field, words) => {
    const isThere = [...asked, ...OWN_FORMS, ...COMPUTED].includes(field);
    expect(isThere, `no form writes ${field}`).toBe(true);
    expect(printed(whole)).toContain(JSON.stringify(words).slice(1, -1));
  });

  test("leaves out no field that a fiche keeps", () => {
    const lines = new Set(SUPERSET.map(([, field]) => field));
    // Whose words were taken up is written by what brings them; reviews have the page of the balance.
    const elsewhere = ["credit", "reviews"];
    const kept = [...Object.keys(FicheFields.shape), ...Object.keys(ENTRIES)];
    expect(kept.filter((field) => !lines.has(field) && !elsewhere.includes(field))).toEqual([]);
  });

  test("says the theme of the decree whatever the frame of the authority", () => {
    const { blocks } = roadmapDocument(roadmapOf(filled("own"), []), "fr", fr, filled("own"));
    expect(JSON.stringify(blocks)).toContain(fr.themes["cycle-de-vie"]);
  });

  test("has a name on the page for each field that is asked", () => {
    const words: Readonly<Record<string, string>> = { ...frenchWorkspace, ...french };
    expect(asked.filter((name) => words[`field-${name}`] === undefined)).toEqual([]);
  });
});

test("an obligation has the same words on the page and in the document, in both languages", () => {
  const pages: readonly Readonly<Record<string, string>>[] = [french, english];
  const documents: readonly Readonly<Record<string, string>>[] = [fr.duties, en.duties];
  const plain = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/gu, " ");
  pages.forEach((page, index) => {
    for (const duty of DUTIES) expect(plain(page[`duty-${duty}`])).toBe(plain(documents[index]?.[duty]));
  });
});
