/** What an author gets wrong with a text editor: each told once, on its line, in French. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { Facts, type Fact } from "../../game/scenario/facts.ts";
import { readContent } from "../../server/scenarios/content.ts";
import { sumIn, toldIn } from "../../server/scenarios/told.ts";
import { contentWith } from "../support/own-content.ts";

const QUIZ = "decks/ordres-de-grandeur.yaml";
const ACTIONS = "decks/actions-cycle-de-vie.yaml";
const FACTS = "facts/facts.json";
const MODULE = "modules/terminaux.yaml";
/** Narrow spaces are typography: a test reads better without. */
const told = (folder: string) =>
  readContent(folder).problems.map((one) => toldIn("fr", one).replaceAll("\u202f", " "));

type Edit = (text: string) => string | Buffer;

const withFirstAgain = (facts: readonly Fact[]) => [...facts, ...facts.slice(0, 1)];

/** The shipped content with one file changed, and without its workshops: modules play the same decks, sooner. */
function contentAfter(file: string, edit: Edit): string {
  const folder = contentWith({});
  rmSync(join(folder, "ateliers"), { recursive: true });
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  const changed = edit(readFileSync(path, "utf8"));
  expect(changed).not.toEqual(readFileSync(path, "utf8"));
  writeFileSync(path, changed);
  return folder;
}
const replaced =
  (from: string | RegExp, to: string): Edit =>
  (text) =>
    text.replace(from, to);

test.each<[string, string, Edit, string]>([
  [
    "straight quotes in a text",
    QUIZ,
    replaced('"Pensez à la mine', '"Pensez "à" la mine'),
    "un guillemet droit",
  ],
  [
    "curly quotes",
    QUIZ,
    replaced(/"(Pensez à la) (mine.*)"/, "“$1 : $2”"),
    "tout le texte entre guillemets droits",
  ],
  ["a tab", QUIZ, replaced("    hint:", "\thint:"), "commence par une tabulation"],
  ["no dash before a block", ACTIONS, replaced(/ {2}- id: (?!pc-)/, "    id: "), "il manque le tiret"],
  ["a file saved as ANSI", QUIZ, (text) => Buffer.from(text, "latin1"), "Enregistrez le fichier en UTF-8"],
  ["no English", QUIZ, replaced(/ {6}en: "Think of the mine.*\n/, ""), "hint.en il manque un texte"],
  [
    "a kind nobody knows",
    QUIZ,
    replaced("kind: estimate", "kind: estimation"),
    "estimate, debatable, choice, ranking",
  ],
  [
    "a name in capitals",
    QUIZ,
    replaced("id: portable-neuf", "id: Portable neuf"),
    "en minuscules sans accent",
  ],
  [
    "a question there twice",
    QUIZ,
    (text) => text + text.slice(text.indexOf("  - id: petits-pas")),
    "deux questions s’appellent petits-pas",
  ],
  [
    "a fact without its comma",
    FACTS,
    replaced(/\},\n/, "}\n"),
    "il manque une virgule entre ce bloc et celui d’avant",
  ],
  ["a comma too many", FACTS, replaced(/\}\s*\]\s*$/, "},\n]\n"), "une virgule de trop"],
  ["a fact without its scope", FACTS, replaced(/ *"scope".*\n/, ""), "0.scope il manque un texte"],
  [
    "a fact there twice",
    FACTS,
    (text) => JSON.stringify(withFirstAgain(Facts.parse(JSON.parse(text)))),
    "deux faits s’appellent",
  ],
  [
    "minutes in words",
    MODULE,
    replaced("minutes: 25", "minutes: 25 min"),
    "il faut un nombre, et c’est un texte qui est écrit",
  ],
  ["people the wrong way round", MODULE, replaced("[3, 24]", "[24, 3]"), "du plus petit au plus grand"],
  ["no debrief", MODULE, replaced("activity: debrief", "activity: debrif"), "ce mot n’est pas proposé ici"],
])("%s: one line says where and what to do, and nothing that only follows", (_name, file, edit, sentence) => {
  const [first = "", ...others] = told(contentAfter(file, edit));
  expect(first).toMatch(new RegExp(`${file}:\\d+:\\d+ `));
  expect(first).toContain(sentence);
  expect(others).toEqual([]);
});

test("a file that Notepad named .yaml.txt is told not to be read", () => {
  const folder = contentWith({});
  renameSync(join(folder, MODULE), join(folder, `${MODULE}.txt`));
  expect(told(folder)).toContainEqual(expect.stringContaining("retirez « .txt » à la fin de son nom"));
});

test("a workshop and a deck that take the name of another are told, and the first stays", () => {
  const folder = contentWith({});
  const own = join(folder, "modules/zz-copie.yaml");
  writeFileSync(own, readFileSync(join(folder, MODULE), "utf8").replace("Les terminaux", "Ma copie"));
  writeFileSync(join(folder, "decks/zz-copie.yaml"), readFileSync(join(folder, ACTIONS)));
  expect(told(folder)).toEqual([
    expect.stringContaining("deux paquets s’appellent actions-cycle-de-vie"),
    expect.stringContaining("deux ateliers ou modules s’appellent terminaux"),
  ]);
  expect(JSON.stringify(readContent(folder).scenarios.get("terminaux"))).not.toContain("Ma copie");
});

test("the sum says that all is well, or how much is not", () => {
  const counts = { scenarios: 15, estates: 4, problems: 0, warnings: 0 };
  expect(sumIn("fr", counts)).toContain("Tout est bon.");
  expect(sumIn("fr", { ...counts, problems: 2 })).toMatch(/ 2 erreur\(s\), 0 avertissement\(s\)\.$/);
});
