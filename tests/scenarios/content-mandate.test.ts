/** Mistakes in what a mandate is played with: each is told once, in the file and at the line where it is written. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { readContent } from "../../server/scenarios/content.ts";
import { printed, shownPath } from "../../server/scenarios/yaml.ts";
import { contentFolder, newFolder } from "../support/estates.ts";

/** What `scenario:check` prints of a copy of the content in which one file was changed; the folder is left out. */
function saidWith(file: string, change: (text: string) => string): readonly string[] {
  const folder = newFolder();
  cpSync(contentFolder, folder, { recursive: true });
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return readContent(folder).problems.map((problem) => printed(problem).replace(`${shownPath(folder)}/`, ""));
}

const ACTIONS = "decks/mandat-actions.yaml";

/** Where a pattern first matches the shipped file, as `line:column` of what comes after it. */
function after(file: string, pattern: RegExp): string {
  const text = readFileSync(join(contentFolder, file), "utf8");
  const match = pattern.exec(text);
  if (!match) throw new Error(`${file} has no ${pattern.source}`);
  const before = text.slice(0, match.index + match[0].length).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}

test.each([
  {
    name: "a prerequisite that is no action of the deck",
    ...{ file: ACTIONS, at: /needs: \[/, to: "needs: [nulle-part, " },
    said: /actions\.\d+\.needs\.0 no other action of this deck is called nulle-part$/,
  },
  {
    name: "an effect on a number that no estate has",
    ...{
      file: ACTIONS,
      at: /(?<=\n {4})effects:\s+- \{ on: /,
      to: "effects:\n      - { on: minitel, do: multiply, by: { decided: 1 } }\n      - { on: ",
    },
    said: /actions\.0\.effects\.0\.on no number of the estate or counter is called minitel$/,
  },
  {
    name: "a rebound held by a guard that the catalogue does not have",
    ...{ file: ACTIONS, at: /guard: (?=0)/, to: "guard: 2 #" },
    said: /actions\.0\.rebound\.guard \S+ has no guard number 2$/,
  },
  {
    name: "an effect read from a fact that nobody wrote",
    ...{ file: ACTIONS, at: /start: (?=\{ fact: )/, to: "start: { fact: nulle-part } #" },
    said: /counters\.\d+\.start no fact or hypothesis with a number is called nulle-part$/,
  },
  {
    name: "a news that proposes what is not played",
    ...{ file: "decks/mandat-actualites.yaml", at: /proposes: /, to: "proposes: nulle-part #" },
    said: /news\.\d+\.proposes no action of the deck is called nulle-part$/,
  },
  {
    name: "a confidence about what is not played",
    ...{ file: "decks/mandat-roles.yaml", at: / action: /, to: " action: nulle-part #" },
    said: /confidences\.0\.action the confidence \S+ is about nulle-part, which is not played$/,
  },
])("$name", ({ file, at, to, said }) => {
  const lines = saidWith(file, (text) => text.replace(at, to));
  expect(lines).toEqual([expect.stringMatching(said) as string]);
  expect(lines[0]?.startsWith(`${file}:${after(file, at)} `)).toBe(true);
});

test("a deck of news too short for the years, told to the scenario that asks for them", () => {
  const lines = saidWith("decks/mandat-actualites.yaml", (text) => {
    const document = parseDocument(text);
    const { news } = document.toJS() as { news: unknown[] };
    document.set("news", news.slice(0, 3));
    return document.toString();
  });
  const file = "ateliers/mandat-90/mandat-90.yaml";
  expect(lines).toEqual([
    `${file}:${after(file, /^ {6}news: /m)} phases.3.settings.news 3 news are too few for 4 years`,
    expect.stringMatching(
      /^ateliers\/atelier-agents-150-jeu\/.*phases\.2\.use mandat\.settings\.news 3 news are too few for 5 years$/,
    ) as string,
  ]);
});

test.each([
  ["a negative count", /nombre: 1200/, "nombre: -3", "parc.ecran.nombre"],
  ["an absurd count", /nombre: 1200/, "nombre: 1000000", "parc.ecran.nombre"],
  ["a missing count", /^serveurs: 20\n/m, "", "serveurs"],
  ["uses of hosting that do not add up", /kgParAgent: 24/, "kgParAgent: 20", "hebergementKgParAgent"],
])(
  "an estate with %s is told first, then the scenarios that can no more be played",
  (_name, from, to, path) => {
    const [first, ...others] = saidWith("estates/val-d-octet.yaml", (text) => text.replace(from, to));
    expect(first).toMatch(
      new RegExp(`^estates/val-d-octet\\.yaml:\\d+:\\d+ ${path.replaceAll(".", "\\.")} `),
    );
    expect(others.filter((line) => !/settings\.estate .* without problems/.test(line))).toEqual([]);
  },
);

test("an estate that takes the name of own counts", () => {
  const [first] = saidWith("estates/commune-40.yaml", (text) =>
    text.replace("id: commune-40", "id: nos-propres-nombres"),
  );
  expect(first).toBe("estates/commune-40.yaml:4:5 id nos-propres-nombres is what own counts are called");
});
