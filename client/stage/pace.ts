/** Whether a movement's frames come fast enough for the eye to follow it. */

const HEAVY_MS = 50;
const MOST_HEAVY = 2;
/** Below ten frames a second a movement is a row of pictures. */
const LATE_MS = 100;
const MOST_LATE = 3;
/** Longer than this the page was not looked at. */
const AWAY_MS = 1_000;

export class Pace {
  #heavy = 0;
  #late = 0;
  #last: number | undefined;

  /**
   * @param at when the frame began
   * @param took milliseconds of its script
   */
  isTooSlow(at: number, took: number): boolean {
    const since = this.#last === undefined ? 0 : at - this.#last;
    this.#last = at;
    if (took > HEAVY_MS) this.#heavy += 1;
    if (since > LATE_MS && since < AWAY_MS) this.#late += 1;
    return this.#heavy >= MOST_HEAVY || this.#late >= MOST_LATE;
  }
}
