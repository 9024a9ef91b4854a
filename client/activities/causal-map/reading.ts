/** How a map reads in words: the links of a card, the figures a link belongs to, who thinks what. */
import { linksOf } from "../../../game/activities/causal-map/figures.ts";
import { endsOf } from "../../../game/activities/causal-map/graph.ts";
import type { FoundFigure, Link, TableMap } from "../../../game/activities/causal-map/state.ts";
import type { Sign } from "../../../game/activities/causal-map/terms.ts";

type Links = TableMap["links"];

/** One link as one of its cards tells it: what the card does, or what is done to it. */
export interface ToldLink {
  readonly id: string;
  readonly way: Sign | `${Sign}-by`;
  /** The card at the other end. */
  readonly other: string;
}

const WAYS: readonly ToldLink["way"][] = ["feeds", "slows", "feeds-by", "slows-by"];

/** What a card does first, then what is done to it; in the order the links were drawn. */
export function linksOfCard(links: Links, card: string): readonly ToldLink[] {
  const told = Object.entries(links).flatMap(([id, { sign }]): ToldLink[] => {
    const [from, to] = endsOf(id);
    if (from === card) return [{ id, way: sign, other: to }];
    return to === card ? [{ id, way: `${sign}-by`, other: from }] : [];
  });
  return told.sort((a, b) => WAYS.indexOf(a.way) - WAYS.indexOf(b.way));
}

/** Figures that pass by a link. */
export const figuresBy = (figures: readonly FoundFigure[], link: string): readonly FoundFigure[] =>
  figures.filter(({ kind, paths }) => linksOf(kind, paths).includes(link));

/** The same for the same figure however often it is told. */
export const figureKey = ({ kind, paths }: Pick<FoundFigure, "kind" | "paths">): string =>
  `${kind} ${[...linksOf(kind, paths)].sort().join(" ")}`;

/** Links the table is asked about and that nobody explained yet. */
export const unexplained = (links: Links): readonly string[] =>
  Object.keys(links).filter((id) => links[id]?.asksWhy === true && links[id].reason === undefined);

/** How many said each of the two. */
export function voicesOf({ voices = {} }: Pick<Link, "voices">): {
  readonly agree: number;
  readonly object: number;
} {
  const said = Object.values(voices);
  const agree = said.filter((voice) => voice === "agree").length;
  return { agree, object: said.length - agree };
}
