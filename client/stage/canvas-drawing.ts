/** The drawing interface over Phaser: its objects are kept between redraws, since words are dear to make anew. */
import type Phaser from "phaser";
import type { Drawing, TextLook } from "./drawing.ts";
import type { Box, Point } from "./geometry.ts";

interface Hit {
  readonly box: Box;
  readonly onTap: () => void;
}

/** New words of one redraw take no longer; those that are left come with the next one. */
const MAKING_MS = 4;

type Drawn = Phaser.GameObjects.Image | Phaser.GameObjects.Text | Phaser.GameObjects.Graphics;

export class CanvasDrawing implements Drawing {
  readonly #scene: Phaser.Scene;
  readonly #font: string;
  readonly #ruler: CanvasRenderingContext2D;
  /** Device pixels in one of the stage's units. */
  #ratio = 1;
  width = 0;
  height = 0;
  hits: Hit[] = [];
  #kept = new Map<string, Drawn[]>();
  #used = new Map<string, Drawn[]>();
  #count = 0;
  #pen: Phaser.GameObjects.Graphics | undefined;
  readonly #widths = new Map<string, number>();
  /** Whether words were left for the next redraw: making many at once would hold the page. */
  isUnfinished = false;
  #start = 0;
  #hasMade = false;

  constructor(scene: Phaser.Scene, font: string) {
    this.#scene = scene;
    this.#font = font;
    const ruler = document.createElement("canvas").getContext("2d");
    if (!ruler) throw new Error("No canvas to measure words on.");
    this.#ruler = ruler;
  }

  begin(width: number, height: number, ratio: number): void {
    [this.width, this.height] = [width, height];
    if (ratio !== this.#ratio) this.#drop(this.#kept);
    this.#ratio = ratio;
    this.#start = performance.now();
    [this.#hasMade, this.isUnfinished] = [false, false];
    this.hits = [];
    this.#count = 0;
    this.#pen = undefined;
  }

  /** What this redraw did not name leaves. */
  end(): void {
    this.#drop(this.#kept);
    this.#kept = this.#used;
    this.#used = new Map();
  }

  #drop(objects: Map<string, Drawn[]>): void {
    for (const drawn of objects.values()) for (const object of drawn) object.destroy();
    objects.clear();
  }

  #take<T extends Drawn>(key: string, is: (object: Drawn) => object is T, make: () => T): T {
    const found = this.#kept.get(key)?.pop();
    const object = found && is(found) ? found : make();
    const used = this.#used.get(key) ?? [];
    this.#used.set(key, used);
    used.push(object);
    this.#count += 1;
    object.setDepth(this.#count);
    return object;
  }

  /** Shapes drawn one after the other share a pen. */
  #draw(): Phaser.GameObjects.Graphics {
    if (!this.#pen) {
      this.#pen = this.#take("pen", isGraphics, () => this.#scene.add.graphics());
      this.#pen.clear();
    }
    return this.#pen;
  }

  #scaled = ({ x, y }: Point) => ({ x: x * this.#ratio, y: y * this.#ratio });

  #trace(pen: Phaser.GameObjects.Graphics, points: readonly Point[]): Phaser.GameObjects.Graphics {
    pen.beginPath();
    for (const [index, point] of points.map(this.#scaled).entries()) {
      if (index === 0) pen.moveTo(point.x, point.y);
      else pen.lineTo(point.x, point.y);
    }
    return pen.closePath();
  }

