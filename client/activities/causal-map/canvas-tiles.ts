/** Links that stay, painted on tiles: a pan paints none again, a change paints those it touches, a zoom all, in turn. */
import type { Lay } from "../../stage/sheet.ts";
import type { Stroke } from "../../../game/activities/causal-map/state.ts";
import { alongCurve } from "./canvas-hits.ts";
import { paintLinks, paintStrokes, type LinkLook } from "./canvas-links.ts";
import type { Pictures } from "./canvas-pictures.ts";
import { onCanvas, type Room, type View } from "./canvas-view.ts";
import type { Curve, Point, Rect } from "./layout.ts";

/** Side of a tile, in CSS pixels. */
export const TILE = 224;
/** A tile is as long to paint as several cards. */
const WEIGHT = 2;
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

interface Sides {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const meets = (points: readonly Point[], { left, top, right, bottom }: Sides): boolean =>
  points.some(({ x }) => x >= left) &&
  points.some(({ x }) => x <= right) &&
  points.some(({ y }) => y >= top) &&
  points.some(({ y }) => y <= bottom);

const PIECES = 10;

/** Whether a link passes on a tile of a scale: a long one passes beside most of the tiles between its ends. */
export function isOnTile(curve: Curve, { column, row }: Tile, scale: number): boolean {
  const [left, top] = [(column * TILE - AROUND) / scale, (row * TILE - AROUND) / scale];
  const side = (TILE + 2 * AROUND) / scale;
  const sides = { left, top, right: left + side, bottom: top + side };
  if (!meets([curve.from, curve.bend, curve.to], sides)) return false;
  for (let piece = 0; piece < PIECES; piece += 1)
    if (meets([alongCurve(curve, piece / PIECES), alongCurve(curve, (piece + 1) / PIECES)], sides))
      return true;
  return false;
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
  #looks: readonly LinkLook[] = [];
  /** Which links pass on a tile is asked at each frame, and changes seldom. */
  readonly #passing = new Map<string, Passing>();
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
    this.#passing.clear();
    return { name: `tile ${this.#made} `, scale };
  }

  /** Asks for what is not painted yet. */
  #areFresh(generation: Generation, { view, room, looks, strokes }: Frame): boolean {
    let areFresh = true;
    const isSame = looks.length === this.#looks.length && looks.every((look, n) => look === this.#looks[n]);
    if (!isSame) this.#passing.clear();
    this.#looks = looks;
    const strokesMark = Object.keys(strokes).join();
    for (const tile of tilesSeen(view, room, generation.scale)) {
      const name = nameOf(generation, tile);
      const passing = this.#passing.get(name) ?? passingOn(tile, looks, generation.scale);
      this.#passing.set(name, passing);
      const content = { strokes, looks: passing.looks };
      const isFresh = this.#pictures.soon({
        ...{ name, sign: `${passing.mark} ${strokesMark}` },
        size: { width: TILE, height: TILE },
        weight: WEIGHT,
        paint: (pen) => paintTile(pen, content, tile, generation.scale),
      });
      areFresh &&= isFresh;
    }
    return areFresh;
  }
}

interface Passing {
  readonly looks: readonly LinkLook[];
  readonly mark: string;
}

function passingOn(tile: Tile, all: readonly LinkLook[], scale: number): Passing {
  const looks = all.filter(({ curve }) => isOnTile(curve, tile, scale));
  return { looks, mark: looks.map(({ mark }) => mark).join() };
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
