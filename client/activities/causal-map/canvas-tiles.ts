/** Links that stay, painted on tiles: a pan paints none again, a change paints those it touches, a zoom all, in turn. */
import type { Lay } from "../../stage/sheet.ts";
import type { Stroke } from "../../../game/activities/causal-map/state.ts";
import { paintLinks, paintStrokes, type LinkLook } from "./canvas-links.ts";
import type { Pictures } from "./canvas-pictures.ts";
import { onCanvas, type Room, type View } from "./canvas-view.ts";
import type { Curve, Point, Rect } from "./layout.ts";

/** Side of a tile, in CSS pixels. */
export const TILE = 320;
/** A tile is as long to paint as several cards. */
const WEIGHT = 3;
/** Heads, signs and chips pass the curve by this much, in CSS pixels. */
const AROUND = 34;

export interface Tile {
  readonly column: number;
  readonly row: number;
}

/** Tiles that the canvas shows when they were painted at a scale. */
export function tilesSeen({ x, y, scale }: View, { width, height }: Room, painted: number): Tile[] {
  const side = (TILE * scale) / painted;
  const tiles: Tile[] = [];
  for (let row = Math.floor(-y / side); row * side + y < height; row += 1)
    for (let column = Math.floor(-x / side); column * side + x < width; column += 1)
      tiles.push({ column, row });
  return tiles;
}

/** Whether a link passes on a tile of a scale. */
export function isOnTile({ from, bend, to }: Curve, { column, row }: Tile, scale: number): boolean {
  const [left, top] = [(column * TILE - AROUND) / scale, (row * TILE - AROUND) / scale];
  const side = (TILE + 2 * AROUND) / scale;
  return (
    Math.max(from.x, bend.x, to.x) >= left &&
    Math.min(from.x, bend.x, to.x) <= left + side &&
    Math.max(from.y, bend.y, to.y) >= top &&
    Math.min(from.y, bend.y, to.y) <= top + side
  );
}

interface Content {
  readonly looks: readonly LinkLook[];
  readonly strokes: Readonly<Record<string, Stroke>>;
}

interface Frame extends Content {
  readonly view: View;
  readonly room: Room;
  /** The scale stays: what is painted now will be of use. */
  readonly isSettled: boolean;
}

interface Generation {
  readonly name: string;
  readonly scale: number;
}

export class Tiles {
  readonly #pictures: Pictures;
  #shown: Generation | undefined;
  /** Tiles of another scale, until all that are seen are painted. */
  #next: Generation | undefined;
  #made = 0;
  /** Every tile that is seen says what its links are now. */
  isFresh = false;

  constructor(pictures: Pictures) {
    this.#pictures = pictures;
  }

  lay(frame: Frame): readonly Lay[] {
    const { view, isSettled } = frame;
    if (isSettled && (this.#next ?? this.#shown)?.scale !== view.scale)
      this.#next = this.#generation(view.scale);
    if (isSettled && this.#next && this.#areFresh(this.#next, frame)) {
      this.#shown = this.#next;
      this.#next = undefined;
    }
    const shown = this.#shown;
    if (!shown) return [];
    this.isFresh = !this.#next && isSettled && this.#areFresh(shown, frame);
    const side = (TILE * view.scale) / shown.scale;
    return tilesSeen(view, frame.room, shown.scale).map((tile) => ({
      ...{ picture: nameOf(shown, tile), width: side, height: side },
      ...{ x: view.x + tile.column * side, y: view.y + tile.row * side },
    }));
  }

  /** Tiles to come are kept although they are not laid yet. */
  isKept(name: string): boolean {
    return this.#next !== undefined && name.startsWith(this.#next.name);
  }

  #generation(scale: number): Generation {
    this.#made += 1;
    return { name: `tile ${this.#made} `, scale };
  }

  /** Asks for what is not painted yet. */
  #areFresh(generation: Generation, { view, room, looks, strokes }: Frame): boolean {
    let areFresh = true;
    const strokesMark = Object.keys(strokes).join();
    for (const tile of tilesSeen(view, room, generation.scale)) {
      const content = {
        strokes,
        looks: looks.filter(({ curve }) => isOnTile(curve, tile, generation.scale)),
      };
      const isFresh = this.#pictures.soon({
        name: nameOf(generation, tile),
        sign: `${content.looks.map(({ mark }) => mark).join()} ${strokesMark}`,
        size: { width: TILE, height: TILE },
        weight: WEIGHT,
        paint: (pen) => paintTile(pen, content, tile, generation.scale),
      });
      areFresh &&= isFresh;
    }
    return areFresh;
  }
}

const nameOf = ({ name }: Generation, { column, row }: Tile) => `${name}${column} ${row}`;

function paintTile(
  pen: CanvasRenderingContext2D,
  { looks, strokes }: Content,
  { column, row }: Tile,
  scale: number,
): void {
  pen.translate(-column * TILE, -row * TILE);
  const view = { x: 0, y: 0, scale };
  paintLinks(pen, looks, view);
  paintStrokes(pen, strokes, view);
}

const STEP = 128;

/** The part of the canvas that links and points cover, in few sizes: a picture that keeps its size keeps its pixels. */
export function partOver(
  looks: readonly LinkLook[],
  points: readonly Point[],
  { view, room }: { readonly view: View; readonly room: Room },
): Rect {
  const all = [
    ...points,
    ...looks.flatMap(({ curve: { from, bend, to } }) => [from, bend, to].map((at) => onCanvas(view, at))),
  ];
  const along = (values: readonly number[], most: number) => {
    const first = Math.max(0, Math.floor((Math.min(...values) - AROUND) / STEP) * STEP);
    const last = Math.min(most, Math.ceil((Math.max(...values) + AROUND) / STEP) * STEP);
    return { first, size: Math.max(1, last - first) };
  };
  const [across, down] = [
    along(
      all.map(({ x }) => x),
      room.width,
    ),
    along(
      all.map(({ y }) => y),
      room.height,
    ),
  ];
  return { x: across.first, y: down.first, width: across.size, height: down.size };
}
