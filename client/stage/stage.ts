/** The one canvas of the board: it owns the game object, sleeps unless something moves, and draws on demand. */
import Phaser from "phaser";
import { CanvasDrawing } from "./canvas-drawing.ts";
import type { Drawing } from "./drawing.ts";
import { isInside, type Point } from "./geometry.ts";
import { Pace } from "./pace.ts";
import { pixelsOf } from "./pixels.ts";

type Paint = (drawing: Drawing, share: number) => void;

export interface Stage {
  /** Gives a picture a name; sizes are in CSS pixels. */
  load(id: string, svg: string, size: { readonly width: number; readonly height: number }): Promise<void>;
  resize(width: number, height: number): void;
  /** Draws once, as things are at the end of a movement; one under way goes on with the new drawing. */
  show(paint: Paint): void;
  /**
   * Draws from share 0 to 1 and sleeps. Another movement takes its place. One too slow to be followed ends at
   * once, and is told.
   */
  move(paint: Paint, milliseconds: number): void;
  close(): void;
}

/** In a trace, marks carry the thread's own time: what else runs on the machine is left out of it. */
const BEGUN = "board-redraw-begun";
const ENDED = "board-redraw-ended";
/** Beyond it the eye sees no difference, and an old device pays for it. */
const MOST_RATIO = 2;

/**
 * Resolves once Phaser can draw; rejects when it cannot start.
 *
 * @param onSlow told each time a movement was too slow to be followed
 */
export async function openStage(host: HTMLElement, onSlow: () => void): Promise<Stage> {
  const scene = new Phaser.Scene("board");
  const game = await boot(host, scene);
  game.canvas.setAttribute("aria-hidden", "true");
  return new PhaserStage(host, { game, scene, onSlow });
}

export function boot(host: HTMLElement, scene: Phaser.Scene): Promise<Phaser.Game> {
  return new Promise((resolve, reject) => {
    const game = new Phaser.Game({
      type: Phaser.CANVAS,
      parent: host,
      width: 8,
      height: 8,
      transparent: true,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      // Taps are read on the canvas itself, so that a finger on it still scrolls the page.
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      scale: { mode: Phaser.Scale.NONE, autoCenter: Phaser.Scale.NO_CENTER },
      scene,
      callbacks: {
        // Phaser starts its loop right after this call: it is put to sleep before its first frame.
        postBoot: () =>
          queueMicrotask(() => {
            game.loop.sleep();
            // One step runs what waits for a first frame: the scene's own systems.
            game.step(performance.now(), 0);
            if (scene.sys.isActive()) resolve(game);
            else reject(new Error("The board's scene did not start."));
          }),
      },
    });
  });
}

interface Parts {
  readonly game: Phaser.Game;
  readonly scene: Phaser.Scene;
  readonly onSlow: () => void;
}

class PhaserStage implements Stage {
  readonly #game: Phaser.Game;
  readonly #scene: Phaser.Scene;
  readonly #drawing: CanvasDrawing;
  readonly #onSlow: () => void;
  readonly #leaving = new AbortController();
  #frame: number | undefined;
  #paint: Paint = () => undefined;
  #size = { width: 8, height: 8 };
  readonly #ratio = Math.min(MOST_RATIO, globalThis.devicePixelRatio || 1);

  constructor(host: HTMLElement, { game, scene, onSlow }: Parts) {
    [this.#game, this.#scene, this.#onSlow] = [game, scene, onSlow];
    this.#drawing = new CanvasDrawing(scene, getComputedStyle(host).fontFamily);
    const { signal } = this.#leaving;
    game.canvas.addEventListener("click", (event) => this.#tap(event), { signal });
    game.canvas.addEventListener("pointermove", (event) => this.#point(event), { signal });
  }

  async load(id: string, svg: string, { width, height }: { width: number; height: number }): Promise<void> {
    const pixels = await pixelsOf(svg, Math.round(width * this.#ratio), Math.round(height * this.#ratio));
    if (this.#leaving.signal.aborted) return;
    const { textures } = this.#scene;
    if (textures.exists(id)) textures.remove(id);
    textures.addCanvas(id, pixels);
  }

  resize(width: number, height: number): void {
    if (width === this.#size.width && height === this.#size.height) return;
    this.#size = { width, height };
    this.#game.scale.resize(Math.round(width * this.#ratio), Math.round(height * this.#ratio));
    const { style } = this.#game.canvas;
    [style.width, style.height] = [`${width}px`, `${height}px`];
  }

  show(paint: Paint): void {
    this.#paint = paint;
    if (this.#frame === undefined) this.#finish();
  }

  /** Draws the end, again in the next frame as long as words are left to be made. */
  #finish(): void {
    this.#draw(1);
    this.#frame = this.#drawing.isUnfinished ? requestAnimationFrame(() => this.#finish()) : undefined;
  }

  move(paint: Paint, milliseconds: number): void {
    this.#halt();
    this.#paint = paint;
    const start = performance.now();
    const pace = new Pace();
    const tick = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - start) / milliseconds));
      if (share === 1) {
        this.#finish();
        return;
      }
      const took = this.#draw(share);
      if (!pace.isTooSlow(now, took)) this.#frame = requestAnimationFrame(tick);
      else {
        this.#frame = requestAnimationFrame(() => this.#finish());
        this.#onSlow();
      }
    };
    this.#frame = requestAnimationFrame(tick);
  }

  close(): void {
    this.#halt();
    this.#leaving.abort();
    this.#game.destroy(true);
    this.#game.step(performance.now(), 0); // a destroyed game leaves with its next frame, and none comes by itself
    [window.onblur, window.onfocus] = [null, null]; // set by Phaser, and left behind
  }

  #halt(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  /** @returns milliseconds of script; they can be read in the browser's own timeline */
  #draw(share: number): number {
    const { startTime: start } = performance.mark(BEGUN);
    this.#drawing.begin(this.#size.width, this.#size.height, this.#ratio);
    this.#paint(this.#drawing, share);
    this.#drawing.end();
    this.#game.step(start, 16);
    const { startTime: end } = performance.mark(ENDED);
    performance.clearMarks(BEGUN);
    performance.clearMarks(ENDED);
    return performance.measure("board-redraw", { start, end }).duration;
  }

  #hitAt({ offsetX: x, offsetY: y }: MouseEvent) {
    const at: Point = { x, y };
    return this.#drawing.hits.findLast(({ box }) => isInside(box, at));
  }

  #tap(event: MouseEvent): void {
    this.#hitAt(event)?.onTap();
  }

  #point(event: PointerEvent): void {
    this.#game.canvas.style.cursor = this.#hitAt(event) ? "pointer" : "";
  }
}
