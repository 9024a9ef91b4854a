/** Reads the content folder: facts, decks, scenarios and estates; a faulty file is reported and the others still load. */
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, parse, resolve } from "node:path";
import type { CampaignDeck } from "../../game/campaign/schema.ts";
import type { Factors } from "../../game/footprint/factors.ts";
import type { Estate, LeversFile } from "../../game/footprint/schema.ts";
import { compose, type Composing } from "../../game/scenario/compose.ts";
import { freeze } from "../../game/scenario/freeze.ts";
import type { Fact } from "../../game/scenario/facts.ts";
import type { KnownIndicator } from "../../game/scenario/indicators.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";
import type { Translations } from "../../game/scenario/translations.ts";
import { OWN_ESTATE } from "../../game/scenario/mandate-choice.ts";
import { checkDeck, DECKS, type AnyDeck, type Library, type World } from "../../game/scenario/library.ts";
import type { Problem } from "../../game/scenario/problem.ts";
import { ScenarioSource, type ScenarioFile } from "../../game/scenario/schema.ts";
import type { Practice } from "../../game/scenario/terrain.ts";
import { terminalLocale } from "../text/sentences.ts";
import { readResources } from "./resources.ts";
import { readCampaigns } from "./campaigns.ts";
import { isEstate, parseEstate, parseOwnEstate } from "./estates.ts";
import { readFacts, readFactors, readNumbers } from "./facts.ts";
import { readForms, type FormsContent } from "./forms.ts";
import { readGlossary } from "./glossary.ts";
import { readIndicators } from "./indicators.ts";
import { readLevers } from "./levers.ts";
import { readTerrain } from "./terrain.ts";
import { readTranslations } from "./translations.ts";
import { readOwnFootprint, type OwnFootprintContent } from "./own-footprint.ts";
import { parseWith, printed, readYaml, shownPath, type Located, type YamlFile } from "./yaml.ts";

/** How the file of a deck or of a scenario gives a problem its line. */
type Places = ReadonlyMap<string, YamlFile["locate"]>;

export interface ContentFolder {
  /** Scenarios that can be played, by id. */
  readonly scenarios: ReadonlyMap<string, Frozen>;
  /** The same as their authors wrote them, to be frozen again with what a facilitator chooses. */
  readonly files: ReadonlyMap<string, ScenarioFile>;
  /** Gives a problem of a scenario its line, by its id. */
  readonly places: Places;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Estates that can be governed, by id. */
  readonly estates: ReadonlyMap<string, Estate>;
  /** What the footprint model multiplies; undefined without estates, or when a fact it needs is missing. */
  readonly factors: Factors | undefined;
  /** What decks are resolved over. */
  readonly library: Library;
  /** What forms outside a session ask; undefined when the folder has none, or a faulty one. */
  readonly forms: FormsContent | undefined;
  /** Decks of campaigns, by id. */
  readonly campaigns: ReadonlyMap<string, CampaignDeck>;
  /** What a session's own footprint is estimated with; undefined when the folder has none, or a faulty one. */
  readonly ownFootprint: OwnFootprintContent | undefined;
  /** What an action of a roadmap may be followed by; none without an `indicateurs.yaml`. */
  readonly indicators: readonly KnownIndicator[];
  /** What public bodies already do; none without a `terrain.yaml`. */
  readonly terrain: readonly Practice[];
  /** What the contents say in further languages, by language. */
  readonly translations: ReadonlyMap<string, Translations>;
  readonly problems: readonly Located[];
}

const filesUnder = (folder: string, name: RegExp): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((path) => name.test(path))
        .sort()
        .map((path) => join(folder, path))
    : [];

const yamlUnder = (folder: string): string[] => filesUnder(folder, /\.ya?ml$/);

/** Windows’ Notepad adds « .txt » to any name, and hides it. */
const misnamed = (folder: string): Located[] =>
  filesUnder(folder, /\.ya?ml\.txt$/).map((path) => ({
    ...{ file: shownPath(path), line: 1, column: 1, path: [] },
    message: "this file is not read: take .txt off its name",
  }));

/**
 * @param folder the content folder (`scenarios/`)
 * @param extra further files, for an author who checks a scenario or an estate kept elsewhere
 */
