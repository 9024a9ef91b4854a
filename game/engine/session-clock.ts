/** Session time: milliseconds that pass only while the session runs, what plays it is up and the machine is awake. */

/** A room reads its clock every few seconds: nothing read for so long, and the machine slept. */
const ASLEEP_MS = 30_000;

export class SessionClock {
  #base: number;
  #since: number | undefined;
  /** When it was last read, by the wall. */
  #read: number;
  #sleeps = 0;
  readonly #wall: () => number;
  readonly #pace: number;

  /**
   * @param base session time reached so far
   * @param pace session milliseconds for each of the room's: more than one in a trial
   * @param wall a monotonic clock in milliseconds; some go on while the machine sleeps
   */
  constructor(base: number, pace: number, wall: () => number) {
    this.#base = base;
    this.#pace = pace;
    this.#wall = wall;
    this.#read = wall();
  }

  now(): number {
    const wall = this.#wall();
    const unread = wall - this.#read;
    this.#read = wall;
    if (this.#since !== undefined && unread > ASLEEP_MS) {
      this.#since += unread;
      this.#sleeps += 1;
    }
    return Math.round(this.#base + (this.#since === undefined ? 0 : (wall - this.#since) * this.#pace));
  }

  get isRunning(): boolean {
    return this.#since !== undefined;
  }

  /** Session milliseconds that pass in one of the room's. */
  get rate(): number {
    return this.isRunning ? this.#pace : 0;
  }

  /** How many times the machine slept: what devices know of the time is then wrong. */
  get sleeps(): number {
    return this.#sleeps;
  }

  /** Lets time pass or holds it; holding twice is harmless. */
  run(isRunning: boolean): void {
    if (isRunning === this.isRunning) return;
    this.#base = this.now();
    this.#since = isRunning ? this.#wall() : undefined;
  }
}
