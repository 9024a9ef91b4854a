/** Lays pieces on sheets: cards with their backs mirrored for a turn on the long edge, whole pages, flowing texts. */
import type { Card, CardSize, Kit, Piece } from "./paper.ts";

type Grid = readonly [columns: number, rows: number];

/** A4 upright; in large print half as many cards hold the same words. */
const GRIDS: Readonly<Record<CardSize, { readonly usual: Grid; readonly large: Grid }>> = {
  small: { usual: [2, 4], large: [2, 2] },
  medium: { usual: [2, 3], large: [1, 2] },
  half: { usual: [2, 2], large: [1, 2] },
};

/** Cards with something to read on their back. */
export const isTwoSided = (piece: Piece): boolean =>
  piece.kind === "cards" && piece.cards.some(({ back }) => back !== undefined);

const gridOf = (size: CardSize, isLarge: boolean): Grid => GRIDS[size][isLarge ? "large" : "usual"];

/** Sheets that a set of cards takes; any other piece is counted as one. */
export function sheetsOf(piece: Piece, isLarge: boolean): number {
  if (piece.kind !== "cards") return 1;
  const [columns, rows] = gridOf(piece.size, isLarge);
  return Math.ceil(piece.cards.length / (columns * rows));
}

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

function cardSheets(piece: Extract<Piece, { kind: "cards" }>, kit: Kit, { isLarge, foot }: Look): string {
  const [columns, rows] = gridOf(piece.size, isLarge);
  // In large print letters never shrink: the narrower spacing comes as early as on small cards.
  const set = isLarge ? "small" : piece.size;
  const grid = `grid g${columns}x${rows} ${piece.size}`;
  const total = sheetsOf(piece, isLarge);
  const sheets = Array.from({ length: total }, (_, index) => {
    const cards = piece.cards.slice(index * columns * rows, (index + 1) * columns * rows);
    const of = { sheet: index + 1, total };
    const fronts = cards.map(({ front }) => cell(front, set));
    const front = `<div class="${grid} fronts">${CORNERS}${fronts.join("")}</div>`;
    const written = sheet("a4", headOf(piece, kit.say("cards-front", of)), front, foot);
    if (!isTwoSided(piece)) return written;
    const backs = mirrored(cards, columns).map((card) => cell(card?.back ?? "", set));
    const back = `<div class="${grid} backs">${backs.join("")}</div>`;
    return written + sheet("a4", headOf(piece, kit.say("cards-back", of)), back, foot);
  });
  return sheets.join("");
}

const CORNERS =
  '<i class="mark nw"></i><i class="mark ne"></i><i class="mark sw"></i><i class="mark se"></i>';

/** Letters from which a card is set a little smaller, twice, then a third time. */
const LONG: Readonly<Record<CardSize, readonly [number, number, number]>> = {
  small: [230, 330, 520],
  medium: [280, 390, 540],
  half: [420, 620, 900],
};

/** Long texts are set a little smaller, so that nothing is cut; the measure is what the reader sees, without markup. */
function cell(markup: string, size: CardSize): string {
  const length = markup.replace(/<svg.*?<\/svg>|<[^>]+>/gs, "").length;
  const [long, longer, longest] = LONG[size];
  const set = length > longest ? " longest" : length > longer ? " longer" : length > long ? " long" : "";
  return `<article class="card${set}">${markup}</article>`;
}

/** Each row is read from the other side once the sheet is turned. */
export function mirrored(cards: readonly Card[], columns: number): readonly (Card | undefined)[] {
  const rows = Math.ceil(cards.length / columns);
  return Array.from({ length: rows * columns }, (_, index) => {
    const row = Math.floor(index / columns);
    return cards[row * columns + (columns - 1 - (index % columns))];
  });
}
