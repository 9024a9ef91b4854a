/** Where the board puts things on a canvas of some size: the whole maquette on a wide one, its heart on a phone. */
import type { Tier } from "../../../game/footprint/terms.ts";
import {
  FREE_HEIGHT,
  GAP,
  mapTiers,
  shelfHeight,
  shelved,
  underMaquette,
  type Area,
} from "./board-margins.ts";
import type { BoardView } from "./board-view.ts";
import { PILE_PLACES, type Spot } from "./model-places.ts";
import type { PileId } from "./room-state.ts";

interface Place {
  readonly x: number;
  readonly y: number;
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
  /** Larger than it was laid. */
  readonly isNear: boolean;
  /** The whole maquette, which may pass the canvas's edges. */
  readonly maquette: Area;
  /** A card of the hand each, under the maquette. */
  readonly hand: readonly Area[];
  /** Where the maquette's part of the canvas ends. */
  readonly foot: number;
  readonly cards: readonly Area[];
  /** What is seen of the maquette when one comes nearer: the canvas above cards and hand. */
  readonly window: Area;
  /** On a phone, room for each tier's amount; elsewhere each stands beside what it says. */
  readonly amounts: Readonly<Record<Tier, Area>> | undefined;
  readonly at: (spot: Spot) => Place;
}

export const WHOLE = { x: 0, y: 0, width: 1720, height: 1130 };
/** Ducts, piles and both edges of the middle terrace: what a phone can show of it. */
const HEART = { x: 470, y: 130, width: 850, height: 860 };
const NARROW = 600;
/** A finger's width. */
const TARGET = 48;

type Arranged = Pick<BoardView, "hand" | "laid" | "movements">;

export function arrange(view: Arranged, { width, height, tallest, text }: Room): Places {
  const isNarrow = width < NARROW && height === undefined;
  const handRows = rowsOf(view.hand.length, isNarrow ? 1 : Math.floor(width / (14 * text)));
  const rowHeight = Math.max(TARGET, text * 4.1);
  const under = isNarrow ? underMaquette(view, { width, text }) : undefined;
  const below = handRows.count * (rowHeight + GAP) + (under?.height ?? 0);
  const shelf = isNarrow ? 0 : shelfHeight(view.laid, { width, text });
  const shown = isNarrow ? HEART : WHOLE;
  // The cards of a wide board may pass over the river and the ground, and over nothing else.
  const free = shelf === 0 || isNarrow ? shown.height : FREE_HEIGHT;
  const wanted = Math.max((width * shown.height) / shown.width, (width * free) / shown.width + shelf);
  const left = Math.max(1, height === undefined ? Math.min(wanted, tallest - below) : height - below);
  const scale = Math.min(width / shown.width, left / shown.height, (left - shelf) / free);
  const tall = Math.max(shown.height * scale, free * scale + shelf);
  const x = (width - shown.width * scale) / 2 - shown.x * scale;
  const top = (left - tall) / 2;
  const y = top - shown.y * scale;
  const at = ([right, down]: Spot): Place => ({ x: x + right * scale, y: y + down * scale });
  const foot = { width, text, y: top + tall };
  const cell = (width - GAP) / handRows.columns;
  return {
    height: height ?? left + below,
    isNarrow,
    isNear: false,
    text,
    scale,
    maquette: { x, y, width: WHOLE.width * scale, height: WHOLE.height * scale },
    foot: left,
    hand: view.hand.map((_, index) => ({
      x: GAP + (index % handRows.columns) * cell,
      y: left + (under?.height ?? 0) + GAP / 2 + Math.floor(index / handRows.columns) * (rowHeight + GAP),
      width: cell - GAP,
      height: rowHeight,
    })),
    cards: under ? under.cards.map((box) => ({ ...box, y: box.y + left })) : shelved(view, foot),
    amounts: under
      ? mapTiers((tier) => ({ ...under.amounts[tier], y: under.amounts[tier].y + left }))
      : undefined,
    window: { x: 0, y: 0, width, height: left - shelf },
    at,
  };
}

const rowsOf = (count: number, fitting: number) => {
  const columns = Math.max(1, Math.min(count, fitting));
  return { columns, count: Math.ceil(count / columns) };
};

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
