/** Lays pieces on sheets: cards with their backs mirrored for a turn on the long edge, whole pages, flowing texts. */
import type { Card, CardSize, Kit, Piece } from "./paper.ts";
import { ribbon, type Deck } from "./ribbons.ts";

type Grid = readonly [columns: number, rows: number];

interface Room {
  readonly grid: Grid;
  /** Letters that one side holds at the full size of the text. */
  readonly letters: number;
}

/** A4 upright; in large print half as many cards hold the same words. */
const ROOMS: Readonly<Record<CardSize, { readonly usual: Room; readonly large: Room }>> = {
  slip: { usual: { grid: [3, 8], letters: Infinity }, large: { grid: [3, 4], letters: Infinity } },
  strip: { usual: { grid: [1, 4], letters: Infinity }, large: { grid: [1, 2], letters: Infinity } },
  tiny: { usual: { grid: [2, 5], letters: 250 }, large: { grid: [2, 3], letters: 170 } },
  small: { usual: { grid: [2, 4], letters: 430 }, large: { grid: [2, 2], letters: 260 } },
  medium: { usual: { grid: [2, 3], letters: 445 }, large: { grid: [1, 2], letters: 500 } },
  half: { usual: { grid: [2, 2], letters: 790 }, large: { grid: [1, 2], letters: 500 } },
  big: { usual: { grid: [1, 2], letters: 1000 }, large: { grid: [1, 1], letters: Infinity } },
  whole: { usual: { grid: [1, 1], letters: Infinity }, large: { grid: [1, 1], letters: Infinity } },
};

/** Letters never shrink: a card too long for its size is printed in the next one. */
const GROWS = ["tiny", "small", "medium", "half", "big", "whole"] as const satisfies readonly CardSize[];

/** Cards with something to read on their back. */
export const isTwoSided = (piece: Piece): boolean =>
  piece.kind === "cards" && piece.cards.some(({ back }) => back !== undefined);

const roomOf = (size: CardSize, isLarge: boolean): Room => ROOMS[size][isLarge ? "large" : "usual"];

type CardSet = Extract<Piece, { kind: "cards" }>;

interface Run {
  readonly size: CardSize;
  readonly grid: Grid;
  readonly cards: readonly Card[];
}

/**
 * A set's cards by the size that each needs, the set's own size first; all in the largest of these when that takes no
 * more paper: one card alone on its sheet is neither sober nor easy to cut.
 */
function runsOf({ size, cards }: CardSet, isLarge: boolean): readonly Run[] {
  const sizes = GROWS.some((one) => one === size)
    ? GROWS.slice(GROWS.findIndex((one) => one === size))
    : [size];
  const runs = sizes.flatMap((one) => {
    const { grid } = roomOf(one, isLarge);
    const fit = cards.filter((card) => sizeOf(card, sizes, isLarge) === one);
    return fit.length === 0 ? [] : [{ size: one, grid, cards: fit }];
  });
  const largest = runs.at(-1);
  const alike = largest === undefined ? [] : [{ ...largest, cards }];
  const count = (some: readonly Run[]) => some.reduce((sum, run) => sum + sheetsIn(run), 0);
  return count(alike) <= count(runs) ? alike : runs;
}

const sizeOf = ({ front, back = "" }: Card, sizes: readonly CardSize[], isLarge: boolean) =>
  sizes.find((size) => Math.max(lettersOf(front), lettersOf(back)) <= roomOf(size, isLarge).letters);

/** A drawing takes the room of as many letters. */
const DRAWN = { piece: 45, portrait: 45, vignette: 190, tear: 45 } as const;

/** What the reader sees, without markup, and the room that drawings take from it. */
function lettersOf(markup: string): number {
  const drawn = Object.entries(DRAWN).reduce(
    (sum, [name, letters]) => sum + letters * (markup.split(`<svg class="${name}"`).length - 1),
    0,
  );
  return drawn + markup.replace(/<svg.*?<\/svg>|<[^>]+>/gs, "").length;
}

