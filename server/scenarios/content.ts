/** Reads the content folder: facts, decks, scenarios and estates; a faulty file is reported and the others still load. */
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Factors } from "../../game/footprint/factors.ts";
import type { Estate } from "../../game/footprint/schema.ts";
import { freeze } from "../../game/scenario/freeze.ts";
import type { Fact } from "../../game/scenario/facts.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";
import { checkDeck, Deck, type AnyDeck } from "../../game/scenario/library.ts";
import { ScenarioFile } from "../../game/scenario/schema.ts";
import { terminalLocale } from "../text/sentences.ts";
import { isEstate, parseEstate, parseOwnEstate } from "./estates.ts";
import { readFacts, readFactors, readNumbers } from "./facts.ts";
import { readLevers } from "./levers.ts";
import { parseWith, readYaml, shownPath, type Located, type YamlFile } from "./yaml.ts";

export interface ContentFolder {
  /** Scenarios that can be played, by id. */
  readonly scenarios: ReadonlyMap<string, Frozen>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Estates that can be governed, by id. */
  readonly estates: ReadonlyMap<string, Estate>;
  /** What the footprint model multiplies; undefined without estates, or when a fact it needs is missing. */
  readonly factors: Factors | undefined;
  readonly problems: readonly Located[];
}

const yamlUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [];

/**
 * @param folder the content folder (`scenarios/`)
 * @param extra further files, for an author who checks a scenario or an estate kept elsewhere
 */
export function readContent(folder: string, extra: readonly string[] = []): ContentFolder {
  const problems: Located[] = [];
  const facts = readFacts(folder, problems);
  const decks = new Map<string, AnyDeck>();
  for (const path of yamlUnder(join(folder, "decks"))) {
    const deck = readDeck(readYaml(path, shownPath(path)), facts, problems);
    if (deck) decks.set(deck.id, deck);
  }
  const scenarios = new Map<string, Frozen>();
  const estateFiles = yamlUnder(join(folder, "estates"));
  const files = [...yamlUnder(join(folder, "modules")), ...yamlUnder(join(folder, "ateliers"))];
  const known = new Set([...files, ...estateFiles].map((path) => resolve(path)));
  for (const path of [...files, ...extra.filter((path) => !known.has(resolve(path)))]) {
    const yaml = readYaml(path, shownPath(path));
    if (isEstate(yaml.value)) {
      const own = parseOwnEstate(yaml, terminalLocale());
      if (!own.ok) problems.push(...own.problems);
      continue;
    }
    const parsed = parseWith(yaml, ScenarioFile);
    if (!parsed.ok) problems.push(...parsed.problems);
    else {
      const frozen = freeze(parsed.data, { facts, decks });
      if (frozen.ok) scenarios.set(parsed.data.id, frozen.frozen);
      else problems.push(...frozen.problems.map(yaml.locate));
    }
  }
  const estates = readEstates(estateFiles, problems);
  if (estateFiles.length === 0) return { scenarios, facts, estates, factors: undefined, problems };
  const numbers = readNumbers(folder, facts, problems);
  // A base estate that failed has said so itself.
  if (estates.size === estateFiles.length) readLevers(folder, { numbers, estates }, problems);
  return { scenarios, facts, estates, factors: readFactors(folder, numbers, problems), problems };
}

function readEstates(files: readonly string[], problems: Located[]): ReadonlyMap<string, Estate> {
  const estates = new Map<string, Estate>();
  for (const path of files) {
    const yaml = readYaml(path, shownPath(path));
    const parsed = parseEstate(yaml, terminalLocale());
    if (!parsed.ok) problems.push(...parsed.problems);
    else if (estates.has(parsed.data.id))
      problems.push(yaml.locate({ path: ["id"], message: `two estates are called ${parsed.data.id}` }));
    else estates.set(parsed.data.id, parsed.data);
  }
  return estates;
}

function readDeck(
  yaml: YamlFile,
  facts: ReadonlyMap<string, Fact>,
  problems: Located[],
): AnyDeck | undefined {
  const isQuiz =
    typeof yaml.value === "object" &&
    yaml.value !== null &&
    "kind" in yaml.value &&
    yaml.value.kind === "quiz";
  const parsed = isQuiz ? parseWith(yaml, Deck.quiz) : parseWith(yaml, Deck.actions);
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return undefined;
  }
  const found = checkDeck(parsed.data, facts);
  problems.push(...found.map(yaml.locate));
  return found.length > 0 ? undefined : parsed.data;
}
