/** Which way the links of a canvas bend: found a little at a time, once the map has been left as it is for a moment. */
import { bendsOf } from "./curves.ts";
import type { MapState } from "./canvas-state.ts";

/** People still place and link: what they do next would move the links again. */
const LEFT_MS = 500;
/** In one go, between two frames. */
const SLICE_MS = 3;
const PAUSE_MS = 16;

type BentMap = Pick<MapState["map"], "links" | "places">;

export class Bends {
  readonly #onFound: (bends: ReadonlyMap<string, number>) => void;
  #work: ReturnType<typeof bendsOf> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sign = "";

  constructor(onFound: (bends: ReadonlyMap<string, number>) => void) {
    this.#onFound = onFound;
  }

  follow({ links, places }: BentMap): void {
    const sign = JSON.stringify([places, Object.entries(links).map(([id, link]) => [id, link.sign])]);
    if (sign === this.#sign) return;
    this.#sign = sign;
    this.#work = bendsOf(links, places);
    this.#later(LEFT_MS);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#slice(), milliseconds);
  }

  #slice(): void {
    const end = performance.now() + SLICE_MS;
    for (let step = this.#work?.next(); step; step = this.#work?.next()) {
      if (step.done) {
        this.#onFound(step.value);
        return;
      }
      if (performance.now() < end) continue;
      this.#later(PAUSE_MS);
      return;
    }
  }
}
