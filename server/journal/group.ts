/** Group commit: what arrives within 20 ms is written in one transaction, in the order of the calls. */
import { messageOf } from "./engine.ts";
import { type Batch, StoreError } from "./store.ts";

export const GROUP_MS = 20;

/** Session code → session time reached. */
type Clocks = ReadonlyMap<string, number>;
type Write = (batches: readonly Batch[], clocks: Clocks) => Promise<void>;

interface Entry {
  readonly batch: Batch;
  readonly resolve: () => void;
  readonly reject: (failure: StoreError) => void;
}

interface Group {
  entries: Entry[];
  readonly clocks: Map<string, number>;
  timer: NodeJS.Timeout;
}

export class GroupCommit {
  readonly #write: Write;
  /** The group that batches join. It stays open until its turn: behind a slow disk groups grow, not queues. */
  #open: Group | undefined;
  /** Groups not yet begun, in order: the sealed ones, then the open one. */
  readonly #waiting = new Set<Group>();
  #tail: Promise<unknown> = Promise.resolve();
  #isClosed = false;
  #isFailing = false;
  #tellHealth: (isFailing: boolean) => void = () => undefined;

  constructor(write: Write) {
    this.#write = write;
  }

  onHealth(tell: (isFailing: boolean) => void): void {
    this.#tellHealth = tell;
  }

  commit(batch: Batch): Promise<void> {
    if (this.#isClosed) return Promise.reject(closed());
    return new Promise((resolve, reject) => {
      this.#join().entries.push({ batch, resolve, reject });
    });
  }

  touch(code: string, at: number): void {
    if (this.#isClosed) return;
    const { clocks } = this.#join();
    clocks.set(code, Math.max(at, clocks.get(code) ?? 0));
  }

  /** A transaction of its own, after all that was asked before it and before all that is asked after. */
  alone(work: () => Promise<void>): Promise<void> {
    if (this.#isClosed) return Promise.reject(closed());
    this.#seal();
    const result = this.#tail.then(work).catch((error: unknown) => {
      throw toStoreError(error);
    });
    this.#tail = result.catch(() => undefined);
    return result;
  }

  /** Writes what waits, at once. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#seal();
    await this.#tail;
  }

  #join(): Group {
    if (this.#open === undefined) {
      const group: Group = {
        entries: [],
        clocks: new Map(),
        timer: setTimeout(() => this.#queue(group), GROUP_MS),
      };
      this.#open = group;
      this.#waiting.add(group);
    }
    return this.#open;
  }

  #seal(): void {
    const group = this.#open;
    if (group === undefined) return;
    this.#open = undefined;
    this.#queue(group);
  }

  /** Called twice for a group sealed after its 20 ms: the second turn finds it gone. */
  #queue(group: Group): void {
    clearTimeout(group.timer);
    this.#tail = this.#tail.then(() => this.#run(group));
  }

  async #run(group: Group): Promise<void> {
    if (this.#open === group) this.#open = undefined;
    if (!this.#waiting.delete(group)) return;
    const { entries, clocks } = group;
    if (entries.length === 0 && clocks.size === 0) return;
    try {
      await this.#write(
        entries.map((entry) => entry.batch),
        clocks,
      );
    } catch (error) {
      this.#noteHealth(true);
      this.#fail(entries, toStoreError(error));
      return;
    }
    this.#noteHealth(false);
    for (const entry of entries) entry.resolve();
  }

  #noteHealth(isFailing: boolean): void {
    if (isFailing === this.#isFailing) return;
    this.#isFailing = isFailing;
    this.#tellHealth(isFailing);
  }

  /** What a failed session already sent stands on an event that was not written: it fails with it. */
  #fail(entries: readonly Entry[], failure: StoreError): void {
    const sessions = new Set(entries.map((entry) => entry.batch.code));
    for (const entry of entries) entry.reject(failure);
    for (const group of this.#waiting) {
      const lost = group.entries.filter((entry) => sessions.has(entry.batch.code));
      group.entries = group.entries.filter((entry) => !sessions.has(entry.batch.code));
      for (const entry of lost) entry.reject(failure);
    }
  }
}

const closed = () => new StoreError("write-failed", "the store is closed");

const toStoreError = (error: unknown) =>
  error instanceof StoreError ? error : new StoreError("write-failed", messageOf(error));
