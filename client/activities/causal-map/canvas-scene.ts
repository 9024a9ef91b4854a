/** The canvas of one map: follows its state and the fingers, draws when something changed, and sleeps. */
import type { Sheet } from "../../stage/sheet.ts";
import { Bench } from "./canvas-bench.ts";
import { Bends } from "./canvas-bends.ts";
import { Composition } from "./canvas-composition.ts";
import { Hands } from "./canvas-hands.ts";
import { Pointers } from "./canvas-pointer.ts";
import { NO_REACH, type MapActs, type MapState, type Reach } from "./canvas-state.ts";
import { MOST_SCALE, zoomed } from "./canvas-view.ts";
import type { Point } from "./layout.ts";

export interface MapScene {
  show(state: MapState): void;
  zoomBy(factor: number): void;
  lookAtAll(): void;
  close(): void;
}

export interface Around {
  readonly acts: MapActs;
  readonly isStill: boolean;
  /** Shades are left out, edges are in ink. */
  readonly isPlain: boolean;
  /** A concept's drawing, once it is there; it is asked for by its first use. */
  pictureOf(id: string, onLoaded: () => void): CanvasImageSource | undefined;
}

/** Marks of a redraw in the browser's own timeline: a measure alone does not hold the thread's own time. */
const [BEGUN, ENDED] = ["map-redraw-begun", "map-redraw-ended"];
/** Words are painted anew at their right size once the scale stays. */
const SETTLED_MS = 140;

export class Scene implements MapScene {
  readonly #sheet: Sheet;
  readonly #host: HTMLElement;
  readonly #around: Around;
  readonly #bench: Bench;
  readonly #bends = new Bends((bends) => {
    this.#bench.bends = bends;
    this.#ask();
  });
  readonly #hands: Hands;
  readonly #composition: Composition;
  readonly #leaving = new AbortController();
  readonly #sizes: ResizeObserver;
  #frame: number | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #awaiting: ReturnType<typeof setTimeout> | undefined;
  #shown = "";
  #reach: Reach = NO_REACH;

  constructor(host: HTMLElement, sheet: Sheet, around: Around, state: MapState) {
    [this.#host, this.#sheet, this.#around] = [host, sheet, around];
    this.#bench = new Bench(state, around.isStill);
    this.#hands = new Hands(this.#bench, around.acts, () => this.#ask());
    this.#composition = new Composition(sheet, this.#bench, {
      isPlain: around.isPlain,
      pictureOf: (id) => around.pictureOf(id, () => this.#ask()),
    });
    this.#shown = signOf(state);
    this.#bends.follow(state.map);
    new Pointers(this.#surface(), this.#leaving.signal);
    this.#sizes = new ResizeObserver(() => this.#resize());
    this.#sizes.observe(host);
    this.#resize();
  }

  #surface() {
    const bench = this.#bench;
    const hands = this.#hands;
    return {
      canvas: this.#sheet.canvas,
      grab: (from: Point, by: Point, isTouch: boolean) => hands.grab(from, by, isTouch),
      tap: (at: Point, isTouch: boolean) => {
        hands.tap(at, isTouch);
        this.#tellReach();
      },
      hover: (at: Point | undefined) => this.#hover(at),
      zoom: (at: Point, factor: number) => this.#zoom(at, bench.view.scale * factor),
      pan: (by: Point) => {
        const { x, y, scale } = bench.view;
        bench.look({ scale, x: x + by.x, y: y + by.y });
        this.#ask();
      },
    };
  }

  show(state: MapState): void {
    // A page is rendered for many reasons: only what a map shows is a reason to draw it.
    const sign = signOf(state);
    if (sign === this.#shown) return;
    this.#shown = sign;
    this.#bench.follow(state, performance.now());
    this.#bends.follow(state.map);
    this.#hands.follow();
    this.#ask();
  }

  zoomBy(factor: number): void {
    this.#zoom(this.#bench.aim, this.#bench.view.scale * factor);
  }

  lookAtAll(): void {
    this.#bench.lookAtAll();
    this.#tellReach();
    this.#ask();
  }

  close(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#settling);
    clearTimeout(this.#awaiting);
    this.#bends.close();
    this.#sizes.disconnect();
    this.#leaving.abort();
    this.#sheet.close();
  }

  #zoom(at: Point, scale: number): boolean {
    const before = this.#bench.view;
    this.#bench.view = zoomed(this.#bench.room, before, { at, scale });
    if (this.#bench.view.scale === before.scale) return false;
    this.#tellReach();
    this.#ask();
    return true;
  }

  /** The buttons that zoom say when they can do no more. */
  #tellReach(): void {
    const { isWhole, isFar, view } = this.#bench;
    const reach = { isWhole, isFar, isLargest: view.scale >= MOST_SCALE };
    const { isWhole: wasWhole, isFar: wasFar, isLargest: wasLargest } = this.#reach;
    const isSame = isWhole === wasWhole && isFar === wasFar && reach.isLargest === wasLargest;
    if (!isSame) this.#around.acts.reach(reach);
    this.#reach = reach;
  }

  #hover(at: Point | undefined): void {
    const target = at && this.#bench.under(at, performance.now());
    const pointed = target?.kind === "card" ? target.id : undefined;
    if (pointed !== this.#bench.pointed) {
      this.#bench.pointed = pointed;
      this.#ask();
    }
    const isGround = !target || target.kind === "ground" || target.kind === "tray";
    const isHeld = target?.kind === "card" || target?.kind === "hand";
    this.#sheet.canvas.style.cursor = isGround ? "" : isHeld ? "grab" : "pointer";
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#host;
    if (width === 0 || height === 0) return; // not laid out yet: the observer tells
    this.#sheet.resize(width, height);
    this.#bench.resize({ width, height });
    this.#tellReach();
    // A canvas that changes its size is emptied: drawn at once, it does not blink.
    this.#draw();
  }

  #ask(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#draw();
    });
  }

  #scale = 0;

  #draw(): void {
    const bench = this.#bench;
    if (bench.size.width === 0) return;
    const { startTime: start } = performance.mark(BEGUN);
    const now = performance.now();
    const isPulled = bench.pull();
    const isScaling = this.#scale !== 0 && this.#scale !== bench.view.scale;
    this.#scale = bench.view.scale;
    if (isScaling) this.#settleLater();
    const lays = this.#composition.compose(now, this.#settling === undefined);
    const isBehind = this.#composition.pictures.work();
    this.#sheet.draw(lays);
    const { startTime: end } = performance.mark(ENDED);
    performance.clearMarks(BEGUN);
    performance.clearMarks(ENDED);
    performance.measure("map-redraw", { start, end });
    this.#awaitDrops();
    if (isPulled || isBehind || bench.isGliding(now)) this.#ask();
  }

  #settleLater(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#settling = undefined;
      this.#ask();
    }, SETTLED_MS);
  }

  /** A drop that comes to nothing goes back where it was. */
  #awaitDrops(): void {
    const { awaited } = this.#bench;
    if (awaited === undefined || this.#awaiting !== undefined) return;
    this.#awaiting = setTimeout(() => {
      this.#awaiting = undefined;
      this.#bench.settle(performance.now());
      this.#ask();
    }, awaited);
  }
}

const signOf = ({ map, zones, fronts, hand, members, gestures, selected, isFrozen }: MapState): string => {
  const { places, links, cut, stickers, strokes } = map;
  return JSON.stringify([
    ...[places, links, cut, stickers, strokes, zones, [...fronts.keys()]],
    ...[hand, members, gestures, selected, isFrozen],
  ]);
};
