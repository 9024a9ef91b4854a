/** Shapes of the board in plain numbers: ribbons of a width, dashes, a place along a path. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export const lerp = (from: number, to: number, share: number) => from + (to - from) * share;

const apart = (from: Point, to: Point) => Math.hypot(to.x - from.x, to.y - from.y);

export const lengthOf = (path: readonly Point[]): number =>
  path.slice(1).reduce((sum, to, index) => sum + apart(path[index] ?? to, to), 0);

export interface Step {
  readonly at: Point;
  /** Direction of the path there, in radians. */
  readonly angle: number;
}

/** @param share 0 at the beginning of the path, 1 at its end */
export function along(path: readonly Point[], share: number): Step {
  const pieces = path.slice(1).map((to, index) => ({ from: path[index] ?? to, to }));
  const total = lengthOf(path);
  let left = Math.min(1, Math.max(0, share)) * total;
  for (const [index, { from, to }] of pieces.entries()) {
    const length = apart(from, to);
    if (left <= length || index === pieces.length - 1) {
      const part = length === 0 ? 0 : Math.min(1, left / length);
      return {
        at: { x: lerp(from.x, to.x, part), y: lerp(from.y, to.y, part) },
        angle: Math.atan2(to.y - from.y, to.x - from.x),
      };
    }
    left -= length;
  }
  return { at: path[0] ?? { x: 0, y: 0 }, angle: 0 };
}

/** The beginning of a path, up to a share of it. */
export function until(path: readonly Point[], share: number): readonly Point[] {
  const total = lengthOf(path);
  const kept: Point[] = [];
  let walked = 0;
  for (const [index, point] of path.entries()) {
    if (index > 0) walked += apart(path[index - 1] ?? point, point);
    if (walked > share * total) break;
    kept.push(point);
  }
  return [...kept, along(path, share).at];
}

/** The path moved sideways: to its right when positive. */
function beside(path: readonly Point[], distance: number): readonly Point[] {
  return path.map((point, index) => {
    const before = path[index - 1] ?? point;
    const after = path[index + 1] ?? point;
    const angle = Math.atan2(after.y - before.y, after.x - before.x) + Math.PI / 2;
    return { x: point.x + Math.cos(angle) * distance, y: point.y + Math.sin(angle) * distance };
  });
}

/** The outline of a path that has a width. */
export const ribbon = (path: readonly Point[], width: number): readonly Point[] => [
  ...beside(path, width / 2),
  ...beside(path, -width / 2).toReversed(),
];

/** Both ends of each dash laid along a path, walked once: a movement asks for them in every frame. */
export function dashes(
  path: readonly Point[],
  on: number,
  off: number,
): readonly (readonly [Point, Point])[] {
  const found: [Point, Point][] = [];
  // Where the path is going to turn from a dash to a gap, or back.
  let [isDash, next, walked] = [true, on, 0];
  let begun = path[0] ?? { x: 0, y: 0 };
  for (const [index, to] of path.entries()) {
    const from = path[index - 1];
    if (!from) continue;
    const length = apart(from, to);
    for (; next <= walked + length && length > 0; next += isDash ? on : off) {
      const part = (next - walked) / length;
      const at = { x: lerp(from.x, to.x, part), y: lerp(from.y, to.y, part) };
      if (isDash) found.push([begun, at]);
      else begun = at;
      isDash = !isDash;
    }
    walked += length;
  }
  const end = path.at(-1);
  if (isDash && end && walked > next - on) found.push([begun, end]);
  return found;
}

export const isInside = ({ x, y, width, height }: Box, point: Point) =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
