/** What a device keeps of a game played in its page: the journal and the words, from which everything is played again. */
import type { JournalEntry } from "../../game/engine/replay.ts";

export interface KeptGame {
  readonly format: 1;
  /** Hash of the content it was begun on. */
  readonly content: string;
  readonly seed: string;
  /** Session time reached. */
  readonly now: number;
  readonly journal: readonly JournalEntry[];
  readonly words: readonly (readonly [id: string, text: string])[];
}

type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** A browser may forbid its storage: reaching it then throws. */
function ownShelf(): Shelf | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

const isKeptGame = (value: unknown): value is KeptGame =>
  typeof value === "object" &&
  value !== null &&
  "format" in value &&
  value.format === 1 &&
  "content" in value &&
  "journal" in value &&
  Array.isArray(value.journal) &&
  "words" in value &&
  Array.isArray(value.words);

export class LocalStore {
  readonly #key: string;
  readonly #shelf: Shelf | undefined;

  /** @param id of the scenario: one game of each is kept */
  constructor(id: string, shelf: Shelf | undefined = ownShelf()) {
    this.#key = `trois-tiers:discovery:${id}`;
    this.#shelf = shelf;
  }

  /** @returns undefined when nothing is kept, or nothing that can be read */
  kept(): KeptGame | undefined {
    try {
      const value: unknown = JSON.parse(this.#shelf?.getItem(this.#key) ?? "null");
      return isKeptGame(value) ? value : undefined;
    } catch {
      return undefined;
    }
  }

  /** @returns whether it is written; a full or forbidden storage leaves the game in the page alone */
  keep(game: KeptGame): boolean {
    try {
      this.#shelf?.setItem(this.#key, JSON.stringify(game));
      return this.#shelf !== undefined;
    } catch {
      return false;
    }
  }

  forget(): void {
    try {
      this.#shelf?.removeItem(this.#key);
    } catch {
      // Nothing could be kept there either.
    }
  }
}
