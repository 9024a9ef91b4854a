/** Which way each link of a map bends: no link that feeds crosses one that slows, nor a card, where another bend avoids it. */
import { endsOf, type Signs } from "../../../game/activities/causal-map/graph.ts";
import type { Place } from "../../../game/activities/causal-map/state.ts";
import { linkIdOf } from "../../../game/activities/causal-map/terms.ts";
import { CARD, curveOf, pointOf, type Curve, type Point } from "./layout.ts";

type Places = Readonly<Record<string, Place>>;
export type Curves = Readonly<Record<string, Curve>>;

/** Bends to choose from, the plainest first: it wins when nothing is gained. */
const BENDS = [1, -1, 2.4, -2.4, 0.1] as const;
const PIECES = 8;
const ROUNDS = 2;
/** What a crossing of contrary signs weighs, beside a sign laid on a card, a card gone over, a crossing of two alike. */
const WEIGHTS = { contrary: 20, sign: 12, card: 4, alike: 1, bend: 0.2 } as const;

/** The links' ways, the same for the same map whatever the order its links came in. */
export function curvesOf(links: Signs, places: Places): Curves {
  const ids = Object.keys(links)
    .sort()
    .filter((link) => curveOf(link, places));
  const ways = new Map<string, Way>();
  for (const link of ids) setWay(ways, link, { places, bend: 1 });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const link of ids)
      if (costOf(ways, link, { links, places }) >= 1) better(ways, link, { links, places });
  }
  return Object.fromEntries([...ways].map(([link, { curve }]) => [link, curve]));
}

interface Way {
  readonly curve: Curve;
  readonly bend: number;
  readonly points: readonly Point[];
}

function setWay(
  ways: Map<string, Way>,
  link: string,
  { places, bend }: { places: Places; bend: number },
): void {
  const curve = curveOf(link, places, bend);
  if (curve) ways.set(link, { curve, bend, points: lineOf(curve) });
}

interface Around {
  readonly links: Signs;
  readonly places: Places;
}

/** Two ways between the same cards bend together, so that they stay apart. */
function better(ways: Map<string, Way>, link: string, { links, places }: Around): void {
  const [from, to] = endsOf(link);
  const both = [link, linkIdOf(to, from)].filter((one) => ways.has(one));
  const bends = both.length > 1 ? BENDS.filter((bend) => Math.abs(bend) >= 1) : BENDS;
  const total = () => both.reduce((sum, one) => sum + costOf(ways, one, { links, places }), 0);
  let best: { bend: number; cost: number } | undefined;
  for (const bend of bends) {
    for (const one of both) setWay(ways, one, { places, bend });
    const cost = total() + WEIGHTS.bend * Math.abs(bend);
    if (!best || cost < best.cost - 1e-9) best = { bend, cost };
  }
  for (const one of both) setWay(ways, one, { places, bend: best?.bend ?? 1 });
}

function costOf(ways: ReadonlyMap<string, Way>, link: string, { links, places }: Around): number {
  const own = ways.get(link);
  if (!own) return 0;
  let cost = 0;
  for (const [other, { points }] of ways) {
    if (other === link || !areCrossed(own.points, points)) continue;
    cost += links[other]?.sign === links[link]?.sign ? WEIGHTS.alike : WEIGHTS.contrary;
  }
  const ends = endsOf(link);
  const over = Object.entries(places).filter(
    ([card, place]) => !ends.includes(card) && isOver(own.points, pointOf(place)),
  );
  const hidden = Object.values(places).filter((place) => isOver([own.curve.middle], pointOf(place)));
  return cost + WEIGHTS.card * over.length + WEIGHTS.sign * hidden.length;
}

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
