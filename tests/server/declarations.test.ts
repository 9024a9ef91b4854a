/** What the server says of itself: the authority’s file good, bad and missing; declarations there, absent and faulty; sources. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TestServer } from "../support/server.ts";

const root = join(import.meta.dirname, "../..");
const own = mkdtempSync(join(tmpdir(), "trois-tiers-own-"));
const content = join(own, "scenarios");

let server: TestServer;
/** Another content folder, and a data folder with a faulty file. */
let spoilt: TestServer;

beforeAll(async () => {
  cpSync(join(root, "scenarios"), content, { recursive: true });
  rmSync(join(content, "declarations/rgesn.yaml"), { force: true });
  writeFileSync(join(content, "declarations/rgaa.yaml"), 'version: "4.1.2"\ndate: hier\ncriteria: []\n');
  const dataDir = mkdtempSync(join(own, "data-"));
  writeFileSync(join(dataDir, "autorite.yaml"), "name: 12\n");
  [server, spoilt] = await Promise.all([
    TestServer.start({ AUTHORITY_FILE: join(root, "deploy/autorite.exemple.yaml") }),
    TestServer.start({ CONTENT_DIR: content }, { dataDir }),
  ]);
});
afterAll(async () => {
  await Promise.all([server.stop(), spoilt.stop()]);
  rmSync(own, { recursive: true, force: true });
});

const asked = async (from: TestServer, path: string, language = "fr") => {
  const response = await fetch(`${from.url}${path}`, { headers: { "accept-language": language } });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

test("the sample of the authority’s file is what pages are given", async () => {
  const { body } = await asked(server, "/api/authority");
  expect(body).toMatchObject({
    isFaulty: false,
    authority: { name: "Ville de Val-d’Octet", data: { officer: "dpo@val-d-octet.example" } },
  });
});

test("a faulty file is told in the terminal with its line, and the server runs without it", async () => {
  expect(spoilt.output).toContain("Le fichier de la collectivité a une erreur");
  expect(spoilt.output).toMatch(/autorite\.yaml:1:7 name il faut un texte/);
  expect((await asked(spoilt, "/api/authority")).body).toEqual({ authority: {}, isFaulty: true });
});

test("a file that AUTHORITY_FILE names in vain is told, and the server runs", async () => {
  const lost = await TestServer.start({ AUTHORITY_FILE: join(own, "ailleurs.yaml") });
  try {
    expect(lost.output).toMatch(/AUTHORITY_FILE désigne un fichier qui n’est pas là.*ailleurs\.yaml/);
    expect((await asked(lost, "/api/authority")).body).toEqual({ authority: {}, isFaulty: true });
  } finally {
    await lost.stop();
  }
});

test("a declaration is given whole in the language asked for", async () => {
  const [french, english] = await Promise.all([
    asked(server, "/api/declarations/rgaa.fr.json"),
    asked(server, "/api/declarations/rgaa.en.json"),
  ]);
  const titles = [french, english].map(({ body }) =>
    (body.criteria as { title: string }[]).map(({ title }) => title),
  );
  expect(titles.map((list) => list.length)).toEqual([106, 106]);
  expect(titles.map(([first]) => first)).toEqual([
    "Une image qui informe a un texte à sa place",
    "An image that informs has a text in its place",
  ]);
});

test("a declaration that is not there, or is faulty, is a sentence in each language", async () => {
  expect(await asked(spoilt, "/api/declarations/rgesn.fr.json")).toMatchObject({
    ...{ status: 404, body: { refusal: "declaration-absent" } },
  });
  const english = await asked(spoilt, "/api/declarations/rgesn.en.json", "en");
  expect(english.body.message).toMatch(/^This table is not on this server/);
  const faulty = await asked(spoilt, "/api/declarations/rgaa.fr.json");
  expect(faulty).toMatchObject({ status: 503, body: { refusal: "declaration-faulty" } });
  expect(spoilt.output).toMatch(/rgaa\.yaml:2:7 date une date s’écrit année-mois-jour/);
});

test("a name that is no standard is no address", async () => {
  for (const name of ["wcag.fr", "..%2Fsuivi.fr", "rgaa.yaml.fr"])
    expect((await asked(server, `/api/declarations/${name}.json`)).status).toBe(404);
});

test("sources come by theme, by words and by page; an unknown theme is refused with a sentence", async () => {
  const all = (await asked(server, "/api/sources")).body;
  expect(all).toMatchObject({ page: 1, facts: { length: 20 } });
  const found = (await asked(server, "/api/sources?theme=terminaux&words=smartphone")).body;
  expect(found.total).toBeGreaterThan(2);
  expect(found.total).toBeLessThan(all.total as number);
  const sources = found.facts as { tier: string; source_title: string }[];
  expect(sources.every(({ tier, source_title }) => tier === "terminaux" && source_title !== "")).toBe(true);
  expect(await asked(server, "/api/sources?theme=nuages")).toMatchObject({
    status: 400,
    body: { refusal: "invalid" },
  });
});

test("the packages are those of LICENCES.md", async () => {
  const { groups } = (await asked(server, "/api/sources/packages")).body as {
    groups: { licence: string; packages: string[] }[];
  };
  const mit = groups.find(({ licence }) => licence === "MIT")?.packages ?? [];
  expect(mit.some((name) => name.startsWith("express "))).toBe(true);
});
