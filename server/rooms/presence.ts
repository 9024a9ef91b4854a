/** Devices connected to a room: how many of each kind at once, and for how long. No device is known from another. */
import { NO_COUNTS, plusCounts, type Counts, type DeviceKind } from "../../game/own-footprint/counts.ts";

/** Time is noted every few seconds: a gap far longer is a machine that slept, and its devices with it. */
const LONGEST_GAP_MS = 15_000;

export class Presence {
  readonly #here = { phone: 0, computer: 0, screen: 0 };
  readonly #now: () => number;
  #since: number;
  #counts: Counts = NO_COUNTS;

  /** @param now a clock that never jumps, in milliseconds */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#since = now();
  }

  came(kind: DeviceKind): void {
    this.pass();
    this.#here[kind] += 1;
    const most = { ...NO_COUNTS.most, ...this.#here };
    this.#counts = plusCounts(this.#counts, { ...NO_COUNTS, most });
  }

  left(kind: DeviceKind): void {
    this.pass();
    this.#here[kind] -= 1;
  }

  /** Notes the time that passed. @param isCounted false once the session is over: who reads on is not playing */
  pass(isCounted = true): void {
    const now = this.#now();
    const gap = Math.min(now - this.#since, LONGEST_GAP_MS);
    this.#since = now;
    if (!isCounted) return;
    const { phone, computer, screen } = this.#here;
    const connected = { phone: phone * gap, computer: computer * gap, screen: screen * gap };
    this.#counts = plusCounts(this.#counts, { ...NO_COUNTS, connected });
  }

  /** What was noted since it was last taken. */
  take(): Counts {
    const taken = this.#counts;
    this.#counts = NO_COUNTS;
    return taken;
  }
}
