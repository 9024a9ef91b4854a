/** How many devices of the room reached this server lately, and how: a count, nothing about whose they are. */

export type TrialWay = "websocket" | "tunnel";

const KEPT_MS = 30 * 60_000;
/** More devices than any room has: a page that invents names pushes others out, and takes no more memory. */
const MOST_DEVICES = 1_000;

interface Trial {
  readonly way: TrialWay;
  readonly at: number;
}

export class DeviceTrials {
  /** By a number that the page draws for itself: the same device trying twice counts once. */
  readonly #byDevice = new Map<string, Trial>();

  /** @param now of a clock that never jumps */
  note(device: string, way: TrialWay, now: number): void {
    this.#byDevice.delete(device);
    this.#byDevice.set(device, { way, at: now });
    const [oldest] = this.#byDevice.keys();
    if (this.#byDevice.size > MOST_DEVICES && oldest !== undefined) this.#byDevice.delete(oldest);
  }

  counts(now: number): Readonly<Record<TrialWay, number>> {
    const counts = { websocket: 0, tunnel: 0 };
    for (const [device, { way, at }] of this.#byDevice) {
      if (now - at > KEPT_MS) this.#byDevice.delete(device);
      else counts[way] += 1;
    }
    return counts;
  }
}
