/** Session time: milliseconds that pass only while the session runs and the server is up. */

export class SessionClock {
  #base: number;
  #since: number | undefined;
  readonly #wall: () => number;

  /**
   * @param base session time reached so far
   * @param wall a monotonic clock in milliseconds
   */
  constructor(base: number, wall: () => number = () => performance.now()) {
    this.#base = base;
    this.#wall = wall;
  }

  now(): number {
    return Math.round(this.#base + (this.#since === undefined ? 0 : this.#wall() - this.#since));
  }

  get isRunning(): boolean {
    return this.#since !== undefined;
  }

  /** Lets time pass or holds it; holding twice is harmless. */
  run(isRunning: boolean): void {
    if (isRunning === this.isRunning) return;
    this.#base = this.now();
    this.#since = isRunning ? this.#wall() : undefined;
  }
}
