/** Help without a score: what the table may be asked, and what the facilitator alone reads. */
import type { Dice } from "../../engine/dice.ts";
import { endsOf } from "./graph.ts";
import type { DeckLink, MapConfig } from "./schema.ts";
import type { Coverage, Hint, Link, Nudge, TableMap } from "./state.ts";
import { linkIdOf, TIER_ZONES, type Sign, type ZoneId } from "./terms.ts";

type Links = TableMap["links"];

const idOf = ({ from, to }: Pick<DeckLink, "from" | "to">) => linkIdOf(from, to);

const deckLink = ({ links }: MapConfig, link: string): DeckLink | undefined =>
  links.find((one) => idOf(one) === link);

/** Debatable in the deck, or unknown to it: accepted, and the table is asked why. */
export function asksWhy(config: MapConfig, link: string, sign: Sign): boolean {
  const known = deckLink(config, link);
  return known?.sign !== sign || known.isDebatable;
}

/** Somebody objects, and no more than half of the table agrees. */
export function isContested({ voices = {} }: Pick<Link, "voices">, members: number): boolean {
  const spoken = Object.values(voices);
  if (!spoken.includes("object")) return false;
  return spoken.filter((voice) => voice === "agree").length * 2 <= members;
}

/** What a new or turned link makes the table be asked. */
export function nudgeFor(config: MapConfig, links: Links, link: string): Nudge | undefined {
  const [from, to] = endsOf(link);
  const sign = links[link]?.sign;
  if (!sign) return undefined;
  const index = config.misconceptions.findIndex((one) => idOf(one) === link && one.sign === sign);
  if (index >= 0) return { kind: "misconception", link, index };
  const isReversed = !deckLink(config, link) && deckLink(config, linkIdOf(to, from)) !== undefined;
  return isReversed && !links[linkIdOf(to, from)] ? { kind: "reversed", link } : undefined;
}

const zoneOf = ({ cards }: MapConfig, id: string): ZoneId | undefined =>
  cards.find((card) => card.id === id)?.zone;

/** Tiers that have cards on the table and no link at all. */
export function missingTiers(config: MapConfig, dealt: readonly string[], links: Links): readonly ZoneId[] {
  const linked = new Set(Object.keys(links).flatMap(endsOf));
  return TIER_ZONES.filter((zone) => {
    const cards = dealt.filter((card) => zoneOf(config, card) === zone);
    return cards.length > 0 && !cards.some((card) => linked.has(card));
  });
}

/** The links of the deck between cards on the table that nobody drew; certain ones before debatable ones. */
function missing(config: MapConfig, dealt: readonly string[], links: Links): readonly DeckLink[] {
  const open = config.links.filter(
    (link) => dealt.includes(link.from) && dealt.includes(link.to) && !links[idOf(link)],
  );
  const certain = open.filter(({ isDebatable }) => !isDebatable);
  return certain.length > 0 ? certain : open;
}

/** A link nobody drew, from a card with few links first. */
export function targetFor(
  config: MapConfig,
  dealt: readonly string[],
  links: Links,
  dice: Dice,
): string | undefined {
  const drawn = Object.keys(links).flatMap(endsOf);
  const degree = ({ from, to }: DeckLink) => drawn.filter((card) => card === from || card === to).length;
  const open = dice.shuffle(missing(config, dealt, links)).sort((a, b) => degree(a) - degree(b));
  return open[0] && idOf(open[0]);
}

/** The next degree of a hint about one link: a question, an area, the link. */
export function deeper(config: MapConfig, target: string, hint: Hint | undefined): Hint {
  const [card, to] = endsOf(target);
  if (!hint) return { card };
  const zone = zoneOf(config, to);
  if (!hint.zone && zone) return { card, zone };
  return { ...hint, to, sign: deckLink(config, target)?.sign ?? "feeds" };
}

export interface Seen {
  readonly map: Pick<TableMap, "places" | "links">;
  readonly dealt: readonly string[];
  readonly hinted: readonly string[];
  readonly members: number;
}

/** What the facilitator reads of a table. */
export function coverageOf(config: MapConfig, { map, dealt, hinted, members }: Seen): Coverage {
  const { links, places } = map;
  const ids = Object.keys(links);
  const known = ids.filter((id) => deckLink(config, id)?.sign === links[id]?.sign);
  const certain = known.filter((id) => !deckLink(config, id)?.isDebatable);
  const reversed = ids.filter((id) => nudgeFor(config, links, id)?.kind === "reversed");
  const misconceptions = config.misconceptions.flatMap((one, index) =>
    links[idOf(one)]?.sign === one.sign ? [index] : [],
  );
  return {
    placed: Object.keys(places).length,
    alone: certain.filter((id) => !hinted.includes(id)).length,
    hinted: certain.filter((id) => hinted.includes(id)).length,
    of: config.links.filter(
      (link) => !link.isDebatable && dealt.includes(link.from) && dealt.includes(link.to),
    ).length,
    debatable: known.length - certain.length,
    own: ids.length - known.length,
    contested: Object.values(links).filter((link) => isContested(link, members)).length,
    misconceptions,
    reversed,
  };
}
