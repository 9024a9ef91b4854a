/** What the deck says of the links a table drew, told once maps are told. */
import type { TableMap } from "../../../game/activities/causal-map/state.ts";
import { linkIdOf, type Sign } from "../../../game/activities/causal-map/terms.ts";

/** A link of the deck, as the leaf `why` brings it. */
export interface DeckWhy {
  readonly from: string;
  readonly to: string;
  readonly sign: Sign;
  readonly isDebatable: boolean;
  readonly why: string;
}

/** The links of a map that the deck knows with the same sign. */
export const deckSigns = (
  links: TableMap["links"],
  whys: readonly DeckWhy[],
): readonly { readonly link: string; readonly sign: Sign; readonly why: string }[] =>
  whys.flatMap(({ from, to, sign, why }) => {
    const link = linkIdOf(from, to);
    return links[link]?.sign === sign ? [{ link, sign, why }] : [];
  });
