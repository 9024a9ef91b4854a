/** Where things lie on a map: its zones, its cards and its links, in map units, for the canvas, the écran and paper. */
import { endsOf } from "../../../game/activities/causal-map/graph.ts";
import type { Place } from "../../../game/activities/causal-map/state.ts";
import { ZONES, type ZoneId } from "../../../game/activities/causal-map/terms.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

export const MAP = { width: 1600, height: 1000 } as const;
export const CARD = { width: 156, height: 66 } as const;

/**
 * Usages above the terraces, where it comes from on the left, what it does on the right, what returns torn below.
 * Each holds, side by side, all the cards that the deck has for it: two rows on a terrace, three below.
 */
export const ZONE_AREAS: Readonly<Record<ZoneId, Rect>> = {
  amont: { x: 0, y: 0, width: 230, height: 1000 },
  usages: { x: 240, y: 0, width: 1120, height: 180 },
  terminaux: { x: 240, y: 190, width: 1120, height: 180 },
  reseaux: { x: 240, y: 380, width: 1120, height: 180 },
  centres: { x: 240, y: 570, width: 1120, height: 180 },
  rebond: { x: 240, y: 760, width: 590, height: 240 },
  leviers: { x: 840, y: 760, width: 520, height: 240 },
  effets: { x: 1370, y: 0, width: 230, height: 1000 },
};

/** Room kept at the top of a zone for its name. */
const LABEL = 30;

/** Where the middle of a card may lie. */
export function reach(zone: ZoneId): Rect {
  const { x, y, width, height } = ZONE_AREAS[zone];
  const [halfWidth, halfHeight] = [CARD.width / 2, CARD.height / 2];
  return {
    x: x + halfWidth,
    y: y + LABEL + halfHeight,
    width: width - CARD.width,
    height: height - LABEL - CARD.height - 4,
  };
}

/** The middle of a card. */
export function pointOf([zone, x, y]: Place): Point {
  const within = reach(zone);
  return { x: within.x + (within.width * x) / 1000, y: within.y + (within.height * y) / 1000 };
}

const clamped = (value: number) => Math.round(Math.min(1000, Math.max(0, value)));

const distance = ({ x, y, width, height }: Rect, point: Point) =>
  Math.hypot(Math.max(x - point.x, 0, point.x - x - width), Math.max(y - point.y, 0, point.y - y - height));

/** A card dropped anywhere snaps to the zone it fell on, or the nearest one. */
export function placeAt(point: Point): Place {
  const [zone = "usages"] = [...ZONES].sort(
    (a, b) => distance(ZONE_AREAS[a], point) - distance(ZONE_AREAS[b], point),
  );
  const within = reach(zone);
  return [
    zone,
    clamped((1000 * (point.x - within.x)) / Math.max(1, within.width)),
    clamped((1000 * (point.y - within.y)) / Math.max(1, within.height)),
  ];
}

/** A link's way: leaves one card's edge, arrives at the other's, bent so that two ways between two cards part. */
export interface Curve {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
  /** Where its sign is written. */
  readonly middle: Point;
  /** Direction of arrival, in radians. */
  readonly angle: number;
}

/** Where the line from a card's middle towards a point leaves its edge. */
function edge(card: Point, towards: Point): Point {
  const [dx, dy] = [towards.x - card.x, towards.y - card.y];
  const scale = Math.min(
    dx === 0 ? Infinity : (CARD.width / 2 + 4) / Math.abs(dx),
    dy === 0 ? Infinity : (CARD.height / 2 + 4) / Math.abs(dy),
  );
  return Number.isFinite(scale) ? { x: card.x + dx * scale, y: card.y + dy * scale } : card;
}

/** @param bend how far it bends, and to which side; 1 unless `curves.ts` found a better way */
export function curveOf(link: string, places: Readonly<Record<string, Place>>, bend = 1): Curve | undefined {
  const [start, end] = endsOf(link).map((card) => places[card]);
  return start && end && curveBetween(pointOf(start), pointOf(end), bend);
}

/** From the middle of a card to the middle of another. */
export function curveBetween(a: Point, b: Point, bend: number): Curve {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const side = bend * Math.min(60, 18 + length / 12);
  const knee = { x: (a.x + b.x) / 2 - (dy / length) * side, y: (a.y + b.y) / 2 + (dx / length) * side };
  const [from, to] = [edge(a, knee), edge(b, knee)];
  const middle = { x: (from.x + 2 * knee.x + to.x) / 4, y: (from.y + 2 * knee.y + to.y) / 4 };
  return { from, bend: knee, to, middle, angle: Math.atan2(to.y - knee.y, to.x - knee.x) };
}
