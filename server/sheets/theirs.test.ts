/** Tables of other people's are read by their own titles, or say in which cell what is to be mended. */
import { describe, expect, test } from "vitest";
import { apply } from "../../game/workspace/apply.ts";
import { newFiche } from "../../game/workspace/fiche.ts";
import type { Fiche, Workspace } from "../../game/workspace/schema.ts";
import { newWorkspace } from "../../game/workspace/workspace.ts";
import { made, readBringing, type Bringing } from "./bring.ts";
import type { Plan } from "./schema.ts";

/** Kept as text by the type checker too. */
const holds = (text: string): unknown => expect.stringContaining(text);

const empty = newWorkspace("w", "Feuille de route", "fr");

function holding(fiches: readonly Fiche[], workspace: Workspace = empty): Workspace {
  const applied = apply(workspace, { type: "fiches/bring", fiches: [...fiches] });
  if (!applied.ok) throw new Error(applied.refusal);
  return applied.workspace;
}

function read(bytes: Uint8Array, workspace = empty, plan?: Plan): Bringing {
  const bringing = readBringing(bytes, { workspace, locale: "fr", plan });
  if (typeof bringing === "string") throw new Error(bringing);
  return bringing;
}
const readText = (text: string, workspace = empty, plan?: Plan) => read(Buffer.from(text), workspace, plan);

const brought = (bringing: Bringing, workspace = empty) =>
  holding(made(bringing, { workspace, locale: "fr", newId: (key) => `new/${key}` }).fiches, workspace);

const HEAD = "N°;Intitulé;Thématique;Pilote;Date de fin;Coût;Statut;Indicateur;Unité";
const first = (bringing: Bringing) => Object.values(brought(bringing).fiches)[0];
const saidOf = (bringing: Bringing) => bringing.lines.flatMap(({ told }) => told.map((one) => one));

