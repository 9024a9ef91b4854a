/** What a workspace gives to take away: every route says that it is a draft until it is adopted, and where figures come from. */
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../support/forms.ts";
import { importedWorkspace, type MadeWorkspace } from "../support/imported-workspace.ts";
import { TestServer } from "../support/server.ts";

let server: TestServer;
let made: MadeWorkspace;
let english: MadeWorkspace;

beforeAll(async () => {
  server = await TestServer.start();
  made = await importedWorkspace(server, { sessions: 2, tables: 3, each: 5 });
  english = await importedWorkspace(server, { sessions: 1, tables: 1, each: 2, locale: "en" });
});
afterAll(() => server.stop());

const at = (path: string, { id } = made) => `/api/workspaces/${id}/${path}`;
const get = (path: string, of = made) => server.get(at(path, of), of.key);

/** Its words, its name and its metadata, whatever the format. */
async function read(path: string, of = made): Promise<string> {
  const answer = await get(path, of);
  expect([path, answer.status]).toEqual([path, 200]);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const name = answer.headers.get("content-disposition") ?? "";
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const texts = isZip ? Object.values(unzipSync(bytes)).map((file) => strFromU8(file)) : [strFromU8(bytes)];
  return `${name} ${texts.join(" ")}`;
}

const DOCUMENTS = ["odt", "docx", "md", "html"].map((format) => `roadmap?format=${format}`);
const DATA = ["xlsx", "csv", "json"].map((format) => `roadmap?format=${format}`);
const PAGES = ["poster", "poster?format=a4", "slides"];
const NOTES = ["odt", "docx", "md", "html"].map((format) => `pitch?format=${format}`);
const set = (field: string, value: unknown) => ({ type: "workspace/set", field, value });
const change = (changes: readonly object[], of = made) =>
  call(server, at("changes", of), { method: "POST", key: of.key, body: { author: "DSI", changes } });

describe("a workspace that nobody adopted", () => {
  test.each([...DOCUMENTS, ...PAGES, ...NOTES])(
    "says in its %s that it is a workshop draft",
    async (path) => {
      expect((await read(path)).toLowerCase()).toContain("brouillon d’atelier");
    },
  );

  test.each(DATA)("says in the name of its %s that it is a draft", async (path) => {
    expect(await read(path)).toMatch(/filename="feuille-de-route-brouillon-/);
  });

  test.each([...DOCUMENTS, ...PAGES, "roadmap?format=json"])(
    "gives each figure of its %s with a source and a year",
    async (path) => {
      const text = await read(path);
      expect(text).toContain("ADEME, évaluation de l’impact environnemental");
      expect(text).toContain("2022");
    },
  );

  test("says so in English too", async () => {
    for (const path of ["roadmap?format=html", "poster", "slides"]) {
      const text = await read(path, english);
      expect(text).toMatch(/Workshop draft/);
      expect(text).toContain('<html lang="en">');
    }
  });
});

describe("what the page offers for a council", () => {
  test("tells how many notes there are, and which sessions have a charter", async () => {
    const { body } = await call(server, at("council"), { key: made.key });
    expect(body).toEqual({ pitches: 2, charters: [{ session: "FULL2A", title: "La charte des agents" }] });
  });

  test.each(["odt", "docx", "html"])("gives the charter of a session as %s", async (format) => {
    expect(await read(`charter?session=FULL2A&format=${format}`)).toContain("Pas de vidéo à l’accueil");
  });

  test("refuses with a sentence what no session made", async () => {
    const empty = await call(server, "/api/workspaces", { method: "POST", body: { title: "Vide" } });
    const of = empty.body as unknown as MadeWorkspace;
    for (const path of ["charter", "pitch?format=html", "charter?session=NONE22"]) {
      const refused = await call(server, at(path, path.includes("NONE") ? made : of), {
        key: path.includes("NONE") ? made.key : of.key,
      });
      expect([refused.status, typeof refused.body.message]).toEqual([404, "string"]);
    }
    for (const path of [...PAGES, ...DOCUMENTS]) expect(await read(path, of)).toContain("Vide");
  });

  test("is read with the reader’s link, and by nobody without one", async () => {
    const reader = made.readerUrl.split("#")[1] ?? "";
    for (const path of ["poster", "slides", "council", "pitch?format=html"]) {
      expect((await server.get(at(path), reader)).status).toBe(200);
      expect((await call(server, at(path))).status).toBe(403);
    }
  });

  test("prints no key of the workspace", async () => {
    const reader = made.readerUrl.split("#")[1] ?? "";
    for (const path of PAGES) {
      const page = await read(path);
      expect(page).toContain(`/feuille-de-route/${made.id}`);
      expect(page.includes(made.key) || page.includes(reader)).toBe(false);
    }
  });
});

test("once adopted, nothing says draft any more", async () => {
  expect((await change([set("isFinal", true)])).body).toEqual({ results: ["ok"] });
  for (const path of [...PAGES, ...DOCUMENTS])
    expect([path, /brouillon d’atelier|brouillon-/i.test(await read(path))]).toEqual([path, false]);
  for (const path of DATA) expect(await read(path)).not.toMatch(/filename="[^"]*brouillon/);
});
