/** The board's papers, each drawn with the few shapes of the drawing: piles, flows, cards, torn paper, signs. */
import type { Drawing } from "./drawing.ts";
import { dashes, ribbon, type Box, type Point } from "./geometry.ts";

/** The house's tokens as numbers: a canvas reads no custom property. */
export const INK = 0x2b2420;
export const CARD = 0xfffaf0;
const SHADOW = 0x5a3c1e;
const EDGE = 0xd8c3a0;
const SHEET_LEFT = 0xf1e4cb;
const SHEET_RIGHT = 0xd8c3a0;
const LINE = 0x8f7449;
const GUARD = 0x4c5729;

export const rectangle = ({ x, y, width, height }: Box): Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

/** A sheet of the pile, in the pile's own units: half its width, half its depth, its thickness. */
const SHEET = { half: 34, deep: 17, thick: 8 };

export interface PileLook {
  readonly foot: Point;
  readonly scale: number;
  /** Sheets now and on the first day. */
  readonly now: number;
  readonly first: number;
  readonly colour: number;
  /** How far its shadow goes, of its height. */
  readonly shadow: number;
}

export function drawPile(drawing: Drawing, { foot, scale, now, first, colour, shadow }: PileLook): void {
  const [half, deep, thick] = [SHEET.half * scale, SHEET.deep * scale, SHEET.thick * scale];
  const diamond = (y: number): Point[] => [
    { x: foot.x, y: y - deep },
    { x: foot.x + half, y },
    { x: foot.x, y: y + deep },
    { x: foot.x - half, y },
  ];
  const [top, before] = [foot.y - now * thick, foot.y - first * thick];
  const swept = now * thick * shadow;
  drawing.area(
    [
      { x: foot.x, y: foot.y - deep },
      { x: foot.x + swept, y: foot.y - deep },
      { x: foot.x + half + swept, y: foot.y },
      { x: foot.x + swept, y: foot.y + deep },
      { x: foot.x, y: foot.y + deep },
    ],
    SHADOW,
    0.24,
  );
  const sides = [
    { x: foot.x - half, colour: SHEET_LEFT },
    { x: foot.x + half, colour: SHEET_RIGHT },
  ];
  for (const side of sides) {
    const outline = [
      { x: side.x, y: top },
      { x: foot.x, y: top + deep },
      { x: foot.x, y: foot.y + deep },
      { x: side.x, y: foot.y },
    ];
    drawing.area(outline, side.colour);
  }
  const edges = Array.from({ length: Math.ceil(now) }, (_, sheet) => {
    const y = foot.y - Math.min(now, sheet + 1) * thick;
    return sides.map(
      ({ x }) =>
        [
          { x, y },
          { x: foot.x, y: y + deep },
        ] as const,
    );
  });
  drawing.strokes(edges.flat(), LINE, Math.max(0.75, scale));
  if (now > 0) drawing.area(diamond(top), colour);
  if (Math.abs(now - first) > 0.05) drawGhost(drawing, { diamond, half, foot, top, before, scale });
}

interface Ghost {
  readonly diamond: (y: number) => Point[];
  readonly half: number;
  readonly foot: Point;
  readonly top: number;
  readonly before: number;
  readonly scale: number;
}

/** Where the pile stood on the first day. */
function drawGhost(drawing: Drawing, { diamond, half, foot, top, before, scale }: Ghost): void {
  const ring = diamond(before);
  const side = (x: number): Point[] => [
    { x, y: top },
    { x, y: before },
  ];
  const paths = [[...ring, ring[0] ?? foot], side(foot.x - half), side(foot.x + half)];
  const [on, off] = [9 * scale, 6 * scale];
  drawing.strokes(
    paths.flatMap((path) => dashes(path, on, off)),
    INK,
    Math.max(1.25, 3 * scale),
  );
}

export interface FlowLook {
  readonly path: readonly Point[];
  readonly width: number;
  /** Its width at the date it is compared with. */
  readonly first: number;
  readonly colour: number;
  readonly scale: number;
}

export function drawFlow(drawing: Drawing, { path, width, first, colour, scale }: FlowLook): void {
  drawing.area(ribbon(path, width + 6 * scale), CARD);
  drawing.area(ribbon(path, width), colour);
  if (Math.abs(width - first) < 2 * scale) return;
  const outline = ribbon(path, first);
  const half = outline.length / 2;
  const sides = [outline.slice(0, half), outline.slice(half)];
  drawing.strokes(
    sides.flatMap((side) => dashes(side, 9 * scale, 6 * scale)),
    INK,
    Math.max(1.25, 2.5 * scale),
  );
}

