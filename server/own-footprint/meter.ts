/** A session's counts, gathered from its room and its connections and written down twice a minute. */
import { isNothing, NO_COUNTS, plusCounts, type Counts } from "../../game/own-footprint/counts.ts";
import type { CountStore } from "../journal/count-store.ts";
import { Turns } from "../turns.ts";
import type { Bytes } from "./traffic.ts";

/** A server that is killed forgets so much at most. */
const WRITTEN_EACH_MS = 30_000;

interface MeterParts {
  readonly store: CountStore;
  readonly traffic: { take(): ReadonlyMap<string, Bytes> };
  /** Of the sessions played in this process. */
  readonly rooms: () => Iterable<{ readonly code: string; take(): Counts }>;
}

export class Meter {
  readonly #parts: MeterParts;
  readonly #unwritten = new Map<string, Counts>();
  /** What is read and what is written wait for each other: nothing is counted twice, nor missed. */
  readonly #turns = new Turns();

  constructor(parts: MeterParts) {
    this.#parts = parts;
  }

  begin(): void {
    setInterval(() => void this.write(), WRITTEN_EACH_MS).unref();
  }

  /** Of a session, up to now. */
  read(code: string): Promise<Counts> {
    return this.#turns.take("all", async () => {
      const written = (await this.#parts.store.find(code)) ?? NO_COUNTS;
      this.#gather();
      return plusCounts(written, this.#unwritten.get(code) ?? NO_COUNTS);
    });
  }

  /** Never throws: what a disk refuses is kept, and written the next time. */
  async write(): Promise<void> {
    await this.#turns.take("all", async () => {
      this.#gather();
      const entries = [...this.#unwritten];
      if (entries.length === 0) return;
      try {
        await this.#parts.store.add(entries);
        this.#unwritten.clear();
      } catch {
        // The console is told of a disk that refuses by the commands themselves.
      }
    });
  }

  #gather(): void {
    for (const [code, bytes] of this.#parts.traffic.take()) this.#add(code, { ...NO_COUNTS, ...bytes });
    for (const room of this.#parts.rooms()) this.#add(room.code, room.take());
  }

  #add(code: string, counts: Counts): void {
    if (!isNothing(counts))
      this.#unwritten.set(code, plusCounts(this.#unwritten.get(code) ?? NO_COUNTS, counts));
  }
}
