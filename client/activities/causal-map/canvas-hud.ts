/** What lies over the map at the size of a finger: names of zones, the handle that links, the minimap, names, stickers. */
import { STICKERS, type Sticker } from "../../../game/activities/causal-map/terms.ts";
import type { ZoneId } from "../../../game/activities/causal-map/terms.ts";
import { drawn, PAPER, rounded, widthAtHundred, ZONE_LOOKS, type Pen } from "./canvas-paper.ts";
import { isWhole, minimapIn, onCanvas, seenOn, type Room, type View } from "./canvas-view.ts";
import type { Tray } from "./canvas-tray.ts";
import { CARD, MAP, ZONE_AREAS, type Point, type Rect } from "./layout.ts";

export function paintTray(pen: Pen, { width, height, isSide }: Tray): void {
  pen.fillStyle = PAPER.sand;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = PAPER.line;
  if (isSide) pen.fillRect(0, 0, 2, height);
  else pen.fillRect(0, 0, width, 2);
}

/** Room that the layout keeps over the cards of a zone, in map units, and a little of the zone above. */
const LABEL = 30;
const STRIP = 44;

export interface Tag extends Room {
  readonly text: number;
}

/** As high as the strip between the cards of two zones, as long as its words can be read. */
export function tagSize(pen: Pen, title: string, { font, scale }: { font: string; scale: number }): Tag {
  const height = Math.round(Math.min(24, Math.max(16, STRIP * scale)));
  const text = Math.min(14, height - 5);
  const words = (widthAtHundred(pen, font, title) * text) / 100;
  return { width: Math.ceil(words) + text + 14, height, text };
}

interface Titled {
  readonly zone: ZoneId;
  readonly title: string;
  readonly font: string;
}

/** A zone's name on its own paper, with the zone's sign. */
export function paintTag(pen: Pen, { zone, title, font }: Titled, { width, height, text }: Tag): void {
  pen.fillStyle = PAPER.card;
  rounded(pen, { x: 0, y: 0, width: width - 1, height: height - 1 }, 3);
  pen.fill();
  pen.fillStyle = ZONE_LOOKS[zone].band;
  drawn(pen, ZONE_LOOKS[zone].sign, { x: 4, y: (height - text) / 2, width: text, height: text });
  pen.fillStyle = PAPER.ink;
  pen.font = `600 ${text}px ${font}`;
  pen.textBaseline = "middle";
  pen.fillText(title, text + 8, height / 2 + 0.5);
}

/** Over the cards of its zone, and inside the canvas while its zone is. */
export function tagAt(zone: ZoneId, tag: Room, view: View, room: Room): Point {
  const area = ZONE_AREAS[zone];
  const corner = onCanvas(view, area);
  const end = onCanvas(view, { x: area.x + area.width, y: area.y + area.height });
  const own = corner.y + LABEL * view.scale - tag.height - 1;
  // The columns are as high as the map: their names stay in sight. A terrace's leaves with its terrace.
  const y = corner.y >= 0 || area.height === MAP.height ? Math.max(1, own) : own;
  if (tag.width + 4 > end.x - corner.x) return { x: (corner.x + end.x - tag.width) / 2, y };
  const last = Math.min(end.x, room.width) - tag.width - 2;
  return { x: Math.max(corner.x + 2, Math.min(last, Math.max(4, corner.x + 2))), y };
}

/** The zone that a card would fall on. */
export function paintLanding(pen: Pen, { width, height }: Room): void {
  pen.fillStyle = "#fffaf066";
  rounded(pen, { x: 1.5, y: 1.5, width: width - 3, height: height - 3 }, 6);
  pen.fill();
  pen.strokeStyle = PAPER.ink;
  pen.lineWidth = 2;
  pen.setLineDash([8, 6]);
  pen.stroke();
  pen.setLineDash([]);
}

export const HANDLE = { size: 34, reach: 22 } as const;

/** At the right of the card, or at its left where the canvas ends. */
export function handleAt(view: View, card: Point, room: Room): Point {
  const middle = onCanvas(view, card);
  const away = Math.max((CARD.width * view.scale) / 2, 22) + HANDLE.size / 2 + 4;
  const isOut = middle.x + away + HANDLE.size / 2 > room.width;
  return { x: middle.x + (isOut ? -away : away), y: middle.y };
}

export function paintHandle(pen: Pen, isArmed: boolean): void {
  const half = HANDLE.size / 2;
  pen.fillStyle = isArmed ? PAPER.card : PAPER.ink;
  pen.strokeStyle = isArmed ? PAPER.ink : PAPER.card;
  pen.lineWidth = 2.5;
  rounded(pen, { x: 2, y: 2, width: HANDLE.size - 4, height: HANDLE.size - 4 }, half);
  pen.fill();
  pen.stroke();
  pen.beginPath();
  pen.moveTo(half - 7, half);
  pen.lineTo(half + 6, half);
  pen.moveTo(half + 1, half - 5);
  pen.lineTo(half + 6, half);
  pen.lineTo(half + 1, half + 5);
  pen.stroke();
}

