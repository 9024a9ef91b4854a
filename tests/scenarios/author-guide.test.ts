/** The author's guide, followed to the letter: what it has one write passes the check and is played. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { registry } from "../../game/activities/index.ts";
import { rehearse } from "../../game/engine/rehearsal.ts";
import { readContent } from "../../server/scenarios/content.ts";
import { toldIn } from "../../server/scenarios/told.ts";
import { example, followed, guide } from "../support/author-guide.ts";
import { line, messages } from "../support/spreadsheets.ts";

const root = join(import.meta.dirname, "../..");
const problemsOf = (folder: string) => readContent(folder).problems.map((one) => toldIn("fr", one));
/** Narrow spaces are typography: a test reads better without. */
const plain = (text: string) => text.replaceAll("\u202f", " ");

describe("the author's guide", () => {
  test("followed to the end passes the check, and what was written is played by bots", () => {
    const { problems, scenarios, library } = readContent(followed());
    expect(problems).toEqual([]);
    expect(JSON.stringify(library.decks.get("ordres-de-grandeur"))).toContain("avant le premier allumage.");
    const frozen = scenarios.get("ecrans-40");
    if (!frozen) throw new Error("not playable");
    expect(JSON.stringify(frozen.phases[0]?.config)).toContain('"id":"ecran-de-bureau"');
    expect(JSON.stringify(frozen.phases[1]?.config)).toContain('"id":"armoire-aux-ecrans"');
    expect(JSON.stringify(frozen.phases[1]?.config)).toContain("Inventaire du parc, service informatique");
    const { state, phases } = rehearse({ content: frozen, registry }, { seed: "1", tables: 3, seats: 4 });
    expect(state.everyone.flow.status).toBe("ended");
    expect(phases.filter(({ commands }) => commands === 0)).toEqual([]);
  });

  test("corrects a text that is there", () => {
    const deck = readFileSync(join(root, "scenarios/decks/ordres-de-grandeur.yaml"), "utf8");
    expect(deck.split(example("avant"))).toHaveLength(2);
  });

  test("shows the check's own line for a fact mistyped", () => {
    const folder = followed((file, text) =>
      file.endsWith("ordres-de-grandeur.yaml")
        ? text.replace(
            'fact: term-ecran-ges }\n    explanation:\n      fr: "Environ 70 kg, avant',
            'fact: term-ecran-gse }\n    explanation:\n      fr: "Environ 70 kg, avant',
          )
        : text,
    );
    const [first = ""] = problemsOf(folder);
    // The deck grows, and with it the line and the number of the question.
    const masked = (told: string) =>
      told.replace(/yaml:\d+/, "yaml:…").replace(/questions\.\d+/, "questions.…");
    expect(masked(first.replace(/^.*\/decks\//, "scenarios/decks/"))).toBe(masked(example("erreur").trim()));
  });

  test.each<[string, string, string, string]>([
    ["les phases font 41 minutes en tout", "scenario.yaml", "minutes: 7", "minutes: 8"],
    [
      "le paquet ordres-de-grandeur n’a pas de question portable-neuve",
      "scenario.yaml",
      "portable-neuf,",
      "portable-neuve,",
    ],
    ["aucun atelier ni module ne s’appelle terminal", "scenario.yaml", "use: terminaux", "use: terminal"],
    [
      "aucun fait ne s’appelle chez-nous-ecrans",
      "cycle-de-vie.yaml",
      "[chez-nous-ecrans-armoire]",
      "[chez-nous-ecrans]",
    ],
    [
      "il manque un texte à cet endroit",
      "cycle-de-vie.yaml",
      '      en: "Empty the cupboard before ordering"\n',
      "",
    ],
    [
      "le mot license n’existe pas à cet endroit",
      "scenario.yaml",
      "licence:",
      "licence: CC-BY-4.0\nlicense:",
    ],
    ["les espaces à gauche ne sont pas alignés", "scenario.yaml", "licence:", " licence:"],
    ["un guillemet droit n’est pas refermé", "cycle-de-vie.yaml", 'justified."', "justified."],
  ])("is told « %s », alone and in French", (message, file, from, to) => {
    const told = problemsOf(followed((one, text) => (one.endsWith(file) ? text.replace(from, to) : text)));
    expect(told.map(plain)).toEqual([expect.stringContaining(message)]);
  });

  test("shows the import's own sentences", () => {
    const told = messages("questions", [line("questions", 1, { answer: "4", "explanation.en": "" })]);
    expect(told).toEqual(example("erreurs").trim().replaceAll("\u202f", " ").split("\n"));
  });

  test("names commands and files that are there", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
    const commands = [...guide.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name = ""]) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const paths = [...guide.matchAll(/`(scenarios\/[\w./-]+)`/g)].map(([, path = ""]) => path);
    const own = ["scenarios/ateliers/ecrans-40/", "scenarios/decks/mes-questions.yaml"];
    expect(paths.filter((path) => !own.includes(path) && !existsSync(join(root, path)))).toEqual([]);
  });
});
