/** Stickers: their drawings, and where a press of an arrow takes them. */
import type { Sticker } from "../../../game/activities/causal-map/terms.ts";

/** 16 × 16, filled. */
export const STICKER_PATHS: Readonly<Record<Sticker, string>> = {
  star: "M8 .8l2.2 4.700 5.100.6-3.800 3.500 1 5.100L8 12.200l-4.500 2.500 1-5.100L.7 6.100l5.100-.6z",
  heart:
    "M8 14.800C3 11 .8 8.200.8 5.300.8 3 2.500 1.400 4.600 1.400c1.400 0 2.700.8 3.400 2 .7-1.200 2-2 3.400-2 2.100 0 3.800 1.600 3.800 3.900 0 2.900-2.200 5.700-7.200 9.500z",
  question:
    "M8 .8a7.200 7.200 0 1 0 .1 0zM5.200 6c.1-1.900 1.300-2.900 2.900-2.900s2.800 1 2.800 2.500c0 1.100-.6 1.700-1.400 2.300-.6.4-.7.7-.7 1.400H7c0-1.300.3-1.800 1.200-2.400.6-.4.8-.7.8-1.200s-.4-.8-.9-.8c-.6 0-1 .4-1 1.100zM7.900 10.600a1.100 1.100 0 1 1-.1 0z",
  warning: "M8 1l7.500 13.500H.5zM7.100 5.800l.3 4.200h1.200l.3-4.200zM8 11a.9.9 0 1 0 .1 0z",
  drop: "M8 .8c3 4 5 6.400 5 9a5 5 0 0 1-10 0c0-2.600 2-5 5-9z",
  leaf: "M14.800 1.200C6 1 1.600 4.600 2 11l-1 3.600h1.400l.8-2.100C10 13.600 15 10 14.800 1.200zM4.500 10.800C6 7.600 8.300 5.600 11.300 4.300 8.800 6 6.800 8 5.600 11z",
  bolt: "M9.500.8L2.500 9h4.300l-1.300 6.200L13.500 6.500H8.800z",
  euro: "M8 .8a7.200 7.200 0 1 0 .1 0zM11.300 5l-.9 1a2.700 2.700 0 0 0-4.300 1.100h3.100v1H5.900v.600h3.300v1H6.100a2.700 2.700 0 0 0 4.300 1.100l.9 1a4 4 0 0 1-6.700-2.100h-1v-1h.9v-.6h-.9v-1h1A4 4 0 0 1 11.300 5z",
};

export const ARROWS = ["up", "down", "left", "right"] as const;
export type Arrow = (typeof ARROWS)[number];

/** Thousandths of the map. */
const STEP = 50;

interface At {
  readonly x: number;
  readonly y: number;
}

const WAYS: Readonly<Record<Arrow, At>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

const clamped = (value: number) => Math.min(1000, Math.max(0, value));

/** One press of an arrow, never off the map. */
export function nudged({ x, y }: At, arrow: Arrow): At {
  const by = WAYS[arrow];
  return { x: clamped(x + by.x * STEP), y: clamped(y + by.y * STEP) };
}

/** Beside those already there, so that none hides another. */
export function freeSpot(stuck: readonly At[]): At {
  const spots = Array.from({ length: 16 }, (_, index) => ({
    x: 200 + 200 * (index % 4),
    y: 200 + 200 * Math.floor(index / 4),
  }));
  const isTaken = (spot: At) => stuck.some(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) < 60);
  return spots.find((spot) => !isTaken(spot)) ?? { x: 500, y: 500 };
}
