/** Files that an authority or an author wrote, good, bad and absent; facts found by words; packages by licence. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Fact } from "../../game/scenario/facts.ts";
import { toldIn } from "../scenarios/told.ts";
import { readAuthority } from "./authority.ts";
import { Declarations } from "./declarations.ts";
import { licencesIn } from "./licences.ts";
import { pageOfSources } from "./sources.ts";

const folder = mkdtempSync(join(tmpdir(), "trois-tiers-declarations-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A data folder whose `autorite.yaml` holds this. */
function dataWith(text: string | undefined): string {
  const dataDir = mkdtempSync(join(folder, "data-"));
  if (text !== undefined) writeFileSync(join(dataDir, "autorite.yaml"), text);
  return dataDir;
}
const readOf = (text: string | undefined) =>
  readAuthority({ authorityFile: undefined, dataDir: dataWith(text) });

test("without its file, an authority has everything to complete, and nothing is wrong", () => {
  expect(readOf(undefined)).toEqual({ authority: {}, isFaulty: false, problems: [] });
});

test("a file of comments alone is an empty answer", () => {
  expect(readOf('# name: "Ville"\n')).toMatchObject({ authority: {}, isFaulty: false });
});

test("what an authority wrote is read, in part too", () => {
  const { authority } = readOf('name: "Ville de Val-d’Octet"\ndata:\n  officer: "dpo@mairie.example"\n');
  expect(authority).toEqual({ name: "Ville de Val-d’Octet", data: { officer: "dpo@mairie.example" } });
});

test("a slip is told with its line, in French, and nothing of the file is kept", () => {
  const { authority, isFaulty, problems } = readOf('name: "Ville"\ndata:\n  dpo: "dpo@mairie.example"\n');
  expect([authority, isFaulty]).toEqual([{}, true]);
  expect(problems.map((one) => toldIn("fr", one))).toEqual([
    expect.stringMatching(/autorite\.yaml:3:8 data\.dpo le mot dpo n’existe pas à cet endroit/),
  ]);
});

test("a folder, a list or broken letters in the place of the file are told, never thrown", () => {
  const dataDir = mkdtempSync(join(folder, "data-"));
  mkdirSync(join(dataDir, "autorite.yaml"));
  const reads = [
    readAuthority({ authorityFile: undefined, dataDir }),
    readOf("- une\n- liste\n"),
    readOf("name: �\n"),
  ];
  for (const { isFaulty, problems, authority } of reads) {
    expect([isFaulty, authority]).toEqual([true, {}]);
    expect(problems).toHaveLength(1);
  }
});

test("a file that was named and is not there is told by its name", () => {
  const read = readAuthority({ authorityFile: join(folder, "ailleurs.yaml"), dataDir: folder });
  expect(read).toMatchObject({ authority: {}, isFaulty: true });
  expect(read.missing).toContain("ailleurs.yaml");
});

const LINE = `criteria:
  - id: "1.1"
    theme: images
    title: { fr: "Un titre", en: "A title" }
    state: not
    how: { fr: "Rien", en: "Nothing" }
`;

test("a declaration is absent, or faulty with the place of its fault told once, or read", () => {
  const told: string[] = [];
  const content = mkdtempSync(join(folder, "content-"));
  const declarations = new Declarations(content, (problems) =>
    told.push(...problems.map((one) => toldIn("fr", one))),
  );
  mkdirSync(join(content, "declarations"));
  expect(declarations.get("rgesn").kind).toBe("absent");
  writeFileSync(join(content, "declarations/rgaa.yaml"), `version: "4.1.2"\ndate: "2026-11-23"\n${LINE}`);
  expect([declarations.get("rgaa").kind, declarations.get("rgaa").kind]).toEqual(["faulty", "faulty"]);
  expect(told).toEqual([expect.stringMatching(/rgaa\.yaml:4:5 criteria\.0\.plan ce qui n’est pas atteint/)]);
});

const fact = (id: string, tier: Fact["tier"], label: string): Fact => ({
  ...{ id, tier, label_fr: label, value: 1, unit: "kg", year: 2024, scope: "", note: "", licence: "" },
  ...{
    source_title: "Une étude",
    source_url: null,
    confidence: "",
    confidence_level: "source",
    reuse: "open",
  },
});
const facts = new Map(
  [
    fact("a", "reseaux", "Énergie d’une antenne"),
    fact("b", "centres", "Énergie d’une salle"),
    ...Array.from({ length: 45 }, (_, n) => fact(`t${n}`, "terminaux", "Fabrication")),
  ].map((one) => [one.id, one]),
);

test("facts are found by words, whatever the accents, capitals and apostrophes", () => {
  const found = pageOfSources(facts, { theme: undefined, words: "ENERGIE d'une", page: 1 });
  expect(found.facts.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(pageOfSources(facts, { theme: "centres", words: "energie", page: 1 }).total).toBe(1);
});

test("facts come twenty at a time, and a page past the last is the last", () => {
  const far = pageOfSources(facts, { theme: "terminaux", words: "", page: 9 });
  expect([far.total, far.page, far.pages, far.facts.length]).toEqual([45, 3, 3, 5]);
  const none = pageOfSources(facts, { theme: undefined, words: "baleine", page: 1 });
  expect([none.total, none.pages, none.facts]).toEqual([0, 1, []]);
});

test("packages are read by licence, and what comes after their section is left out", () => {
  const text =
    "# Licences\n\n## Les dépendances de production\n\nMots.\n\n### ISC\n\n- yaml 2.8.1\n\n### MIT\n\n- a 1.0.0\n- b 2.0.0\n\n## Autre\n\n### X\n\n- c 1\n";
  expect(licencesIn(text)).toEqual([
    { licence: "ISC", packages: ["yaml 2.8.1"] },
    { licence: "MIT", packages: ["a 1.0.0", "b 2.0.0"] },
  ]);
  expect(licencesIn("rien")).toEqual([]);
});
