/** In what order cards are told: one's own first in the hand, then zone by zone as they lie on the map. */
import type { MapTeam, Place, TableMap } from "../../../game/activities/causal-map/state.ts";
import { ZONES, type ZoneId } from "../../../game/activities/causal-map/terms.ts";
import { ZONE_AREAS } from "./layout.ts";

type Places = TableMap["places"];

/** Cards dealt and not placed, one's own first. */
export function handOf(
  dealt: readonly (readonly string[])[],
  { places, holders }: Pick<MapTeam, "places" | "holders">,
  seat: string,
): { readonly own: readonly string[]; readonly others: readonly string[] } {
  const waiting = dealt.flat().filter((card) => !places[card]);
  return {
    own: waiting.filter((card) => holders[card] === seat),
    others: waiting.filter((card) => holders[card] !== seat),
  };
}

/** Along the longer side of the zone, as eyes follow it on the map. */
function rankOf([zone, x, y]: Place): readonly [number, number] {
  const { width, height } = ZONE_AREAS[zone];
  return width >= height ? [x, y] : [y, x];
}

/** Cards of a zone, in the order of the map. */
export function cardsIn(places: Places, zone: ZoneId): readonly string[] {
  return Object.entries(places)
    .filter(([, place]) => place[0] === zone)
    .sort(([idA, a], [idB, b]) => {
      const [[a1, a2], [b1, b2]] = [rankOf(a), rankOf(b)];
      return a1 - b1 || a2 - b2 || (idA < idB ? -1 : 1);
    })
    .map(([id]) => id);
}

/** All placed cards, zone by zone. */
export const cardsOnMap = (places: Places): readonly string[] =>
  ZONES.flatMap((zone) => cardsIn(places, zone));

/** The card just before or after in the same zone, with which a card changes places. */
export function neighbourOf(places: Places, card: string, step: -1 | 1): string | undefined {
  const place = places[card];
  if (!place) return undefined;
  const inZone = cardsIn(places, place[0]);
  const index = inZone.indexOf(card) + step;
  return index < 0 ? undefined : inZone[index];
}
