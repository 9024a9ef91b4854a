/** Movements of cards in plain numbers: how often a drag is told, and where a card is on its way to its place. */
import { DRAG_TOLD_MS } from "../../../game/activities/causal-map/terms.ts";
import { MAP, type Point } from "./layout.ts";

/** In parts of the map: less is a finger that trembles. */
const LEAST = 0.004;

type Part = readonly [x: number, y: number];

const clampedPart = (value: number) => Math.round(1000 * Math.min(1, Math.max(0, value))) / 1000;

export const partOf = ({ x, y }: Point): Part => [clampedPart(x / MAP.width), clampedPart(y / MAP.height)];

/** A drag is told soon after it began, then as seldom as a glide allows, and only when the card moved. */
export class DragTelling {
  #due: number | undefined;
  #last: Part | undefined;

  /** @returns the part of the map to tell now, if any */
  due(point: Point, time: number): Part | undefined {
    this.#due ??= time + DRAG_TOLD_MS.first;
    if (time < this.#due) return undefined;
    const at = partOf(point);
    const last = this.#last;
    if (last && Math.hypot(at[0] - last[0], at[1] - last[1]) < LEAST) return undefined;
    this.#due = time + DRAG_TOLD_MS.then;
    this.#last = at;
    return at;
  }
}

interface Glide {
  readonly from: Point;
  readonly to: Point;
  readonly start: number;
  readonly lasts: number;
}

const isSame = (a: Point, b: Point) => Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5;

/** Cards on their way: who is sent elsewhere leaves from where it is seen, not from where it was sent before. */
export class Glides {
  readonly #glides = new Map<string, Glide>();

  /** @param lasts milliseconds; 0 puts the card there at once */
  send(id: string, to: Point, { now, lasts }: { readonly now: number; readonly lasts: number }): void {
    const going = this.#glides.get(id);
    if (going && isSame(going.to, to)) return;
    const from = going ? this.at(id, now) : undefined;
    this.#glides.set(id, { from: from ?? to, to, start: now, lasts: from ? lasts : 0 });
  }

  put(id: string, at: Point): void {
    this.#glides.set(id, { from: at, to: at, start: 0, lasts: 0 });
  }

  cards(): Iterable<string> {
    return [...this.#glides.keys()];
  }

  forget(id: string): void {
    this.#glides.delete(id);
  }

  at(id: string, now: number): Point | undefined {
    const going = this.#glides.get(id);
    if (!going) return undefined;
    const { from, to, start, lasts } = going;
    const share = lasts <= 0 ? 1 : Math.min(1, Math.max(0, (now - start) / lasts));
    const eased = 1 - (1 - share) ** 3;
    return { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased };
  }

  /** Cards still on their way. */
  moving(now: number): ReadonlySet<string> {
    return new Set(
      [...this.#glides]
        .filter(([, { start, lasts, from, to }]) => now < start + lasts && !isSame(from, to))
        .map(([id]) => id),
    );
  }
}
