/** Ink, rules and sizes shared by the office formats: one sober page, readable in black and white. */
import type { Table } from "../../game/roadmap/tree.ts";
import { textLength } from "./xml.ts";

export const FONT = "Liberation Sans";

/** Hexadecimal, without the hash that DOCX does not want. */
export const INK = "2B2420";
export const INK_LIGHT = "5C4D41";
export const RULE = "CDC0AC";
export const TIER_INK = "17444B";
export const GAP_GROUND = "F8E8C2";
export const NOTE_GROUND = "F3F1EA";

/** Points. */
export const SIZES = {
  body: 10.5,
  cell: 9.5,
  small: 9,
  title: 28,
  subtitle: 15,
  headings: [17, 13.5, 11.5, 10.5],
} as const;

/** Centimetres: A4, same margins on both sides. */
export const PAGE = { width: 21, height: 29.7, margin: 2.2 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** A row longer than that may be cut by the end of a page: it could be taller than one. */
export const UNBREAKABLE_ROW = 900;

/** Letters of a line as wide as the page, in the size of a cell; lines of half a page. */
const LINE_LETTERS = 95;
const HALF_PAGE = 24;

/** A fiche, or a table of a few rows, stays on one page when it does not fill one by itself. */
export function isKeptWhole({ rows, isHeadShown, widths }: Table): boolean {
  if (rows.length > (isHeadShown ? 7 : 14) || textLength(rows.flat(2)) >= 1400) return false;
  const linesOf = (cell: Table["rows"][number][number], width: number) =>
    cell
      .map(({ text }) => text)
      .join("")
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / ((LINE_LETTERS * width) / 100))), 0);
  const tall = rows.map((row) => Math.max(...row.map((cell, at) => linesOf(cell, widths[at] ?? 1))));
  return tall.reduce((sum, lines) => sum + lines, 0) <= HALF_PAGE;
}
