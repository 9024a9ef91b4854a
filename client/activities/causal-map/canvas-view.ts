/** What of a map is seen on a canvas: its scale and its corner, how far one may zoom and pan, and the minimap. */
import { CARD, MAP, ZONE_AREAS, type Point, type Rect } from "./layout.ts";

/** On the canvas, in CSS pixels: a point of the map times the scale, moved by x and y. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The part of the canvas that shows the map: the hand lies under it. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 6;
export const MOST_SCALE = 2;
/** A card is a finger high. */
export const READING_SCALE = 48 / CARD.height;
/** How much of the canvas the map may leave empty at its edges, so that a card at the border can be seen whole. */
const SLACK = 60;

export const leastScale = ({ width, height }: Room): number =>
  Math.max(0.05, Math.min((width - 2 * MARGIN) / MAP.width, (height - 2 * MARGIN) / MAP.height));

export const onCanvas = ({ x, y, scale }: View, point: Point): Point => ({
  x: point.x * scale + x,
  y: point.y * scale + y,
});

export const onMap = ({ x, y, scale }: View, point: Point): Point => ({
  x: (point.x - x) / scale,
  y: (point.y - y) / scale,
});

/** Along one side: in the middle when the map is smaller than the canvas, else without leaving it. */
function held(corner: number, map: number, room: number): number {
  if (map <= room) return (room - map) / 2;
  return Math.min(SLACK, Math.max(room - map - SLACK, corner));
}

export function heldIn(room: Room, { x, y, scale: asked }: View): View {
  const scale = Math.min(MOST_SCALE, Math.max(leastScale(room), asked));
  return {
    scale,
    x: held(x, MAP.width * scale, room.width),
    y: held(y, MAP.height * scale, room.height),
  };
}

export const wholeMap = (room: Room): View => heldIn(room, { x: 0, y: 0, scale: leastScale(room) });

/** The point of the canvas under the fingers stays where it is. */
export function zoomed(room: Room, view: View, { at, scale: asked }: { at: Point; scale: number }): View {
  const scale = Math.min(MOST_SCALE, Math.max(leastScale(room), asked));
  const fixed = onMap(view, at);
  return heldIn(room, { scale, x: at.x - fixed.x * scale, y: at.y - fixed.y * scale });
}

export const centredOn = (room: Room, point: Point, scale: number): View =>
  heldIn(room, { scale, x: room.width / 2 - point.x * scale, y: room.height / 2 - point.y * scale });

/** From this width on, in CSS pixels, a card's title can be read. */
export const TITLE_FROM = 84;
const TITLE_SCALE = TITLE_FROM / CARD.width;

/** What is seen at first: a part of the map whose titles can be read, or all of it where a part would be too little. */
function firstScale(room: Room): number {
  const whole = leastScale(room);
  const isNarrow = room.width < room.height * 1.2;
  return isNarrow || whole > TITLE_SCALE * 0.75 ? Math.max(whole, TITLE_SCALE) : whole;
}

/** From where decisions are, when it is not whole: above, and on the left of a narrow canvas. */
export function firstView(room: Room): View {
  const scale = firstScale(room);
  const middle = (room.width - MAP.width * scale) / 2;
  const x = room.width < ZONE_AREAS.usages.width * scale ? MARGIN - ZONE_AREAS.usages.x * scale : middle;
  return heldIn(room, { scale, x, y: MARGIN });
}

export const isWhole = (room: Room, { scale }: View): boolean => scale <= leastScale(room) * 1.02;

/** When the canvas changes its size: the middle stays in the middle, and who did not zoom sees as much as before. */
export function resized(before: Room, after: Room, view: View): View {
  if (isWhole(before, view)) return wholeMap(after);
  const isFirst = Math.abs(view.scale - firstScale(before)) < 0.001;
  const middle = onMap(view, { x: before.width / 2, y: before.height / 2 });
  return centredOn(after, middle, isFirst ? firstScale(after) : view.scale);
}

const MINI_WIDTH = 0.16;

/** In the lower right corner; a whole map needs none. */
export function minimapIn(room: Room): Rect {
  const width = Math.min(176, Math.max(84, room.width * MINI_WIDTH));
  const height = (width * MAP.height) / MAP.width;
  return { x: room.width - width - MARGIN, y: room.height - height - MARGIN, width, height };
}

/** The frame that is drawn on the minimap, cut at its edges. */
export function seenOn(mini: Rect, room: Room, view: View): Rect {
  const part = mini.width / MAP.width;
  const [first, last] = [onMap(view, { x: 0, y: 0 }), onMap(view, { x: room.width, y: room.height })];
  const [left, top] = [Math.max(0, first.x) * part, Math.max(0, first.y) * part];
  const [right, bottom] = [Math.min(MAP.width, last.x) * part, Math.min(MAP.height, last.y) * part];
  return { x: mini.x + left, y: mini.y + top, width: right - left, height: bottom - top };
}

/** The point of the map under a point of the minimap. */
export const throughMinimap = (mini: Rect, { x, y }: Point): Point => ({
  x: ((x - mini.x) / mini.width) * MAP.width,
  y: ((y - mini.y) / mini.height) * MAP.height,
});

const EDGE = 36;
const FASTEST = 9;

/** How far the map moves in a frame when a card is held near an edge: what is beyond comes to the card. */
export function pullAt(room: Room, { x, y }: Point): Point {
  const pull = (at: number, size: number) => {
    const into = Math.max(0, EDGE - at) - Math.max(0, at - (size - EDGE));
    return (Math.max(-EDGE, Math.min(EDGE, into)) / EDGE) * FASTEST;
  };
  return { x: pull(x, room.width), y: pull(y, room.height) };
}
