/** Reads the decks of campaigns (`defis/`): their missions name actions that exist, and open within their weeks. */
import type { CampaignDeck } from "../../game/campaign/schema.ts";
import { CampaignFile } from "../../game/campaign/schema.ts";
import type { Library } from "../../game/scenario/library.ts";
import { fed } from "./campaign-feeds.ts";
import { parseWith, readYaml, shownPath, type Located } from "./yaml.ts";

/** @returns those without a problem, by id; `problems` says of each other why */
export function readCampaigns(
  paths: readonly string[],
  library: Library,
  problems: Located[],
): ReadonlyMap<string, CampaignDeck> {
  const decks = new Map<string, CampaignDeck>();
  const known = new Set(
    [...library.decks.values()].flatMap((deck) =>
      deck.kind === "actions" ? deck.actions.map(({ id }) => id) : [],
    ),
  );
  for (const path of paths) {
    const yaml = readYaml(path, shownPath(path));
    const parsed = parseWith(yaml, CampaignFile);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      continue;
    }
    const { deck, problems: inFeeds } = fed(parsed.data, library);
    const found = [...problemsOf(parsed.data, library, known), ...inFeeds].map(yaml.locate);
    problems.push(...found);
    if (found.length === 0) decks.set(deck.id, deck);
  }
  return decks;
}

function problemsOf(deck: CampaignFile, library: Library, actions: ReadonlySet<string>) {
  return [...missionProblems(deck, library, actions), ...meterProblems(deck, actions)];
}

const meterProblems = ({ meters }: CampaignFile, actions: ReadonlySet<string>) =>
  meters.flatMap((meter, at) =>
    meter.actions
      .filter((action) => !actions.has(action))
      .map((action) => ({
        path: ["meters", at, "actions"],
        message: `no action of the catalogue is called ${action}`,
      })),
  );

function missionProblems(
  { missions, weeks }: CampaignFile,
  { facts }: Library,
  actions: ReadonlySet<string>,
) {
  return missions.flatMap(({ id, week, action, ask, most, cap, unit, facts: quoted }, at) => {
    const say = (field: string, message: string) => ({ path: ["missions", at, field], message });
    return [
      ...(missions.findIndex((other) => other.id === id) < at
        ? [say("id", `two missions are called ${id}`)]
        : []),
      ...(week > weeks ? [say("week", `the campaign lasts ${weeks} weeks`)] : []),
      ...(action !== undefined && !actions.has(action)
        ? [say("action", `no action of the catalogue is called ${action}`)]
        : []),
      ...(unit !== undefined && ask > most ? [say("ask", "nobody is ever asked: it is above the most")] : []),
      ...(cap > most ? [say("cap", "it is above the most")] : []),
      ...quoted.filter((fact) => !facts.has(fact)).map((fact) => say("facts", `no fact is called ${fact}`)),
    ];
  });
}