  picture(id: string, { x, y, width, height }: Box): void {
    this.#pen = undefined;
    if (!this.#scene.textures.exists(id)) return;
    const ratio = this.#ratio;
    this.#take(`picture ${id}`, isImage, () => this.#scene.add.image(0, 0, id).setOrigin(0))
      .setTexture(id)
      .setPosition(x * ratio, y * ratio)
      .setDisplaySize(width * ratio, height * ratio);
  }

  area(points: readonly Point[], colour: number, alpha = 1): void {
    this.#trace(this.#draw().fillStyle(colour, alpha), points).fillPath();
  }

  outline(points: readonly Point[], colour: number, width: number): void {
    this.#trace(this.#draw().lineStyle(width * this.#ratio, colour, 1), points).strokePath();
  }

  strokes(pieces: readonly (readonly [Point, Point])[], colour: number, width: number): void {
    const pen = this.#draw().lineStyle(width * this.#ratio, colour, 1);
    pen.beginPath(); // one stroke for all of them: a canvas pays by the stroke
    for (const [from, to] of pieces) {
      const [a, b] = [this.#scaled(from), this.#scaled(to)];
      pen.moveTo(a.x, a.y);
      pen.lineTo(b.x, b.y);
    }
    pen.strokePath();
  }

  text(words: string, { x, y }: Point, look: TextLook): Box {
    this.#pen = undefined;
    const ratio = this.#ratio;
    const key = `text ${words} ${JSON.stringify(look)}`;
    // One is made in any case: however slow the device, the last redraw has them all.
    const isLate = this.#hasMade && performance.now() - this.#start > MAKING_MS;
    if (isLate && !this.#kept.get(key)?.length) {
      this.isUnfinished = true;
      return { x, y, width: 0, height: 0 };
    }
    const text = this.#take(key, isText, () => this.#write(words, look));
    text.setOrigin(look.anchor ?? 0, 0).setPosition(Math.round(x * ratio), Math.round(y * ratio));
    const [width, height] = [text.width / ratio, text.height / ratio];
    return { x: x - width * (look.anchor ?? 0), y, width, height };
  }

  widthOf(words: string, { size, isBold = false }: TextLook): number {
    const font = `${isBold ? 600 : 400} ${size}px ${this.#font}`;
    const known = this.#widths.get(font + words);
    if (known !== undefined) return known;
    this.#ruler.font = font;
    const { width } = this.#ruler.measureText(words);
    this.#widths.set(font + words, width);
    return width;
  }

  #write(words: string, look: TextLook): Phaser.GameObjects.Text {
    const ratio = this.#ratio;
    this.#hasMade = true;
    const style = {
      fontFamily: this.#font,
      fontSize: look.size * ratio,
      fontStyle: look.isBold ? "600" : "400",
      color: look.colour,
      ...(look.wrap !== undefined && { wordWrap: { width: look.wrap * ratio, useAdvancedWrap: true } }),
      metrics: this.#metricsOf(look),
    };
    if (look.wrap === undefined) return this.#scene.add.text(0, 0, words, style);
    // Each setting of a text draws it anew: words come last, once.
    const text = this.#scene.add.text(0, 0, "", style);
    text.lineSpacing = -0.1 * look.size * ratio;
    const lines = look.lines === undefined ? [] : text.getWrappedText(words);
    const isLong = look.lines !== undefined && lines.length > look.lines;
    return text.setText(
      isLong ? `${lines.slice(0, look.lines).join(" ").trim().slice(0, -1).trim()}…` : words,
    );
  }

  /** Phaser measures each text by reading pixels back, which costs more than all the rest: the browser knows. */
  #metricsOf({ size, isBold = false }: TextLook) {
    const fontSize = size * this.#ratio;
    this.#ruler.font = `${isBold ? 600 : 400} ${fontSize}px ${this.#font}`;
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = this.#ruler.measureText("Hg");
    return { ascent, descent, fontSize: ascent + descent };
  }

  hit(box: Box, onTap: () => void): void {
    this.hits.push({ box, onTap });
  }
}

const isText = (object: Drawn): object is Phaser.GameObjects.Text => object.type === "Text";
const isImage = (object: Drawn): object is Phaser.GameObjects.Image => object.type === "Image";
const isGraphics = (object: Drawn): object is Phaser.GameObjects.Graphics => object.type === "Graphics";
