/** What the room and the desk read of maps: links to ask about, what to say of a map without seeing it, what part to look at. */
import { endsOf } from "../../../game/activities/causal-map/graph.ts";
import { isContested } from "../../../game/activities/causal-map/help.ts";
import type { Place, TableMap } from "../../../game/activities/causal-map/state.ts";
import { ZONES, type ZoneId } from "../../../game/activities/causal-map/terms.ts";
import { around, panned as pannedIn, zoomed as zoomedIn } from "../../app/shared/camera.ts";
import type { Say } from "../../text/texts.ts";
import { titleOf, type Fronts } from "./fronts.ts";
import { CARD, MAP, pointOf, type Rect } from "./layout.ts";

export type Zones = Readonly<Record<ZoneId, string>>;

/** Links that wear a « ? ». */
export const askedLinks = ({ links }: Pick<TableMap, "links">, members: number): readonly string[] =>
  Object.entries(links).flatMap(([id, link]) =>
    isContested(link, members) || (link.asksWhy && !link.reason) ? [id] : [],
  );

/** « Data gathered » feeds « Servers ». */
export function linkSaid(
  link: string,
  map: Pick<TableMap, "links">,
  { fronts, t }: { fronts: Fronts; t: Say },
) {
  const [from, to] = endsOf(link);
  const key = map.links[link]?.sign === "slows" ? "room-slows" : "room-feeds";
  return t(key, { from: titleOf(fronts, from), to: titleOf(fronts, to) });
}

/** Cards by zone, in the order zones are told and cards are read. */
export function cardsByZone(places: Readonly<Record<string, Place>>): ReadonlyMap<ZoneId, readonly string[]> {
  const ids = Object.keys(places);
  const before = (a: string, b: string) => {
    const [, ax = 0, ay = 0] = places[a] ?? [];
    const [, bx = 0, by = 0] = places[b] ?? [];
    return ay - by || ax - bx;
  };
  return new Map(
    ZONES.flatMap((zone) => {
      const here = ids.filter((card) => places[card]?.[0] === zone).sort(before);
      return here.length > 0 ? [[zone, here] as const] : [];
    }),
  );
}

const MARGIN = 110;
/** Never so near that the map is lost. */
const NEAREST = 0.42;
const WHOLE: Rect = { x: 0, y: 0, width: MAP.width, height: MAP.height };

/** The part of the map that holds some cards, in the map's own proportions; all of it without any. */
export function partAround(places: Readonly<Record<string, Place>>, cards: readonly string[]): Rect {
  const points = cards.flatMap((card) => (places[card] ? [pointOf(places[card])] : []));
  if (points.length === 0) return WHOLE;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - CARD.width / 2 - MARGIN, Math.min(...ys) - CARD.height / 2 - MARGIN];
  const box = {
    x: left,
    y: top,
    width: Math.max(...xs) + CARD.width / 2 + MARGIN - left,
    height: Math.max(...ys) + CARD.height / 2 + MARGIN - top,
  };
  return around(WHOLE, box, NEAREST);
}

/** What is to be looked at: what its table lights, or else both ends of a link just drawn, or else all that is laid. */
export function cardsLookedAt(
  { places }: Pick<TableMap, "places">,
  lit: readonly string[],
  drawn: string | undefined,
): readonly string[] {
  if (lit.length > 0) return lit;
  return drawn === undefined ? Object.keys(places) : endsOf(drawn);
}

const CLOSEST = 0.25;

/** Nearer or farther around the middle of what is seen. */
export const zoomed = (seen: Rect, by: number): Rect => zoomedIn(WHOLE, seen, { by, closest: CLOSEST });

/** Moved by parts of what is seen. */
export const panned = (seen: Rect, right: number, down: number): Rect =>
  pannedIn(WHOLE, seen, { x: right, y: down });
