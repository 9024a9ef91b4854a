/** What is asked of one thing waits for what was asked of it before. */

export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** A failure is told to who asked, and holds up nobody behind. */
  async take<T>(id: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#last.get(id) ?? Promise.resolve()).then(work);
    const quiet = turn.catch(() => undefined);
    this.#last.set(id, quiet);
    try {
      return await turn;
    } finally {
      if (this.#last.get(id) === quiet) this.#last.delete(id);
    }
  }
}