describe("a table of somebody else's", () => {
  const line = "1.2;Garder les PC;Équipements;DSI;31/12/2026;12 500,50 €;en cours;Âge moyen;ans";
  test.each([
    ["semicolons", Buffer.from(`${HEAD}\n${line}`)],
    ["a byte-order mark", Buffer.from(`\uFEFF${HEAD}\n${line}`)],
    ["Latin-1", Buffer.from(`${HEAD}\n${line}`.replaceAll("€", "EUR"), "latin1")],
    ["a title above it", Buffer.from(`Notre plan d’action 2026\n\n${HEAD}\n${line}`)],
  ])("with %s is read by its own titles", (_, bytes) => {
    const bringing = read(bytes);
    expect(saidOf(bringing)).toEqual([]);
    expect(first(bringing)).toMatchObject({
      ...{ code: "1.2", title: "Garder les PC", theme: "cycle-de-vie", owner: "DSI", deadline: "31/12/2026" },
      ...{ investment: 12_500.5, status: "started" },
      indicators: { n1: { name: "Âge moyen", unit: "ans" } },
    });
  });

  test("keeps a new line in a cell", () => {
    const bringing = readText('Action;Axe;Description\nUne;Gouvernance;"Ligne une\nligne deux"');
    expect(first(bringing)?.summary).toBe("Ligne une\nligne deux");
  });

  test("has its dates kept as written, and a spreadsheet's count of days read as a day", () => {
    const bringing = readText(
      "Action;Axe;Échéance\nA;Gouvernance;31/12/2026\nB;Gouvernance;2026-12-31\nC;Gouvernance;46387\nD;Gouvernance;2027",
    );
    const terms = Object.values(brought(bringing).fiches).map(({ deadline }) => deadline);
    expect(terms).toEqual(["31/12/2026", "2026-12-31", "2026-12-31", "2027"]);
  });

  test.each([
    ["a formula", "=A1+1", "Description", "C’est une formule"],
    ["50,000 characters", "x".repeat(50_000), "Description", "il en tient 20000"],
    ["a cost in words", "beaucoup", "Coût", "ne se lit pas comme un nombre"],
    ["a number read in two ways", "1.500", "Coût", "Écrivez 1500 ou 1,5"],
    ["an unknown status", "bientôt", "Statut", "à lancer, en cours, faite"],
    ["a level out of three", "5", "Impact", "Écrivez 1, 2 ou 3"],
  ])("with %s says in which cell, and the rest of the line can be taken", (_, value, title, message) => {
    const bringing = readText(`Action;Axe;${title}\nUne;Gouvernance;${value}`);
    expect(saidOf(bringing)).toMatchObject([
      { line: 2, letters: "C", message: holds(message), isWrong: true },
    ]);
    expect(first(bringing)?.title).toBe("Une");
  });

  test("without a title has that line left out, and says so", () => {
    const bringing = readText("Action;Axe;Pilote\n;Gouvernance;DSI\nDeux;Gouvernance;DSI");
    expect(saidOf(bringing)).toMatchObject([{ line: 2, message: holds("manque l’intitulé") }]);
    expect(Object.values(brought(bringing).fiches)).toHaveLength(1);
  });

  test("with two actions of one code brings both, and says so", () => {
    const bringing = readText("Code;Action;Axe\nA1;Une;Gouvernance\nA1;Deux;Gouvernance");
    expect(saidOf(bringing).map(({ isWrong, message }) => [isWrong, message])).toEqual([
      [false, holds("Plusieurs actions portent le code")],
      [false, holds("Plusieurs actions portent le code")],
    ]);
    expect(Object.values(brought(bringing).fiches)).toHaveLength(2);
  });

  test("with a deadline before its start, or an indicator without unit, is taken and said to be checked", () => {
    const bringing = readText(
      "Action;Axe;Début;Échéance;Indicateur\nUne;Gouvernance;2027-06-01;31/12/2026;Âge moyen",
    );
    expect(saidOf(bringing).map(({ isWrong }) => isWrong)).toEqual([false, false]);
    expect(first(bringing)).toMatchObject({ start: "2027-06-01", deadline: "31/12/2026" });
  });

  test("asks once for the axis of a word that nobody knows, and takes the answer for all its lines", () => {
    const text = "Action;Axe\nUne;Pôle Zeta\nDeux;Pôle Zeta";
    const asked = readText(text);
    expect(asked.themes).toEqual([{ word: "Pôle Zeta", theme: null, count: 2 }]);
    const [table] = asked.tables;
    const plan: Plan = {
      tables: [{ kind: "actions", mapping: table?.mapping ?? {} }],
      themes: { "Pôle Zeta": "inclusion" },
    };
    const fiches = Object.values(brought(readText(text, empty, plan)).fiches);
    expect(fiches.map(({ theme }) => theme)).toEqual(["inclusion", "inclusion"]);
  });

  test("replaces what it says of a fiche of the same code, and leaves what it does not say", () => {
    const there = holding([
      {
        ...newFiche("f1", { title: "Garder les PC", theme: "cycle-de-vie" }),
        code: "A1",
        owner: "DSI",
        guard: "Compter",
      },
    ]);
    const bringing = readText("Code;Action;Axe;Pilote;Garde-fou\nA1;Garder;Inclusion;Achats;", there);
    expect(bringing.lines[0]?.there?.id).toBe("f1");
    expect(brought(bringing, there).fiches).toMatchObject({
      f1: { title: "Garder", owner: "Achats", guard: "Compter", version: 2 },
    });
  });

  test("says of an action whose title is there already that it would be double", () => {
    const there = holding([newFiche("f1", { title: "Garder les PC", theme: "cycle-de-vie" })]);
    const [line] = readText("Action;Axe\ngarder les pc;Inclusion", there).lines;
    expect(line).toMatchObject({
      isDouble: true,
      told: [{ message: holds("serait double") }],
    });
  });

  test("makes no circle of actions merged into each other", () => {
    const bringing = readText(
      "id;title;theme;mergedInto\na;A;inclusion;b\nb;B;inclusion;a\nc;C;inclusion;nowhere",
    );
    const fiches = Object.values(brought(bringing).fiches);
    expect(fiches.map(({ mergedInto }) => mergedInto)).toEqual(["b", null, null]);
    expect(saidOf(bringing)).toHaveLength(2);
  });
});
