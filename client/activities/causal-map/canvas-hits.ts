/** What lies under a finger on the map: the nearest card, else the nearest link. */
import { CARD, type Curve, type Point } from "./layout.ts";
import { onCanvas, type View } from "./canvas-view.ts";

/** A finger's width, in CSS pixels, however small the card is drawn. */
const FINGER = 44;
const LINK_REACH = 16;

const outside = (middle: Point, point: Point, width: number, height: number) =>
  Math.hypot(
    Math.max(0, Math.abs(point.x - middle.x) - width / 2),
    Math.max(0, Math.abs(point.y - middle.y) - height / 2),
  );

/** @param cards middles of cards in map units, the last drawn last. @returns of those a finger reaches, the nearest */
export function cardAt(
  cards: ReadonlyMap<string, Point>,
  view: View,
  at: Point,
  finger = FINGER,
): string | undefined {
  const [width, height] = [CARD.width * view.scale, CARD.height * view.scale];
  let found: { id: string; away: number; far: number } | undefined;
  for (const [id, point] of cards) {
    const middle = onCanvas(view, point);
    if (outside(middle, at, Math.max(width, finger), Math.max(height, finger)) > 0) continue;
    const away = outside(middle, at, width, height);
    const far = away === 0 ? 0 : Math.hypot(at.x - middle.x, at.y - middle.y);
    if (!found || away < found.away || (away === found.away && far <= found.far)) found = { id, away, far };
  }
  return found?.id;
}

/** The point of a curve at a share of it. */
export function alongCurve({ from, bend, to }: Pick<Curve, "from" | "bend" | "to">, share: number): Point {
  const rest = 1 - share;
  return {
    x: rest * rest * from.x + 2 * rest * share * bend.x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * bend.y + share * share * to.y,
  };
}

const STEPS = 16;

export function linkAt(
  curves: ReadonlyMap<string, Curve>,
  view: View,
  at: Point,
  reach = LINK_REACH,
): string | undefined {
  let found: { id: string; far: number } | undefined;
  for (const [id, curve] of curves) {
    for (let step = 0; step <= STEPS; step += 1) {
      const point = onCanvas(view, alongCurve(curve, step / STEPS));
      const sign = onCanvas(view, curve.middle);
      // The sign is what people aim at: it draws the finger from farther.
      const far = Math.min(
        Math.hypot(at.x - point.x, at.y - point.y),
        Math.hypot(at.x - sign.x, at.y - sign.y) - (FINGER / 2 - reach),
      );
      if (far <= reach && (!found || far < found.far)) found = { id, far };
    }
  }
  return found?.id;
}
