/** Reads the content folder: facts, decks and scenarios; a faulty file is reported and the others still load. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { freeze } from "../../game/scenario/freeze.ts";
import { Facts, type Fact } from "../../game/scenario/facts.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";
import { checkDeck, Deck, type AnyDeck } from "../../game/scenario/library.ts";
import { ScenarioFile } from "../../game/scenario/schema.ts";
import { parseWith, readYaml, type Located, type YamlFile } from "./yaml.ts";

export interface ContentFolder {
  /** Scenarios that can be played, by id. */
  readonly scenarios: ReadonlyMap<string, Frozen>;
  readonly facts: ReadonlyMap<string, Fact>;
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
 * @param extra further scenario files, for an author who checks a file kept elsewhere
 */
export function readContent(folder: string, extra: readonly string[] = []): ContentFolder {
  const shown = (path: string) => relative(process.cwd(), path) || path;
  const problems: Located[] = [];
  const facts = readFacts(join(folder, "facts/facts.json"), problems, shown);
  const decks = new Map<string, AnyDeck>();
  for (const path of yamlUnder(join(folder, "decks"))) {
    const deck = readDeck(readYaml(path, shown(path)), facts, problems);
    if (deck) decks.set(deck.id, deck);
  }
  const scenarios = new Map<string, Frozen>();
  const files = [...yamlUnder(join(folder, "modules")), ...yamlUnder(join(folder, "ateliers")), ...extra];
  for (const path of files) {
    const yaml = readYaml(path, shown(path));
    const parsed = parseWith(yaml, ScenarioFile);
    if (!parsed.ok) problems.push(...parsed.problems);
    else {
      const frozen = freeze(parsed.data, { facts, decks });
      if (frozen.ok) scenarios.set(parsed.data.id, frozen.frozen);
      else problems.push(...frozen.problems.map(yaml.locate));
    }
  }
  return { scenarios, facts, problems };
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

function readFacts(path: string, problems: Located[], shown: (path: string) => string): Map<string, Fact> {
  const fail = (message: string) => {
    problems.push({ file: shown(path), line: 1, column: 1, path: [], message });
    return new Map<string, Fact>();
  };
  try {
    const parsed = Facts.safeParse(JSON.parse(readFileSync(path, "utf8")));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return fail(`${issue?.path.join(".") ?? ""} ${issue?.message ?? "invalid"}`);
    }
    return new Map(parsed.data.map((fact) => [fact.id, fact]));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
