/** The deck of a local loop: its facts read, its flows turned into devices a trimestre, its fiches found. */
import type { z } from "zod";
import type {
  LoopActor,
  LoopConfig,
  LoopDeck,
  LoopFigure,
  LoopSettings,
} from "../activities/local-loop/schema.ts";
import type { CatalogueAction } from "./catalogue.ts";
import type { Fact } from "./facts.ts";
import type { Library } from "./library.ts";
import { idsOf } from "./loop-checks.ts";
import type { Problem } from "./problem.ts";

type Facts = ReadonlyMap<string, Fact>;
type Card = LoopDeck["actors"][number];

const figureOf = (id: string, facts: Facts): LoopFigure[] => {
  const fact = facts.get(id);
  if (!fact) return [];
  const { label_fr: label, value, unit, year, source_title: title } = fact;
  return [{ id, label, value, unit, year, title }];
};

function actorOf({ flow, ...card }: Card, facts: Facts): LoopActor {
  if ("value" in flow) return { ...card, flow: flow.value, why: flow.why, figures: [] };
  const [base = 0, rate = 100] = idsOf({ ...card, flow }).map((id) => Number(facts.get(id)?.value));
  return {
    ...card,
    flow: Math.max(1, Math.round((base * rate * flow.times) / 100)),
    why: flow.why,
    figures: idsOf({ ...card, flow }).flatMap((id) => figureOf(id, facts)),
  };
}

export function loopConfig(
  { deck: id, decks }: z.output<typeof LoopSettings>,
  library: Library,
): { readonly config: LoopConfig } | { readonly problems: readonly Problem[] } {
  const deck = library.decks.get(id);
  if (deck?.kind !== "local-loop")
    return { problems: [{ path: ["deck"], message: `no local-loop deck is called ${id}` }] };
  const problems: Problem[] = [];
  const known = decks.flatMap((name, index): readonly CatalogueAction[] => {
    const found = library.decks.get(name);
    if (found?.kind === "actions") return found.actions;
    problems.push({ path: ["decks", index], message: `no action deck is called ${name}` });
    return [];
  });
  const wanted = deck.fiches.map(({ action }) => action);
  for (const action of wanted)
    if (!known.some((one) => one.id === action))
      problems.push({ path: ["decks"], message: `no action of these decks is called ${action}` });
  const [matter] = figureOf(deck.matter, library.facts);
  if (!matter) problems.push({ path: ["deck"], message: `no fact is called ${deck.matter}` });
  if (problems.length > 0 || !matter) return { problems };
  return {
    config: {
      actors: deck.actors.map((card) => actorOf(card, library.facts)),
      ...{ costs: deck.costs, matter, fiches: deck.fiches },
      facts: deck.facts.flatMap((fact) => figureOf(fact, library.facts)),
      actions: known.filter((action) => wanted.includes(action.id)),
    },
  };
}
