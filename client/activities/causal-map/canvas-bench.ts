/** What is on the canvas now: the view, what this person holds, where each card is seen, what lies under a finger. */
import { DRAG_TOLD_MS } from "../../../game/activities/causal-map/terms.ts";
import { endsOf } from "../../../game/activities/causal-map/graph.ts";
import type { Place } from "../../../game/activities/causal-map/state.ts";
import { cardAt, linkAt } from "./canvas-hits.ts";
import { HANDLE, handleAt, minimapSpot } from "./canvas-hud.ts";
import { Glides } from "./canvas-moves.ts";
import { indexIn, isOver, roomBeside, trayIn, type Tray } from "./canvas-tray.ts";
import { OthersDrags, type MapState } from "./canvas-state.ts";
import {
  centredOn,
  firstView,
  heldIn,
  isWhole,
  onCanvas,
  pullAt,
  resized,
  TITLE_FROM,
  wholeMap,
  type Room,
  type View,
} from "./canvas-view.ts";
import { CARD, curveBetween, MAP, pointOf, type Curve, type Point } from "./layout.ts";

/** The card this person drags, its middle in map units. */
export interface Held {
  readonly card: string;
  readonly isFromHand: boolean;
  readonly at: Point;
  /** On the canvas. */
  readonly finger: Point;
}

/** The link this person is drawing: from a card to the finger. */
export interface Rubber {
  readonly from: string;
  readonly to: Point;
  /** On the canvas. */
  readonly finger: Point;
}

export type Target =
  | { readonly kind: "minimap" | "tray" | "ground" }
  | { readonly kind: "hand" | "handle" | "card" | "link"; readonly id: string };

const LAID_MS = 180;
/** As long as the pause before the next place told: the card never waits in between. */
const TOLD_MS = DRAG_TOLD_MS.then;
/** A drop that the server has not confirmed by then was refused. */
const AWAITED_MS = 3_000;

export class Bench {
  state: MapState;
  view: View;
  room: Room = { width: 0, height: 0 };
  tray: Tray | undefined;
  /** How far the strip of the hand was pushed. */
  pushed = 0;
  /** A card whose handle was pressed: the next card tapped is linked from it. */
  armed: string | undefined;
  held: Held | undefined;
  rubber: Rubber | undefined;
  /** The card under the mouse. */
  pointed: string | undefined;
  /** How far links bend, and to which side; 1 for those that are not named. */
  bends: ReadonlyMap<string, number> = new Map();
  readonly isStill: boolean;
  readonly #glides = new Glides();
  readonly #others = new OthersDrags();
  readonly #dropped = new Map<
    string,
    { readonly place: Place; readonly was: string | undefined; readonly until: number }
  >();
  #size: Room = { width: 0, height: 0 };

  constructor(state: MapState, isStill: boolean) {
    [this.state, this.isStill] = [state, isStill];
    this.view = { x: 0, y: 0, scale: 1 };
    for (const [card, place] of Object.entries(state.map.places)) this.#glides.put(card, pointOf(place));
    this.#others.follow(state);
  }

  get size(): Room {
    return this.#size;
  }

