/** Coming back a year later: a roadmap is made and adopted, then its next year is counted, and both reports hold. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { Workspace } from "../../game/workspace/schema.ts";
import { goodFile } from "../support/estates.ts";
import { call } from "../support/forms.ts";
import { TestServer } from "../support/server.ts";

const Made = z.object({ id: z.string(), key: z.string(), readerUrl: z.string() });
const Read = z.object({ workspace: Workspace });
const Results = z.object({ results: z.array(z.string()) });
const Refused = z.object({
  refusal: z.string(),
  message: z.string(),
  problems: z
    .array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() }))
    .default([]),
});
const Preview = z.object({
  rows: z.array(
    z.object({
      fiche: z.string(),
      indicator: z.string(),
      year: z.string(),
      value: z.number(),
      note: z.string().nullable(),
    }),
  ),
  problems: z.array(z.string()),
  skipped: z.number(),
});

let server: TestServer;
let made: z.output<typeof Made>;
const at = (path = "") => `/api/workspaces/${made.id}${path}`;
const read = async () => Read.parse((await call(server, at(), { key: made.key })).body).workspace;
const author = "Référente";

async function change(...changes: readonly object[]): Promise<void> {
  const { body } = await call(server, at("/changes"), {
    method: "POST",
    key: made.key,
    body: { author, changes },
  });
  expect(Results.parse(body).results.filter((result) => result !== "ok")).toEqual([]);
}
const fiche = (id: string, title: string, theme = "cycle-de-vie") => ({
  type: "fiche/add",
  id,
  title,
  theme,
});
const set = (id: string, field: string, value: unknown) => ({ type: "fiche/set", fiche: id, field, value });
const review = (id: string, entry: string, value: object) => ({
  ...{ type: "fiche/entry", fiche: id, list: "reviews", entry },
  value: { light: "none", done: null, slipped: null, next: null, ...value },
});
const indicator = (id: string, name: string) => ({
  ...{ type: "fiche/entry", fiche: id, list: "indicators", entry: "i1" },
  value: {
    ...{
      name,
      unit: "années",
      formula: null,
      source: null,
      frequency: "yearly",
      startValue: "4,8",
      target: "7",
    },
    readings: { "2026": { value: 4.8, note: null } },
  },
});
const purchases = (entry: string, value: object) => ({
  ...{ type: "workspace/entry", list: "purchases", entry },
  value: { spent: 100_000, spentReused: 15_000, reformed: 80, reused: 30, note: null, ...value },
});

async function annual(year: string, format = "md"): Promise<string> {
  const file = await server.get(at(`/annual?year=${year}&format=${format}`), made.key);
  expect(file.status).toBe(200);
  return (await file.text()).replaceAll("\u00A0", " ");
}

async function preview(csv: Uint8Array | string) {
  const response = await fetch(`${server.url}${at("/values")}`, {
    method: "POST",
    headers: { authorization: `Bearer ${made.key}`, "content-type": "application/octet-stream" },
    body: typeof csv === "string" ? csv : Buffer.from(csv),
  });
  return { status: response.status, body: (await response.json()) as unknown };
}
const estate = (body: object) =>
  call(server, at("/estate"), { method: "POST", key: made.key, body: { author, year: "2026", ...body } });

beforeAll(async () => {
  server = await TestServer.start();
  const { body } = await call(server, "/api/workspaces", {
    method: "POST",
    body: { title: "Feuille de route" },
  });
  made = Made.parse(body);
  await change(
    fiche("a", "Garder les portables sept ans"),
    fiche("b", "Former des relais", "sensibilisation"),
    ...["a", "b"].map((id) => set(id, "decision", "accepted")),
    ...[indicator("a", "Âge moyen à la sortie"), indicator("b", "Relais formés")],
    { type: "workspace/set", field: "isFinal", value: true },
    ...[
      review("a", "2026", { light: "on-course", done: "Atelier ouvert" }),
      review("b", "2026", { light: "done" }),
    ],
    purchases("2026", {}),
  );
});
afterAll(() => server.stop());

describe("an estate", () => {
  test("is weighed from the file of the footprint command, and says what must be known of it", async () => {
    expect((await estate({ text: readFileSync(goodFile, "utf8") })).status).toBe(201);
    const known = (await read()).estates["2026"];
    expect(known?.carbon.total.low).toBeLessThan(known?.carbon.total.value ?? 0);
    expect(known?.notes.length).toBeGreaterThan(2);
  });

  test("with mistakes is refused line by line, and what was there stays", async () => {
    const before = await read();
    const text = readFileSync(goodFile, "utf8").replace(/^agents: .*$/m, "agents: beaucoup");
    const { status, body } = await estate({ text });
    const { refusal, problems } = Refused.parse(body);
    expect([status, refusal]).toEqual([400, "estate-wrong"]);
    expect(problems.map(({ message }) => message).join()).toMatch(/^\d+ – agents – il faut un nombre/);
    expect(await read()).toEqual(before);
  });

  test("that is no YAML, or a year that is none, is refused with a sentence", async () => {
    expect(Refused.parse((await estate({ text: "parc: [" })).body).problems).toHaveLength(1);
    const { body } = await estate({ year: "20 27", text: "" });
    expect(Refused.parse(body).refusal).toBe("year-wrong");
  });

  test("is counted by hand, and each count that is missing is named", async () => {
    const own = {
      ...{
        base: "val-d-octet",
        agents: 200,
        fixe: 20,
        portable: 180,
        ecran: 210,
        smartphone: 60,
        tablette: 10,
      },
      ...{ imprimante: 12, multifonction: 14, serveurs: 6, to: 20 },
    };
    expect((await estate({ year: "2027", own })).status).toBe(201);
    expect((await read()).estates["2027"]?.estate.agents).toBe(200);
    const { body } = await estate({ year: "2028", own: { ...own, agents: undefined, ecran: 100_000 } });
    expect(Refused.parse(body).problems.map(({ path }) => path.at(-1))).toContain("agents");
  });

  test("is set by nobody who only reads, nor through the changes of an author", async () => {
    const key = made.readerUrl.split("#")[1] ?? "";
    const body = { author, year: "2026", text: "" };
    expect((await call(server, at("/estate"), { method: "POST", key, body })).status).toBe(403);
    const forged = { author, changes: [{ type: "estate/set", entry: "2026", value: null }] };
    expect((await call(server, at("/changes"), { method: "POST", key: made.key, body: forged })).status).toBe(
      400,
    );
  });

  test("goes away when it is removed", async () => {
    await estate({ year: "2020", text: readFileSync(goodFile, "utf8") });
    const body = { author, year: "2020" };
    expect((await call(server, at("/estate"), { method: "DELETE", key: made.key, body })).status).toBe(204);
    expect(Object.keys((await read()).estates)).toEqual(["2026", "2027"]);
  });
});

describe("values from a file", () => {
  test("are read in Latin-1, with semicolons, decimal commas and French titles, and written nowhere", async () => {
    const before = await read();
    const csv =
      "Action;Indicateur;Année;Valeur;Note\r\nGarder les portables sept ans;Âge moyen à la sortie;2027;5,6;relevé\r\n";
    const { body } = await preview(Buffer.from(csv, "latin1"));
    expect(Preview.parse(body).rows).toMatchObject([
      { fiche: "a", indicator: "i1", year: "2027", value: 5.6, note: "relevé" },
    ]);
    expect(await read()).toEqual(before);
  });

  test("are read with commas, a byte order mark and English titles, by code", async () => {
    const { body } = await preview('\uFEFFcode,indicator,year,value\n2.1,,2027,"1,234.5"\n');
    expect(Preview.parse(body).rows).toMatchObject([{ fiche: "a", value: 1_234.5 }]);
  });

  test("that cannot be read are told cell by cell, the others kept", async () => {
    const lines = [
      "id;indicateur;année;valeur",
      ...[
        "a;Âge moyen à la sortie;2027;beaucoup",
        "zzz;;2027;3",
        "a;Autre;2027;3",
        "a;;27;3",
        "a;;2027;=1+1",
      ],
      ...["a;;2027;6", "a;;2027;7", "b;;2027;"],
    ];
    const { rows, problems, skipped } = Preview.parse((await preview(lines.join("\n"))).body);
    expect([rows.map(({ value }) => value), skipped]).toEqual([[6], 1]);
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual(["D2", "A3", "B4", "C5", "D6", "B8"]);
  });

  test.each([
    ["a picture", new Uint8Array([0, 1, 2, 0, 3])],
    ["an empty file", new Uint8Array()],
    ["a file without the column of values", new TextEncoder().encode("code;année\n1.1;2027\n")],
  ])("of %s are refused with a sentence", async (_, bytes) => {
    const { status, body } = await preview(bytes);
    expect([status, Refused.parse(body).refusal]).toEqual([400, "values-unreadable"]);
  });

  test("fill a template that comes back as it was", async () => {
    const file = await server.get(at("/values?year=2026"), made.key);
    const { rows, problems } = Preview.parse((await preview(new Uint8Array(await file.arrayBuffer()))).body);
    expect([rows.map(({ value }) => value), problems]).toEqual([[4.8, 4.8], []]);
  });
});

describe("a year later", () => {
  beforeAll(async () => {
    const kept = (await read()).fiches.a?.indicators.i1;
    const value = { ...kept, readings: { ...kept?.readings, "2027": { value: 5.6, note: null } } };
    await change(
      { type: "fiche/entry", fiche: "a", list: "indicators", entry: "i1", value },
      review("a", "2027", { light: "late", slipped: "Le marché a été relancé", next: "Deux lots en mars" }),
      review("b", "2027", { light: "done", done: "Douze relais" }),
      purchases("2027", { spentReused: 26_000, reused: 41 }),
    );
  });

  test("its report says what slipped, the values of both years, both shares at their rates", async () => {
    const report = await annual("2027");
    for (const words of [
      "Le marché a été relancé",
      "Deux lots en mars",
      "Douze relais",
      "faite : 1, en retard : 1",
    ])
      expect(report).toContain(words);
    expect(report).toMatch(/Âge moyen à la sortie \(années\) \| 4,8 \| 5,6 \| 7/);
    expect(report).toContain("26 % : taux atteint (25 %)");
    expect(report).toContain("51,2 % : taux atteint (50 %)");
  });

  test("the report of the year before is as it was", async () => {
    const report = await annual("2026");
    expect(report).toContain("Atelier ouvert");
    expect(report).not.toContain("Le marché a été relancé");
    expect(report).toContain("15 % : sous le taux (20 %)");
    expect(report).toContain("37,5 % : sous le taux (50 %)");
  });

  test.each(["odt", "docx", "html"])("it leaves as %s", async (format) => {
    expect((await annual("2027", format)).length).toBeGreaterThan(1_000);
  });

  test("the whole document prints the shares, their sources and the estate, and no sentence about a session", async () => {
    const file = await server.get(at("/roadmap?format=md"), made.key);
    const document = (await file.text()).replaceAll("\u00A0", " ");
    for (const words of [
      "Achats et réemploi",
      "legal.tricoteuses.fr",
      "Émissions par agent",
      "le type d’organisme",
    ])
      expect(document).toContain(words);
    expect(document).not.toContain("rien dans cette séance");
  });

  test("all of it is there after a kill", async () => {
    const before = await read();
    await server.kill();
    await server.startAgain();
    expect(await read()).toEqual(before);
  });
});
