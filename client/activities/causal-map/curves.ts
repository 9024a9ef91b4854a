/** Which way each link of a map bends: no link that feeds crosses one that slows, nor a card, where another bend avoids it. */
import { endsOf, type Signs } from "../../../game/activities/causal-map/graph.ts";
import type { Place } from "../../../game/activities/causal-map/state.ts";
import { linkIdOf } from "../../../game/activities/causal-map/terms.ts";
import { CARD, curveOf, MAP, pointOf, type Curve, type Point } from "./layout.ts";

type Places = Readonly<Record<string, Place>>;
export type Curves = Readonly<Record<string, Curve>>;

/** Bends to choose from, the plainest first: it wins when nothing is gained. */
const BENDS = [1, -1, 2.4, -2.4, 0.1, 4, -4] as const;
const PIECES = 8;
const ROUNDS = 2;
/** What a crossing of contrary signs weighs, beside a sign laid on a card, a way that leaves the map, a card gone over, a crossing of two alike. */
const WEIGHTS = { contrary: 20, sign: 12, off: 10, card: 4, alike: 1, bend: 0.2 } as const;

/** The links' ways, the same for the same map whatever the order its links came in. */
export function curvesOf(links: Signs, places: Places): Curves {
  const work = bendsOf(links, places);
  let done = work.next();
  while (!done.done) done = work.next();
  const ways = [...done.value].map(([link, bend]) => [link, curveOf(link, places, bend)] as const);
  return Object.fromEntries(ways.flatMap(([link, curve]) => (curve ? [[link, curve]] : [])));
}

/** The links' bends, found link after link: a page that draws does other things in between. */
export function* bendsOf(links: Signs, places: Places): Generator<undefined, ReadonlyMap<string, number>> {
  const ids = Object.keys(links)
    .sort()
    .filter((link) => curveOf(link, places));
  const around = { links, places, made: new Map<string, Way>() };
  const ways = new Map<string, Way>();
  for (const link of ids) setWay(ways, link, { ...around, bend: 1 });
  for (let round = 0; round < ROUNDS; round += 1)
    for (const link of ids) {
      if (costOf(ways, link, around) >= 1) better(ways, link, around);
      yield;
    }
  return new Map([...ways].map(([link, { bend }]) => [link, bend]));
}

interface Way {
  readonly curve: Curve;
  readonly bend: number;
  readonly points: readonly Point[];
  readonly box: Box;
  /** What it costs whatever the others are. */
  readonly alone: number;
}

/** A curve lies within its three points. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const boxOf = ({ from, bend, to }: Curve): Box => ({
  left: Math.min(from.x, bend.x, to.x),
  top: Math.min(from.y, bend.y, to.y),
  right: Math.max(from.x, bend.x, to.x),
  bottom: Math.max(from.y, bend.y, to.y),
});

const areBeside = (a: Box, b: Box) =>
  a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

interface Around {
  readonly links: Signs;
  readonly places: Places;
  /** Ways by link and bend: each is asked for many times. */
  readonly made: Map<string, Way>;
}

function setWay(
  ways: Map<string, Way>,
  link: string,
  { places, made, bend }: Omit<Around, "links"> & { readonly bend: number },
): void {
  const name = `${link} ${bend}`;
  const way = made.get(name) ?? wayOf(link, places, bend);
  if (!way) return;
  made.set(name, way);
  ways.set(link, way);
}

function wayOf(link: string, places: Places, bend: number): Way | undefined {
  const curve = curveOf(link, places, bend);
  if (!curve) return undefined;
  const points = lineOf(curve);
  return { curve, bend, points, box: boxOf(curve), alone: aloneCost(link, curve, { points, places }) };
}

/** Two ways between the same cards bend together, so that they stay apart. */
function better(ways: Map<string, Way>, link: string, around: Around): void {
  const [from, to] = endsOf(link);
  const both = [link, linkIdOf(to, from)].filter((one) => ways.has(one));
  const bends = both.length > 1 ? BENDS.filter((bend) => Math.abs(bend) >= 1) : BENDS;
  const total = () => both.reduce((sum, one) => sum + costOf(ways, one, around), 0);
  let best: { bend: number; cost: number } | undefined;
  for (const bend of bends) {
    for (const one of both) setWay(ways, one, { ...around, bend });
    const cost = total() + WEIGHTS.bend * Math.abs(bend);
    if (!best || cost < best.cost - 1e-9) best = { bend, cost };
  }
  for (const one of both) setWay(ways, one, { ...around, bend: best?.bend ?? 1 });
}

function costOf(ways: ReadonlyMap<string, Way>, link: string, { links }: Around): number {
  const own = ways.get(link);
  if (!own) return 0;
  let cost = own.alone;
  for (const [other, { points, box }] of ways) {
    if (other === link || areBeside(own.box, box) || !areCrossed(own.points, points)) continue;
    cost += links[other]?.sign === links[link]?.sign ? WEIGHTS.alike : WEIGHTS.contrary;
  }
  return cost;
}

/** Cards it goes over, its sign on a card, the map left. */
function aloneCost(
  link: string,
  curve: Curve,
  { points, places }: { points: readonly Point[]; places: Places },
) {
  const ends = endsOf(link);
  let cost = points.some(isOff) ? WEIGHTS.off : 0;
  for (const [card, place] of Object.entries(places)) {
    const point = pointOf(place);
    if (!ends.includes(card) && isOver(points, point)) cost += WEIGHTS.card;
    if (isOver([curve.middle], point)) cost += WEIGHTS.sign;
  }
  return cost;
}

const isOff = ({ x, y }: Point) => x < 0 || y < 0 || x > MAP.width || y > MAP.height;

/** A curve as a broken line. */
export function lineOf({ from, bend, to }: Curve): readonly Point[] {
  return Array.from({ length: PIECES + 1 }, (_, index) => {
    const [t, u] = [index / PIECES, 1 - index / PIECES];
    return {
      x: u * u * from.x + 2 * u * t * bend.x + t * t * to.x,
      y: u * u * from.y + 2 * u * t * bend.y + t * t * to.y,
    };
  });
}

const isOver = (points: readonly Point[], card: Point) =>
  points.some(({ x, y }) => Math.abs(x - card.x) < CARD.width / 2 && Math.abs(y - card.y) < CARD.height / 2);

const turn = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether two broken lines cross; written without arrays of its own, because it is asked thousands of times. */
export function areCrossed(one: readonly Point[], other: readonly Point[]): boolean {
  for (let i = 1; i < one.length; i += 1) {
    const [a, b] = [one[i - 1], one[i]];
    for (let j = 1; a && b && j < other.length; j += 1) {
      const [c, d] = [other[j - 1], other[j]];
      if (!c || !d || areApart(a, b, c, d)) continue;
      if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) return true;
    }
  }
  return false;
}

const areApart = (a: Point, b: Point, c: Point, d: Point) =>
  Math.max(a.x, b.x) < Math.min(c.x, d.x) ||
  Math.max(c.x, d.x) < Math.min(a.x, b.x) ||
  Math.max(a.y, b.y) < Math.min(c.y, d.y) ||
  Math.max(c.y, d.y) < Math.min(a.y, b.y);
