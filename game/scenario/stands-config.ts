/** Draws the stands of a room from a deck, and says what is wrong in the drawing. */
import type { z } from "zod";
import type { StandFact, StandsConfig, StandsSettings } from "../activities/stands/schema.ts";
import type { Fact } from "./facts.ts";
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
  const { repairs, together } = settings;
  return { config: { stands, repair: deck.repair, repairs, ...(together && { together }) } };
}

function shown(fact: Fact | undefined): StandFact[] {
  if (!fact) return [];
  const { id, value, low, high, unit, year, label_fr: label, source_title: title, source_url: url } = fact;
  return [{ id, value, low, high, unit, year, label, title, url }];
}
