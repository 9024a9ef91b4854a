/** From afar cards are pictograms alone: their titles stand beside them at the size of words, where there is room. */
import { endsOf } from "../../../game/activities/causal-map/graph.ts";
import type { Lay } from "../../stage/sheet.ts";
import type { Bench } from "./canvas-bench.ts";
import * as hud from "./canvas-hud.ts";
import { layOf, type Land } from "./canvas-land.ts";
import { fitWords, PAPER, rounded, widthAtHundred, write, type Fitted, type Pen } from "./canvas-paper.ts";
import type { Pictures } from "./canvas-pictures.ts";
import { onCanvas, type Room } from "./canvas-view.ts";
import { CARD, MAP, type Point, type Rect } from "./layout.ts";

const SIZE = 12;
const LINE = SIZE * 1.12;
const PAD = 3;
/** Words are cut for a wide room, else for a narrow one. */
const CUTS = [
  { name: "wide", width: 118, lines: 2 },
  { name: "narrow", width: 96, lines: 3 },
] as const;

interface Title extends Room {
  readonly picture: string;
  readonly words: Fitted;
}

export interface Titled {
  readonly card: string;
  /** Middle of the card. */
  readonly at: Point;
  /** The same title, cut in several ways, the best first. */
  readonly cuts: readonly Room[];
  /** Stands there even over other cards: what a chosen card is linked with. */
  readonly isWanted: boolean;
}

interface Ground {
  readonly card: Room;
  /** The whole map: what lies beyond may never be seen. */
  readonly map: Room;
  /** Where no title may stand. */
  readonly taken: readonly Rect[];
}

const meets = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isInside = ({ x, y, width, height }: Rect, room: Room): boolean =>
  x >= 0 && y >= 0 && x + width <= room.width && y + height <= room.height;

const around = (at: Point, size: Room, card: Room): readonly Rect[] => {
  const [left, top] = [at.x - size.width / 2, at.y - size.height / 2];
  const [across, down] = [(card.width + size.width) / 2 + 2, (card.height + size.height) / 2];
  return [
    { ...size, x: left, y: top + down },
    { ...size, x: left, y: top - down },
    { ...size, x: left + across, y: top },
    { ...size, x: left - across, y: top },
  ];
};

/** Where titles stand and how they are cut; a title without room is left out. Those that are wanted choose first. */
export function placedTitles(
  titled: readonly Titled[],
  { card, map, taken }: Ground,
): ReadonlyMap<string, { readonly spot: Rect; readonly cut: number }> {
  const cards = titled.map(({ at }) => ({ ...card, x: at.x - card.width / 2, y: at.y - card.height / 2 }));
  const titles: Rect[] = [...taken];
  const found = new Map<string, { spot: Rect; cut: number }>();
  const wantedFirst = titled.toSorted((a, b) => Number(b.isWanted) - Number(a.isWanted));
  for (const { card: id, at, cuts, isWanted } of wantedFirst) {
    const spots = cuts.flatMap((size, cut) => around(at, size, card).map((spot) => ({ spot, cut })));
    const free = spots.filter(
      ({ spot }) => isInside(spot, map) && !titles.some((other) => meets(spot, other)),
    );
    const best = free.find(({ spot }) => !cards.some((other) => meets(spot, other)));
    const chosen = best ?? (isWanted ? free[0] : undefined);
    if (!chosen) continue;
    titles.push(chosen.spot);
    found.set(id, chosen);
  }
  return found;
}

export class Titles {
  readonly #pictures: Pictures;
  readonly #bench: Bench;
  readonly #land: Land;
  #sign = "";
  /** From the corner of the map, in CSS pixels: a pan changes none. */
  #placed: readonly { readonly title: Title; readonly at: Point }[] = [];

