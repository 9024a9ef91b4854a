/** One frame of the map: what is laid where, from the ground up, and which pictures it takes. */
import type { Lay, Sheet } from "../../stage/sheet.ts";
import { type Sticker, type ZoneId } from "../../../game/activities/causal-map/terms.ts";
import { endsOf } from "../../../game/activities/causal-map/graph.ts";
import type { Bench } from "./canvas-bench.ts";
import { paintCard, SHADOW } from "./canvas-cards.ts";
import * as hud from "./canvas-hud.ts";
import { Land, layOf } from "./canvas-land.ts";
import { paintLinks, paintRubber, type LinkLook } from "./canvas-links.ts";
import { Looks } from "./canvas-looks.ts";
import { Pictures } from "./canvas-pictures.ts";
import { spotIn, TRAY_CARD } from "./canvas-tray.ts";
import { partOver, Tiles } from "./canvas-tiles.ts";
import { Titles } from "./canvas-titles.ts";
import { onCanvas, type Room } from "./canvas-view.ts";
import { CARD, MAP, placeAt, type Point, type Rect } from "./layout.ts";

interface Means {
  readonly isPlain: boolean;
  pictureOf(id: string): CanvasImageSource | undefined;
}

const STICKER = 52;

const isSeen = ({ x, y }: Point, { width, height }: Room, room: Room): boolean =>
  x > -width && y > -height && x < room.width + width && y < room.height + height;

export class Composition {
  readonly pictures: Pictures;
  readonly #bench: Bench;
  readonly #means: Means;
  #lays: Lay[] = [];
  #isSettled = true;
  readonly #tiles: Tiles;
  readonly #land: Land;
  readonly #titles: Titles;
  readonly #looks: Looks;
  /** Links that tiles may not show where they are. */
  readonly #going = new Set<string>();

  constructor(sheet: Sheet, bench: Bench, means: Means) {
    this.pictures = new Pictures(sheet);
    this.#tiles = new Tiles(this.pictures);
    this.#land = new Land(this.pictures, bench, means.isPlain);
    this.#titles = new Titles(this.pictures, bench, this.#land);
    this.#looks = new Looks(bench);
    [this.#bench, this.#means] = [bench, means];
  }

  /** @param isSettled whether the scale stays: words are then painted at their size */
  compose(now: number, isSettled: boolean): readonly Lay[] {
    [this.#lays, this.#isSettled] = [[], isSettled];
    const bench = this.#bench;
    const points = bench.points(now);
    const moving = bench.moving(now);
    this.#lays.push(...this.#land.ground());
    this.#links(points, moving);
    this.#lays.push(...this.#land.landing(), ...this.#land.names());
    for (const [card, point] of points) if (!moving.has(card)) this.#card(card, point);
    this.#selection(points);
    this.#lays.push(...this.#titles.lays(points, moving, isSettled));
    this.#stickers();
    for (const [card, point] of points) if (moving.has(card)) this.#card(card, point);
    this.#names(points);
    this.#handle(points);
    this.#minimap(points);
    this.#tray();
    this.pictures.keep(
      this.#lays,
      (name) =>
        this.#tiles.isKept(name) ||
        Titles.isTitle(name) ||
        (name.startsWith("card ") && bench.state.fronts.has(name.slice(5))),
    );
    return this.#lays;
  }

  #lay(picture: string, at: Point, size: Room): void {
    this.#lays.push(layOf(picture, at, size));
  }

  /** Links that stay are on tiles; those of cards that move are painted at each frame, until tiles have them again. */
  #links(points: ReadonlyMap<string, Point>, moving: ReadonlySet<string>): void {
    const { view, room, rubber, state } = this.#bench;
    const still: LinkLook[] = [];
    const going: LinkLook[] = [];
    const isMoving = (id: string) => endsOf(id).some((card) => moving.has(card));
    for (const [id, look] of this.#looks.all(points)) {
      if (isMoving(id)) this.#going.add(id);
      else still.push(look);
      if (this.#going.has(id)) going.push(look);
    }
    const { strokes } = state.map;
    this.#lays.push(...this.#tiles.lay({ view, room, looks: still, strokes, isSettled: this.#isSettled }));
    if (this.#tiles.isFresh) for (const id of this.#going) if (!isMoving(id)) this.#going.delete(id);
    const start = rubber && points.get(rubber.from);
    if (going.length === 0 && !start) return;
    const drawn: readonly [Point, Point] | undefined = start && [onCanvas(view, start), rubber.finger];
    const part = partOver(going, drawn ?? [], { view, room });
    const sign = JSON.stringify([view, part, drawn, going.map(({ mark }) => mark)]);
    this.pictures.now({
      ...{ name: "going", sign, size: part },
      paint: (pen) => {
        pen.translate(-part.x, -part.y);
        paintLinks(pen, going, view);
        if (drawn) paintRubber(pen, drawn);
      },
    });
    this.#lay("going", part, part);
  }

  #card(card: string, point: Point): void {
    const { view, room, held, state } = this.#bench;
    const size = { width: CARD.width * view.scale, height: CARD.height * view.scale };
    const isHeld = held?.card === card;
    const at = onCanvas(view, point);
    if (!isSeen(at, size, room)) return;
    const zone = state.map.places[card]?.[0] ?? (isHeld ? placeAt(point)[0] : undefined);
    this.#face(card, { name: `card ${card}`, size, zone });
    const lift = isHeld ? 3 : 0;
    const corner = { x: at.x - size.width / 2 - lift, y: at.y - size.height / 2 - lift };
    this.#lay(`card ${card}`, corner, { width: size.width + SHADOW, height: size.height + SHADOW });
  }

  #face(card: string, { name, size, zone }: { name: string; size: Room; zone: ZoneId | undefined }): void {
    const front = this.#bench.state.fronts.get(card);
    if (!front) return;
    const { font, sheet } = this.pictures;
    const picture = this.#means.pictureOf(front.picture);
    const isPale = this.#bench.state.map.cut?.pale.includes(card) ?? false;
    const width = Math.round(size.width * 2) / 2;
    const wanted = {
      name,
      sign: `${front.title} ${width} ${zone} ${isPale} ${picture !== undefined}`,
      size: { width: size.width + SHADOW, height: size.height + SHADOW },
      paint: (pen: CanvasRenderingContext2D) =>
        paintCard(pen, { title: front.title, picture, zone, isPale }, size, font),
    };
    if (this.#isSettled || !sheet.has(name)) this.pictures.soon(wanted);
  }

  #selection(points: ReadonlyMap<string, Point>): void {
    const { view, state, armed } = this.#bench;
    const id = state.selected?.kind === "card" ? state.selected.id : armed;
    const point = id === undefined ? undefined : points.get(id);
    if (!point) return;
    const size = { width: CARD.width * view.scale + 12, height: CARD.height * view.scale + 12 };
    this.#ring("ring", onCanvas(view, point), size);
  }

