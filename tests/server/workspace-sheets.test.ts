/** Tables, texts and sets over HTTP: read without writing, taken once confirmed, and the same again when they come back. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { Roadmap } from "../../game/roadmap/schema.ts";
import { Workspace } from "../../game/workspace/schema.ts";
import { ActionSet } from "../../game/workspace/sharing/schema.ts";
import { TABLES } from "../../server/sheets/columns.ts";
import { call } from "../support/forms.ts";
import { TestServer } from "../support/server.ts";

const Links = z.object({ id: z.string(), key: z.string(), readerUrl: z.string() });
type Links = z.output<typeof Links>;
const Read = z.object({ rev: z.number(), workspace: Workspace });
const View = z.object({
  tables: z.array(z.object({ kind: z.string(), mapping: z.record(z.string(), z.number()) })),
  lines: z.array(
    z.object({ key: z.string(), isReady: z.boolean(), told: z.array(z.object({ message: z.string() })) }),
  ),
  others: z.array(z.object({ isTaken: z.boolean() })),
});

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

async function begun(title = "Feuille de route"): Promise<Links> {
  const { body } = await call(server, "/api/workspaces", { method: "POST", body: { title, locale: "fr" } });
  return Links.parse(body);
}
const post = ({ id, key }: Links, path: string, body: unknown, as = key) =>
  call(server, `/api/workspaces/${id}${path}`, { method: "POST", key: as, body });
const read = async ({ id, key }: Links) =>
  Read.parse((await call(server, `/api/workspaces/${id}`, { key })).body);
const packed = (file: string | Uint8Array) => Buffer.from(file).toString("base64");

async function looked(at: Links, file: string | Uint8Array) {
  return View.parse((await post(at, "/sheet/read", { file: packed(file) })).body);
}
async function brought(at: Links, file: string | Uint8Array) {
  const { tables, lines } = await looked(at, file);
  const chosen = lines.filter(({ isReady }) => isReady).map(({ key }) => key);
  return post(at, "/sheet/take", { file: packed(file), plan: { tables, themes: {} }, author: "DSI", chosen });
}
const exported = async ({ id, key }: Links, query: string) =>
  new Uint8Array(await (await server.get(`/api/workspaces/${id}/roadmap?${query}`, key)).arrayBuffer());

const TABLE = [
  "Code;Action;Axe;Pilote;Échéance;Budget;Indicateur;Unité",
  "A1;Garder les PC sept ans;Équipements;DSI;31/12/2028;12 500,50 €;Âge moyen à la sortie;ans",
  'A2;"Former\nles agents";Sensibilisation;RH;2027-06-30;k;;',
].join("\n");

describe("a table of actions", () => {
  test("is read without writing anything, then what was ticked comes, signed and in the history", async () => {
    const made = await begun();
    const view = await looked(made, TABLE);
    expect(view.lines.map(({ isReady }) => isReady)).toEqual([true, false]);
    expect((await read(made)).rev).toBe(0);
    const { status, body } = await brought(made, TABLE);
    expect([status, body]).toEqual([201, { fresh: 1, updated: 0 }]);
    const { workspace, rev } = await read(made);
    expect(Object.values(workspace.fiches)).toMatchObject([
      {
        code: "A1",
        investment: 12_500.5,
        indicators: { n1: { name: "Âge moyen à la sortie", unit: "ans" } },
      },
    ]);
    expect(rev).toBe(1);
    const again = await brought(made, TABLE.replace("DSI", "Direction du numérique"));
    expect(again.body).toEqual({ fresh: 0, updated: 1 });
    const history = (await call(server, `/api/workspaces/${made.id}/changes?after=1`, { key: made.key }))
      .text;
    expect(history).toContain('"owner":"DSI"');
  });

  test("is brought by no reader, and a file that is no table says what to do", async () => {
    const made = await begun();
    const reader = made.readerUrl.split("#")[1];
    expect((await post(made, "/sheet/read", { file: packed(TABLE) }, reader)).status).toBe(403);
    const said = async (file: Uint8Array) => (await post(made, "/sheet/read", { file: packed(file) })).text;
    expect(await said(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toContain("ancien fichier Excel");
    expect(await said(Buffer.alloc(5_000_001, "a"))).toContain("5 Mo au plus");
    expect(await said(Buffer.from(" \n "))).toContain("fichier est vide");
    const many = `Action;Axe\n${"Une;Gouvernance\n".repeat(1_001)}`;
    expect(await said(Buffer.from(many))).toContain("mille");
  });
});

/** Two actions with all that a workspace holds beside them. */
async function filled(): Promise<Links> {
  const made = await begun();
  await brought(made, TABLE.replace(";k;", ";900;"));
  const { workspace } = await read(made);
  const [fiche = ""] = workspace.order;
  const entry = (list: string, name: string, value: object) => ({
    type: "fiche/entry",
    fiche,
    list,
    entry: name,
    value,
  });
  const indicator = Object.values(workspace.fiches[fiche]?.indicators ?? {})[0];
  const readings = { "2027": { value: 5.25, note: "=estimée" }, "2028": { value: null, note: "à venir" } };
  const changes = [
    entry("indicators", "n1", { ...indicator, readings }),
    entry("milestones", "m1", { title: "- Inventaire", date: "T2 2027", isDone: true }),
    entry("proofs", "p1", { title: "Délibération", place: "GED", date: "2027-02-28", owner: "Assemblées" }),
    entry("reviews", "2027", { light: "late", done: "Un tiers", slipped: "Marché\nrepoussé", next: null }),
    { type: "fiche/set", fiche, field: "tags", value: ["pcaet:4", "a;b, c"] },
    { type: "fiche/set", fiche, field: "summary", value: "'=pas une formule" },
  ];
  const { body } = await post(made, "/changes", { author: "DSI", changes });
  expect(body).toEqual({ results: changes.map(() => "ok") });
  return made;
}