export function readContent(folder: string, extra: readonly string[] = []): ContentFolder {
  const problems: Located[] = misnamed(folder);
  const inFacts: Located[] = [];
  const facts = readFacts(folder, inFacts);
  const { decks, places } = readDecks(folder, facts, problems);
  const estateFiles = yamlUnder(join(folder, "estates"));
  const estates = readEstates(estateFiles, problems);
  const numbers = estateFiles.length === 0 ? new Map() : readNumbers(folder, facts, problems);
  const factors = estateFiles.length === 0 ? undefined : readFactors(folder, numbers, problems);
  // A base estate that failed has said so itself.
  const levers =
    estates.size > 0 && estates.size === estateFiles.length
      ? readLevers(folder, { numbers, estates }, problems)
      : undefined;
  const resources = readResources(folder, problems);
  const glossary = readGlossary(folder, facts, problems);
  const library: Library = {
    ...{ facts, decks, resources, glossary },
    world: worldOf({ estates, numbers, factors, levers }),
  };
  const files = [...yamlUnder(join(folder, "modules")), ...yamlUnder(join(folder, "ateliers"))];
  const known = new Set([...files, ...estateFiles].map((path) => resolve(path)));
  const others = extra.filter((path) => !known.has(resolve(path)));
  return {
    ...readScenarios([...files, ...others], { library, places }, problems),
    facts,
    estates,
    factors,
    library,
    forms: readForms(folder, library, problems),
    campaigns: readCampaigns(yamlUnder(join(folder, "defis")), library, problems),
    ownFootprint: readOwnFootprint(folder, facts, problems),
    indicators: readIndicators(folder, library, problems),
    terrain: readTerrain(folder, problems),
    translations: readTranslations(folder, problems),
    problems: inFacts.length > 0 ? inFacts : causes(problems),
  };
}

/** Without what only follows: what a faulty file holds is called for in vain all over. */
function causes(problems: readonly Located[]): readonly Located[] {
  const folderOf = (file: string) => basename(dirname(file));
  const isFaulty = (kind: string, id: string, from: string) =>
    problems.some(({ file }) => {
      if (file === from) return false;
      if (/^action of (the catalogue|these decks)$/.test(kind)) return folderOf(file) === "decks";
      return parse(file).name === id || folderOf(file) === id;
    });
  const first = problems.filter(({ message, file }) => {
    const [, kind, id] = /\bno (.+) is called ([a-z0-9-]+)/.exec(message) ?? [];
    return kind === undefined || id === undefined || !isFaulty(kind, id, file);
  });
  // Two files that each miss the other: nothing is hidden then.
  return first.length > 0 ? first : problems;
}

/** Whole or not at all: a mandate needs each of its parts. */
function worldOf({
  estates,
  numbers,
  factors,
  levers,
}: Pick<World, "estates" | "numbers"> & {
  readonly factors: Factors | undefined;
  readonly levers: LeversFile | undefined;
}): World | undefined {
  if (!factors || !levers) return undefined;
  const [national, measured] = [
    estates.get(levers.estates.national),
    estates.get(levers.estates["si-mesure"]),
  ];
  if (!national || !measured) return undefined;
  return { estates, numbers, factors, levers, bases: { national, "si-mesure": measured } };
}

function readDecks(folder: string, facts: ReadonlyMap<string, Fact>, problems: Located[]) {
  const decks = new Map<string, AnyDeck>();
  const places = new Map<string, YamlFile["locate"]>();
  for (const path of yamlUnder(join(folder, "decks"))) {
    const yaml = readYaml(path, shownPath(path));
    const deck = readDeck(yaml, facts, problems);
    if (!deck) continue;
    if (decks.has(deck.id))
      problems.push(yaml.locate({ path: ["id"], message: `two decks are called ${deck.id}` }));
    decks.set(deck.id, deck);
    places.set(deck.id, yaml.locate);
  }
  return { decks, places };
}

