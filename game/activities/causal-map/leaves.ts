/** La Toile's texts, cut so that no lot, no answer and no figure can be fetched before its time. */
import { lotsOf, leversOf } from "./lots.ts";
import type { Concept, MapConfig } from "./schema.ts";
import type { MapEveryone } from "./state.ts";

/**
 * `zones`; `lot-<n>` the fronts of a lot; `back-<card>`, `ask-<card>`; `false-<n>` a misconception's question;
 * `levers` from the scissors on; `figure-<id>` once it rang; `why` once maps are told.
 */
export function leavesOf(config: MapConfig): Record<string, unknown> {
  const front = (id: string) => {
    const card = config.cards.find((one) => one.id === id);
    return card ? [{ id, title: card.title, picture: card.picture, zone: card.zone }] : [];
  };
  const leaves: Record<string, unknown> = {
    zones: config.zones.map(({ id, title, text, nudge }) => ({ id, title, text, nudge })),
    levers: leversOf(config).flatMap(front),
    why: config.links.map(({ from, to, sign, isDebatable, why }) => ({ from, to, sign, isDebatable, why })),
  };
  lotsOf(config).forEach(({ title, cards }, index) => {
    leaves[`lot-${index}`] = { title, cards: cards.flatMap(front) };
  });
  for (const card of config.cards) {
    leaves[`back-${card.id}`] = { text: card.back, sources: sourcesOf(card, config) };
    leaves[`ask-${card.id}`] = card.question;
  }
  config.misconceptions.forEach(({ question }, index) => {
    leaves[`false-${index}`] = question;
  });
  for (const { id, kind, title, text } of config.figures) leaves[`figure-${id}`] = { kind, title, text };
  return leaves;
}

const sourcesOf = ({ facts: ids }: Concept, { facts }: MapConfig) =>
  ids
    .flatMap((id) => facts[id] ?? [])
    .map(({ id, label_fr, value, unit, low, high, year, source_title, source_url, confidence_level }) => ({
      ...{ id, label: label_fr, value, unit, low, high, year },
      ...{ title: source_title, url: source_url, level: confidence_level },
    }));

const CUT_ON: readonly MapEveryone["step"][] = ["cut", "title", "telling", "recap"];

export function opensLeaf(leaf: string, { step, lot, dealt, rung, levers }: MapEveryone): boolean {
  const [kind, id] = split(leaf);
  switch (kind) {
    case "zones":
    case "false":
      return true;
    case "levers":
      return CUT_ON.includes(step);
    case "why":
      return step === "telling" || step === "recap";
    case "lot":
      return Number(id) <= lot;
    case "back":
    case "ask":
      return dealt.flat().includes(id) || levers.includes(id);
    case "figure":
      return rung.includes(id);
    default:
      return false;
  }
}

function split(leaf: string): readonly [string, string] {
  const at = leaf.indexOf("-");
  return at < 0 ? [leaf, ""] : [leaf.slice(0, at), leaf.slice(at + 1)];
}
