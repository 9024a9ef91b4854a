/** What each language says: English is whole, the others say nothing that nobody would read. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { present } from "../../game/engine/invariant.ts";
import { keyOf } from "../../game/scenario/translations.ts";
import { sentencesOf, staleIn } from "../../server/languages/contents.ts";
import { interfaceShares, languagesIn, strayFiles } from "../../server/languages/interface.ts";
import { reportLanguages } from "../../server/languages/report.ts";
import { readContent } from "../../server/scenarios/content.ts";
import { toldIn } from "../../server/scenarios/told.ts";
import { content, contentFolder, newFolder } from "../support/estates.ts";

const root = join(import.meta.dirname, "../..");
const texts = join(root, "client/text");
const asked = { folder: texts, content, locale: "en" as const };

describe("English", () => {
  test("has every sentence of the interface", () => {
    const lacking = interfaceShares(texts, "en").flatMap(({ bundle, missing, unknown, wrong }) =>
      [...missing, ...unknown, ...wrong].map((key) => `${bundle}: ${key}`),
    );
    expect(lacking).toEqual([]);
  });

  test("is not a copy of the French in the contents, but for names", () => {
    const copied = new Set<string>();
    const look = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      const text = value as { fr?: unknown; en?: unknown };
      if (typeof text.fr === "string" && text.fr === text.en && text.fr.split(/\s+/).length > 6)
        copied.add(text.fr);
      Object.values(value).forEach(look);
    };
    [...content.scenarios.values(), ...content.campaigns.values(), content.forms].forEach(look);
    expect([...copied]).toEqual([]);
  });

  test("names facts that are there, and every fact that a question of the quiz is answered by", () => {
    const names = present(content.translations.get("en"), "en");
    const known = new Set(
      [...content.facts.values()].flatMap(({ label_fr, unit }) => [label_fr, unit].map(keyOf)),
    );
    expect([...names.keys()].filter((label) => !known.has(label))).toEqual([]);
    const deck = present(content.library.decks.get("ordres-de-grandeur"), "ordres-de-grandeur");
    const quoted = deck.kind === "quiz" ? deck.questions.flatMap(({ facts }) => facts) : [];
    expect(quoted.length).toBeGreaterThan(80);
    const labels = quoted.map((id) => keyOf(present(content.facts.get(id), id).label_fr));
    expect(labels.filter((label) => !names.has(label))).toEqual([]);
  });

  test.each(["guide-animation", "guide-auteur", "deploiement"])(
    "has a page that sums up docs/%s.md, and says when it was written",
    (guide) => {
      const pages = readdirSync(join(root, "docs/en")).map((name) =>
        readFileSync(join(root, "docs/en", name), "utf8"),
      );
      expect(pages.filter((page) => page.includes(`(../${guide}.md)`)).length).toBeGreaterThan(0);
    },
  );
});

const others = languagesIn(texts).filter((language) => language !== "en");

describe.each(others)("%s", (language) => {
  test("says nothing under a key, a blank or a file that nobody would read", () => {
    const { lines, isFaulty } = reportLanguages({
      ...{ folder: texts, content, locale: "fr", only: [language], isWhole: false },
    });
    expect(isFaulty ? lines : []).toEqual([]);
  });

  test("translates no sentence that no workshop says any more", () => {
    const translations = content.translations.get(language);
    expect(translations && staleIn(content.scenarios, translations)).toEqual([]);
  });
});

test("what the one-hour discovery reads out, asks and tells is in easy French, or short already", () => {
  const workshop = present(content.scenarios.get("decouverte-60"), "decouverte-60");
  // The catalogue of actions is not in easy French yet.
  const phases = workshop.phases.filter(({ activity }) => activity !== "action-plan");
  const read = [...sentencesOf({ ...workshop, phases })];
  const easy = present(content.translations.get("fr-falc"), "fr-falc");
  const isLong = (sentence: string) => sentence.split(/\s+/).length > 12;
  const isFact = (sentence: string) =>
    content.library.glossary.some(({ meaning }) => meaning.fr === sentence);
  expect(
    read.filter((sentence) => !easy.has(keyOf(sentence)) && isLong(sentence) && !isFact(sentence)),
  ).toEqual([]);
});

describe("npm run languages", () => {
  test("tells the share of each language", () => {
    const env = { ...process.env, LC_ALL: "fr_FR.UTF-8" };
    const { stdout, status } = spawnSync(process.execPath, ["scripts/run.mjs", "languages"], {
      ...{ cwd: root, encoding: "utf8" as const, env },
    });
    expect(stdout).toMatch(/^en\s: interface traduite à 100\s%/m);
    expect(stdout).toMatch(/^de\s: interface traduite à \d+\s% \(\d+ sur \d+ phrases\)/m);
    expect(stdout).toMatch(/^ {2}atelier decouverte-60\s: \d+\s%/m);
    expect(status).toBe(0);
  });

  test("names with --missing what is still French", () => {
    const { lines } = reportLanguages({ ...asked, only: ["de"], isWhole: true });
    expect(lines.join("\n")).toMatch(/^ {4}missing: .*known/m);
    expect(lines.join("\n")).toMatch(/^ {4}to translate: /m);
  });

  test("says which languages there are when asked for another", () => {
    const { lines, isFaulty } = reportLanguages({ ...asked, only: ["tlh"], isWhole: false });
    expect(lines).toEqual([
      "No language is called tlh. Available languages: de, en, fr-falc. To add one: docs/traduire.md",
    ]);
    expect(isFaulty).toBe(true);
  });
});

test("a language added by files alone is counted, and its faults are told", () => {
  const folder = newFolder();
  cpSync(texts, folder, { recursive: true });
  mkdirSync(join(folder, "es"));
  writeFileSync(join(folder, "es/language.json"), '{ "name": "Español", "tag": "es", "kind": "sample" }');
  writeFileSync(
    join(folder, "es/common.json"),
    '{ "close": "Cerrar", "nobody": "Nadie", "cancel": "{who}" }',
  );
  writeFileSync(join(folder, "es/elsewhere.json"), "{}");
  expect(languagesIn(folder)).toContain("es");
  expect(strayFiles(folder, "es")).toEqual(["elsewhere.json"]);
  const common = interfaceShares(folder, "es").find(({ bundle }) => bundle === "common");
  expect(common).toMatchObject({ said: 2, unknown: ["nobody"], wrong: ["cancel"] });
});

test("a faulty file of translations is told at its line, and its language is said in French", () => {
  const folder = newFolder();
  cpSync(contentFolder, folder, { recursive: true });
  rmSync(join(folder, "langues"), { recursive: true });
  mkdirSync(join(folder, "langues"));
  const text = 'language: es\nlicence: CC-BY-4.0\ntexts:\n  - fr: "Accueil"\n    to: "Bienvenida 12"\n';
  writeFileSync(join(folder, "langues/es.yaml"), text);
  const { problems, translations } = readContent(folder);
  expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
    "5 the French sentence has no number 12",
  ]);
  expect(translations.size).toBe(0);
});

/** Problems as the code words them, what is between braces replaced by a word. */
function wordedIn(folder: string): readonly string[] {
  const files = readdirSync(join(root, folder)).filter((name) => /^[a-z-]+\.ts$/.test(name));
  return files.flatMap((name) =>
    [
      ...readFileSync(join(root, folder, name), "utf8").matchAll(
        /message: (?:`([^`$]*(?:\$\{[^{}]*\}[^`$]*)*)`|"([^"]*)")/g,
      ),
    ]
      .map(([, filled = "", plain = ""]) => (filled || plain).replace(/\$\{[^{}]*\}/g, "x9"))
      .filter((message) => message.includes(" ")),
  );
}

test("what scenario:check says has a French sentence", () => {
  const worded = [
    ...wordedIn("game/scenario"),
    ...wordedIn("game/footprint"),
    ...wordedIn("server/scenarios"),
  ];
  // Some are words of others, put together.
  expect(worded.length).toBeGreaterThan(60);
  const place = { file: "x.yaml", line: 1, column: 1, path: ["here"] };
  const english = worded.filter(
    (message) => message !== "x9 x9" && toldIn("fr", { ...place, message }).endsWith(` ${message}`),
  );
  expect(english).toEqual([]);
});
