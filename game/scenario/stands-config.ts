/** Draws the stands of a room from a deck, and says what is wrong in one: facts that are not there, names used twice. */
import type { z } from "zod";
import type { StandDeck, StandFact, StandsConfig, StandsSettings } from "../activities/stands/schema.ts";
import { unknownFacts, type Fact } from "./facts.ts";
import type { Library } from "./library.ts";
import type { Problem } from "./problem.ts";

type Resolved = { readonly config: StandsConfig } | { readonly problems: readonly Problem[] };

export function standsConfig(settings: z.output<typeof StandsSettings>, library: Library): Resolved {
  const deck = library.decks.get(settings.deck);
  if (deck?.kind !== "stands")
    return { problems: [{ path: ["deck"], message: `no stands deck is called ${settings.deck}` }] };
  const problems: Problem[] = [];
  const stands = settings.stands.flatMap((id, index) => {
    const stand = deck.stands.find((candidate) => candidate.id === id);
    const say = (message: string) => problems.push({ path: ["stands", index], message });
    if (!stand) say(`the deck ${deck.id} has no stand ${id}`);
    if (settings.stands.indexOf(id) !== index) say(`${id} stands twice in the room`);
    return stand ? [{ ...stand, facts: stand.facts.flatMap((fact) => shown(library.facts.get(fact))) }] : [];
  });
  if (problems.length > 0) return { problems };
  return { config: { stands, repair: deck.repair, repairs: settings.repairs } };
}

function shown(fact: Fact | undefined): StandFact[] {
  if (!fact) return [];
  const { id, value, low, high, unit, year, label_fr: label, source_title: title, source_url: url } = fact;
  return [{ id, value, low, high, unit, year, label, title, url }];
}

export function checkStandDeck({ stands }: StandDeck, facts: Library["facts"]): Problem[] {
  return stands.flatMap((stand, index) => {
    const path = ["stands", index];
    const problems = unknownFacts(stand.facts, path, facts);
    const say = (key: string, message: string) => problems.push({ path: [...path, key], message });
    if (stands.findIndex(({ id }) => id === stand.id) !== index)
      say("id", `two stands are called ${stand.id}`);
    if (new Set(stand.messages.map(({ id }) => id)).size !== stand.messages.length)
      say("messages", "two messages have one id");
    if (stand.facts.length === 0 && !stand.basis)
      say("basis", "name the facts, or say what the stand leans on (a law, a guide, a game hypothesis)");
    for (const id of factsIn(stand.play)) {
      if (!stand.facts.includes(id)) say("play", `plays with ${id}, which the stand's facts do not name`);
      else if (typeof facts.get(id)?.value === "string") say("play", `${id} is no number`);
    }
    return problems;
  });
}

/** Every `fact` a play names, wherever it stands. */
function factsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    key === "fact" && typeof child === "string" ? [child] : factsIn(child),
  );
}
