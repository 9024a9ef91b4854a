/** A workspace written as tables and read back is the same; other people's tables are read, or told what to mend. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply } from "../../game/workspace/apply.ts";
import { newFiche } from "../../game/workspace/fiche.ts";
import { Fiche, FicheFields, type Workspace } from "../../game/workspace/schema.ts";
import { newWorkspace } from "../../game/workspace/workspace.ts";
import { THEMES } from "../../game/scenario/themes.ts";
import { workspaceCsv, workspaceXlsx } from "../documents/workspace-tables.ts";
import { made, readBringing, type Bringing } from "./bring.ts";
import { COLUMNS, TABLES } from "./columns.ts";
import type { Plan } from "./schema.ts";

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

/** Its tables one after the other, as CSV files are. */
const throughCsv = (from: Workspace): Workspace =>
  TABLES.reduce((into, table) => brought(read(Buffer.from(workspaceCsv(from, table)), into), into), empty);

const words = (most: number) =>
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: most })
    .map((text) => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD-\uFFFF]/gu, "x").trim())
    .filter(
      (text) => text !== "" && !/^#(REF|NOM|N\/A)|Ã|â€/iu.test(text) && !/^'*\d{5}([.,]\d+)?$/u.test(text),
    );
const risky = fc.constantFrom(
  ...[
    "=1+1",
    "'=x",
    "''@y",
    "-2 % par an",
    "+33 1",
    "'été",
    "a;b",
    'dit "non"',
    "deux\nlignes",
    "1.500",
    "oui",
  ],
);
const text = fc.oneof(words(40), risky);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
/** Spreadsheets keep fifteen digits. */
const fifteen = (number: number) => Number(number.toPrecision(15));
const amount = maybe(fc.double({ min: 0, max: 1e9, noNaN: true }).map(fifteen));
const real = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map(fifteen);
const step = fc.constantFrom<(1 | 2 | 3 | null)[]>(1, 2, 3, null);
const gain = maybe(fc.record({ low: real, high: real, unit: text, hypothesis: text }));
const year = fc.constantFrom("2026", "2027", "2031");
const ref = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9/:.-]{0,20}$/).filter((id) => !(id in {}));
const reading = fc
  .record({ value: maybe(real), note: maybe(text) })
  .filter(({ value, note }) => value !== null || note !== null);

const fields = fc.record({
  ...{ code: maybe(text), title: text, theme: fc.constantFrom(...THEMES), axis: maybe(ref) },
  tiers: fc.uniqueArray(
    fc.constantFrom<("usages" | "centres" | "reseaux")[]>("usages", "centres", "reseaux"),
  ),
  ...{
    finding: maybe(text),
    target: maybe(text),
    summary: maybe(text),
    owner: maybe(text),
    role: maybe(text),
  },
  ...{
    elected: maybe(text),
    partners: maybe(text),
    audience: maybe(text),
    duty: maybe(fc.constantFrom("rgaa", "autre")),
  },
  ...{ start: maybe(text), deadline: maybe(fc.constantFrom("31/12/2026", "2026-12-31", "2027", "T2 2027")) },
  ...{
    t18: maybe(text),
    t36: maybe(text),
    commitment: maybe(text),
    funding: maybe(text),
    credit: maybe(text),
  },
  ...{ staffDays: amount, staffFte: amount, investment: amount, running: amount, gain, gainMatter: gain },
  ...{ rebound: maybe(text), guard: maybe(text), obstacles: maybe(text), reason: maybe(text) },
  sdgs: fc.array(fc.integer({ min: 1, max: 17 }), { maxLength: 5 }),
  tags: fc.array(text, { maxLength: 5 }),
  ...{ impact: step, feasibility: step },
  status: fc.constantFrom<("todo" | "stopped")[]>("todo", "stopped"),
  decision: fc.constantFrom<("amended" | "postponed")[]>("amended", "postponed"),
});
const lists = fc.record({
  indicators: fc.dictionary(
    ref,
    fc.record({
      ...{ name: text, unit: maybe(text), formula: maybe(text), source: maybe(text) },
      frequency: maybe(fc.constantFrom<("monthly" | "once")[]>("monthly", "once")),
      ...{ startValue: maybe(text), target: maybe(text), readings: fc.dictionary(year, reading) },
    }),
    { maxKeys: 3 },
  ),
  milestones: fc.dictionary(ref, fc.record({ title: text, date: maybe(text), isDone: fc.boolean() }), {
    maxKeys: 2,
  }),
  proofs: fc.dictionary(
    ref,
    fc.record({
      title: text,
      place: maybe(text),
      date: maybe(fc.constant("2027-02-28")),
      owner: maybe(text),
    }),
    { maxKeys: 2 },
  ),
  reviews: fc.dictionary(
    year,
    fc.record({
      light: fc.constantFrom<("late" | "none")[]>("late", "none"),
      ...{ done: maybe(text), slipped: maybe(text), next: maybe(text) },
    }),
  ),
  version: fc.integer({ min: 1, max: 40 }),
});
const fiches = fc
  .array(fc.tuple(fields, lists), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map(([field, list], at) =>
      Fiche.parse({ ...newFiche(`f${at}`, field), ...field, ...list, mergedInto: at === 2 ? "f0" : null }),
    ),
  );

