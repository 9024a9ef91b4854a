/** Fingers and mouse on the map: what was begun, and whether it became a tap, a drag, a pan or a pinch. */
import type { Point } from "./layout.ts";

/** What a drag that begins at a point will move; undefined when it moves nothing. */
export interface Drag {
  move(at: Point): void;
  end(at: Point): void;
  cancel(): void;
}

export interface Surface {
  readonly canvas: HTMLCanvasElement;
  /** A drag begins: `by` is how far the finger already went. */
  grab(from: Point, by: Point, isTouch: boolean): Drag | undefined;
  tap(at: Point, isTouch: boolean): void;
  hover(at: Point | undefined): void;
  /** Two fingers, or a wheel: the point stays under them. @returns whether the scale changed */
  zoom(at: Point, factor: number): boolean;
  pan(by: Point): void;
}

const TREMBLE = { mouse: 4, touch: 9 } as const;
/** A page that scrolls keeps scrolling, even when the map comes under the wheel. */
const SCROLLING_MS = 350;

interface Finger {
  readonly from: Point;
  at: Point;
  readonly isTouch: boolean;
}

export class Pointers {
  readonly #surface: Surface;
  readonly #fingers = new Map<number, Finger>();
  #drag: Drag | undefined;
  /** The first finger may still be a tap. */
  #mayTap = false;
  #scrolledAt = -Infinity;

  constructor(surface: Surface, signal: AbortSignal) {
    this.#surface = surface;
    const { canvas } = surface;
    const options = { signal };
    canvas.addEventListener("pointerdown", (event) => this.#down(event), options);
    canvas.addEventListener("pointermove", (event) => this.#move(event), options);
    canvas.addEventListener("pointerup", (event) => this.#up(event), options);
    canvas.addEventListener("pointercancel", (event) => this.#leave(event), options);
    canvas.addEventListener("pointerleave", () => surface.hover(undefined), options);
    // A press on the map takes the focus from nothing: who was writing goes on.
    canvas.addEventListener("mousedown", (event) => event.preventDefault(), options);
    canvas.addEventListener("contextmenu", (event) => event.preventDefault(), options);
    canvas.addEventListener("wheel", (event) => this.#wheel(event), { signal, passive: false });
    addEventListener("scroll", () => (this.#scrolledAt = performance.now()), {
      ...{ signal, passive: true, capture: true },
    });
  }

  #point({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.#surface.canvas.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0 || this.#fingers.size >= 2) return;
    this.#surface.canvas.setPointerCapture(event.pointerId);
    const at = this.#point(event);
    this.#fingers.set(event.pointerId, { from: at, at, isTouch: event.pointerType !== "mouse" });
    this.#mayTap = this.#fingers.size === 1;
    if (this.#fingers.size === 2) this.#cancel();
  }

  #move(event: PointerEvent): void {
    const finger = this.#fingers.get(event.pointerId);
    const at = this.#point(event);
    if (!finger) {
      if (event.pointerType === "mouse") this.#surface.hover(at);
      return;
    }
    const before = finger.at;
    finger.at = at;
    if (this.#fingers.size === 2) this.#pinch(finger, before);
    else if (this.#drag) this.#drag.move(at);
    else if (this.#mayTap) this.#begin(finger);
    else this.#surface.pan({ x: at.x - before.x, y: at.y - before.y });
  }

  #begin(finger: Finger): void {
    const { from, at, isTouch } = finger;
    const by = { x: at.x - from.x, y: at.y - from.y };
    if (Math.hypot(by.x, by.y) < (isTouch ? TREMBLE.touch : TREMBLE.mouse)) return;
    this.#mayTap = false;
    this.#drag = this.#surface.grab(from, by, isTouch);
    if (this.#drag) this.#drag.move(at);
    else this.#surface.pan(by);
  }

  #pinch(moved: Finger, before: Point): void {
    const other = [...this.#fingers.values()].find((finger) => finger !== moved);
    if (!other) return;
    const spread = (point: Point) => Math.max(20, Math.hypot(point.x - other.at.x, point.y - other.at.y));
    const middle = { x: (moved.at.x + other.at.x) / 2, y: (moved.at.y + other.at.y) / 2 };
    this.#surface.pan({ x: (moved.at.x - before.x) / 2, y: (moved.at.y - before.y) / 2 });
    this.#surface.zoom(middle, spread(moved.at) / spread(before));
  }

  #up(event: PointerEvent): void {
    const finger = this.#fingers.get(event.pointerId);
    if (!finger) return;
    this.#fingers.delete(event.pointerId);
    const at = this.#point(event);
    if (this.#drag) {
      this.#drag.end(at);
      this.#drag = undefined;
    } else if (this.#mayTap && this.#fingers.size === 0) this.#surface.tap(at, finger.isTouch);
    this.#mayTap = false;
  }

  #leave(event: PointerEvent): void {
    if (!this.#fingers.delete(event.pointerId)) return;
    this.#cancel();
  }

  #cancel(): void {
    this.#drag?.cancel();
    this.#drag = undefined;
    this.#mayTap = false;
  }

  #wheel(event: WheelEvent): void {
    if (performance.now() - this.#scrolledAt < SCROLLING_MS) return;
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    const speed = event.ctrlKey ? 0.01 : 0.0016;
    const factor = Math.exp(-Math.max(-240, Math.min(240, pixels)) * speed);
    // Where the map can be no smaller or larger, the wheel is the page's again.
    if (this.#surface.zoom(this.#point(event), factor)) event.preventDefault();
    else if (event.ctrlKey) event.preventDefault();
  }
}
