/** Lays pieces on sheets: cards with their backs mirrored for a turn on the long edge, whole pages, flowing texts. */
import type { Card, CardSize, Kit, Piece } from "./paper.ts";

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
  small: { usual: { grid: [2, 4], letters: 430 }, large: { grid: [2, 2], letters: 260 } },
  medium: { usual: { grid: [2, 3], letters: 445 }, large: { grid: [1, 2], letters: 500 } },
  half: { usual: { grid: [2, 2], letters: 790 }, large: { grid: [1, 2], letters: 500 } },
  big: { usual: { grid: [1, 2], letters: Infinity }, large: { grid: [1, 1], letters: Infinity } },
};

/** Letters never shrink: a card too long for its size is printed in the next one. */
const GROWS = ["small", "medium", "half", "big"] as const satisfies readonly CardSize[];

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

/** A set's cards by the size that each needs, the set's own size first. */
function runsOf({ size, cards }: CardSet, isLarge: boolean): readonly Run[] {
  const sizes = GROWS.some((one) => one === size)
    ? GROWS.slice(GROWS.findIndex((one) => one === size))
    : [size];
  return sizes.flatMap((one) => {
    const { grid } = roomOf(one, isLarge);
    const fit = cards.filter((card) => sizeOf(card, sizes, isLarge) === one);
    return fit.length === 0 ? [] : [{ size: one, grid, cards: fit }];
  });
}

const sizeOf = ({ front, back = "" }: Card, sizes: readonly CardSize[], isLarge: boolean) =>
  sizes.find((size) => Math.max(lettersOf(front), lettersOf(back)) <= roomOf(size, isLarge).letters);

/** What the reader sees, without markup. */
const lettersOf = (markup: string): number => markup.replace(/<svg.*?<\/svg>|<[^>]+>/gs, "").length;

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
  if (piece.kind === "sheet") return sheet(piece.format, headOf(piece, ""), piece.html, look.foot);
  return cardSheets(piece, kit, look);
}

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
    const grid = `grid g${columns}x${rows} ${size}`;
    const of = { sheet: before + 1, total };
    const fronts = cards.map(({ front }) => cell(front));
    const front = `<div class="${grid} fronts">${CORNERS}${fronts.join("")}</div>`;
    const written = sheet("a4", headOf(piece, kit.say("cards-front", of)), front, foot);
    if (!isTwoSided(piece)) return written;
    const backs = mirrored(cards, columns).map((card) => cell(card?.back ?? ""));
    const back = `<div class="${grid} backs">${backs.join("")}</div>`;
    return written + sheet("a4", headOf(piece, kit.say("cards-back", of)), back, foot);
  });
  return sheets.join("");
}

const CORNERS =
  '<i class="mark nw"></i><i class="mark ne"></i><i class="mark sw"></i><i class="mark se"></i>';

const cell = (markup: string): string => `<article class="card">${markup}</article>`;

/** Each row is read from the other side once the sheet is turned. */
export function mirrored(cards: readonly Card[], columns: number): readonly (Card | undefined)[] {
  const rows = Math.ceil(cards.length / columns);
  return Array.from({ length: rows * columns }, (_, index) => {
    const row = Math.floor(index / columns);
    return cards[row * columns + (columns - 1 - (index % columns))];
  });
}
