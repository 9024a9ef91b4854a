/** The room's lines as they are shown: those whose words are still there, and in which order. */
import type { Line } from "../../../game/activities/commitments/state.ts";

type Word = (id: string | null | undefined) => string;

/** Erased words leave no half sentence behind. */
export function isShown(line: Line, word: Word): boolean {
  const ids = "rule" in line ? [line.rule] : [line.promise.if, line.promise.then, line.promise.when];
  return ids.every((id) => word(id) !== "");
}

/** Everybody begins elsewhere: the first line of a list would take most of the thumbs. */
export function rotated<T>(lines: readonly T[], seat: string): T[] {
  const from = lines.length === 0 ? 0 : Number(/\d+$/.exec(seat)?.[0] ?? 0) % lines.length;
  return [...lines.slice(from), ...lines.slice(0, from)];
}

/** Best supported first; equals stay in their order. */
export const bySupport = (lines: readonly Line[], supports: Readonly<Record<string, number>>): Line[] =>
  [...lines].sort((a, b) => (supports[b.id] ?? 0) - (supports[a.id] ?? 0));

/** What a page of the écran holds, in characters of its longest lines. */
const PAGE_ROOM = 420;
const MOST_ON_PAGE = 6;

/** Pages read from the back of the room: fewer lines when they are long. */
export function roomPages<T>(lines: readonly T[], lengthOf: (line: T) => number): T[][] {
  const pages: T[][] = [];
  let used = 0;
  for (const line of lines) {
    const page = pages.at(-1);
    const length = Math.max(60, lengthOf(line));
    if (page && page.length < MOST_ON_PAGE && used + length <= PAGE_ROOM) {
      page.push(line);
      used += length;
    } else {
      pages.push([line]);
      used = length;
    }
  }
  return pages;
}