/** Two rings, paper then ink: seen on every paper. */
export function paintRing(pen: Pen, { width, height }: Room): void {
  for (const [inset, weight, colour] of [
    [2.5, 5, PAPER.card],
    [2.5, 2.5, PAPER.ink],
  ] as const) {
    pen.lineWidth = weight;
    pen.strokeStyle = colour;
    rounded(pen, { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset }, 6);
    pen.stroke();
  }
}

/** Who holds the card, written over it. */
export function paintName(pen: Pen, name: string, font: string): void {
  const { width, height } = nameSize(pen, name, font);
  pen.fillStyle = PAPER.ink;
  rounded(pen, { x: 0, y: 0, width, height }, 3);
  pen.fill();
  pen.fillStyle = PAPER.card;
  pen.font = `600 13px ${font}`;
  pen.textBaseline = "middle";
  pen.fillText(name, 6, height / 2 + 0.5);
}

export function nameSize(pen: Pen, name: string, font: string): Room {
  return { width: Math.ceil(widthAtHundred(pen, font, name) * 0.13) + 12, height: 20 };
}

/** A map that is seen whole needs no minimap. */
export const minimapSpot = (room: Room, view: View): Rect | undefined =>
  isWhole(room, view) ? undefined : minimapIn(room);

interface Overview {
  readonly mini: Rect;
  readonly room: Room;
  readonly view: View;
  readonly cards: Iterable<Point>;
}

export function paintMinimap(pen: Pen, { mini, room, view, cards }: Overview): void {
  const part = mini.width / MAP.width;
  pen.fillStyle = PAPER.table;
  pen.fillRect(0, 0, mini.width, mini.height);
  for (const [zone, { x, y, width, height }] of Object.entries(ZONE_AREAS)) {
    pen.fillStyle = ZONE_LOOKS[zone as ZoneId].light;
    pen.fillRect(x * part + 0.5, y * part + 0.5, width * part - 1, height * part - 1);
  }
  pen.fillStyle = PAPER.ink2;
  for (const { x, y } of cards) pen.fillRect(x * part - 3.5, y * part - 1.5, 7, 3);
  const seen = seenOn({ ...mini, x: 0, y: 0 }, room, view);
  pen.lineWidth = 2;
  pen.strokeStyle = PAPER.ink;
  pen.strokeRect(seen.x + 1, seen.y + 1, Math.max(2, seen.width - 2), Math.max(2, seen.height - 2));
  pen.lineWidth = 1;
  pen.strokeStyle = PAPER.line;
  pen.strokeRect(0.5, 0.5, mini.width - 1, mini.height - 1);
}

/** In a square of 16. */
const STICKER_SHAPES: Readonly<Record<Sticker, readonly [path: string, colour: string]>> = {
  star: [
    "M8 .500L10.200 5.500L15.500 6L11.500 9.600L12.700 15L8 12.200L3.300 15L4.500 9.600L.5 6L5.800 5.500Z",
    "#d9a43a",
  ],
  heart: [
    "M8 15C2 10.500.5 8 .5 5.300A3.800 3.800 0 0 1 8 4A3.800 3.800 0 0 1 15.500 5.300C15.500 8 14 10.500 8 15Z",
    "#b9532c",
  ],
  question: [
    "M4 5.500C4 2.500 5.800 1 8.200 1S12.300 2.600 12.300 4.900C12.300 8 9.300 8 9.300 10.500H6.700C6.700 7.300 9.500 7 9.500 5C9.500 4 9 3.400 8.100 3.400S6.600 4.200 6.600 5.500ZM6.600 12.200H9.400V15H6.600Z",
    "#2b2420",
  ],
  warning: ["M8 .500L15.800 15H.2ZM7 5.500L7.300 10H8.700L9 5.500ZM7.100 11.200V13H8.900V11.200Z", "#b9532c"],
  drop: ["M8 .5C11 5.500 13.500 8 13.500 10.500A5.500 5 0 0 1 2.500 10.500C2.500 8 5 5.500 8 .5Z", "#2f656b"],
  leaf: ["M2 14C1 6 6 1 15 1C15 10 10 15 4.500 12.500L3 15ZM4.500 11.500L10.500 5.500L4 10Z", "#4c5729"],
  bolt: ["M9.500 0L2.500 9H7L5.500 16L13.500 6.200H8.700Z", "#d9a43a"],
  euro: [
    "M14 3.500A6.500 6.500 0 1 0 14 12.500L12.300 11A4.200 4.200 0 0 1 5.600 10H10V8.600H5V7.400H10V6H5.600A4.200 4.200 0 0 1 12.300 5ZM1.500 6H4V7.400H1.500ZM1.500 8.600H4V10H1.500Z",
    "#1f5259",
  ],
};

export const isSticker = (name: string): name is Sticker => STICKERS.some((sticker) => sticker === name);

export function paintSticker(pen: Pen, sticker: Sticker, side: number): void {
  const [path, colour] = STICKER_SHAPES[sticker];
  pen.fillStyle = PAPER.card;
  pen.strokeStyle = PAPER.line;
  rounded(pen, { x: 0.5, y: 0.5, width: side - 1, height: side - 1 }, side / 2);
  pen.fill();
  pen.stroke();
  pen.fillStyle = colour;
  const margin = side * 0.2;
  drawn(pen, path, { x: margin, y: margin, width: side - 2 * margin, height: side - 2 * margin });
}
