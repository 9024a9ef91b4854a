/** Reads what numbers come from: facts, hypotheses, and the factors of the footprint model bound to them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { resolveFactors, type Factors } from "../../game/footprint/factors.ts";
import type { Sourced } from "../../game/footprint/read.ts";
import { Facts, type Fact } from "../../game/scenario/facts.ts";
import { HypothesesFile, type Hypothesis } from "../../game/scenario/hypotheses.ts";
import { parseWith, readYaml, shownPath, type Located } from "./yaml.ts";

const factsPath = (folder: string) => join(folder, "facts/facts.json");

export function readFacts(folder: string, problems: Located[]): ReadonlyMap<string, Fact> {
  const path = factsPath(folder);
  let text = "";
  try {
    text = readFileSync(path, "utf8");
    const parsed = Facts.safeParse(JSON.parse(text));
    const isSound = parsed.success && !text.includes("\uFFFD") && twiceIn(parsed.data) === undefined;
    if (isSound) return new Map(parsed.data.map((fact) => [fact.id, fact]));
    problems.push(...faultsOf(path));
  } catch (error) {
    problems.push(unreadable(shownPath(path), text, error));
  }
  return new Map();
}

/** Read again as YAML, of which JSON is a part: slower, and it knows on which line a thing is. */
function faultsOf(path: string): readonly Located[] {
  const yaml = readYaml(path, shownPath(path));
  const parsed = parseWith(yaml, Facts);
  if (!parsed.ok) return parsed.problems;
  const twice = twiceIn(parsed.data);
  if (twice === undefined) return [];
  const message = `two facts are called ${parsed.data[twice]?.id ?? ""}`;
  return [yaml.locate({ path: [twice, "id"], message })];
}

const LINE_AND_COLUMN = / in JSON at position \d+ \(line (\d+) column (\d+)\)$/;

/** What JSON says of its own mistakes: their line, but for a comma left at the end, of which it knows nothing. */
function unreadable(file: string, text: string, error: unknown): Located {
  const said = error instanceof Error ? error.message : String(error);
  const [whole = "", line, column] = LINE_AND_COLUMN.exec(said) ?? [];
  const comma = line === undefined ? /,\s*[\]}]/.exec(text) : null;
  if (!comma)
    return {
      ...{ file, path: [], line: Number(line ?? 1), column: Number(column ?? 1) },
      message: said.replace(whole, ""),
    };
  const before = text.slice(0, comma.index).split("\n");
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return { file, path: [], ...place, message: "one comma too many, before the end of a list" };
}

/** Of the second that has the name of an earlier one. */
function twiceIn(facts: readonly Fact[]): number | undefined {
  const known = new Set<string>();
  const index = facts.findIndex(({ id }) => known.has(id) || !known.add(id));
  return index < 0 ? undefined : index;
}

type FactMap = ReadonlyMap<string, Fact>;

/** Those of the model and those of the decks: every `hypotheses*.yaml` beside the facts. */
export function readHypotheses(folder: string, facts: FactMap, problems: Located[]): readonly Hypothesis[] {
  const known: Hypothesis[] = [];
  const names = readdirSync(join(folder, "facts")).filter((name) => /^hypotheses.*\.yaml$/.test(name));
  for (const name of names.sort())
    known.push(...readHypothesesFile(join(folder, "facts", name), { facts, known }, problems));
  return known;
}

interface Known {
  readonly facts: FactMap;
  /** Of the files read before. */
  readonly known: readonly Hypothesis[];
}

function readHypothesesFile(
  path: string,
  { facts, known }: Known,
  problems: Located[],
): readonly Hypothesis[] {
  const yaml = readYaml(path, shownPath(path));
  const parsed = parseWith(yaml, HypothesesFile);
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return [];
  }
  const { hypotheses } = parsed.data;
  hypotheses.forEach(({ id, facts: ids }, index) => {
    const say = (key: string, message: string) =>
      problems.push(yaml.locate({ path: ["hypotheses", index, key], message }));
    const isFirst = hypotheses.findIndex((other) => other.id === id) === index;
    if (!isFirst || known.some((other) => other.id === id)) say("id", `two hypotheses are called ${id}`);
    for (const unknown of ids.filter((fact) => !facts.has(fact)))
      say("facts", `no fact is called ${unknown}; see scenarios/facts/facts.json`);
  });
  return hypotheses;
}

/** Facts and hypotheses by their ids: what the model may read. */
export type Numbers = ReadonlyMap<string, Sourced>;

export function readNumbers(folder: string, facts: FactMap, problems: Located[]): Numbers {
  const hypotheses = readHypotheses(folder, facts, problems);
  return new Map<string, Sourced>([...facts, ...hypotheses.map((one) => [one.id, one] as const)]);
}

/** @returns undefined when a factor cannot be bound; `problems` then says which */
export function readFactors(folder: string, numbers: Numbers, problems: Located[]): Factors | undefined {
  const resolution = resolveFactors(numbers);
  if (resolution.ok) return resolution.factors;
  const file = shownPath(factsPath(folder));
  problems.push(...resolution.problems.map((problem) => ({ file, line: 1, column: 1, ...problem })));
  return undefined;
}
