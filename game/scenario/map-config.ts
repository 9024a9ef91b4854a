/** What a map phase draws from its deck: the cards of its game, and what lies between them. */
import { pathsOf } from "../activities/causal-map/figures.ts";
import type { MapConfig, MapSettings } from "../activities/causal-map/schema.ts";
import type { Library } from "./library.ts";
import type { Problem } from "./problem.ts";

type Resolved = { readonly config: unknown } | { readonly problems: readonly Problem[] };

export function mapConfig(
  { deck: id, game: name, hints, tells, seconds }: MapSettings,
  library: Library,
): Resolved {
  const deck = library.decks.get(id);
  if (deck?.kind !== "map") return { problems: [{ path: ["deck"], message: `no map deck is called ${id}` }] };
  const game = deck.games.find((one) => one.id === name);
  if (!game) return { problems: [{ path: ["game"], message: `the deck ${id} has no game ${name}` }] };
  const dealt = new Set(game.lots.flatMap(({ cards }) => cards));
  const cards = deck.cards.filter((card) => dealt.has(card.id));
  const isPlayed = ({ from, to }: { readonly from: string; readonly to: string }) =>
    dealt.has(from) && dealt.has(to);
  const config: MapConfig = {
    ...{ zones: deck.zones, cards, lots: game.lots, hints, tells, seconds },
    links: deck.links.filter(isPlayed),
    figures: deck.figures.filter((figure) =>
      pathsOf(figure)
        .flat()
        .every((card) => dealt.has(card)),
    ),
    misconceptions: deck.misconceptions.filter(isPlayed),
    facts: Object.fromEntries(
      cards.flatMap((card) =>
        card.facts.flatMap((fact) => {
          const found = library.facts.get(fact);
          return found ? [[fact, found] as const] : [];
        }),
      ),
    ),
  };
  return { config };
}