const words = (workspace: Workspace) =>
  Object.values(workspace.fiches).map((fiche) => ({ ...fiche, version: 1 }));

const without = (whole: object, ...names: string[]) =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name)));

describe("a workspace as tables", () => {
  test("comes back whole from its CSV files, and gives the same ones again", async () => {
    const [from, into] = [await filled(), await begun()];
    for (const table of TABLES) {
      const taken = await brought(into, await exported(from, `format=csv&table=${table}`));
      expect(taken.status).toBe(201);
    }
    expect(words((await read(into)).workspace)).toEqual(words((await read(from)).workspace));
    for (const table of TABLES.slice(1)) {
      const both = [from, into].map((one) => exported(one, `format=csv&table=${table}`));
      const [first, second] = await Promise.all(both);
      expect(second).toEqual(first);
    }
  });

  test("comes back whole from its workbook, at once", async () => {
    const [from, into] = [await filled(), await begun()];
    const taken = await brought(into, await exported(from, "format=xlsx"));
    expect(taken.body).toEqual({ fresh: 2, updated: 0 });
    expect(words((await read(into)).workspace)).toEqual(words((await read(from)).workspace));
  });

  test("comes back whole from its JSON, new fields too; one from before them reads", async () => {
    const from = await filled();
    await post(from, "/changes", {
      author: "DSI",
      changes: [
        { type: "workspace/entry", list: "passages", entry: "balance", value: { text: "Nos mots" } },
        {
          type: "workspace/entry",
          list: "engaged",
          entry: "e1",
          value: { title: "Prêt", theme: "inclusion", since: "2025", note: null },
        },
      ],
    });
    const json = Roadmap.parse(JSON.parse(new TextDecoder().decode(await exported(from, "format=json"))));
    const { body } = await call(server, "/api/workspaces/import", { method: "POST", body: json });
    const copy = await read(Links.parse(body));
    expect({ ...copy.workspace, id: from.id }).toEqual((await read(from)).workspace);
    const { fiches, ...rest } = z.record(z.string(), z.unknown()).parse(json.workspace);
    const older = without(rest, "passages", "estates", "purchases", "engaged");
    const bare = Object.entries(z.record(z.string(), z.record(z.string(), z.unknown())).parse(fiches)).map(
      ([id, fiche]) => [id, without(fiche, "gainMatter", "credit", "reviews")] as const,
    );
    const old = { ...json, workspace: { ...older, fiches: Object.fromEntries(bare) } };
    const taken = await call(server, "/api/workspaces/import", { method: "POST", body: old });
    expect(taken.status).toBe(201);
    expect((await read(Links.parse(taken.body))).workspace.passages).toEqual({});
  });

  const office = ["soffice", "libreoffice"].find(
    (program) => spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined,
  );
  test.skipIf(office === undefined)(
    "opens in LibreOffice, whose CSV of it is read like ours",
    { timeout: 120_000 },
    async () => {
      const from = await filled();
      const folder = mkdtempSync(join(tmpdir(), "trois-tiers-sheets-"));
      writeFileSync(join(folder, "feuille.xlsx"), await exported(from, "format=xlsx"));
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      const to = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,1";
      const options = [
        profile,
        "--headless",
        "--convert-to",
        to,
        "--outdir",
        folder,
        join(folder, "feuille.xlsx"),
      ];
      spawnSync(office ?? "", options, { stdio: "ignore", timeout: 100_000 });
      const csv = readFileSync(join(folder, "feuille-Actions.csv"));
      rmSync(folder, { recursive: true, force: true });
      const into = await begun();
      expect((await brought(into, csv)).body).toEqual({ fresh: 2, updated: 0 });
      const bare = (workspace: Workspace) =>
        words(workspace).map((fiche) => ({
          ...fiche,
          indicators: {},
          milestones: {},
          proofs: {},
          reviews: {},
        }));
      expect(bare((await read(into)).workspace)).toEqual(bare((await read(from)).workspace));
    },
  );
});