const sheetsIn = ({ grid: [columns, rows], cards }: Run): number =>
  Math.ceil(cards.length / (columns * rows));

/** Sheets that a set of cards takes; any other piece is counted as one. */
export const sheetsOf = (piece: Piece, isLarge: boolean): number =>
  piece.kind === "cards" ? runsOf(piece, isLarge).reduce((sum, run) => sum + sheetsIn(run), 0) : 1;

interface Look {
  readonly isLarge: boolean;
  /** Printed at the foot of each sheet. */
  readonly foot: string;
}

export function writePiece(piece: Piece, kit: Kit, look: Look): string {
  if (piece.kind === "flow")
    return `<section class="flow"><h2>${piece.title}</h2><p class="copies">${piece.copies}</p>${piece.html}</section>`;
  if (piece.kind === "sheet") {
    const whole = sheet(piece.format, headOf(piece, ""), piece.html, look.foot);
    return piece.format === "a3" && kit.isGlued ? glued(whole, kit) : whole;
  }
  return cardSheets(piece, kit, look);
}

/** The left half with its tab, then the right one, cut at its edge and glued on the tab; read once by those who listen. */
const glued = (whole: string, { say }: Kit): string =>
  `<section class="glued left"><div class="pane">${whole}</div><p class="tab">${say("glue-here")}</p></section><section class="glued right" aria-hidden="true"><div class="pane">${whole}</div><p class="tab">${say("cut-here")}</p></section>`;

const headOf = ({ title, copies }: Piece, more: string): string =>
  `<span>${title}</span><span>${more === "" ? copies : more}</span>`;

function sheet(format: string, head: string, body: string, foot: string): string {
  return `<section class="sheet ${format}"><header>${head}</header>${body}<footer>${foot}</footer></section>`;
}

function cardSheets(piece: CardSet, kit: Kit, { isLarge, foot }: Look): string {
  const total = sheetsOf(piece, isLarge);
  const laid = runsOf(piece, isLarge).flatMap((run) =>
    Array.from({ length: sheetsIn(run) }, (_, index) => ({ ...run, index })),
  );
  const sheets = laid.map(({ size, cards: all, grid: [columns, rows], index }, before) => {
    const cards = all.slice(index * columns * rows, (index + 1) * columns * rows);
    const grid = `grid g${columns}x${rows} ${size === "whole" ? "big" : size}`;
    const of = { sheet: before + 1, total };
    const fronts = cards.map(({ front }) => cell(front, piece.deck));
    const front = `<div class="${grid} fronts">${CORNERS}${fronts.join("")}</div>`;
    const written = sheet("a4", headOf(piece, kit.say("cards-front", of)), front, foot);
    if (!isTwoSided(piece)) return written;
    const backs = mirrored(cards, columns).map((card) =>
      card ? cell(card.back ?? "", piece.deck) : NO_CARD,
    );
    const back = `<div class="${grid} backs">${backs.join("")}</div>`;
    return written + sheet("a4", headOf(piece, kit.say("cards-back", of)), back, foot);
  });
  return sheets.join("");
}

const CORNERS =
  '<i class="mark nw"></i><i class="mark ne"></i><i class="mark sw"></i><i class="mark se"></i>';

/** Every card of a deck is headed: by its tier when it has one, by its deck’s strip on its back and elsewhere. */
const cell = (markup: string, deck: Deck | undefined): string =>
  `<article class="card">${deck === undefined || markup.startsWith('<div class="bands">') ? "" : ribbon(deck)}${markup}</article>`;

/** Nothing lies behind an empty place. */
const NO_CARD = '<i class="card"></i>';

/** Each row is read from the other side once the sheet is turned. */
export function mirrored(cards: readonly Card[], columns: number): readonly (Card | undefined)[] {
  const rows = Math.ceil(cards.length / columns);
  return Array.from({ length: rows * columns }, (_, index) => {
    const row = Math.floor(index / columns);
    return cards[row * columns + (columns - 1 - (index % columns))];
  });
}
