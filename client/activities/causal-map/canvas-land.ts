/** The land under the cards: its papers, the names of its zones, and the zone that a held card would fall on. */
import type { Lay } from "../../stage/sheet.ts";
import { ZONES } from "../../../game/activities/causal-map/terms.ts";
import type { Bench } from "./canvas-bench.ts";
import { BANKS, BLEED, paintBank, paintGround } from "./canvas-ground.ts";
import * as hud from "./canvas-hud.ts";
import type { Pictures } from "./canvas-pictures.ts";
import { isOver } from "./canvas-tray.ts";
import { onCanvas, type Room } from "./canvas-view.ts";
import { MAP, placeAt, ZONE_AREAS, type Point } from "./layout.ts";

/** CSS pixels painted for a unit of the map: sharp enough for flat papers, and as many real pixels on a phone's dense screen as elsewhere. */
const GROUND = 0.75 / Math.min(1.5, Math.max(1, globalThis.devicePixelRatio || 1));
const COLUMNS = 5;
const ROWS = 3;

export const layOf = (picture: string, { x, y }: Point, { width, height }: Room): Lay => ({
  ...{ picture, x, y, width, height },
});

export class Land {
  readonly #pictures: Pictures;
  readonly #bench: Bench;
  readonly #isPlain: boolean;

  constructor(pictures: Pictures, bench: Bench, isPlain: boolean) {
    [this.#pictures, this.#bench, this.#isPlain] = [pictures, bench, isPlain];
  }

  /** In pieces, painted one after the other: a whole ground would hold the page up. */
  ground(): readonly Lay[] {
    const lays = this.#banks();
    const { view } = this.#bench;
    const [width, height] = [(MAP.width + 2 * BLEED) / COLUMNS, (MAP.height + 2 * BLEED) / ROWS];
    for (let piece = 0; piece < COLUMNS * ROWS; piece += 1) {
      const corner = {
        x: (piece % COLUMNS) * width - BLEED,
        y: Math.floor(piece / COLUMNS) * height - BLEED,
      };
      this.#pictures.soon({
        ...{ name: `ground ${piece}`, sign: "", weight: 2 },
        size: { width: width * GROUND, height: height * GROUND },
        paint: (pen) => {
          pen.scale(GROUND, GROUND);
          pen.translate(-corner.x, -corner.y);
          paintGround(pen, this.#isPlain);
        },
      });
      lays.push(
        layOf(`ground ${piece}`, onCanvas(view, corner), {
          width: width * view.scale,
          height: height * view.scale,
        }),
      );
    }
    return lays;
  }

  /** Beside a map that is narrower than the canvas, quarry and banks go on. */
  #banks(): Lay[] {
    if (this.#isPlain) return [];
    const lays: Lay[] = [];
    const { view, room } = this.#bench;
    const end = view.x + MAP.width * view.scale;
    const [top, height] = [view.y - BLEED * view.scale, (MAP.height + 2 * BLEED) * view.scale];
    for (const { name, colour, x, width } of [
      { name: "left bank", colour: BANKS.left, x: 0, width: Math.ceil(view.x) + 1 },
      {
        name: "right bank",
        colour: BANKS.right,
        x: Math.floor(end) - 1,
        width: room.width - Math.floor(end) + 1,
      },
    ]) {
      if (width <= 1) continue;
      const size = { width: 1, height: 1 };
      this.#pictures.now({ name, sign: "", size, paint: (pen) => paintBank(pen, colour) });
      lays.push(layOf(name, { x, y: top }, { width, height }));
    }
    return lays;
  }

  names(): readonly Lay[] {
    const { view, room, state } = this.#bench;
    const { font, ruler } = this.#pictures;
    return ZONES.map((zone) => {
      const title = state.zones[zone];
      const tag = hud.tagSize(ruler, title, { font, scale: view.scale });
      this.#pictures.now({
        ...{ name: `tag ${zone}`, sign: `${title} ${tag.height}`, size: tag },
        paint: (pen) => hud.paintTag(pen, { zone, title, font }, tag),
      });
      return layOf(`tag ${zone}`, hud.tagAt(zone, tag, view, room), tag);
    });
  }

  /** The zone that the held card would fall on. */
  landing(): readonly Lay[] {
    const { held, view, tray } = this.#bench;
    if (!held || isOver(tray, held.finger)) return [];
    const [zone] = placeAt(held.at);
    const area = ZONE_AREAS[zone];
    const size = { width: area.width * view.scale, height: area.height * view.scale };
    const sign = `${zone} ${view.scale}`;
    this.#pictures.now({ name: "landing", sign, size, paint: (pen) => hud.paintLanding(pen, size) });
    return [layOf("landing", onCanvas(view, area), size)];
  }
}
