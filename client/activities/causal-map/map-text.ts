/** A card's title in lines that fit its card: drawings cannot wrap text by themselves. */

const THIN = new Set(Array.from("il.,:;'’‘!|[] \u00a0\u202f"));
const NARROW = new Set(Array.from("rtfIj()-«»"));
const WIDE = new Set(Array.from("mwMWOQGÉœŒ@%"));

/** Part of the type's size that a bold letter takes, a little more than it does: no title leaves its card. */
function partOf(letter: string): number {
  if (THIN.has(letter)) return 0.3;
  if (NARROW.has(letter)) return 0.4;
  return WIDE.has(letter) ? 0.86 : 0.59;
}

export const widthOf = (text: string, size: number): number =>
  Array.from(text).reduce((sum, letter) => sum + partOf(letter) * size, 0);

/** Words to lines no wider than `width`; a word longer than a line stands alone on its own. */
function wrapped(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

const SIZES = [17, 16, 15, 14, 13, 12, 11, 10] as const;
export const LEADING = 1.12;

/** The largest size at which a text fits in a box. */
export function fitted(text: string, { width, height }: Box): Fitted {
  const fits = SIZES.map((size) => ({ size, lines: wrapped(text, size, width) }));
  const found = fits.find(
    ({ size, lines }) =>
      lines.length * size * LEADING <= height && lines.every((line) => widthOf(line, size) <= width),
  );
  return found ?? fits.at(-1) ?? { size: 10, lines: [text] };
}
