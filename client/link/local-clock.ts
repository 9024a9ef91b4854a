/** Session time of a game played in the page: it passes while somebody looks, by a clock that never jumps. */

/** A page that runs reads its clock twice a second: nothing read for so long, and the machine slept. */
const ASLEEP_MS = 30_000;

export class LocalClock {
  #base: number;
  #since: number | undefined;
  #read: number;
  readonly #wall: () => number;

  /** @param base session time reached so far @param wall a monotonic clock in milliseconds */
  constructor(base: number, wall: () => number = () => performance.now()) {
    this.#base = base;
    this.#wall = wall;
    this.#read = wall();
  }

  now(): number {
    const wall = this.#wall();
    const unread = wall - this.#read;
    this.#read = wall;
    if (this.#since !== undefined && unread > ASLEEP_MS) this.#since += unread;
    return Math.round(this.#base + (this.#since === undefined ? 0 : wall - this.#since));
  }

  /** Lets time pass or holds it; holding twice is harmless. */
  run(isRunning: boolean): void {
    if (isRunning === (this.#since !== undefined)) return;
    this.#base = this.now();
    this.#since = isRunning ? this.#wall() : undefined;
  }
}
