/** Where cards and amounts lie so that no piece of the maquette is hidden: on its ground, beside it or under it. */
import { TIERS, type Tier } from "../../../game/footprint/terms.ts";
import { BEATS } from "./beats.ts";
import type { BoardView, LaidCard } from "./board-view.ts";

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const GAP = 8;

/** In the maquette's units: lower are the river and the ground alone. */
export const FREE_HEIGHT = 965;
/** Amounts are a little larger than the other words: they are what a movement tells. */
export const amountSize = (text: number) => text * 1.1;
/** The widest amount there is: the sign of its tier, three figures, a unit, and what is weighed. */
const amountWidth = (text: number) => amountSize(text) * 8;
/** The torn paper is the tallest. */
export const amountHeight = (text: number) => amountSize(text) * 2.7;

export const mapTiers = <T>(of: (tier: Tier) => T): Readonly<Record<Tier, T>> => ({
  terminaux: of("terminaux"),
  reseaux: of("reseaux"),
  centres: of("centres"),
});

interface Sized {
  readonly width: number;
  readonly text: number;
}

/** Where a card is narrow for its words, they are a little smaller and on one line more. */
export const cardLines = (width: number, text: number): { readonly size: number; readonly count: number } =>
  width < 17 * text ? { size: text * 0.86, count: 3 } : { size: text, count: 2 };

const cardHeight = (width: number, text: number) => {
  const { size, count } = cardLines(width, text);
  return size * (count * 1.1 + 1);
};

/** The railing of a guarded card stands on its top. */
export const railingHeight = (text: number) => text * 0.8;
const railingOver = (laid: readonly LaidCard[], text: number) =>
  laid.some(({ isGuarded }) => isGuarded) ? railingHeight(text) : 0;

const MOST_WIDE = 22;

/** Cards in a row leave the right end to the buttons that come nearer. */
const buttonsWidth = (text: number) => Math.max(text * 6, 156);
function shelfCard(count: number, { width, text }: Sized): number {
  const room = width - buttonsWidth(text) - GAP;
  return Math.min(MOST_WIDE * text, room / Math.max(1, count) - GAP);
}

/** What a row of kept actions takes of a wide board's height. */
export const shelfHeight = (laid: readonly LaidCard[], { width, text }: Sized): number =>
  laid.length === 0
    ? 0
    : cardHeight(shelfCard(laid.length, { width, text }), text) + railingOver(laid, text) + GAP;

interface Foot extends Sized {
  /** Where the row ends. */
  readonly y: number;
}

/** Kept actions in a row along the foot of the maquette. */
export function shelved({ laid }: Pick<BoardView, "laid">, { width, text, y }: Foot): Area[] {
  const wide = shelfCard(laid.length, { width, text });
  const height = cardHeight(wide, text);
  return laid.map((_, index) => ({
    x: GAP / 2 + index * (wide + GAP),
    y: y - height - GAP / 2,
    width: wide,
    height,
  }));
}

/** Tiers of which something moved in one of the movements. */
const movedTiers = ({ movements }: Pick<BoardView, "movements">): readonly Tier[] =>
  TIERS.filter((tier) =>
    BEATS.some((beat) => movements !== undefined && Math.round(movements[beat].kilograms[tier]) !== 0),
  );

interface Under {
  readonly height: number;
  /** From the foot of the maquette. */
  readonly cards: readonly Area[];
  readonly amounts: Readonly<Record<Tier, Area>>;
}

/** On a phone, under the maquette: amounts side by side, then a row for each kept action. */
export function underMaquette(view: Pick<BoardView, "laid" | "movements">, { width, text }: Sized): Under {
  const tiers = movedTiers(view);
  const cell = { width: amountWidth(text), height: amountHeight(text) };
  const columns = Math.max(1, Math.floor((width - GAP) / (cell.width + GAP)));
  const amounts = mapTiers((tier) => {
    const index = Math.max(0, tiers.indexOf(tier));
    return {
      x: GAP / 2 + (index % columns) * (cell.width + GAP),
      y: GAP + Math.floor(index / columns) * (cell.height + GAP),
      ...cell,
    };
  });
  const above = Math.ceil(tiers.length / columns) * (cell.height + GAP);
  const rail = railingOver(view.laid, text);
  const row = cardHeight(width, text) + rail + GAP;
  const cards = view.laid.map((_, index) => ({
    x: GAP / 2,
    y: above + GAP + rail + index * row,
    width: width - GAP * 1.5,
    height: row - rail - GAP,
  }));
  const height = above + view.laid.length * row;
  return { height: height === 0 ? 0 : height + GAP, cards, amounts };
}
