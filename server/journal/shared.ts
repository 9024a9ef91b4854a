/** A base that several processes write to: which one this is, and what it owns. */
import type { GroupCommit } from "./group.ts";
import { Leases, type Incarnation, type ProcessRow } from "./leases.ts";
import type { SharedEngine } from "./postgres.ts";

export class SharedBase {
  readonly leases: Leases;
  readonly #engine: SharedEngine;
  readonly #queue: GroupCommit;
  #me: Incarnation | undefined;

  constructor(engine: SharedEngine, queue: GroupCommit) {
    this.leases = new Leases(engine);
    this.#engine = engine;
    this.#queue = queue;
  }

  /** This process, once it is registered. */
  get me(): Incarnation | undefined {
    return this.#me;
  }

  /** After all that waits to be written, which is its former self's: that either is written, or fails, before. */
  become(row: Omit<ProcessRow, "isAlive">): Promise<void> {
    return this.#queue.alone(async () => {
      this.#engine.writeAs(undefined);
      try {
        await this.leases.register(row);
        this.#me = row;
      } finally {
        this.#engine.writeAs(this.#me);
      }
    });
  }

  /** After all that was accepted is written: others may have its sessions at once. */
  leave(): Promise<void> {
    const me = this.#me;
    return me === undefined ? Promise.resolve() : this.#queue.alone(() => this.leases.end(me));
  }
}