test("a text is cut by its headings, each with the section it looks like", async () => {
  const made = await begun();
  const text = [
    "# Notre feuille de route\n\nDeux mots.\n\n## Édito\n\nCher public.\n\n## Les moyens humains\n\nUn ETP.",
    "### Budget\n\n10 k\n\nGouvernance\n-----------\n\nUn comité.\n\n7. ZZZ\n\nReste.",
  ].join("\n\n");
  const { body } = await post(made, "/text/read", { file: packed(Buffer.from(text, "latin1")) });
  const Parts = z.object({ parts: z.array(z.object({ heading: z.string(), place: z.string().nullable() })) });
  expect(Parts.parse(body).parts.map(({ heading, place }) => [heading, place])).toEqual([
    ["Notre feuille de route", null],
    ["Édito", "preamble"],
    ["Les moyens humains", "means"],
    ["Budget", "means"],
    ["Gouvernance", "governance"],
    ["7. ZZZ", null],
  ]);
  expect((await read(made)).rev).toBe(0);
});

describe("a set of actions", () => {
  const share = { licence: "etalab-2.0", author: "Val-d’Octet", withGain: false };

  test("goes out without anybody's names, and comes in elsewhere as proposals that say whose they are", async () => {
    const [from, into] = [await filled(), await begun()];
    const { body } = await post(from, "/set", share);
    const { ids, set } = z.object({ ids: z.array(z.string()), set: ActionSet }).parse(body);
    expect(ids).toEqual((await read(from)).workspace.order);
    expect(JSON.stringify(set)).not.toMatch(/DSI|GED|Assemblées|12500|5[.]25|Délibération|T2 2027/u);
    const one = z
      .object({ set: ActionSet })
      .parse((await post(from, "/set", { ...share, fiches: ids.slice(0, 1) })).body);
    expect(one.set.actions).toEqual(set.actions.slice(0, 1));
    const taken = await post(into, "/set/take", { set, author: "DSI", chosen: [0] });
    expect([taken.status, taken.body]).toEqual([201, { fresh: 1 }]);
    const [fiche] = Object.values((await read(into)).workspace.fiches);
    expect(fiche).toMatchObject({
      ...{ title: "Garder les PC sept ans", decision: "proposed", owner: null },
      credit: "Val-d’Octet, sous Licence Ouverte 2.0 (Etalab)",
    });
  });

  test("of a newer program, or that is none, is refused and nothing changes", async () => {
    const into = await begun();
    const sent = async (set: unknown) =>
      (await post(into, "/set/take", { set, author: "DSI", chosen: [0] })).text;
    expect(await sent({ kind: "trois-tiers-actions", schemaVersion: 2 })).toContain("version plus récente");
    expect(await sent({ schemaVersion: 1 })).toContain("pas un jeu d’actions");
    expect((await read(into)).rev).toBe(0);
  });

  test("has its schema published", async () => {
    const schema: unknown = await (await server.get("/api/schema/action-set.json", "")).json();
    const published: unknown = JSON.parse(readFileSync("docs/action-set.schema.json", "utf8"));
    expect(schema).toEqual(published);
    const { set } = z.object({ set: z.unknown() }).parse((await post(await filled(), "/set", share)).body);
    expect(z.fromJSONSchema(z.record(z.string(), z.unknown()).parse(published)).safeParse(set).success).toBe(
      true,
    );
  });
});
