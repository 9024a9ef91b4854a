/** Session time: milliseconds that pass only while the session runs and the server is up. */

export class SessionClock {
  #base: number;
  #since: number | undefined;
  readonly #wall: () => number;
  readonly #pace: number;

  /**
   * @param base session time reached so far
   * @param pace session milliseconds for each of the room's: more than one in a trial
   * @param wall a monotonic clock in milliseconds
   */
  constructor(base: number, pace = 1, wall: () => number = () => performance.now()) {
    this.#base = base;
    this.#pace = pace;
    this.#wall = wall;
  }

  now(): number {
    return Math.round(
      this.#base + (this.#since === undefined ? 0 : (this.#wall() - this.#since) * this.#pace),
    );
  }

  get isRunning(): boolean {
    return this.#since !== undefined;
  }

  /** Session milliseconds that pass in one of the room's. */
  get rate(): number {
    return this.isRunning ? this.#pace : 0;
  }

  /** Lets time pass or holds it; holding twice is harmless. */
  run(isRunning: boolean): void {
    if (isRunning === this.isRunning) return;
    this.#base = this.now();
    this.#since = isRunning ? this.#wall() : undefined;
  }
}
