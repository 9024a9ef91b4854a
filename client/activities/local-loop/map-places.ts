/** Where actors stand on the map of a territory, in hundredths of it, and the way of a flow between two of them. */
import type { Actor } from "../../../game/activities/local-loop/state.ts";
import type { Kind } from "../../../game/activities/local-loop/terms.ts";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const COLUMNS: Readonly<Record<Kind, number>> = { donor: 13, workshop: 50, prescriber: 87 };

/** One column a kind, its actors spread from top to bottom. */
export function placesOf(actors: readonly Pick<Actor, "id" | "kind">[]): ReadonlyMap<string, Spot> {
  return new Map(
    actors.map(({ id, kind }) => {
      const column = actors.filter((other) => other.kind === kind);
      const rank = column.findIndex((other) => other.id === id);
      return [id, { x: COLUMNS[kind], y: (100 * (rank + 0.5)) / column.length }];
    }),
  );
}

/** From the middle of a card to the middle of another, level at both ends. */
export function flowPath(from: Spot, to: Spot): string {
  const middle = (from.x + to.x) / 2;
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}

/** Pixels of a duct: ten devices are seen, a hundred do not fill the map. */
export const widthOf = (count: number): number => Math.round(6 + Math.min(40, count / 2));

/** The ground: two sheets cut by hand, one over the other. */
export const GROUND = {
  low: "M1 12C14 3 27 9 41 5S71 2 84 6 99 16 98 34 100 66 98 82 84 98 66 96 38 99 22 97 1 90 2 70 0 26 1 12z",
  high: "M4 18C15 9 30 14 44 11S72 8 83 12 95 24 94 40 96 64 94 77 82 91 66 90 38 93 24 91 5 84 6 68 3 30 4 18z",
} as const;