/** What workbooks and quoted cells make of new lines. */
const plainLines = (workspace: Workspace): unknown =>
  JSON.parse(
    JSON.stringify(workspace.fiches)
      .replaceAll(String.raw`\r\n`, String.raw`\n`)
      .replaceAll(String.raw`\r`, String.raw`\n`),
  );

describe("every field of every fiche", () => {
  test("has a column", () => {
    const names = COLUMNS.actions.map(({ name }) => name);
    const missing = Object.keys(FicheFields.shape).filter(
      (name) => !names.some((one) => one.startsWith(name)),
    );
    expect(missing).toEqual([]);
  });

  test("comes back from CSV files, whatever is written in it", () => {
    fc.assert(
      fc.property(fiches, (all) => {
        const from = holding(all);
        const versions = Object.fromEntries(all.map(({ id, version }) => [id, version]));
        const back = throughCsv(from);
        // Each table after the first one is a change of the fiches it speaks of.
        const same = Object.values(back.fiches).map((fiche) => ({ ...fiche, version: versions[fiche.id] }));
        expect(Object.fromEntries(same.map((fiche) => [fiche.id, fiche]))).toEqual(from.fiches);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test("comes back from a workbook at once, with its version", async () => {
    await fc.assert(
      fc.asyncProperty(fiches, async (all) => {
        const from = holding(all);
        expect(plainLines(brought(read(await workspaceXlsx(from))))).toEqual(plainLines(from));
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

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
      { line: 2, letters: "C", message: expect.stringContaining(message), isWrong: true },
    ]);
    expect(first(bringing)?.title).toBe("Une");
  });

  test("without a title has that line left out, and says so", () => {
    const bringing = readText("Action;Axe;Pilote\n;Gouvernance;DSI\nDeux;Gouvernance;DSI");
    expect(saidOf(bringing)).toMatchObject([
      { line: 2, message: expect.stringContaining("manque l’intitulé") },
    ]);
    expect(Object.values(brought(bringing).fiches)).toHaveLength(1);
  });

  test("with two actions of one code brings both, and says so", () => {
    const bringing = readText("Code;Action;Axe\nA1;Une;Gouvernance\nA1;Deux;Gouvernance");
    expect(saidOf(bringing).map(({ isWrong, message }) => [isWrong, message])).toEqual([
      [false, expect.stringContaining("Plusieurs actions portent le code")],
      [false, expect.stringContaining("Plusieurs actions portent le code")],
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
      told: [{ message: expect.stringContaining("serait double") }],
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
