/** A canvas of laid pictures, each painted once and kept as pixels: what moves is laid again, not painted again. */
import Phaser from "phaser";
import { boot } from "./stage.ts";

type Pen = CanvasRenderingContext2D;

/** Where a picture lies, in CSS pixels; what is laid later lies above. */
export interface Lay {
  readonly picture: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly alpha?: number;
}

export interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly font: string;
  resize(width: number, height: number): void;
  has(picture: string): boolean;
  /** Paints a picture anew, in CSS pixels; its pixels stay until it is painted again or forgotten. */
  paint(
    picture: string,
    size: { readonly width: number; readonly height: number },
    paint: (pen: Pen) => void,
  ): void;
  forget(picture: string): void;
  /** Draws once. @returns milliseconds of script; they can be read in the browser's own timeline */
  draw(lays: readonly Lay[]): number;
  close(): void;
}

/** Beyond it the eye sees no difference, and an old device pays for it. */
const MOST_RATIO = 2;

/** Resolves once Phaser can draw; rejects when it cannot start. */
export async function openSheet(host: HTMLElement): Promise<Sheet> {
  const scene = new Phaser.Scene("sheet");
  const game = await boot(host, scene);
  game.canvas.setAttribute("aria-hidden", "true");
  return new PhaserSheet(host, game, scene);
}

interface Painted {
  readonly pen: Pen;
  readonly texture: Phaser.Textures.Texture;
}

class PhaserSheet implements Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly font: string;
  readonly #game: Phaser.Game;
  readonly #scene: Phaser.Scene;
  readonly #ratio = Math.min(MOST_RATIO, globalThis.devicePixelRatio || 1);
  readonly #painted = new Map<string, Painted>();
  /** One image a place in the pile: a picture that moves up takes another's. */
  readonly #images: Phaser.GameObjects.Image[] = [];
  #size = { width: 8, height: 8 };

  constructor(host: HTMLElement, game: Phaser.Game, scene: Phaser.Scene) {
    [this.#game, this.#scene, this.canvas] = [game, scene, game.canvas];
    this.font = getComputedStyle(host).fontFamily;
  }

  resize(width: number, height: number): void {
    if (width === this.#size.width && height === this.#size.height) return;
    this.#size = { width, height };
    this.#game.scale.resize(Math.round(width * this.#ratio), Math.round(height * this.#ratio));
    const { style } = this.canvas;
    [style.width, style.height] = [`${width}px`, `${height}px`];
  }

  has(picture: string): boolean {
    return this.#painted.has(picture);
  }

  paint(
    picture: string,
    size: { readonly width: number; readonly height: number },
    paint: (pen: Pen) => void,
  ): void {
    const width = Math.max(1, Math.ceil(size.width * this.#ratio));
    const height = Math.max(1, Math.ceil(size.height * this.#ratio));
    const { pen } = this.#paper(picture, width, height);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    paint(pen);
  }

  #paper(picture: string, width: number, height: number): Painted {
    const before = this.#painted.get(picture);
    if (before?.pen.canvas.width === width && before.pen.canvas.height === height) return before;
    this.forget(picture);
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width, height];
    const pen = canvas.getContext("2d");
    // `create` and not `addCanvas`: that one reads every pixel back, and keeps a second copy of them.
    const texture = this.#scene.textures.create(picture, canvas, width, height);
    if (!pen || !texture) throw new Error("No canvas to paint on.");
    texture.add("__BASE", 0, 0, 0, width, height);
    const made = { pen, texture };
    this.#painted.set(picture, made);
    return made;
  }

  forget(picture: string): void {
    if (!this.#painted.delete(picture)) return;
    this.#scene.textures.remove(picture);
  }

  draw(lays: readonly Lay[]): number {
    const start = performance.now();
    const shown = lays.filter(({ picture }) => this.has(picture));
    for (const [index, lay] of shown.entries()) this.#lay(this.#image(index), lay);
    for (const image of this.#images.slice(shown.length)) image.setVisible(false);
    this.#game.step(start, 16);
    return performance.now() - start;
  }

  #image(index: number): Phaser.GameObjects.Image {
    const image = this.#images[index] ?? this.#scene.add.image(0, 0, "__DEFAULT").setOrigin(0);
    this.#images[index] = image;
    return image;
  }

  #lay(image: Phaser.GameObjects.Image, { picture, x, y, width, height, alpha = 1 }: Lay): void {
    const ratio = this.#ratio;
    if (image.texture !== this.#painted.get(picture)?.texture) image.setTexture(picture);
    image
      .setPosition(Math.round(x * ratio), Math.round(y * ratio))
      .setDisplaySize(Math.ceil(width * ratio), Math.ceil(height * ratio))
      .setAlpha(alpha)
      .setVisible(true);
  }

  close(): void {
    this.#painted.clear();
    this.#game.destroy(true);
    this.#game.step(performance.now(), 0); // a destroyed game leaves with its next frame, and none comes by itself
    [window.onblur, window.onfocus] = [null, null]; // set by Phaser, and left behind
  }
}
