/** Pictures of the map that are painted only when what they show changed, a few at a time. */
import type { Lay, Sheet } from "../../stage/sheet.ts";
import type { Pen } from "./canvas-paper.ts";
import type { Room } from "./canvas-view.ts";

interface Wanted {
  readonly name: string;
  /** What it shows, in a word that changes with it. */
  readonly sign: string;
  readonly size: Room;
  readonly paint: (pen: Pen) => void;
  /** How long it takes to paint, beside a card. */
  readonly weight?: number;
}

/** Painted in one frame at most, in cards: the browser fills the pixels later, so that a clock would not see them. */
const A_FRAME = 3;

export class Pictures {
  readonly sheet: Sheet;
  readonly #painted = new Map<string, string>();
  readonly #queue = new Map<string, Wanted>();
  #pen: Pen | undefined;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  get font(): string {
    return this.sheet.font;
  }

  /** To measure words with, before there is a picture to write them on. */
  get ruler(): Pen {
    this.#pen ??= document.createElement("canvas").getContext("2d") ?? undefined;
    if (!this.#pen) throw new Error("No canvas to measure words on.");
    return this.#pen;
  }

  /** At once, when it changed. */
  now(wanted: Wanted): void {
    if (this.#painted.get(wanted.name) === wanted.sign) return;
    this.sheet.paint(wanted.name, wanted.size, wanted.paint);
    this.#painted.set(wanted.name, wanted.sign);
  }

  /** When there is time: the one before is shown until then. @returns whether it is painted already */
  soon(wanted: Wanted): boolean {
    const isFresh = this.#painted.get(wanted.name) === wanted.sign;
    if (isFresh) this.#queue.delete(wanted.name);
    else this.#queue.set(wanted.name, wanted);
    return isFresh;
  }

  /** Paints some of what waits. @returns whether some was painted or still waits */
  work(): boolean {
    if (this.#queue.size === 0) return false;
    let left = A_FRAME;
    for (const [name, wanted] of this.#queue) {
      this.now(wanted);
      this.#queue.delete(name);
      left -= wanted.weight ?? 1;
      if (left <= 0) break;
    }
    return true;
  }

  /** Forgets pictures that are no longer laid. */
  keep(lays: readonly Lay[], isKept: (name: string) => boolean): void {
    const laid = new Set(lays.map(({ picture }) => picture));
    for (const name of this.#painted.keys())
      if (!laid.has(name) && !isKept(name)) {
        this.sheet.forget(name);
        this.#painted.delete(name);
        this.#queue.delete(name);
      }
  }
}
