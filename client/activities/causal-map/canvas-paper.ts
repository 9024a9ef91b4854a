/** The papers of the map: colours of the house as a canvas takes them, bands and signs of the zones. */
import type { ZoneId } from "../../../game/activities/causal-map/terms.ts";
import type { Rect } from "./layout.ts";

export type Pen = CanvasRenderingContext2D;

/** The house's tokens: a canvas reads no custom property. */
export const PAPER = {
  table: "#f6eddc",
  card: "#fffaf0",
  sand: "#ebddc2",
  cut: "#d8c3a0",
  kraft: "#c9a674",
  line: "#8f7449",
  ink: "#2b2420",
  ink2: "#5c4d41",
  guard: "#4c5729",
  guardLight: "#e3e8cc",
  shadow: "#5a3c1e3d",
} as const;

type Pattern = "dots" | "stripes" | "grid" | "none";

interface ZoneLook {
  readonly band: string;
  readonly pattern: Pattern;
  /** Behind a pictogram. */
  readonly light: string;
  /** In a square of 16. */
  readonly sign: string;
}

/** A tier is never only a colour: each has its sign and its pattern, the same as everywhere in the house. */
export const ZONE_LOOKS: Readonly<Record<ZoneId, ZoneLook>> = {
  usages: { band: "#5c4d41", pattern: "none", light: "#efe3cc", sign: "M8 1L15 8L8 15L1 8Z" },
  terminaux: { band: "#b9532c", pattern: "dots", light: "#f5ddcf", sign: "M8 1a7 7 0 1 0 .01 0Z" },
  reseaux: { band: "#d9a43a", pattern: "stripes", light: "#f8e8c2", sign: "M8 1L15.500 14.500H.5Z" },
  centres: { band: "#1f5259", pattern: "grid", light: "#d3e3df", sign: "M2 2H14V14H2Z" },
  amont: { band: "#8f7449", pattern: "none", light: "#efe0c2", sign: "M0 14L5 5L8 9L11 3L16 14Z" },
  effets: {
    band: "#4f878a",
    pattern: "none",
    light: "#e0ebe3",
    sign: "M8 0C11 5 13.500 7.500 13.500 10.500A5.500 5.500 0 0 1 2.500 10.500C2.500 7.500 5 5 8 0Z",
  },
  rebond: {
    band: "#2b2420",
    pattern: "none",
    light: "#e5d6bb",
    sign: "M9 1V4C13 4 15 6.500 15 9.500S13 15 8 15H4V12H8C10.500 12 12 11 12 9.500S11 7 9 7V10L3 5.500Z",
  },
  leviers: {
    band: "#4c5729",
    pattern: "none",
    light: "#e3e8cc",
    sign: "M1 2H3V14H1ZM7 2H9V14H7ZM13 2H15V14H13ZM0 4H16V7H0Z",
  },
};

export function rounded(pen: Pen, { x, y, width, height }: Rect, radius: number): void {
  pen.beginPath();
  pen.roundRect(x, y, width, height, radius);
}

/** The pattern of a tier over what was just filled, cut at the current path. */
export function patterned(pen: Pen, { x, y, width, height }: Rect, pattern: Pattern): void {
  if (pattern === "none") return;
  pen.save();
  pen.clip();
  pen.beginPath();
  pen.strokeStyle = pattern === "stripes" ? "#4a320899" : "#fffaf0cc";
  pen.fillStyle = "#fffaf0cc";
  pen.lineWidth = pattern === "stripes" ? 2.5 : 1;
  if (pattern === "dots")
    for (let down = 3; down < height + 6; down += 6)
      for (let right = down % 12 === 3 ? 3 : 6; right < width + 6; right += 6) {
        pen.moveTo(x + right + 1.3, y + down);
        pen.arc(x + right, y + down, 1.3, 0, 2 * Math.PI);
      }
  else if (pattern === "stripes")
    for (let right = -height; right < width + height; right += 8) {
      pen.moveTo(x + right, y + height);
      pen.lineTo(x + right + height, y);
    }
  else {
    for (let right = 4; right < width; right += 6) {
      pen.moveTo(x + right, y);
      pen.lineTo(x + right, y + height);
    }
    for (let down = 4; down < height; down += 6) {
      pen.moveTo(x, y + down);
      pen.lineTo(x + width, y + down);
    }
  }
  if (pattern === "dots") pen.fill();
  else pen.stroke();
  pen.restore();
}

/** A drawing in a square of 16, laid in a square of another size. */
export function drawn(pen: Pen, path: string, { x, y, width }: Rect): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(width / 16, width / 16);
  pen.fill(new Path2D(path));
  pen.restore();
}

/** Words cut into lines no wider than asked; a word that is too long keeps a line of its own. */
function linesOf(words: string, width: number, widthOf: (words: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface Fit {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly smallest: number;
}

export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

const LINE = 1.12;

const widths = new Map<string, number>();

/** Measured once, at a hundred pixels: to ask a browser for the width of words at each size costs more than to paint. */
export function widthAtHundred(pen: Pen, font: string, words: string): number {
  const known = widths.get(words);
  if (known !== undefined) return known;
  pen.font = `600 100px ${font}`;
  const { width } = pen.measureText(words);
  widths.set(words, width);
  return width;
}

/** The largest size at which words fit; at the smallest, what is over ends with an ellipsis. */
export function fitWords(pen: Pen, font: string, words: string, room: Fit): Fitted {
  for (let size = room.largest; ; size -= 0.5) {
    const isLast = size <= room.smallest;
    const widthOf = (some: string) => (widthAtHundred(pen, font, some) * size) / 100;
    const lines = linesOf(words, room.width, widthOf);
    const most = Math.max(1, Math.floor(room.height / (size * LINE) + 0.05));
    const doesFit = lines.length <= most && lines.every((line) => widthOf(line) <= room.width);
    if (doesFit) return { size, lines };
    if (!isLast) continue;
    const kept = lines.slice(0, most);
    if (lines.length > most) kept[most - 1] = `${kept[most - 1] ?? ""}…`;
    return { size, lines: kept.map((line) => shortened(line, room.width, widthOf)) };
  }
}

function shortened(line: string, width: number, widthOf: (words: string) => number): string {
  let kept = line;
  while (kept.length > 2 && widthOf(kept) > width) kept = `${kept.replace(/…$/, "").slice(0, -1)}…`;
  return kept;
}

/** Lines of words, the block's middle at a height. */
export function write(pen: Pen, { lines, size }: Fitted, x: number, middle: number): void {
  pen.textBaseline = "middle";
  const height = size * LINE;
  const first = middle - ((lines.length - 1) * height) / 2;
  for (const [index, line] of lines.entries()) pen.fillText(line, x, first + index * height + size * 0.05);
}