  /** Cards of the hand, without those laid a moment ago and the one that is held. */
  get hand(): readonly string[] {
    return this.state.hand.filter((card) => !this.#dropped.has(card) && this.held?.card !== card);
  }

  get others() {
    return this.#others.held;
  }

  /** Without cards to lay the map has the whole canvas; while one is held its place stays. */
  resize(size: Room): void {
    this.#size = size;
    this.tray = trayIn(size, this.state.hand.length);
    const room = roomBeside(size, this.tray);
    const before = this.room;
    if (room.width === before.width && room.height === before.height) return;
    this.view = before.width === 0 ? firstView(room) : resized(before, room, this.view);
    this.room = room;
  }

  follow(state: MapState, now: number): void {
    this.state = state;
    this.#others.follow(state);
    this.resize(this.#size);
    this.settle(now);
    this.#comeTo(state.selected?.kind === "card" ? state.selected.id : undefined);
  }

  #chosen: string | undefined;

  /** A card chosen in the list comes into sight. */
  #comeTo(card: string | undefined): void {
    const place = card === undefined || card === this.#chosen ? undefined : this.state.map.places[card];
    this.#chosen = card;
    if (!place) return;
    const { x, y } = onCanvas(this.view, pointOf(place));
    const isSeen = x >= 0 && y >= 0 && x <= this.room.width && y <= this.room.height;
    if (!isSeen) this.view = centredOn(this.room, pointOf(place), this.view.scale);
  }

  /** What a button that zooms keeps in its place: the chosen card if it is seen, else the middle. */
  get aim(): Point {
    const { room, view, state } = this;
    const place = state.selected?.kind === "card" ? state.map.places[state.selected.id] : undefined;
    const at = place && onCanvas(view, pointOf(place));
    const isSeen = at && at.x >= 0 && at.y >= 0 && at.x <= room.width && at.y <= room.height;
    return isSeen ? at : { x: room.width / 2, y: room.height / 2 };
  }

  drop(card: string, place: Place, at: Point, now: number): void {
    this.#dropped.set(card, { place, was: this.state.map.places[card]?.join(), until: now + AWAITED_MS });
    this.#glides.put(card, at);
    this.settle(now);
  }

  /** When a drop is no longer waited for. */
  get awaited(): number | undefined {
    return this.#dropped.size > 0 ? AWAITED_MS : undefined;
  }

  /** Sends each card where it belongs now. */
  settle(now: number): void {
    const { places } = this.state.map;
    for (const [card, { was, until }] of this.#dropped)
      if (places[card]?.join() !== was || now >= until) this.#dropped.delete(card);
    const cards = new Set([...Object.keys(places), ...this.#dropped.keys(), ...this.others.keys()]);
    for (const card of this.#glides.cards()) if (!cards.has(card)) this.#glides.forget(card);
    for (const card of cards) {
      if (this.held?.card === card) continue;
      const other = this.others.get(card);
      const place = this.#dropped.get(card)?.place ?? places[card];
      if (other) this.#send(card, { x: other.at[0] * MAP.width, y: other.at[1] * MAP.height }, now, TOLD_MS);
      else if (place) this.#send(card, pointOf(place), now, LAID_MS);
    }
  }

  #send(card: string, to: Point, now: number, lasts: number): void {
    this.#glides.send(card, to, { now, lasts: this.isStill ? 0 : lasts });
  }

  /** Middles of the cards on the map, in map units; what is held comes last. */
  points(now: number): Map<string, Point> {
    const points = new Map<string, Point>();
    for (const card of this.#glides.cards()) {
      const at = this.held?.card === card ? undefined : this.#glides.at(card, now);
      if (at) points.set(card, at);
    }
    if (this.held && !this.held.isFromHand) points.set(this.held.card, this.held.at);
    return points;
  }

  /** Cards whose links are drawn apart, at each frame. */
  moving(now: number): ReadonlySet<string> {
    const moving = new Set([...this.#glides.moving(now), ...this.others.keys()]);
    if (this.held) moving.add(this.held.card);
    return moving;
  }

  isGliding(now: number): boolean {
    return this.#glides.moving(now).size > 0;
  }

  #curves(points: ReadonlyMap<string, Point>): Map<string, Curve> {
    const curves = new Map<string, Curve>();
    for (const link of Object.keys(this.state.map.links)) {
      const [from, to] = endsOf(link).map((card) => points.get(card));
      if (from && to) curves.set(link, curveBetween(from, to, this.bends.get(link) ?? 1));
    }
    return curves;
  }

  /** The card that has a handle. */
  get handled(): string | undefined {
    const { selected, isFrozen, map } = this.state;
    if (isFrozen || this.held || selected?.kind !== "card") return undefined;
    return map.places[selected.id] ? selected.id : undefined;
  }

  /** A card of the hand that is chosen: the next tap on the ground lays it. */
  get laying(): string | undefined {
    const { selected, isFrozen } = this.state;
    if (isFrozen || selected?.kind !== "card") return undefined;
    return this.hand.includes(selected.id) ? selected.id : undefined;
  }

  under(at: Point, now: number): Target {
    if (this.tray && isOver(this.tray, at)) return this.#inTray(this.tray, at);
    const mini = minimapSpot(this.room, this.view);
    if (mini && at.x >= mini.x && at.y >= mini.y) return { kind: "minimap" };
    const points = this.points(now);
    const exact = cardAt(points, this.view, at, 0);
    const handled = this.#handleUnder(at, points);
    // A handle hides a part of the card beside it: once a link is being drawn, that card is what is aimed at.
    const isDrawing = this.armed !== undefined || this.rubber !== undefined;
    if (handled !== undefined && !(isDrawing && exact !== undefined && exact !== handled))
      return { kind: "handle", id: handled };
    const link = exact === undefined ? linkAt(this.#curves(points), this.view, at) : undefined;
    const card = exact ?? cardAt(points, this.view, at);
    // Between a card's wide border and a link, the link that is under the finger wins.
    if (link !== undefined && exact === undefined) return { kind: "link", id: link };
    return card === undefined ? { kind: "ground" } : { kind: "card", id: card };
  }

  #handleUnder(at: Point, points: ReadonlyMap<string, Point>): string | undefined {
    const { handled } = this;
    const card = handled === undefined ? undefined : points.get(handled);
    if (!card) return undefined;
    const { x, y } = handleAt(this.view, card, this.room);
    return Math.hypot(at.x - x, at.y - y) <= HANDLE.reach ? handled : undefined;
  }

  #inTray(tray: Tray, at: Point): Target {
    const card = this.hand[indexIn(tray, at, this.pushed)];
    return card === undefined ? { kind: "tray" } : { kind: "hand", id: card };
  }

  /** Near an edge the map comes to what is held. @returns whether it moved */
  pull(): boolean {
    const finger = (this.held ?? this.rubber)?.finger;
    if (!finger || isOver(this.tray, finger)) return false;
    const { x, y } = pullAt(this.room, finger);
    const before = this.view;
    this.look({ ...before, x: before.x + x, y: before.y + y });
    const by = { x: this.view.x - before.x, y: this.view.y - before.y };
    if (by.x === 0 && by.y === 0) return false;
    const follow = (point: Point) => ({
      x: point.x - by.x / before.scale,
      y: point.y - by.y / before.scale,
    });
    if (this.held) this.held = { ...this.held, at: follow(this.held.at) };
    if (this.rubber) this.rubber = { ...this.rubber, to: follow(this.rubber.to) };
    return true;
  }

  look(view: View): void {
    this.view = heldIn(this.room, view);
  }

  lookAtAll(): void {
    this.view = wholeMap(this.room);
  }

  get isWhole(): boolean {
    return isWhole(this.room, this.view);
  }

  /** Cards are too small to hold their titles. */
  get isFar(): boolean {
    return CARD.width * this.view.scale < TITLE_FROM - 0.5;
  }
}