  #ring(name: string, { x, y }: Point, size: Room): void {
    this.pictures.now({ name, sign: `${size.width}`, size, paint: (pen) => hud.paintRing(pen, size) });
    this.#lay(name, { x: x - size.width / 2, y: y - size.height / 2 }, size);
  }

  #stickers(): void {
    const { view, state } = this.#bench;
    const side = Math.max(18, STICKER * view.scale);
    const size = { width: side, height: side };
    for (const { sticker, x, y } of Object.values(state.map.stickers)) {
      this.#sticker(sticker, size);
      const at = onCanvas(view, { x: (x * MAP.width) / 1000, y: (y * MAP.height) / 1000 });
      this.#lay(`sticker ${sticker}`, { x: at.x - side / 2, y: at.y - side / 2 }, size);
    }
  }

  #sticker(sticker: Sticker, size: Room): void {
    const name = `sticker ${sticker}`;
    if (!this.#isSettled && this.pictures.sheet.has(name)) return;
    this.pictures.now({
      ...{ name, sign: `${Math.round(size.width)}`, size },
      paint: (pen) => hud.paintSticker(pen, sticker, size.width),
    });
  }

  #names(points: ReadonlyMap<string, Point>): void {
    const { view, others, state } = this.#bench;
    const { font, ruler } = this.pictures;
    for (const [card, { seat }] of others) {
      const [point, name] = [points.get(card), state.members[seat]];
      if (!point || name === undefined) continue;
      const size = hud.nameSize(ruler, name, font);
      this.pictures.now({
        ...{ name: `name ${seat}`, sign: name, size },
        paint: (pen) => hud.paintName(pen, name, font),
      });
      const at = onCanvas(view, point);
      const top = at.y - (CARD.height * view.scale) / 2 - size.height - 2;
      this.#lay(`name ${seat}`, { x: at.x - size.width / 2, y: top }, size);
    }
  }

  #handle(points: ReadonlyMap<string, Point>): void {
    const { handled, view, room, armed, rubber } = this.#bench;
    const point = handled === undefined ? undefined : points.get(handled);
    if (!point || rubber) return;
    const isArmed = armed !== undefined;
    const { size: side } = hud.HANDLE;
    const size = { width: side, height: side };
    this.pictures.now({
      ...{ name: "handle", sign: String(isArmed), size },
      paint: (pen) => hud.paintHandle(pen, isArmed),
    });
    const at = hud.handleAt(view, point, room);
    this.#lay("handle", { x: at.x - side / 2, y: at.y - side / 2 }, size);
  }

  #minimap(points: ReadonlyMap<string, Point>): void {
    const { view, room } = this.#bench;
    const mini = hud.minimapSpot(room, view);
    if (!mini) return;
    const cards = [...points.values()];
    this.pictures.now({
      ...{ name: "minimap", sign: JSON.stringify([view, room, cards]), size: mini },
      paint: (pen) => hud.paintMinimap(pen, { mini, room, view, cards }),
    });
    this.#lay("minimap", mini, mini);
  }

  #tray(): void {
    const { tray, hand, pushed, state, held } = this.#bench;
    if (tray) {
      this.pictures.now({
        ...{ name: "tray", sign: JSON.stringify(tray), size: tray },
        paint: (pen) => hud.paintTray(pen, tray),
      });
      this.#lay("tray", tray, tray);
      for (const [index, card] of hand.entries()) {
        const spot = spotIn(tray, index, pushed);
        if (spot.x + spot.width < tray.x || spot.y + spot.height < tray.y) continue;
        if (spot.x > tray.x + tray.width || spot.y > tray.y + tray.height) continue;
        this.#handCard(card, spot);
        if (state.selected?.id === card) this.#handRing(spot);
      }
    }
    if (!held?.isFromHand) return;
    const { x, y } = onCanvas(this.#bench.view, held.at);
    this.#handCard(held.card, { x: x - TRAY_CARD.width / 2, y: y - TRAY_CARD.height / 2 });
  }

  #handRing({ x, y, width, height }: Rect): void {
    const ring = { width: width + 8, height: height + 8 };
    this.#ring("hand ring", { x: x + width / 2, y: y + height / 2 }, ring);
  }

  #handCard(card: string, at: Point): void {
    const size = TRAY_CARD;
    const name = `hand ${card}`;
    this.#face(card, { name, size, zone: undefined });
    this.#lay(name, at, { width: size.width + SHADOW, height: size.height + SHADOW });
  }
}
