/** The strip of cards that are not on the map yet: under it on a phone, at its right on a wide canvas. */
import type { Room } from "./canvas-view.ts";
import type { Point, Rect } from "./layout.ts";

export interface Tray extends Rect {
  readonly isSide: boolean;
}

export const TRAY_CARD = { width: 134, height: 58 } as const;
const GAP = 9;
const WIDE = 700;

/** Without cards the map has the whole canvas. */
export function trayIn({ width, height }: Room, count: number): Tray | undefined {
  if (count === 0) return undefined;
  const isSide = width >= WIDE && width > 1.3 * height;
  const [across, tall] = [TRAY_CARD.width + 2 * GAP, TRAY_CARD.height + 2 * GAP];
  return isSide
    ? { isSide, x: width - across, y: 0, width: across, height }
    : { isSide, x: 0, y: height - tall, width, height: tall };
}

/** What is left to the map. */
export const roomBeside = (size: Room, tray: Tray | undefined): Room => ({
  width: Math.max(1, tray?.isSide ? tray.x : size.width),
  height: Math.max(1, tray && !tray.isSide ? tray.y : size.height),
});

const stepOf = ({ isSide }: Tray) => GAP + (isSide ? TRAY_CARD.height : TRAY_CARD.width);

/** @param pushed how far the strip was pushed towards its beginning */
export function spotIn(tray: Tray, index: number, pushed: number): Rect {
  const along = GAP + index * stepOf(tray) - pushed;
  const [right, down] = tray.isSide ? [GAP, along] : [along, GAP];
  return { ...TRAY_CARD, x: tray.x + right, y: tray.y + down };
}

export const mostPushed = (tray: Tray, count: number): number =>
  Math.max(0, GAP + count * stepOf(tray) - (tray.isSide ? tray.height : tray.width));

/** The place in the strip under a finger. */
export function indexIn(tray: Tray, at: Point, pushed: number): number {
  const along = (tray.isSide ? at.y - tray.y : at.x - tray.x) + pushed - GAP / 2;
  return Math.floor(along / stepOf(tray));
}

export const isOver = (tray: Tray | undefined, { x, y }: Point): boolean =>
  tray !== undefined && x >= tray.x && y >= tray.y;
