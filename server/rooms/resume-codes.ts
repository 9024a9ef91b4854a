/** Codes that let another device take up a seat: single use, two minutes, five tries. */
import { randomInt } from "node:crypto";
import type { SeatId } from "../../game/engine/actors.ts";

const LASTS_MS = 120_000;
const MOST_TRIES = 5;
const DIGITS = 6;

interface Kept {
  readonly code: string;
  readonly until: number;
  tries: number;
}

/** Kept in memory alone: a code is worth less than the time of a restart. */
export class ResumeCodes {
  readonly #bySeat = new Map<SeatId, Kept>();
  readonly #now: () => number;

  /** @param now a monotonic clock in milliseconds */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** A new code, which replaces the seat's former one. */
  make(seat: SeatId): { readonly code: string; readonly seconds: number } {
    const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, "0");
    this.#bySeat.set(seat, { code, until: this.#now() + LASTS_MS, tries: 0 });
    return { code, seconds: LASTS_MS / 1_000 };
  }

  /** @returns nothing when the code is right, and used up; else the code of a refusal */
  use(seat: SeatId | undefined, code: string): "resume-wrong" | "resume-over" | undefined {
    const kept = seat === undefined ? undefined : this.#bySeat.get(seat);
    // A name that nobody bears and a code that nobody asked for sound alike.
    if (seat === undefined || !kept) return "resume-wrong";
    kept.tries += 1;
    if (kept.until < this.#now() || kept.tries > MOST_TRIES) {
      this.#bySeat.delete(seat);
      return "resume-over";
    }
    if (code.replace(/\s/g, "") !== kept.code) return "resume-wrong";
    this.#bySeat.delete(seat);
    return undefined;
  }
}
