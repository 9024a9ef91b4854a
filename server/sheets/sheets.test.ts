/** A workspace written as tables and read back is the same. */
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

const empty = newWorkspace("w", "Feuille de route", "fr");

function holding(fiches: readonly Fiche[], workspace: Workspace = empty): Workspace {
  const applied = apply(workspace, { type: "fiches/bring", fiches: [...fiches] });
  if (!applied.ok) throw new Error(applied.refusal);
  return applied.workspace;
}

function read(bytes: Uint8Array, workspace = empty): Bringing {
  const bringing = readBringing(bytes, { workspace, locale: "fr", plan: undefined });
  if (typeof bringing === "string") throw new Error(bringing);
  return bringing;
}

const brought = (bringing: Bringing, workspace = empty) =>
  holding(made(bringing, { workspace, locale: "fr", newId: (key) => `new/${key}` }).fiches, workspace);

/** Its tables one after the other, as CSV files are. */
const throughCsv = (from: Workspace): Workspace =>
  TABLES.reduce((into, table) => brought(read(Buffer.from(workspaceCsv(from, table)), into), into), empty);

const words = (most: number) =>
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: most })
    // eslint-disable-next-line no-control-regex -- no workbook holds these
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
