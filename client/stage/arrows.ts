/** A flow that says where it goes: a ribbon along a path that ends in a head; cut clean, or torn when it came back. */
import type { Drawing } from "./drawing.ts";
import { along, lengthOf, ribbon, until, type Point } from "./geometry.ts";
import { CARD, INK } from "./papers.ts";

interface Arrow {
  readonly body: readonly Point[];
  /** Its first point is the tip. */
  readonly head: readonly Point[];
}

/** A head is longer and wider than its ribbon, or it would not be seen. */
const HEAD = { long: 1.5, wide: 1.15 };

/** How long the head of an arrow is. */
const headOf = (width: number, total: number) => Math.min(total, Math.max(9, width * HEAD.long));

/** @param share of its path that it has gone: its tip is there */
export function arrowAlong(path: readonly Point[], width: number, share: number): Arrow {
  const total = lengthOf(path);
  const long = headOf(width, total);
  // A short one is all head, and the head points where the path begins to go.
  const gone = Math.max(long, share * total);
  const [tip, neck] = [along(path, gone / total).at, along(path, (gone - long) / total).at];
  const angle = Math.atan2(tip.y - neck.y, tip.x - neck.x) + Math.PI / 2;
  const half = Math.max(6, width * HEAD.wide);
  const side = (by: number) => ({
    x: neck.x + Math.cos(angle) * by * half,
    y: neck.y + Math.sin(angle) * by * half,
  });
  return { body: until(path, (gone - long) / total), head: [tip, side(1), side(-1)] };
}

/** Paper torn by hand along a path: its edges go in and out, the same way each time. */
const TEETH = [0.02, -0.16, 0.12, -0.05, 0.2, -0.2, 0.07, -0.1, 0.16];

function tornRibbon(path: readonly Point[], width: number): readonly Point[] {
  const total = lengthOf(path);
  const count = Math.max(2, Math.round(total / Math.max(5, width * 0.55)));
  const side = (by: 1 | -1) =>
    Array.from({ length: count + 1 }, (_, index) => {
      const { at, angle } = along(path, index / count);
      const tooth = TEETH[(index * (by > 0 ? 1 : 2)) % TEETH.length] ?? 0;
      const far = by * width * (0.5 + tooth);
      return { x: at.x - Math.sin(angle) * far, y: at.y + Math.cos(angle) * far };
    });
  return [...side(1), ...side(-1).toReversed()];
}

export interface ArrowLook {
  readonly path: readonly Point[];
  readonly width: number;
  readonly share: number;
  readonly colour: number;
  readonly isTorn: boolean;
}

export function drawArrow(drawing: Drawing, { path, width, share, colour, isTorn }: ArrowLook): void {
  const { body, head } = arrowAlong(path, width, share);
  const edge = isTorn ? CARD : INK;
  const line = Math.max(1, width / 9);
  const ribbonOf = isTorn ? tornRibbon : ribbon;
  const around = body.length > 1 ? [ribbonOf(body, width), head] : [head];
  // Both outlines first: none crosses the arrow where head and body meet.
  for (const shape of around) drawing.outline(shape, edge, 2 * line);
  for (const shape of around) drawing.area(shape, colour);
}
