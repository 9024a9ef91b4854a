/** Where a card goes when somebody names its zone and points at no place: beside the others, never over one while there is room. */
import type { Place } from "../../../game/activities/causal-map/state.ts";
import type { ZoneId } from "../../../game/activities/causal-map/terms.ts";
import { CARD, pointOf, reach, type Point } from "./layout.ts";

/** Between the edges of two cards. */
const GAP = 4;
/** Thousandths of the zone between two places tried once its cells are taken. */
const FINE = 40;

const steps = (room: number, card: number) => Math.floor(room / (card + GAP)) + 1;
const spread = (index: number, count: number) => (count === 1 ? 500 : (1000 * index) / (count - 1));

/** As many cells as the zone holds, every other one first: cards that have a neighbour's room between them show their links. */
function cellsOf(zone: ZoneId): readonly Place[] {
  const { width, height } = reach(zone);
  const [columns, rows] = [steps(width, CARD.width), steps(height, CARD.height)];
  const all = Array.from(
    { length: columns * rows },
    (_, cell) => [cell % columns, Math.floor(cell / columns)] as const,
  );
  const [first, then] = [0, 1].map((turn) => all.filter(([column, row]) => (column + row) % 2 === turn));
  return [...(first ?? []), ...(then ?? [])].map(([column, row]) => [
    zone,
    Math.round(spread(column, columns)),
    Math.round(spread(row, rows)),
  ]);
}

/** Anywhere, for a zone where cards were laid by hand across the cells. */
function everywhere(zone: ZoneId): readonly Place[] {
  const count = 1000 / FINE + 1;
  return Array.from({ length: count * count }, (_, index) => [
    zone,
    FINE * (index % count),
    FINE * Math.floor(index / count),
  ]);
}

/** How much of other cards would be hidden: 0 is a free place, and two halves are better than a whole. */
function coveredAt(place: Place, taken: readonly Point[]): number {
  const { x, y } = pointOf(place);
  return taken.reduce((sum, other) => {
    const across = Math.max(0, CARD.width - Math.abs(other.x - x));
    const down = Math.max(0, CARD.height - Math.abs(other.y - y));
    return sum + (across * down) ** 2;
  }, 0);
}

/** A free cell, else a free place between the cards, else where the least is hidden. */
export function freePlace(places: Readonly<Record<string, Place>>, zone: ZoneId): Place {
  const taken = Object.values(places).map(pointOf);
  let best: { readonly place: Place; readonly covered: number } | undefined;
  for (const place of [...cellsOf(zone), ...everywhere(zone)]) {
    const covered = coveredAt(place, taken);
    if (covered === 0) return place;
    if (!best || covered < best.covered) best = { place, covered };
  }
  return best?.place ?? [zone, 500, 500];
}
