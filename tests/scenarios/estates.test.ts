/** Shipped estates, and estates refused with their place and a sentence. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { boundIds } from "../../game/footprint/bindings.ts";
import { numbersOf } from "../../game/footprint/change.ts";
import { parseEstate, parseOwnEstate } from "../../server/scenarios/estates.ts";
import { printed, readYaml } from "../../server/scenarios/yaml.ts";
import type { Locale } from "../../server/text/sentences.ts";
import { content, contentFolder, estate, good, numbers, written } from "../support/estates.ts";

const root = join(import.meta.dirname, "../..");

/** The good estate with one text replaced, as its problems are printed, without the folder. */
function problemsWith(from: string | RegExp, to: string, locale: Locale = "fr"): readonly string[] {
  const path = written(good.replace(from, to));
  const parsed = parseOwnEstate(readYaml(path, "estate.yaml"), locale);
  return parsed.ok ? [] : parsed.problems.map(printed);
}

/** Where the bar stands in a text of the good file, as `line:column`. */
function placeOf(marked: string): string {
  const start = good.indexOf(marked.replace("|", ""));
  const before = good.slice(0, start + marked.indexOf("|")).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}

describe("the shipped estates", () => {
  test("are these four, each with its mode", () => {
    expect([...content.estates.values()].map(({ id, mode }) => [id, mode])).toEqual([
      ["commune-40", "national"],
      ["departement-colleges", "si-mesure"],
      ["val-d-octet-mesure", "si-mesure"],
      ["val-d-octet", "national"],
    ]);
  });

  test("the two of Val d'Octet differ by their hosting only", () => {
    const [one, other] = [estate("val-d-octet"), estate("val-d-octet-mesure")];
    expect([one.hebergementKgParAgent, other.hebergementKgParAgent]).toEqual([65, 40]);
    const { id, nom, mode, hypothese, hebergement, hebergementKgParAgent } = one;
    expect({ ...other, id, nom, mode, hypothese, hebergement, hebergementKgParAgent }).toEqual(one);
  });

  test("the ids named in their comments are facts", () => {
    for (const id of content.estates.keys()) {
      const text = readFileSync(join(contentFolder, `estates/${id}.yaml`), "utf8");
      const named = text.match(/\b(?:coll|term|duree|centre|mix|reseau)-[a-z0-9-]*[a-z0-9]\b/g) ?? [];
      expect(named.filter((name) => !content.facts.has(name))).toEqual([]);
    }
  });

  test("every number that the model reads is described for its users", () => {
    const page = readFileSync(join(root, "docs/footprint.md"), "utf8");
    expect(boundIds().filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
    expect(boundIds().filter((id) => !numbers.has(id))).toEqual([]);
  });
});

describe("an estate that is refused", () => {
  test.each([
    {
      name: "a negative count",
      from: /nombre: 1200/,
      to: "nombre: -3",
      near: "nombre: |1200",
      sentence: "parc.ecran.nombre ce nombre est trop petit : -3. Le plus petit accepté est 0.",
    },
    {
      name: "half a box",
      from: /^box: 20/m,
      to: "box: 2.5",
      near: "box: |20",
      sentence: "box il faut un nombre entier.",
    },
    {
      name: "a comma",
      from: /^pue: 1.75/m,
      to: "pue: 1,75",
      near: "pue: |1.75",
      sentence: "pue il faut un nombre, écrit en chiffres, avec un point pour les décimales et sans espace.",
    },
    {
      name: "a room that makes energy",
      from: /^pue: 1.75/m,
      to: "pue: 0.9",
      near: "pue: |1.75",
      sentence: "pue ce nombre est trop petit : 0.9. Le plus petit accepté est 1.",
    },
    {
      name: "more than all refurbished",
      from: /partReconditionnee: 0 /,
      to: "partReconditionnee: 20 ",
      near: "partReconditionnee: |0",
      sentence:
        "parc.portable.partReconditionnee ce nombre est trop grand pour être juste : 20. Le plus grand accepté est 1.",
    },
    {
      name: "a device that lasts no time",
      from: /dureeAns: 2.5/,
      to: "dureeAns: 0",
      near: "dureeAns: |2.5",
      sentence: "parc.smartphone.dureeAns ce nombre est trop petit : 0. Le plus petit accepté est 0.5.",
    },
    {
      name: "an unknown mode",
      from: /^mode: national/m,
      to: "mode: local",
      near: "mode: |national",
      sentence: "mode le mode est l’un de ceux-ci : national, si-mesure.",
    },
    {
      name: "an unknown key",
      from: /^switchs: 25/m,
      to: "routeurs: 3\nswitchs: 25",
      near: "switchs: 2|5",
      sentence:
        "routeurs ce nom ne fait pas partie d’un parc : routeurs. Voyez scenarios/estates/val-d-octet.yaml.",
    },
    {
      name: "a number where a group is needed",
      from: /^ {2}ecran: .*$/m,
      to: "  ecran: 1200",
      near: "ecran: |{",
      sentence: "parc.ecran il faut un groupe de lignes, comme dans scenarios/estates/val-d-octet.yaml.",
    },
    {
      name: "uses that do not add up",
      from: /kgParAgent: 24/,
      to: "kgParAgent: 20",
      near: "hebergementKgParAgent: |65",
      sentence:
        "hebergementKgParAgent les quatre usages de l’hébergement font 61 kg par agent, le total écrit est 65.",
    },
  ])("$name", ({ from, to, near, sentence }) => {
    const said = problemsWith(from, to).map((line) => line.replaceAll("\u00A0", " "));
    expect(said).toEqual([`estate.yaml:${placeOf(near)} ${sentence}`]);
  });

  test("a million screens for ten agents", () => {
    const text = good.replace("agents: 1000", "agents: 10").replace("nombre: 1200", "nombre: 1000000");
    const parsed = parseOwnEstate(readYaml(written(text), "estate.yaml"), "fr");
    const said = parsed.ok ? [] : parsed.problems.map(printed);
    expect(said).toContain(
      `estate.yaml:${placeOf("nombre: |1200")} parc.ecran.nombre 1000000 pour 10 agents, c’est plus de 50 par agent\u00A0: vérifiez les zéros et le nombre d’agents.`,
    );
  });

  test.each(["box", "switchs", "bornes", "serveurs", "lignesMobiles", "to"])("a million of %s", (key) => {
    const said = problemsWith(new RegExp(`^${key}: \\d+`, "m"), `${key}: 1000000`);
    expect(said).toEqual([expect.stringContaining(` ${key} 1000000 pour 1000 agents, c’est plus de 50`)]);
  });

  test("the same, in English", () => {
    expect(problemsWith("agents: 1000", "agents: 1", "en")[0]).toMatch(
      / parc\.portable\.nombre 750 for 1 staff is more than 50 each: check the zeros/,
    );
  });

  test.each([
    ...[...numbersOf(estate("val-d-octet")).keys()].map((path) => [path, "ce nombre manque"] as const),
    ["parc", "cette ligne manque"],
    ["parc.ecran", "cette ligne manque"],
    ["hebergement.iaGenerative", "cette ligne manque"],
  ] as const)("a file without %s", (path, sentence) => {
    const document = parseDocument(good);
    document.deleteIn(path.split("."));
    document.deleteIn(["hebergementKgParAgent"]);
    const parsed = parseOwnEstate(readYaml(written(document.toString()), "estate.yaml"), "fr");
    const said = parsed.ok ? [] : parsed.problems.map(printed);
    expect(said).toEqual([expect.stringMatching(`^estate.yaml:\\d+:\\d+ ${path} ${sentence}`)]);
  });

  test("a shipped estate must have its words too, an authority's own need not", () => {
    const bare = readYaml(written(good.replace(/^id:[\s\S]*?(?=^agents)/m, "")), "estate.yaml");
    expect(parseOwnEstate(bare, "fr").ok).toBe(true);
    const shipped = parseEstate(bare, "fr");
    const missing = shipped.ok ? [] : shipped.problems.map(({ path }) => path.join("."));
    expect(missing).toEqual(["id", "nom", "licence", "mode", "hypothese"]);
  });
});
