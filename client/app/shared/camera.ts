/** Where a drawing is looked at from: a part of it, nearer or farther, and never outside it. */
import type { Box, Point } from "../../stage/geometry.ts";

/** Moved so that nothing outside the drawing is looked at. */
const within = (whole: Box, { x, y, width, height }: Box): Box => ({
  x: Math.min(Math.max(whole.x, x), whole.x + whole.width - width),
  y: Math.min(Math.max(whole.y, y), whole.y + whole.height - height),
  width,
  height,
});

/** The part of the drawing around a place, in the drawing's own proportions. @param share 1 is all of it */
function partOf(whole: Box, middle: Point, share: number): Box {
  const [width, height] = [whole.width * share, whole.height * share];
  return within(whole, { x: middle.x - width / 2, y: middle.y - height / 2, width, height });
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** The smallest part in the drawing's own proportions that holds a box, but no nearer than `closest`. */
export function around(whole: Box, box: Box, closest: number): Box {
  const needed = Math.max(closest, box.width / whole.width, box.height / whole.height);
  return partOf(whole, middleOf(box), Math.min(1, needed));
}

interface Nearing {
  /** Below 1 it comes nearer. */
  readonly by: number;
  readonly closest: number;
}

/** Nearer or farther around the middle of what is seen. */
export const zoomed = (whole: Box, seen: Box, { by, closest }: Nearing): Box =>
  partOf(whole, middleOf(seen), Math.min(1, Math.max(closest, (seen.width / whole.width) * by)));

/** Moved by parts of what is seen. */
export const panned = (whole: Box, seen: Box, { x, y }: Point): Box =>
  within(whole, { ...seen, x: seen.x + seen.width * x, y: seen.y + seen.height * y });

/** How long a view takes to come to another part. */
export const GLIDE_MS = 600;

/** Begins and ends gently. */
export const eased = (part: number) => part * part * (3 - 2 * part);

/** A drawing laid on a canvas: its units become CSS pixels. */
export interface Frame extends Point {
  readonly scale: number;
}

const lerp = (from: number, to: number, share: number) => from + (to - from) * share;

export const between = (from: Frame, to: Frame, share: number): Frame => ({
  x: lerp(from.x, to.x, share),
  y: lerp(from.y, to.y, share),
  scale: lerp(from.scale, to.scale, share),
});

interface Window {
  readonly width: number;
  readonly height: number;
}

/** Lays a drawing so that a part of it fills a window; beyond the part there is more of it, or nothing at all. */
export function frameOf(whole: Box, seen: Box, { window, scale }: { window: Window; scale: number }): Frame {
  const middle = middleOf(seen);
  // Smaller than its window it stands in the middle; larger, its edges stay outside.
  const held = (room: number, size: number, wanted: number) =>
    size <= room ? (room - size) / 2 : Math.min(0, Math.max(room - size, wanted));
  return {
    scale,
    x: held(window.width, whole.width * scale, window.width / 2 - middle.x * scale),
    y: held(window.height, whole.height * scale, window.height / 2 - middle.y * scale),
  };
}
