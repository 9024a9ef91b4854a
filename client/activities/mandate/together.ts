/** What tables share this year, as one of them sees it. */
import type { MandateShape, MandateTeam, Offer } from "../../../game/activities/mandate/state.ts";
import { NEIGHBOURS } from "../../../game/activities/mandate/terms.ts";

type Everyone = MandateShape["everyone"];

export type Sharing = "none" | "waiting" | "taken" | "neighbours";

/** Where the table's own offer is. */
export function sharingOf({ offers }: Everyone, own: string): Sharing {
  const offer = offers.find(({ from }) => from === own);
  if (!offer) return "none";
  if (offer.with === null) return "waiting";
  return offer.with === NEIGHBOURS ? "neighbours" : "taken";
}

/** Halves that other tables offer and nobody took yet; not those of an action one has. */
export const openOffers = ({ offers }: Everyone, { world }: MandateTeam, own: string): readonly Offer[] =>
  offers.filter(
    (offer) =>
      offer.from !== own && offer.with === null && !world.taken.some(({ action }) => action === offer.action),
  );
