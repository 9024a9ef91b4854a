/** The dossier d'audit and the frame of a workspace over HTTP: who may read it, in which formats, by which axes. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { Roadmap } from "../../game/roadmap/schema.ts";
import { Workspace } from "../../game/workspace/schema.ts";
import { call } from "../support/forms.ts";
import { TestServer } from "../support/server.ts";

const Made = z.object({ id: z.string(), key: z.string(), readerUrl: z.string() });
let server: TestServer;
let made: z.output<typeof Made>;

const at = (path: string) => `/api/workspaces/${made.id}${path}`;
const readerKey = () => made.readerUrl.split("#")[1] ?? "";
async function change(...changes: readonly object[]): Promise<unknown> {
  const body = { author: "DSI", changes };
  return (await call(server, at("/changes"), { method: "POST", key: made.key, body })).body.results;
}
const set = (field: string, value: unknown) => ({ type: "workspace/set", field, value });

beforeAll(async () => {
  server = await TestServer.start();
  const { body } = await call(server, "/api/workspaces", { method: "POST", body: { title: "Feuille" } });
  made = Made.parse(body);
  await change(
    { type: "fiche/add", id: "a", title: "Garder les PC sept ans", theme: "cycle-de-vie" },
    { type: "fiche/add", id: "b", title: "Prêter des écrans", theme: "inclusion" },
    set("frame", "own"),
    set("axes", [
      { id: "l", name: "Lien social" },
      { id: "s", name: "Sobriété" },
    ]),
    { type: "fiche/set", fiche: "b", field: "axis", value: "l" },
    {
      ...{ type: "fiche/entry", fiche: "a", list: "proofs", entry: "p" },
      value: { title: "Règle signée", place: "Intranet", date: null, owner: "DSI" },
    },
  );
});
afterAll(() => server.stop());

test.each([
  ["odt", "application/vnd.oasis.opendocument.text"],
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["html", "text/html; charset=utf-8"],
  ["md", "text/markdown; charset=utf-8"],
  ["csv", "text/csv; charset=utf-8"],
])("a reader takes it away as %s", async (format, type) => {
  const file = await server.get(at(`/audit?format=${format}`), readerKey());
  expect([file.status, file.headers.get("content-type")]).toEqual([200, type]);
  expect(file.headers.get("content-disposition")).toContain(`dossier-audit-${made.id}`);
  expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(300);
});

test("nobody reads it without a key, and a format it does not have is named", async () => {
  expect((await call(server, at("/audit?format=md"))).status).toBe(403);
  const xlsx = await call(server, at("/audit?format=xlsx"), { key: made.key });
  expect([xlsx.status, xlsx.text]).toEqual([400, expect.stringContaining("odt, docx, html, md, csv")]);
});

test("its axes and the numbers of its fiches are those of the roadmap", async () => {
  const text = await (await server.get(at("/audit?format=md"), made.key)).text();
  expect(text).toContain("Lien social");
  expect(text).toMatch(/Fiche 1\.1.*Prêter des écrans/);
  expect(text).toMatch(/Fiche 3\.1.*Garder les PC/);
  const json = await server.get(at("/roadmap?format=json"), made.key);
  const roadmap = Roadmap.parse(await json.json());
  expect(roadmap.actions.map(({ code, id }) => `${code} ${id}`)).toEqual(["1.1 b", "3.1 a"]);
  expect(Workspace.parse(roadmap.workspace).frame).toBe("own");
});

test("an own list over twenty axes, or a name over two hundred characters, is refused and nothing is lost", async () => {
  const axes = Array.from({ length: 21 }, (_, rank) => ({ id: `a${rank}`, name: `Axe ${rank}` }));
  expect(await change(set("axes", axes), set("axes", [{ id: "x", name: "x".repeat(201) }]))).toEqual([
    ...["value-unreadable", "value-unreadable"],
  ]);
  const { body } = await call(server, at(""), { key: made.key });
  expect(Workspace.parse(body.workspace).axes.map(({ id }) => id)).toEqual(["l", "s"]);
});