export function drawCard(drawing: Drawing, box: Box, band: number, isStrong = false): void {
  drawing.area(rectangle({ ...box, x: box.x + 4, y: box.y + 4 }), SHADOW, 0.24);
  drawing.area(rectangle(box), CARD);
  drawing.area(rectangle({ ...box, width: 7 }), band);
  drawing.outline(rectangle(box), isStrong ? INK : EDGE, isStrong ? 2.5 : 1);
}

/** The green railing that holds: two rails and their posts, along the top of a card. */
export function drawRailing(drawing: Drawing, { x, y, width }: Box, size: number): void {
  const post = size * 0.75;
  const posts = Array.from({ length: Math.floor(width / post) + 1 }, (_, index) => x + index * post);
  const rails = [0.15, 0.5].map((part) => y - size + part * size);
  drawing.strokes(
    [
      ...rails.map(
        (rail) =>
          [
            { x, y: rail },
            { x: x + width, y: rail },
          ] as const,
      ),
      ...posts.map(
        (at) =>
          [
            { x: at, y: y - size },
            { x: at, y },
          ] as const,
      ),
    ],
    GUARD,
    Math.max(2, size / 7),
  );
}

/** Shares of a torn paper's box: askew at its edges, straight in the middle. */
const TORN: readonly (readonly [number, number])[] = [
  [0, 0.09],
  [0.12, 0.03],
  [0.26, 0.08],
  [0.41, 0.01],
  [0.55, 0.07],
  [0.7, 0.02],
  [0.84, 0.08],
  [1, 0.04],
  [0.97, 0.28],
  [1, 0.52],
  [0.96, 0.75],
  [0.99, 0.96],
  [0.85, 0.92],
  [0.7, 0.99],
  [0.54, 0.93],
  [0.39, 1],
  [0.24, 0.93],
  [0.11, 0.98],
  [0.01, 0.92],
  [0.04, 0.7],
  [0, 0.48],
  [0.04, 0.27],
];

export const drawTorn = (drawing: Drawing, { x, y, width, height }: Box) =>
  drawing.area(
    TORN.map(([left, top]) => ({ x: x + left * width, y: y + top * height })),
    INK,
  );

interface Sign {
  readonly kind: string;
  readonly at: Point;
  readonly size: number;
  readonly colour: number;
}

/** The sign of a tier: disc, triangle, square; a diamond for what is of none. */
export function drawSign(drawing: Drawing, { kind, at: { x, y }, size, colour }: Sign): void {
  const half = size / 2;
  const corners: Readonly<Record<string, readonly Point[]>> = {
    terminaux: Array.from({ length: 20 }, (_, index) => {
      const angle = (index * Math.PI) / 10;
      return { x: x + half * Math.cos(angle), y: y + half * Math.sin(angle) };
    }),
    reseaux: [
      { x, y: y - half },
      { x: x + half, y: y + half },
      { x: x - half, y: y + half },
    ],
    centres: rectangle({ x: x - half, y: y - half, width: size, height: size }),
  };
  const diamond = [
    { x, y: y - half },
    { x: x + half, y },
    { x, y: y + half },
    { x: x - half, y },
  ];
  drawing.area(corners[kind] ?? diamond, colour);
}

/** A small box of data on its way. */
export function drawPacket(drawing: Drawing, { x, y }: Point, size: number, colour: number): void {
  const [half, deep] = [size / 2, size / 4];
  drawing.area(
    [
      { x, y: y - deep },
      { x: x + half, y },
      { x, y: y + deep },
      { x: x - half, y },
    ],
    colour,
  );
  drawing.area(
    [
      { x: x - half, y },
      { x, y: y + deep },
      { x, y: y + deep + half },
      { x: x - half, y: y + half },
    ],
    colour === INK ? 0x4a3e36 : SHEET_LEFT,
  );
  drawing.area(
    [
      { x: x + half, y },
      { x, y: y + deep },
      { x, y: y + deep + half },
      { x: x + half, y: y + half },
    ],
    colour === INK ? 0x1a1512 : SHEET_RIGHT,
  );
  drawing.outline(
    [
      { x, y: y - deep },
      { x: x + half, y },
      { x: x + half, y: y + half },
      { x, y: y + deep + half },
      { x: x - half, y: y + half },
      { x: x - half, y },
    ],
    colour === INK ? CARD : INK,
    1,
  );
}