function readScenarios(
  files: readonly string[],
  { library, places }: { readonly library: Library; readonly places: Places },
  problems: Located[],
): Pick<ContentFolder, "scenarios" | "files" | "places"> {
  const sources = readSources(files, problems);
  const byId = new Map([...sources.values()].map((source) => [source.id, source]));
  const scenarios = new Map<string, Frozen>();
  const own = new Map<string, YamlFile["locate"]>();
  const written = new Map<string, ScenarioFile>();
  for (const [yaml, source] of sources) {
    const composed = compose(source, byId);
    if (!composed.ok) {
      problems.push(...composed.problems.map(yaml.locate));
      continue;
    }
    const locate: YamlFile["locate"] = (one) => yaml.locate(asWritten(one, composed));
    const frozen = freeze(composed.file, library);
    if (frozen.ok) {
      scenarios.set(source.id, frozen.frozen);
      written.set(source.id, composed.file);
      own.set(source.id, locate);
      continue;
    }
    const found = frozen.problems.map((one) => (places.get(one.deck ?? "") ?? locate)(one));
    // A deck's mistake is found by each scenario that plays it: it is told once.
    const told = new Set(problems.map(printed));
    problems.push(...found.filter((one) => !told.has(printed(one))));
  }
  return { scenarios, files: written, places: own };
}

/** Scenario files of the right shape; an estate given among them is checked here. */
function readSources(files: readonly string[], problems: Located[]): ReadonlyMap<YamlFile, ScenarioSource> {
  const sources = new Map<YamlFile, ScenarioSource>();
  for (const path of files) {
    const yaml = readYaml(path, shownPath(path));
    if (isEstate(yaml.value)) {
      const estate = parseOwnEstate(yaml, terminalLocale());
      if (!estate.ok) problems.push(...estate.problems);
      continue;
    }
    const parsed = parseWith(yaml, ScenarioSource);
    if (parsed.ok && [...sources.values()].some(({ id }) => id === parsed.data.id))
      problems.push(yaml.locate({ path: ["id"], message: `two scenarios are called ${parsed.data.id}` }));
    else if (parsed.ok) sources.set(yaml, parsed.data);
    else problems.push(...parsed.problems);
  }
  return new Map([...sources].sort(([, one], [, other]) => one.rank - other.rank));
}

/** A problem of a phase taken from another scenario is told at the reference, and says which phase and where in it. */
function asWritten(one: Problem, { places, file }: Extract<Composing, { ok: true }>): Problem {
  const [root, index, ...rest] = one.path;
  const place = root === "phases" && typeof index === "number" ? places[index] : undefined;
  if (!place || typeof index !== "number") return one;
  if (place.at(-1) !== "use") return { ...one, path: [...place, ...rest] };
  const phase = file.phases[index]?.id ?? "";
  return { ...one, path: place, message: `${[phase, ...rest].join(".")} ${one.message}` };
}

function readEstates(files: readonly string[], problems: Located[]): ReadonlyMap<string, Estate> {
  const estates = new Map<string, Estate>();
  for (const path of files) {
    const yaml = readYaml(path, shownPath(path));
    const parsed = parseEstate(yaml, terminalLocale());
    if (!parsed.ok) problems.push(...parsed.problems);
    else if (parsed.data.id === OWN_ESTATE)
      problems.push(yaml.locate({ path: ["id"], message: `${OWN_ESTATE} is what own counts are called` }));
    else if (estates.has(parsed.data.id))
      problems.push(yaml.locate({ path: ["id"], message: `two estates are called ${parsed.data.id}` }));
    else estates.set(parsed.data.id, parsed.data);
  }
  return estates;
}

/** A deck that says no known kind is read as one of actions, whose problems then say what is missing. */
function kindOf(value: unknown): keyof typeof DECKS {
  const kind = typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
  const isKnown = (name: unknown): name is keyof typeof DECKS => typeof name === "string" && name in DECKS;
  return isKnown(kind) ? kind : "actions";
}

function readDeck(
  yaml: YamlFile,
  facts: ReadonlyMap<string, Fact>,
  problems: Located[],
): AnyDeck | undefined {
  const parsed = parseWith(yaml, DECKS[kindOf(yaml.value)]);
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return undefined;
  }
  const found = checkDeck(parsed.data, facts);
  problems.push(...found.map(yaml.locate));
  return found.length > 0 ? undefined : parsed.data;
}
