/** Where the board puts things on a canvas of some size: the whole maquette on a wide one, its heart on a phone. */
import type { Tier } from "../../../game/footprint/terms.ts";
import type { BoardView } from "./board-view.ts";
import { PILE_PLACES, type Spot } from "./model-places.ts";
import type { PileId } from "./room-state.ts";

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Area extends Place {
  readonly width: number;
  readonly height: number;
}

export interface Room {
  readonly width: number;
  /** Undefined when the board may be as tall as it needs. */
  readonly height: number | undefined;
  /** Then no taller than this, so that the hand is seen with the maquette. */
  readonly tallest: number;
  /** Size of the page's own text: nothing is written smaller. */
  readonly text: number;
}

export interface Places {
  readonly height: number;
  readonly isNarrow: boolean;
  /** Size of the words. */
  readonly text: number;
  /** CSS pixels in one unit of the maquette. */
  readonly scale: number;
  /** The whole maquette, which may pass the canvas's edges. */
  readonly maquette: Area;
  /** A card of the hand each, under the maquette. */
  readonly hand: readonly Area[];
  /** Where the hand begins. */
  readonly foot: number;
  readonly cards: readonly Area[];
  readonly at: (spot: Spot) => Place;
}

const WHOLE = { x: 0, y: 0, width: 1720, height: 1130 };
/** Ducts, piles and both edges of the middle terrace: what a phone can show of it. */
const HEART = { x: 470, y: 130, width: 850, height: 860 };
const NARROW = 600;
const GAP = 8;
/** A finger's width. */
const TARGET = 48;

export function arrange(
  view: Pick<BoardView, "hand" | "laid">,
  { width, height, tallest, text }: Room,
): Places {
  const isNarrow = width < NARROW;
  const shown = isNarrow ? HEART : WHOLE;
  const columns = isNarrow ? 1 : Math.max(1, Math.min(view.hand.length, Math.floor(width / (14 * text))));
  const rows = Math.ceil(view.hand.length / columns);
  const rowHeight = Math.max(TARGET, text * 4.1);
  const handHeight = rows * (rowHeight + GAP);
  const wanted = (width * shown.height) / shown.width;
  const left = Math.max(
    1,
    height === undefined ? Math.min(wanted, tallest - handHeight) : height - handHeight,
  );
  const scale = Math.min(width / shown.width, left / shown.height);
  const x = (width - shown.width * scale) / 2 - shown.x * scale;
  const y = (left - shown.height * scale) / 2 - shown.y * scale;
  const at = ([right, down]: Spot): Place => ({ x: x + right * scale, y: y + down * scale });
  const cell = (width - GAP) / columns;
  return {
    height: height ?? left + handHeight,
    isNarrow,
    text,
    scale,
    maquette: { x, y, width: WHOLE.width * scale, height: WHOLE.height * scale },
    foot: left,
    hand: view.hand.map((_, index) => ({
      x: GAP / 2 + (index % columns) * cell + GAP / 2,
      y: left + GAP / 2 + Math.floor(index / columns) * (rowHeight + GAP),
      width: cell - GAP,
      height: rowHeight,
    })),
    cards: cardsOf(view, { at, width, foot: left, text, isNarrow }),
    at,
  };
}

/** Where the card of each terrace begins: under its edge, at the left; what moves is written at the right. */
const LAID: Readonly<Record<Tier | "gouvernance", number>> = {
  gouvernance: 40,
  terminaux: 410,
  reseaux: 660,
  centres: 890,
};

interface CardRoom {
  readonly at: (spot: Spot) => Place;
  readonly width: number;
  /** Where the maquette ends. */
  readonly foot: number;
  readonly text: number;
  readonly isNarrow: boolean;
}

/** Where a card is narrow for its words, they are a little smaller and on one line more. */
export const cardLines = (width: number, text: number): { readonly size: number; readonly count: number } =>
  width >= NARROW && width < 30 * text ? { size: text * 0.86, count: 3 } : { size: text, count: 2 };

/** On a phone side by side, each at the height of its terrace; on a wide board one under the other. */
function cardsOf({ laid }: Pick<BoardView, "laid">, room: CardRoom): Area[] {
  const { at, width, foot, text, isNarrow } = room;
  const lines = cardLines(width, text);
  const size = {
    width: isNarrow ? width / 2 - GAP : Math.min(width * 0.36, lines.size * 15),
    height: lines.size * (lines.count * 1.1 + 1),
  };
  const lowest = foot - size.height - GAP;
  const boxes = laid.map(({ kind }, index) => ({
    x: isNarrow && index % 2 === 1 ? width / 2 + GAP / 2 : GAP / 2,
    y: Math.min(lowest, at([0, LAID[kind]]).y),
    ...size,
  }));
  return isNarrow ? boxes : apart(boxes, lowest);
}

/** Cards that would lie on one another move down, or up where the canvas ends. */
function apart(boxes: readonly Area[], lowest: number): Area[] {
  const order = boxes.map((_, index) => index).sort((a, b) => (boxes[a]?.y ?? 0) - (boxes[b]?.y ?? 0));
  const tops: number[] = [];
  for (const [place, index] of order.entries()) {
    const box = boxes[index];
    if (!box) continue;
    // The railing of a guarded card stands on its top: room is left for it.
    const step = box.height * 1.35;
    const after = order.length - 1 - place;
    const before = tops[place - 1];
    tops.push(Math.min(Math.max(box.y, before === undefined ? 0 : before + step), lowest - after * step));
  }
  return boxes.map((box, index) => ({ ...box, y: tops[order.indexOf(index)] ?? box.y }));
}

/** On a phone the edges of the maquette are cut: what stands there comes nearer. */
export const pileFoot = (id: PileId, isNarrow: boolean): Spot =>
  isNarrow && id === "serveurs" ? [1010, 850] : PILE_PLACES[id].foot;

/** A difference of the footprint is small beside the whole: the ducts show it eight times as large, and say so. */
const MAGNIFIED = 8;
const THINNEST = 0.15;
const WIDEST = 3;

/** @returns the width of a duct, of one on the day it is compared with */
export const flowOf = (percent: number): number =>
  Math.min(WIDEST, Math.max(THINNEST, 1 + (MAGNIFIED * percent) / 100));

/** Packets that stand for what moved: one at least when anything did, six when it was the most. */
export function packetsOf(kilograms: number, most: number): number {
  if (Math.round(kilograms) === 0 || most === 0) return 0;
  return Math.max(1, Math.round((6 * Math.abs(kilograms)) / most));
}
