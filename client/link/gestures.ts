/** Gestures of the table: what others are doing now, and what this device tells, ten times a second at most. */
import { signal } from "@preact/signals";
import type { Gesture } from "../../game/protocol/commands.ts";
import { gestureFromWire, type WireGesture } from "../../game/protocol/frames.ts";

export type Gestures = Readonly<Record<string, Gesture>>;

export const gesturesOf = (wire: Readonly<Record<string, WireGesture>>): Gestures =>
  Object.fromEntries(Object.entries(wire).map(([seat, gesture]) => [seat, gestureFromWire(gesture)]));

const PAUSE_MS = 100;
/** Nobody says that a gesture is over: without a newer one it is. */
const FADE_MS = 2_500;

export class GestureChannel {
  /** By seat; gestures that grew old are gone. */
  readonly seen = signal<Gestures>({});
  readonly #send: (message: { readonly gesture: Gesture; readonly seat?: string }) => void;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #next: { readonly gesture: Gesture; readonly seat?: string } | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (message: { readonly gesture: Gesture; readonly seat?: string }) => void) {
    this.#send = send;
  }

  /** The first leaves at once, then the newest of each tenth of a second. */
  tell(gesture: Gesture, seat?: string): void {
    this.#next = { gesture, ...(seat !== undefined && { seat }) };
    if (this.#pause === undefined) this.#flush();
  }

  #flush(): void {
    const next = this.#next;
    this.#next = undefined;
    this.#pause = next && setTimeout(() => this.#flush(), PAUSE_MS);
    if (next) this.#send(next);
  }

  receive(gestures: Gestures): void {
    this.seen.value = { ...this.seen.value, ...gestures };
    for (const seat of Object.keys(gestures)) {
      clearTimeout(this.#timers.get(seat));
      this.#timers.set(
        seat,
        setTimeout(() => this.#forget(seat), FADE_MS),
      );
    }
  }

  #forget(seat: string): void {
    this.#timers.delete(seat);
    this.seen.value = Object.fromEntries(Object.entries(this.seen.value).filter(([id]) => id !== seat));
  }
}
