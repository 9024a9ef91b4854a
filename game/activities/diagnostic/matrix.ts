/** Importance × performance: what to begin with. The levels are ours; nothing is added up nor marked out of a total. */
import { THEMES, type Theme } from "../../scenario/themes.ts";
import type { Cell } from "./state.ts";
import { LEVELS, type Importance, type Level, type Performance } from "./terms.ts";

/**
 * By importance, then by performance from 1 to 4. The more it matters the more it presses, the further it is the less;
 * what does not concern the authority is put aside however it goes, what is in place is kept up.
 */
const MATRIX: Readonly<Record<Importance, readonly [Level, Level, Level, Level]>> = {
  3: ["first", "first", "next", "keep"],
  2: ["first", "next", "later", "keep"],
  1: ["later", "later", "keep", "keep"],
  0: ["aside", "aside", "aside", "aside"],
};

const COLUMN = { 1: 0, 2: 1, 3: 2, 4: 3 } as const;

export const levelOf = ({ importance, performance }: Cell): Level => MATRIX[importance][COLUMN[performance]];

const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

const importanceOf = (n: number): Importance => (n >= 3 ? 3 : n >= 2 ? 2 : n >= 1 ? 1 : 0);
const performanceOf = (n: number): Performance => (n >= 4 ? 4 : n >= 3 ? 3 : n >= 2 ? 2 : 1);

/** Several values as one, to the whole number; a half goes to the side that asks for attention. Null of none. */
export function together(cells: readonly Cell[]): Cell | null {
  if (cells.length === 0) return null;
  return {
    importance: importanceOf(Math.floor(mean(cells.map(({ importance }) => importance)) + 0.5)),
    performance: performanceOf(Math.ceil(mean(cells.map(({ performance }) => performance)) - 0.5)),
  };
}

/** How far what matters is from what is done, −3 to 3. */
const gapOf = ({ importance, performance }: Cell) => importance - (performance - 1);

/** The mean gap of what people said, then how far apart they are. */
export function gaps(cells: readonly Cell[]): { readonly gap: number; readonly spread: number } {
  const all = cells.map(gapOf);
  return { gap: mean(all), spread: Math.max(...all) - Math.min(...all) };
}

interface Judged {
  readonly id: string;
  readonly cell: Cell | null;
  readonly level: Level | null;
}

/** What to do first, then next: by level, then by gap; the order of the deck keeps what is equal. */
export function prioritiesOf<J extends Judged>(results: readonly J[]): J[] {
  const rank = ({ level }: Judged) => (level === null ? LEVELS.length : LEVELS.indexOf(level));
  const gap = ({ cell }: Judged) => (cell === null ? -Infinity : gapOf(cell));
  return results
    .filter(({ level }) => level === "first" || level === "next")
    .toSorted((a, b) => rank(a) - rank(b) || gap(b) - gap(a));
}

/** The themes of what to do first; of what to do next when nothing is that pressing. */
export function priorityThemes(results: readonly (Judged & { readonly theme: Theme })[]): Theme[] {
  const ordered = prioritiesOf(results);
  const pressing = ordered.filter(({ level }) => level === ordered[0]?.level);
  return THEMES.filter((theme) => pressing.some((one) => one.theme === theme));
}