  constructor(pictures: Pictures, bench: Bench, land: Land) {
    [this.#pictures, this.#bench, this.#land] = [pictures, bench, land];
  }

  /** @param isSettled whether the scale stays: titles wait for it */
  lays(points: ReadonlyMap<string, Point>, moving: ReadonlySet<string>, isSettled: boolean): readonly Lay[] {
    const { view, isFar } = this.#bench;
    if (!isFar || !isSettled) return [];
    const chosen = this.#chosen;
    const told = this.#told(points, chosen);
    this.#place(points, moving, told);
    const titles = this.#placed.map(({ title, at }) => {
      const { picture, words, width, height } = title;
      this.#pictures.soon({
        ...{ name: picture, sign: words.lines.join("|"), size: title, weight: 0.5 },
        paint: (pen) => paintTitle(pen, { words, width, height }, this.#pictures.font),
      });
      return layOf(picture, { x: at.x + view.x, y: at.y + view.y }, title);
    });
    return told ? [...titles, told] : titles;
  }

  static isTitle = (name: string): boolean => name.startsWith("title ");

  get #chosen(): string | undefined {
    const { state, pointed, held } = this.#bench;
    return held?.card ?? pointed ?? (state.selected?.kind === "card" ? state.selected.id : undefined);
  }

  /** The card that is chosen or pointed at says its title in any case. */
  #told(points: ReadonlyMap<string, Point>, card: string | undefined): Lay | undefined {
    const { view, state, room } = this.#bench;
    const [point, front] = card === undefined ? [] : [points.get(card), state.fronts.get(card)];
    if (!point || !front) return undefined;
    const { font, ruler } = this.#pictures;
    const size = hud.nameSize(ruler, front.title, font);
    this.#pictures.now({
      ...{ name: "told", sign: front.title, size },
      paint: (pen) => hud.paintName(pen, front.title, font),
    });
    const at = onCanvas(view, point);
    const x = Math.max(2, Math.min(room.width - size.width - 2, at.x - size.width / 2));
    return layOf("told", { x, y: at.y + (CARD.height * view.scale) / 2 + 7 }, size);
  }

  #place(points: ReadonlyMap<string, Point>, moving: ReadonlySet<string>, told: Lay | undefined): void {
    const { view, state } = this.#bench;
    const chosen = this.#chosen;
    const sign = JSON.stringify([
      ...[view.scale, chosen, [...moving], state.map.places, [...state.fronts.keys()]],
      chosen === undefined ? 0 : Object.keys(state.map.links),
    ]);
    if (sign === this.#sign) return;
    this.#sign = sign;
    const beside = chosen === undefined ? new Set<string>() : besideOf(chosen, Object.keys(state.map.links));
    const cutsOf = new Map<string, readonly Title[]>();
    const titled = [...points].flatMap(([card, point]) => {
      const front = state.fronts.get(card);
      if (!front || moving.has(card)) return [];
      const cuts = card === chosen ? [] : this.#cuts(card, front.title);
      cutsOf.set(card, cuts);
      const at = { x: point.x * view.scale, y: point.y * view.scale };
      return [{ card, at, cuts, isWanted: beside.has(card) }];
    });
    const moved = ({ x, y, width, height }: Rect) => ({ x: x - view.x, y: y - view.y, width, height });
    const taken = [...this.#land.names(), ...(told ? [told] : [])].map(moved);
    const card = { width: CARD.width * view.scale, height: CARD.height * view.scale };
    const map = { width: MAP.width * view.scale, height: MAP.height * view.scale };
    this.#placed = [...placedTitles(titled, { card, map, taken })].flatMap(([id, { spot, cut }]) => {
      const title = cutsOf.get(id)?.[cut];
      return title ? [{ title, at: spot }] : [];
    });
  }

  #cuts(card: string, title: string): readonly Title[] {
    const { font, ruler } = this.#pictures;
    return CUTS.map(({ name, width, lines }) => {
      const room = { width, height: lines * LINE + 1, largest: SIZE, smallest: SIZE };
      const words = fitWords(ruler, font, title, room);
      const widest = Math.max(...words.lines.map((line) => (widthAtHundred(ruler, font, line) * SIZE) / 100));
      return {
        ...{ picture: `title ${card} ${name}`, words },
        ...{ width: Math.ceil(widest) + 2 * PAD, height: Math.ceil(words.lines.length * LINE) + 2 },
      };
    }).toSorted((a, b) => Number(isShort(a)) - Number(isShort(b)));
  }
}

/** Words were left out. */
const isShort = ({ words }: Title): boolean => words.lines.some((line) => line.endsWith("…"));

/** Cards that one is linked with. */
const besideOf = (card: string, links: readonly string[]): ReadonlySet<string> =>
  new Set(links.map(endsOf).flatMap(([from, to]) => (from === card ? [to] : to === card ? [from] : [])));

function paintTitle(pen: Pen, { words, width, height }: Omit<Title, "picture">, font: string): void {
  pen.globalAlpha = 0.92;
  pen.fillStyle = PAPER.card;
  rounded(pen, { x: 0, y: 0, width, height }, 3);
  pen.fill();
  pen.globalAlpha = 1;
  pen.fillStyle = PAPER.ink;
  pen.font = `600 ${SIZE}px ${font}`;
  write(pen, words, PAD, height / 2);
}
