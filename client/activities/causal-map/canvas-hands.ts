/** What fingers do on the map: lay a card, draw a link, push the map or the hand, choose. */
import type { Bench, Target } from "./canvas-bench.ts";
import { minimapSpot } from "./canvas-hud.ts";
import { DragTelling } from "./canvas-moves.ts";
import type { Drag } from "./canvas-pointer.ts";
import type { MapActs, Mode } from "./canvas-state.ts";
import { isOver, mostPushed, TRAY_CARD } from "./canvas-tray.ts";
import { centredOn, onMap, READING_SCALE, throughMinimap, zoomed } from "./canvas-view.ts";
import { CARD, placeAt, type Point } from "./layout.ts";

/** Below this width of a card, in CSS pixels, a finger first comes nearer. */
const FAR_CARD = 60;

const LIFT = TRAY_CARD.height * 0.4;

const less = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });

export class Hands {
  readonly #bench: Bench;
  readonly #acts: MapActs;
  readonly #ask: () => void;
  #mode: Mode | undefined;

  constructor(bench: Bench, acts: MapActs, ask: () => void) {
    [this.#bench, this.#acts, this.#ask] = [bench, acts, ask];
  }

  /** Tells what the next tap does, when that changed. */
  follow(): void {
    const bench = this.#bench;
    if (bench.armed !== undefined && bench.armed !== bench.handled) bench.armed = undefined;
    const mode: Mode | undefined =
      bench.armed !== undefined || bench.rubber ? "link" : bench.laying === undefined ? undefined : "place";
    if (mode === this.#mode) return;
    this.#mode = mode;
    this.#acts.turn(mode);
  }

  grab(from: Point, by: Point, isTouch: boolean): Drag | undefined {
    const bench = this.#bench;
    const target = bench.under(from, performance.now());
    const { isFrozen } = bench.state;
    switch (target.kind) {
      case "minimap":
        return this.#throughMinimap();
      case "tray":
        return this.#pushing(from);
      case "hand": {
        const isAlong = isTouch && Math.abs(by.x) > Math.abs(by.y) !== bench.tray?.isSide;
        return isFrozen || isAlong ? this.#pushing(from) : this.#carrying(target.id, from, true);
      }
      case "handle":
        return this.#stretching(target.id);
      case "card":
        return isFrozen || bench.others.has(target.id) ? undefined : this.#carrying(target.id, from, false);
      case "link":
      case "ground":
        return undefined;
    }
  }

  #throughMinimap(): Drag {
    const look = (at: Point) => {
      const { room, view } = this.#bench;
      const mini = minimapSpot(room, view);
      if (mini) this.#bench.look(centredOn(room, throughMinimap(mini, at), view.scale));
      this.#ask();
    };
    return { move: look, end: look, cancel: () => undefined };
  }

  #pushing(from: Point): Drag {
    const bench = this.#bench;
    const first = bench.pushed;
    const move = (at: Point) => {
      if (!bench.tray) return;
      const by = bench.tray.isSide ? from.y - at.y : from.x - at.x;
      bench.pushed = Math.min(mostPushed(bench.tray, bench.hand.length), Math.max(0, first + by));
      this.#ask();
    };
    return { move, end: move, cancel: () => undefined };
  }

  /** The card keeps under the finger the point it was taken by. */
  #carrying(card: string, from: Point, isFromHand: boolean): Drag {
    const bench = this.#bench;
    const telling = new DragTelling();
    const start = bench.points(performance.now()).get(card);
    // One of the hand is carried above the finger, which would hide it.
    const grip =
      isFromHand || !start ? { x: 0, y: LIFT / bench.view.scale } : less(onMap(bench.view, from), start);
    const middle = (at: Point) => less(onMap(bench.view, at), grip);
    const stop = () => {
      bench.held = undefined;
      bench.settle(performance.now());
      this.#ask();
    };
    return {
      move: (at) => {
        bench.held = { card, isFromHand, at: middle(at), finger: at };
        const part = isOver(bench.tray, at) ? undefined : telling.due(middle(at), performance.now());
        if (part) this.#acts.drag(card, part);
        this.#ask();
      },
      end: (at) => {
        const point = middle(at);
        bench.held = undefined;
        // Back in the hand's strip nothing is laid.
        if (!isOver(bench.tray, at)) this.#lay(card, point);
        stop();
      },
      cancel: stop,
    };
  }

  #lay(card: string, point: Point): void {
    const place = placeAt(point);
    if (place.join() === this.#bench.state.map.places[card]?.join()) return;
    this.#bench.drop(card, place, point, performance.now());
    this.#acts.place(card, place);
  }

  #stretching(from: string): Drag {
    const bench = this.#bench;
    const stop = () => {
      bench.rubber = undefined;
      bench.armed = undefined;
      this.follow();
      this.#ask();
    };
    return {
      move: (at) => {
        bench.rubber = { from, to: onMap(bench.view, at), finger: at };
        this.follow();
        this.#ask();
      },
      end: (at) => {
        const target = bench.under(at, performance.now());
        if (target.kind === "card" && target.id !== from) this.#acts.link(from, target.id);
        stop();
      },
      cancel: stop,
    };
  }

  tap(at: Point, isTouch: boolean): void {
    const target = this.#bench.under(at, performance.now());
    if (isTouch && this.#isFar(target)) this.#comeNearer(at);
    else this.#tapped(target, at);
    this.follow();
    this.#ask();
  }

  /** What a finger aims at from afar cannot be told from its neighbours: it first comes nearer. */
  #isFar({ kind }: Target): boolean {
    const bench = this.#bench;
    if (kind !== "card" && kind !== "link") return false;
    return bench.laying === undefined && CARD.width * bench.view.scale < FAR_CARD;
  }

  #tapped(target: Target, at: Point): void {
    const bench = this.#bench;
    switch (target.kind) {
      case "minimap":
        return this.#throughMinimap().end(at);
      case "tray":
        return;
      case "hand":
        return this.#acts.select({ kind: "card", id: target.id });
      case "handle":
        bench.armed = bench.armed === undefined ? target.id : undefined;
        return;
      case "card":
        return this.#tapCard(target.id);
      case "link":
        if (bench.armed === undefined) this.#acts.select({ kind: "link", id: target.id });
        return;
      case "ground":
        return this.#tapGround(at);
    }
  }

  #tapCard(card: string): void {
    const bench = this.#bench;
    const { armed } = bench;
    if (armed !== undefined) {
      bench.armed = undefined;
      if (armed !== card) this.#acts.link(armed, card);
      return;
    }
    this.#acts.select({ kind: "card", id: card });
  }

  #tapGround(at: Point): void {
    const bench = this.#bench;
    const laying = bench.laying;
    if (laying !== undefined) this.#lay(laying, onMap(bench.view, at));
    else if (bench.armed !== undefined) bench.armed = undefined;
    else if (bench.state.selected) this.#acts.select(null);
  }

  #comeNearer(at: Point): void {
    const { room, view } = this.#bench;
    this.#bench.look(zoomed(room, view, { at, scale: READING_SCALE }));
  }
}
