/** A stroke of the freehand pad, with as few points as it takes to look the same. */
import { MOST_POINTS } from "../../../game/activities/causal-map/terms.ts";
import type { Point } from "./layout.ts";

/** In thousandths of the map: what no eye sees on a phone. */
const FINEST = 2;

function offLine(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point.x - from.x, point.y - from.y);
  return Math.abs(dy * (point.x - from.x) - dx * (point.y - from.y)) / length;
}

/** Ramer, Douglas and Peucker: keeps the points that lie further than `apart` from the line of the others. */
function thinned(points: readonly Point[], apart: number): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return points;
  let [furthest, at] = [0, 0];
  points.slice(1, -1).forEach((point, index) => {
    const off = offLine(point, first, last);
    if (off > furthest) [furthest, at] = [off, index + 1];
  });
  if (furthest <= apart) return [first, last];
  return [...thinned(points.slice(0, at + 1), apart).slice(0, -1), ...thinned(points.slice(at), apart)];
}

const clamped = (value: number) => Math.round(Math.min(1000, Math.max(0, value)));

/**
 * @param points in thousandths of the map
 * @returns x, y, x, y… of at most MOST_POINTS points; nothing for a mere tap
 */
export function strokeOf(points: readonly Point[]): number[] | undefined {
  const seen = points.map(({ x, y }) => ({ x: clamped(x), y: clamped(y) }));
  if (new Set(seen.map(({ x, y }) => `${x} ${y}`)).size < 2) return undefined;
  let apart = FINEST;
  let kept = thinned(seen, apart);
  while (kept.length > MOST_POINTS) {
    apart *= 1.5;
    kept = thinned(seen, apart);
  }
  return kept.flatMap(({ x, y }) => [x, y]);
}
